/** Lets a service invoke a function. */
import type { Json, JsonMap } from '../../../model/tree.ts';
import { type Assembly, addFor, part } from '../assembly.ts';
import { aliasId, type EventUse, targetOf } from '../service.ts';

/** Adds the permission that an event implies; `more` narrows it (SourceArn, SourceAccount, EventSourceToken). */
export function allowInvocation(
  event: EventUse,
  assembly: Assembly,
  id: string,
  principal: Json,
  more: { readonly [key: string]: Json | undefined } = {},
): JsonMap {
  const { owner, span } = event;
  const action = { Action: 'lambda:InvokeFunction', Principal: principal };
  return addFor(
    owner,
    assembly,
    id,
    {
      Type: 'AWS::Lambda::Permission',
      DependsOn: aliasId(owner),
      Properties: part(span, { FunctionName: targetOf(owner), ...action, ...more }),
    },
    span,
  );
}
