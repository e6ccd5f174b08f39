/** `Cognito` of a function: sets the triggers of the user pool of the same template, and the permission for Cognito to start the function. */
import { asList, get, isMap, keySpan, newMap } from '../../../model/tree.ts';
import { getAtt } from '../intrinsics.ts';
import { cloneMap, refuse, shown, spanOfEventProperty } from '../transform.ts';
import { editResource } from './edited-resource.ts';
import { type ExpandEvent, invokePermission } from './target.ts';

/** One permission per function, however many events: its id has the function's name, not the event's. */
export const cognito: ExpandEvent = (t, target, event) => {
  const poolId = get(event.properties, 'UserPool', 'Ref');
  if (typeof poolId !== 'string' || !t.written.has(poolId)) {
    const message = `the Cognito event \`${event.id}\` must name a user pool of this template by \`!Ref\``;
    refuse(t, 'sam-unknown-reference', message, spanOfEventProperty(event, 'UserPool'));
    return [];
  }
  const pool = editResource(t, poolId);
  const written = pool['Properties'];
  const properties = isMap(written) ? cloneMap(written) : newMap();
  const triggers = properties['LambdaConfig'] ?? newMap();
  const permission = invokePermission(target, event, {
    principal: 'cognito-idp.amazonaws.com',
    sourceArn: getAtt(poolId, 'Arn'),
    prefix: `${target.id}Cognito`,
  });
  if (!isMap(triggers)) {
    refuse(t, 'sam-wrong-type', '`LambdaConfig` must be a map', keySpan(properties, 'LambdaConfig'));
    return [permission];
  }
  const config = cloneMap(triggers);
  for (const trigger of asList(event.properties['Trigger'])) {
    if (typeof trigger === 'string' && !Object.hasOwn(config, trigger)) config[trigger] = target.arn;
    else {
      const message = `the Cognito trigger \`${shown(trigger)}\` is set more than once; keep one`;
      refuse(t, 'sam-invalid-value', message, spanOfEventProperty(event, 'Trigger'));
    }
  }
  properties['LambdaConfig'] = config;
  pool['Properties'] = properties;
  return [permission];
};
