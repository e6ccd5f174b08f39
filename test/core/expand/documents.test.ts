/** Several documents in one YAML file: CloudFormation takes one, people keep more. */
import { describe, expect, it } from 'vitest';
import { expand, scan } from '../../../src/index.ts';

const path = 'template.yaml';
const queue = (id: string, more = '') => `Resources:\n  ${id}:\n    Type: AWS::SQS::Queue\n${more}`;
const expanded = (text: string) => expand([{ path, text }], path);
const resources = async (text: string) =>
  Object.keys((await expanded(text)).template['Resources' as keyof object] as object);
const told = async (text: string) =>
  (await expanded(text)).diagnostics.map(({ level, code, place }) => `${level} ${code} ${place?.startLine}`);

describe('several templates in one file', () => {
  it('are judged together, each resource on its line, and said to be several', async () => {
    const text = `${queue('One')}---\n${queue('Two')}--- # the last\n${queue('Three')}`;
    expect(await resources(text)).toEqual(['One', 'Two', 'Three']);
    expect(await told(text)).toEqual(['warning yaml-documents 4']);
    const { findings } = await scan([{ path, text }]);
    const lines = findings.filter(({ rule }) => rule === 'sqs-no-redrive').map(({ place }) => place.startLine);
    expect(lines).toEqual([2, 6, 10]);
  });

  it('leave out one that uses a name for something else', async () => {
    const text = `${queue('One')}---\n${queue('One', '    Properties: { DelaySeconds: 5 }\n')}`;
    expect(await resources(text)).toEqual(['One']);
    expect(await told(text)).toEqual(['warning yaml-documents 4', 'warning yaml-documents 5']);
  });

  it('take a name that stands for the same in both once', async () => {
    expect(await resources(`${queue('One')}---\n${queue('One')}`)).toEqual(['One']);
  });

  it('use the sections and the transform of each other', async () => {
    const text = `Parameters: { Stage: { Type: String } }\n${queue('One')}---\nTransform: AWS::Serverless-2016-10-31\nResources:\n  Table: { Type: AWS::Serverless::SimpleTable }\n`;
    const { template, format } = await expanded(text);
    expect(format).toBe('sam');
    expect(template).toMatchObject({
      Parameters: { Stage: {} },
      Resources: { Table: { Type: 'AWS::DynamoDB::Table' } },
    });
  });
});

it('reads the document that is a template, wherever it stands', async () => {
  const text = `a: 1\n---\n${queue('One')}`;
  expect(await resources(text)).toEqual(['One']);
  expect(await told(text)).toEqual(['warning yaml-documents 2']);
});

it('reads what it can of a file whose later document is broken', async () => {
  const text = `${queue('One')}---\nResources: [\n`;
  expect(await resources(text)).toEqual(['One']);
  expect(await told(text)).toEqual(['warning yaml-syntax 6', 'warning yaml-documents 4']);
});

it('takes the first document of a service only', async () => {
  const text = 'service: orders\nprovider: { name: aws }\n---\nservice: other\nprovider: { name: aws }\n';
  expect(await told(text)).toEqual(['warning yaml-documents 3']);
});
