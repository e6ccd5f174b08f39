/** Takes a rule and the resource that it found, gives the way out in the words of the format in which that resource is written. */
import type { Format, Resource } from '../model/stack.ts';
import { entryOf } from '../model/tree.ts';
import type { RuleWords } from './rule.ts';

export function remediationFor({ remediation }: RuleWords, resource: Resource | null, format: Format): string {
  if (typeof remediation === 'string') return remediation;
  return remediation[writtenAs(resource, format)] ?? remediation.cloudformation;
}

/** SAM and the Serverless Framework take plain CloudFormation beside their own; what they make of theirs is mended there. */
function writtenAs(resource: Resource | null, format: Format): Format {
  if (format === 'cloudformation' || !resource) return format;
  const { author, id, body } = resource;
  const isTheirs = author.id !== id || author.type.startsWith('AWS::Serverless::') || !author.type.includes('::');
  return isTheirs || entryOf(body, 'Type') === undefined ? format : 'cloudformation';
}
