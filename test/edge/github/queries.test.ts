/** The queries that are sent are valid against GitHub's published schema. */
import { schema as published } from '@octokit/graphql-schema';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { blobsQuery } from '../../../src/edge/github/blobs.ts';
import { stateQuery } from '../../../src/edge/github/pull-request-state.ts';

// GitHub publishes some fields twice.
const schema = buildSchema(published.idl, { assumeValidSDL: true });

test.each([
  ['blobs', blobsQuery(3)],
  ['state', stateQuery(['comments', 'reviewThreads', 'reviews'])],
  ['further pages', stateQuery(['comments'])],
])('%s', (_name, query) => {
  expect(validate(schema, parse(query)).map((error) => error.message)).toEqual([]);
});
