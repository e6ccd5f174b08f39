import { describe, expect, it } from 'vitest';
import { type Config, defaultConfig } from '../../../../src/core/model/config.ts';
import { diff, scan } from '../../../../src/index.ts';

const path = 'serverless.yml';

const service = (prodAction: string) => `service: pay
provider:
  name: aws
  runtime: nodejs24.x
  iam:
    role:
      statements:
        - Effect: Allow
          Action: \${self:custom.action.\${sls:stage}}
          Resource: '*'
custom:
  action: { dev: dynamodb:GetItem, prod: '${prodAction}' }
functions:
  pay: { handler: index.handler }
`;

const config = (scenarios: Record<string, Record<string, string>>): Config => ({
  ...defaultConfig,
  templates: [{ path, scenarios }],
});

const stages = config({ prod: { stage: 'prod' }, dev: { stage: 'dev' } });

describe('the scenarios of a service', () => {
  it('expand it once each, so that a finding names the scenario it holds in', async () => {
    const { findings } = await scan([{ path, text: service('dynamodb:*') }], { config: stages });
    const wildcard = findings.filter(({ rule }) => rule === 'iam-service-wildcard-action');
    expect(wildcard.map(({ when }) => when)).toEqual(['scenario is prod']);
    expect(findings.filter(({ rule }) => rule === 'fn-no-tracing').map(({ when }) => when)).toEqual([undefined]);
  });

  it('show what a change does to one stage only', async () => {
    const before = [{ path, text: service('dynamodb:GetItem') }];
    const after = [{ path, text: service('dynamodb:*') }];
    const changed = await diff(before, after, { config: stages });
    expect(changed.findings.introduced.map(({ rule }) => rule)).toContain('iam-service-wildcard-action');
    const onlyDev = await diff(before, after, { config: config({ dev: { stage: 'dev' } }) });
    expect(onlyDev.findings.introduced).toEqual([]);
  });

  it('tell a problem that all share once', async () => {
    const text = `${service('dynamodb:GetItem')}plugins: [serverless-unheard-of]\n`;
    const { diagnostics } = await scan([{ path, text }], { config: stages });
    expect(diagnostics.filter(({ message }) => message.includes('serverless-unheard-of'))).toHaveLength(1);
  });
});

describe('a service written as code', () => {
  const text = "export default { service: 'pay', provider: { name: 'aws' } };\n";

  it('is told with the way out, and not as read', async () => {
    const { diagnostics, coverage } = await scan([{ path: 'pay/serverless.ts', text }]);
    expect(diagnostics.map(({ code, level }) => [code, level])).toEqual([['serverless-is-code', 'warning']]);
    expect(diagnostics[0]?.message).toContain('serverless package');
    expect(coverage.map(({ state }) => state)).toEqual(['skipped']);
  });

  it('is no other code of that name', async () => {
    const other = 'export const serverless = () => true;\n';
    expect((await scan([{ path: 'pay/serverless.ts', text: other }])).coverage).toEqual([]);
  });
});

describe('a service in pieces', () => {
  it('is known by the settings of its provider', async () => {
    const text = 'service: pay\nprovider:\n  logs: { restApi: false }\n';
    expect((await scan([{ path: 'pay.yml', text }])).coverage.map(({ format }) => format)).toEqual(['serverless']);
  });

  it('is no other file that has a service and a provider', async () => {
    const text = 'service: pay\nprovider: { url: https://example.org }\n';
    expect((await scan([{ path: 'pay.yml', text }])).coverage).toEqual([]);
  });
});
