/** The rule about tokens of event sources that stand in plain text. */
import { permission } from '../platform/policy-examples.ts';
import { weakSecret } from '../platform/weak-secret.ts';
import type { StateRule } from '../rule.ts';

export const lambdaPermissionEventTokenPlaintext: StateRule = {
  id: 'lambda-permission-event-token-plaintext',
  kind: 'state',
  area: 'input',
  severity: 'low',
  title: 'Event source token in plain text',
  description:
    'The token that an event source must present stands in the template, or comes from a parameter that shows it or has a default. Whoever knows it may pass for the source. The id of an Alexa skill is public and no finding.',
  remediation:
    'use a `NoEcho` parameter without a default, or `SourceArn` and `SourceAccount` where the service sets them',
  docs: 'https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html',
  on: ['AWS::Lambda::Permission'],
  examples: {
    fail: permission('s3.amazonaws.com', "SourceAccount: !Ref AWS::AccountId\n      EventSourceToken: 'p9Xk2LmQ84'"),
    pass: permission('s3.amazonaws.com', 'SourceAccount: !Ref AWS::AccountId'),
  },
  *check(resource, facts) {
    const { EventSourceToken: token } = resource.properties;
    if (typeof token === 'string' && /^amzn1\./.test(token)) return;
    if (/alexa/.test(String(resource.properties.Principal))) return;
    const reason = weakSecret(resource, ['EventSourceToken'], facts);
    if (reason !== undefined)
      yield { path: ['EventSourceToken'], message: `\`EventSourceToken\` of \`${resource.author.id}\` ${reason}` };
  },
};
