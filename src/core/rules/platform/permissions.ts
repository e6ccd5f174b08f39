/** Rules about Lambda permissions: what they allow beside invoking, and from which parts of an API. */
import { hasUnknown } from '../../model/value.ts';
import type { StateRule } from '../rule.ts';
import { permission } from './policy-examples.ts';

const docs = 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html';
const on = ['AWS::Lambda::Permission'];
const account = 'SourceAccount: !Ref AWS::AccountId';

export const fnPermissionUnusualAction: StateRule = {
  id: 'fn-permission-unusual-action',
  kind: 'state',
  local: true,
  area: 'platform',
  severity: 'low',
  title: 'Permission for more than invoking',
  description:
    'A permission allows another action on the function than invoking it, such as reading or changing its configuration. Services and other accounts need no more than to invoke; with a wildcard they can replace the code.',
  remediation: 'set `Action: lambda:InvokeFunction` (or `lambda:InvokeFunctionUrl`)',
  docs,
  on,
  examples: {
    fail: permission('s3.amazonaws.com', account).replace('lambda:InvokeFunction', 'lambda:*'),
    pass: permission('s3.amazonaws.com', account),
  },
  *check({ properties, author }) {
    const { Action: action } = properties;
    if (
      typeof action !== 'string' ||
      hasUnknown(action) ||
      /^lambda:(?:invokefunction|invokefunctionurl|invokeasync)$/i.test(action)
    )
      return;
    yield {
      path: ['Action'],
      ...(action.includes('*') ? { severity: 'high' } : {}),
      message: `\`${author.id}\` allows \`${action}\` on the function`,
    };
  },
};

/** What generators write is theirs to narrow: SAM names the route, the Serverless Framework never does. */
export const fnPermissionApigwAnyStage: StateRule = {
  id: 'fn-permission-apigw-any-stage',
  kind: 'state',
  local: true,
  area: 'platform',
  severity: 'low',
  title: 'API permission for every stage, method and path',
  description:
    'The permission lets every stage, method and path of the API invoke the function, also those that are added later for something else.',
  remediation: 'name stage, method and path in `SourceArn`: `…:<api>/live/GET/orders`',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/arn-format-reference.html',
  on,
  examples: {
    fail: permission('apigateway.amazonaws.com', "SourceArn: 'arn:aws:execute-api:eu-west-1:111122223333:a1/*/*'"),
    pass: permission(
      'apigateway.amazonaws.com',
      "SourceArn: 'arn:aws:execute-api:eu-west-1:111122223333:a1/live/GET/orders'",
    ),
  },
  *check({ id, properties, author }) {
    const { SourceArn: source } = properties;
    if (author.id !== id || typeof source !== 'string' || !source.includes(':execute-api:')) return;
    const resource = source.slice(source.lastIndexOf(':') + 1);
    if (/^[^/]+\/\*(?:\/\*){0,2}$|^\*$/.test(resource.replace(/^\$\{Token\[[^\]]*\]\}/, 'api')))
      yield {
        path: ['SourceArn'],
        message: `\`${author.id}\` lets every stage, method and path of the API invoke the function`,
      };
  },
};
