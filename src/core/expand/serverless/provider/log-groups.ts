/** Log groups of functions and APIs. */
import { get, type JsonMap } from '../../../model/tree.ts';
import { type Assembly, addFor, part, take } from '../assembly.ts';
import { logGroupId } from '../naming.ts';
import { type FunctionEntry, isVersion4, type Service } from '../service.ts';
import { isSet } from '../values.ts';

export function logGroupName(functionName: string): string {
  return `/aws/lambda/${functionName}`;
}

/** Every function gets a log group unless it says `disableLogs`. */
export function addFunctionLogGroups(assembly: Assembly): void {
  const { service } = assembly;
  for (const owner of service.functions) {
    if (isSet(owner.config.disableLogs) || (isVersion4(service) && hasOwnGroup(owner, service))) continue;
    const properties = part(owner.span, { LogGroupName: logGroupName(owner.deployedName) });
    keepLogs(properties, service, owner.config);
    const draft = {
      Type: 'AWS::Logs::LogGroup',
      Properties: properties,
      Condition: owner.config.condition || undefined,
    };
    addFor(owner, assembly, logGroupId(owner.name), draft);
  }
}

/** Whether a function writes to a log group that is named, so that version 4 makes none. */
function hasOwnGroup(owner: FunctionEntry, service: Service): boolean {
  return isSet(get(owner.config, 'logs', 'logGroup') ?? get(service.provider, 'logs', 'lambda', 'logGroup'));
}

/** How long logs are kept, and what is masked in them. */
export function keepLogs(properties: JsonMap, service: Service, own: JsonMap = {}): JsonMap {
  take(properties, 'RetentionInDays', [own, 'logRetentionInDays'], [service.provider, 'logRetentionInDays']);
  take(properties, 'KmsKeyId', [own, 'logKmsKeyArn'], [service.provider, 'logKmsKeyArn']);
  take(
    properties,
    'DataProtectionPolicy',
    [own, 'logDataProtectionPolicy'],
    [service.provider, 'logDataProtectionPolicy'],
  );
  return properties;
}
