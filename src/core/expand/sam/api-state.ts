/** An API while its events add to its body: takes the SAM resource, gives the body that may be edited and where it comes from. */
import { isMap, type Json, type JsonMap, keySpan } from '../../model/tree.ts';
import { parse } from '../../parse/index.ts';
import { cloneTree, openApiSkeleton, swaggerSkeleton } from './api-body.ts';
import { includedFile } from './included-file.ts';
import { isIntrinsic } from './intrinsics.ts';
import { isSet, type SamResource, type Transform } from './transform.ts';

/** An API of the template, from before its events are read until it is made. */
export interface ApiState {
  id: string;
  kind: 'rest' | 'http';
  sam: SamResource;
  /** SAM writes the body, event by event. */
  managed: boolean;
  /** The body that SAM may edit, a copy; `undefined` where it lies in S3 or in a file. */
  body: JsonMap | undefined;
  /** The body in the file that `DefinitionUri` names. Packaging puts it into S3 before SAM runs, so SAM never edits it. */
  included: JsonMap | undefined;
  /** `RouteSettings` with those of events, a copy, once an event has some. */
  routeSettings: JsonMap | undefined;
}

/** Reads where the body comes from: written in place, in S3, in a file, or (`managed`) left to SAM. */
export function apiState(t: Transform, sam: SamResource): ApiState {
  const kind = sam.type === 'AWS::Serverless::HttpApi' ? 'http' : 'rest';
  const state = {
    id: sam.id,
    kind,
    sam,
    managed: false,
    included: undefined,
    body: undefined,
    routeSettings: undefined,
  } as const;
  const written = sam.properties['DefinitionBody'];
  if (isMap(written) && isSet(written)) return { ...state, body: cloneTree(written) };
  if (isSet(written)) return state;
  const uri = sam.properties['DefinitionUri'];
  if (!uri) return { ...state, managed: true, body: kind === 'http' ? openApiSkeleton() : swaggerSkeleton() };
  return { ...state, included: readBody(t, uri, sam) };
}

function readBody(t: Transform, uri: Json, sam: SamResource): JsonMap | undefined {
  const file = includedFile(t, uri, keySpan(sam.properties, 'DefinitionUri') ?? sam.cause);
  const body = file ? parse(file, t.report) : undefined;
  return isMap(body) && !isIntrinsic(body) ? body : undefined;
}
