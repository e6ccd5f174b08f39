import { describe, expect, it } from 'vitest';
import { scanned } from '../scanned.ts';

const lambda = (variables: string, parameters = '') => `${parameters}Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Code: { S3Bucket: code, S3Key: orders.zip }
      Handler: index.handler
      Runtime: nodejs24.x
      Role: arn:aws:iam::111122223333:role/orders
      Environment:
        Variables:
          ${variables}
`;

describe('fn-env-secret', () => {
  it('points at the variable, and never shows its value', async () => {
    const [finding] = await scanned('fn-env-secret', lambda("DB_PASSWORD: 'k7#pQ2-vv9'"));
    expect(finding).toMatchObject({ severity: 'high', resource: 'Orders', place: { startLine: 11 } });
    expect(JSON.stringify(finding)).not.toContain('k7#pQ2');
  });

  it('is critical where the format alone tells', async () => {
    const [finding] = await scanned('fn-env-secret', lambda(`KEY: ${['AKIA', 'IOSFODNN7EXAMPLE'].join('')}`));
    expect(finding?.severity).toBe('critical');
  });

  it('says nothing of parameters, whose defaults are told where they stand', async () => {
    const parameters = "Parameters:\n  Password: { Type: String, Default: 'k7#pQ2-vv9' }\n";
    const text = lambda('DB_PASSWORD: !Ref Password', parameters);
    expect(await scanned('fn-env-secret', text)).toEqual([]);
    const [finding] = await scanned('template-parameter-secret-default', text);
    expect(finding).toMatchObject({ resource: null, place: { startLine: 2 } });
  });

  it('says nothing of what is not known', async () => {
    const text = lambda('DB_PASSWORD: !Ref Password', 'Parameters:\n  Password: { Type: String }\n');
    expect(await scanned('fn-env-secret', text)).toEqual([]);
  });

  it('sees what SAM and the Serverless Framework pass on', async () => {
    const sam = `Transform: AWS::Serverless-2016-10-31
Globals: { Function: { Environment: { Variables: { API_KEY: p9Xk2LmQ84vTz7Rw1sYb } } } }
Resources:
  Orders: { Type: AWS::Serverless::Function, Properties: { CodeUri: ., Handler: i.h, Runtime: nodejs24.x } }
`;
    expect(await scanned('fn-env-secret', sam)).toMatchObject([{ resource: 'Orders', place: { startLine: 2 } }]);
    const sls = `service: orders
provider: { name: aws, runtime: nodejs20.x, environment: { API_KEY: p9Xk2LmQ84vTz7Rw1sYb } }
functions: { place: { handler: index.handler } }
`;
    expect(await scanned('fn-env-secret', sls, 'serverless.yml')).toMatchObject([{ resource: 'place' }]);
  });
});

describe('fn-env-secret-resolved-at-deploy', () => {
  it.each([
    ["DB_PASSWORD: '{{resolve:secretsmanager:orders:SecretString:password}}'", 1],
    ["DB_PASSWORD: !Sub '{{resolve:secretsmanager:${AWS::StackName}:SecretString:password}}'", 1],
    ["DB_HOST: '{{resolve:secretsmanager:orders:SecretString:host}}'", 0],
    ["API_TOKEN: '{{resolve:ssm:/orders/token}}'", 1],
    ["TABLE: '{{resolve:ssm:/orders/table}}'", 0],
  ])('%s gives %i', async (variable, count) => {
    expect(await scanned('fn-env-secret-resolved-at-deploy', lambda(variable))).toHaveLength(count);
  });
});

describe('output-exposes-secret', () => {
  const outputs = (value: string) => `Parameters:
  Password: { Type: String, NoEcho: true }
Resources:
  Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: orders } }
  Client: { Type: AWS::Cognito::UserPoolClient, Properties: { UserPoolId: p1 } }
Outputs:
  Result:
    Value: ${value}
`;
  it.each([
    '!Ref Password',
    '!GetAtt Client.ClientSecret',
    "'{{resolve:secretsmanager:orders}}'",
    '!Sub "u:${Password}"',
  ])('%s shows a secret', async (value) => {
    expect(await scanned('output-exposes-secret', outputs(value))).toMatchObject([{ place: { startLine: 8 } }]);
  });
  it.each(['!Ref Topic', '!Ref Client', '!GetAtt Topic.TopicName'])('%s shows none', async (value) => {
    expect(await scanned('output-exposes-secret', outputs(value))).toEqual([]);
  });
});

describe('passwords as properties', () => {
  const cluster = (password: string, parameter: string) => `Parameters:
  Password: { ${parameter} }
Resources:
  Data: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, MasterUserPassword: ${password} } }
`;
  it.each([
    ["'k7#pQ2-vv9'", 'Type: String, NoEcho: true', 1],
    ['!Ref Password', 'Type: String', 1],
    ['!Ref Password', 'Type: String, NoEcho: true, Default: first', 1],
    ['!Ref Password', 'Type: String, NoEcho: true', 0],
    ["'{{resolve:ssm:/orders/password}}'", 'Type: String, NoEcho: true', 1],
    ["'{{resolve:ssm-secure:/orders/password}}'", 'Type: String, NoEcho: true', 0],
    ["!Sub '{{resolve:secretsmanager:${Password}}}'", 'Type: String', 0],
  ])('%s with { %s } gives %i', async (password, parameter, count) => {
    expect(await scanned('rds-master-password-plaintext', cluster(password, parameter))).toHaveLength(count);
  });
});
