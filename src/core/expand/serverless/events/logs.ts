/** `cloudwatchLog`: a log group whose lines go to a function. */
import { get } from '../../../model/tree.ts';
import { type Assembly, addFor, part } from '../assembly.ts';
import { permissionId, resourceName } from '../naming.ts';
import { aliasId, type EventUse, targetOf } from '../service.ts';
import { account, joined, mapOf, partition, region, textOf } from '../values.ts';
import { allowInvocation } from './permission.ts';

export function addLogSubscriptions(events: readonly EventUse[], assembly: Assembly): void {
  for (const [owner, ofFunction] of Map.groupBy(events, (event) => event.owner)) {
    const permission = permissionId(owner.name, 'LogsSubscriptionFilterCloudWatchLog');
    const groups = ofFunction.map(logGroupOf);
    for (const [at, event] of ofFunction.entries()) {
      const dependsOn = [permission, aliasId(owner)].filter((id) => id !== undefined);
      const properties = part(event.span, {
        LogGroupName: groups[at],
        FilterPattern: filterOf(event),
        DestinationArn: targetOf(owner),
      });
      const id = `${resourceName(owner.name)}LogsSubscriptionFilterCloudWatchLog${at + 1}`;
      const draft = { Type: 'AWS::Logs::SubscriptionFilter', DependsOn: dependsOn, Properties: properties };
      addFor(owner, assembly, id, draft, event.span);
    }
    const [first] = ofFunction as [EventUse];
    const arn = [':logs:', region(), ':', account(), ':log-group:', commonPrefix(groups), ':*'];
    allowInvocation(first, assembly, permission, joined('logs.', region(), '.amazonaws.com'), {
      SourceArn: joined('arn:', partition(), ...arn),
    });
  }
}

function logGroupOf(event: EventUse): string {
  const group = mapOf(event.value) ? get(event.value, 'logGroup') : event.value;
  return oneLine(textOf(group) ?? '');
}

/** Quotes that are escaped before the first plain one are unescaped. */
function filterOf(event: EventUse): string {
  const filter = oneLine(textOf(get(event.value, 'filter')) ?? '');
  const [slash, quote] = [filter.indexOf('\\'), filter.indexOf('"')];
  return slash >= 0 && quote > slash ? filter.replaceAll(/\\(["\\'])/g, '$1') : filter;
}

function oneLine(text: string): string {
  return text.replaceAll(/\r?\n/g, '');
}

/** One permission for all log groups of a function: what their names share, and anything after it. */
function commonPrefix(groups: readonly string[]): string {
  const [first = '', ...rest] = groups;
  let length = first.length;
  for (const group of rest) {
    let same = 0;
    while (same < length && group[same] === first[same]) same++;
    length = same;
  }
  const prefix = first.slice(0, length);
  return rest.length > 0 && !prefix.endsWith('*') ? `${prefix}*` : prefix;
}
