/** The Serverless Framework's packaging as a static expansion: no plugin is run, no file outside of the repository is read. */
import type { Report } from '../../model/diagnostic.ts';
import { placeOf, type SourceFile } from '../../model/place.ts';
import type { ExpandContext } from '../../model/stack.ts';
import { get, type JsonMap, newMap, spanOf } from '../../model/tree.ts';
import { isUnknown } from '../../model/value.ts';
import type { Assembly } from './assembly.ts';
import { addEvents } from './events/index.ts';
import { addFunction } from './functions/function.ts';
import { addLayers } from './functions/layers.ts';
import { applyPlugins, preparePlugins } from './plugins/index.ts';
import { addDeploymentBucket } from './provider/deployment-bucket.ts';
import { addFunctionRoles } from './provider/function-roles.ts';
import { addFunctionLogGroups } from './provider/log-groups.ts';
import { addSharedRole, finishSharedRole } from './provider/shared-role.ts';
import { withOwnResources } from './resources.ts';
import { readService } from './service.ts';
import { resolveVariables } from './variables/resolver.ts';

/** Gives the CloudFormation that `serverless package` makes; `tree` is not changed. */
export function expandServerless(tree: JsonMap, source: SourceFile, context: ExpandContext, report: Report): JsonMap {
  const top = spanOf(tree) ?? { source, start: 0, end: 0 };
  const config = resolveVariables(tree, source, context, report);
  const cloud = get(config, 'provider', 'name') ?? config.provider;
  if (typeof cloud === 'string' && cloud !== 'aws' && !isUnknown(cloud)) {
    const message = `provider \`${cloud}\` is not AWS, so this service is not judged`;
    report({ level: 'warning', code: 'not-aws', message, place: placeOf(top) });
    return { Resources: {} };
  }
  const service = readService(config, top, context, report);
  preparePlugins(service);
  const assembly: Assembly = {
    service,
    resources: newMap(),
    outputs: newMap(),
    role: undefined,
    ownGrants: new Map(),
    report,
  };
  addDeploymentBucket(assembly);
  addFunctionLogGroups(assembly);
  addSharedRole(assembly);
  addLayers(assembly);
  for (const owner of service.functions) addFunction(owner, assembly);
  addEvents(assembly);
  addFunctionRoles(assembly);
  applyPlugins(assembly);
  finishSharedRole(assembly);
  return withOwnResources(assembly);
}
