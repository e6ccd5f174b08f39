/** Rules about secrets in a template's own sections: parameters, outputs, metadata. */
import type { Facts } from '../../model/fact.ts';
import { placeOf } from '../../model/place.ts';
import { asList, get, isMap, type Json, keySpan, valueSpan } from '../../model/tree.ts';
import { identitiesIn, isTrue, token } from '../../model/value.ts';
import { oneResource } from '../rows.ts';
import type { Found, StackRule, StateRule } from '../rule.ts';
import { credentialIn, isSecretName, isSecretValue } from './secret-text.ts';
import { weakness } from './weak-secret.ts';

/** A finding on a line of the template that belongs to no resource. */
function at(container: Json | undefined, key: string, message: string, more: Partial<Found> = {}): Found {
  const span = keySpan(container, key) ?? valueSpan(container, key);
  return { resource: null, evidence: key, message, ...(span ? { place: placeOf(span) } : {}), ...more };
}

const parameter = (extra: string) =>
  `Parameters:\n  DbPassword: { Type: String${extra} }\n${oneResource('AWS::SNS::Topic', 'TopicName: orders')}`;

export const templateParameterSecretDefault: StackRule = {
  id: 'template-parameter-secret-default',
  kind: 'state',
  area: 'platform',
  severity: 'high',
  title: 'Secret parameter that shows its value',
  description:
    'A parameter that is named for a secret has the secret as its default, or no `NoEcho`. A default is in the repository; without `NoEcho` everybody who may describe the stack reads the value in the console and the API.',
  remediation:
    'resolve the secret where it is used (`{{resolve:secretsmanager:…}}`), or at least set `NoEcho: true` and remove the default',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html',
  about: [],
  examples: { fail: parameter(", Default: 'k7#pQ2-vv9'"), pass: parameter(', NoEcho: true') },
  *checkAll({ template }) {
    const parameters = template.body.Parameters;
    for (const [name, definition] of Object.entries(isMap(parameters) ? parameters : {})) {
      if (!isMap(definition) || !isSecretName(name) || definition.Type !== 'String' || isChoice(definition)) continue;
      const { Default: fallback } = definition;
      if (typeof fallback === 'string' && isSecretValue(name, fallback))
        yield at(definition, 'Default', `parameter \`${name}\` has a secret as its default`, { evidence: name });
      else if ((fallback === undefined || fallback === '') && isTrue(definition.NoEcho) !== true)
        yield at(parameters, name, `parameter \`${name}\` shows its value: it has no \`NoEcho\``, {
          severity: 'medium',
        });
    }
  },
};

/** Flags and names of something to look up: `CreateSecret: [yes, no]`. */
function isChoice(definition: Record<string, Json>): boolean {
  if (asList(definition.AllowedValues).length > 0) return true;
  const says = definition.Description;
  return (
    typeof says === 'string' &&
    /\b(?:arn|name|path|id) of\b|\bparameter store\b|\bssm\b|\bsecrets? ?manager\b/i.test(says)
  );
}

/** Attributes that give a credential away. Source: "Return values" of each type, AWS CloudFormation User Guide. */
const credentialAttributes: Readonly<Record<string, RegExp>> = {
  'AWS::IAM::AccessKey': /^SecretAccessKey$/,
  'AWS::Cognito::UserPoolClient': /^ClientSecret$/,
  'AWS::AppSync::ApiKey': /^ApiKey$/,
};

const withOutput = (value: string) =>
  `Resources:\n  Key:\n    Type: AWS::IAM::AccessKey\n    Properties: { UserName: orders }\nOutputs:\n  Result: { Value: ${value} }\n`;

export const outputExposesSecret: StackRule = {
  id: 'output-exposes-secret',
  kind: 'state',
  area: 'platform',
  severity: 'high',
  title: 'Secret in the outputs',
  description:
    'An output of the stack gives a credential away: a secret key, a client secret, a parameter that was meant not to be shown, or a resolved secret. Outputs are plain text to everybody who may describe the stack, and to every log of a deployment.',
  remediation: 'remove the output; hand the name or ARN of the secret on instead',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html',
  about: [],
  examples: { fail: withOutput('!GetAtt Key.SecretAccessKey'), pass: withOutput('!Ref Key') },
  *checkAll(facts) {
    const written = facts.template.body.Outputs;
    for (const [name, output] of Object.entries(facts.stack.outputs)) {
      const value = get(output, 'Value');
      const what = typeof value === 'string' ? exposedBy(value, facts) : undefined;
      if (what === undefined) continue;
      const definition = get(written, name);
      yield at(
        isMap(definition) ? definition : written,
        isMap(definition) ? 'Value' : name,
        `output \`${name}\` shows ${what.text}`,
        {
          evidence: name,
          ...(what.weak ? { severity: 'medium' } : {}),
        },
      );
    }
  },
};

function exposedBy(value: string, { stack, template }: Facts): { text: string; weak?: true } | undefined {
  const kind = credentialIn(value);
  if (kind !== undefined) return { text: `a ${kind}` };
  if (/\{\{resolve:secretsmanager:/.test(value)) return { text: 'a secret of Secrets Manager' };
  for (const identity of identitiesIn(value)) {
    if (/^resolve:(?:secretsmanager|ssm-secure):/.test(identity))
      return { text: 'a secret that is resolved at deployment' };
    const [, id = '', attribute = ''] = /^(?:GetAtt|Ref):([A-Za-z0-9]+)(?:\.(.*))?$/.exec(identity) ?? [];
    const type = stack.resources.get(id)?.type ?? '';
    if (Object.hasOwn(credentialAttributes, type) && credentialAttributes[type]?.test(attribute))
      return { text: `\`${attribute}\` of \`${id}\``, ...(type === 'AWS::AppSync::ApiKey' ? { weak: true } : {}) };
    if (isTrue(get(template.body.Parameters, id, 'NoEcho')) === true)
      return { text: `parameter \`${id}\`, which is \`NoEcho\`` };
  }
  return undefined;
}

const instance = (secret: string) => `Resources:
  Example:
    Type: AWS::EC2::Instance
    Metadata:
      AWS::CloudFormation::Authentication:
        files: { type: S3, ${secret} }
    Properties: { ImageId: ami-1 }
`;

export const cfnInitCredentials: StateRule = {
  id: 'cfn-init-credentials',
  kind: 'state',
  area: 'platform',
  severity: 'medium',
  title: 'Credentials in template metadata',
  description:
    '`AWS::CloudFormation::Authentication` in the metadata of a resource carries a key or a password. Metadata is plain text to everybody who may read the template or call `DescribeStackResource`.',
  remediation: 'name a role (`roleName`) instead of keys, or resolve the values from Secrets Manager',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-authentication.html',
  on: [
    'AWS::EC2::Instance',
    'AWS::AutoScaling::LaunchConfiguration',
    'AWS::AutoScaling::AutoScalingGroup',
    'AWS::EC2::LaunchTemplate',
  ],
  examples: {
    fail: instance('accessKeyId: AKIA1, secretKey: s1'),
    pass: instance('roleName: orders, buckets: [code]'),
  },
  *check(resource, facts) {
    const methods = get(resource.metadata, 'AWS::CloudFormation::Authentication');
    for (const [name, method] of Object.entries(isMap(methods) ? methods : {}))
      for (const property of ['accessKeyId', 'secretKey', 'password']) {
        const value = get(method, property);
        const reference = get(value, 'Ref');
        const reason = weakness(typeof reference === 'string' ? token(`Ref:${reference}`) : value, facts);
        const span = valueSpan(method, property);
        if (reason !== undefined)
          yield {
            attribute: 'Metadata',
            evidence: `${name}.${property}`,
            message: `\`${property}\` for \`${name}\` in the metadata of \`${resource.author.id}\` ${reason}`,
            ...(span ? { place: placeOf(span) } : {}),
          };
      }
  },
};
