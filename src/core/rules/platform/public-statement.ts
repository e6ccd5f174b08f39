/** Takes a statement of a resource policy, says whether it lets everybody in. */
import type { Condition, Statement } from '../../model/policy.ts';

/** Keys that tell who or what the caller is; without one of them `*` is everybody. Source: "The meaning of public", Amazon S3 User Guide. */
const limitingKeys =
  /^(?:aws:(?:sourceip|sourcevpc|sourcevpce|vpcsourceip|sourcearn|sourceaccount|sourceowner|sourceorgid|sourceorgpaths|principalarn|principalaccount|principalorgid|principalorgpaths|principaltag\/.*|userid|username|principalisawsservice|viaawsservice|calledvia.*)|s3:dataaccesspoint(?:arn|account)|s3:accesspointnetworkorigin|kms:calleraccount|kms:viaservice|sns:endpoint|lambda:eventsourcetoken|elasticfilesystem:accesspointarn|secretsmanager:.*)$/i;

/** A condition that leaves somebody out; a wildcard for everything leaves nobody out. */
export function limits({ key, operator, values }: Condition): boolean {
  if (!limitingKeys.test(key) || /^null$/i.test(operator) || /ifexists$/i.test(operator)) return false;
  if (/^aws:sourceip$/i.test(key)) return !values.some((value) => worldRange.test(value));
  if (/^aws:principalarn$/i.test(key) && !/not/i.test(operator)) return !values.some(isOfAnyAccount);
  return !values.every((value) => /^[*?]+$|^arn:[*?:]*$/.test(value));
}

/** So few fixed bits that a handful of such ranges is the internet. */
const worldRange = /^(?:[\d.]+\/0*[0-4]|[0-9a-f:]*:[0-9a-f:]*\/0*[0-3])$/i;

/** A principal's ARN in which any account stands; whoever owns an account can give a role any name. */
function isOfAnyAccount(pattern: string): boolean {
  const parts = pattern.split(':');
  return !/[\d$]/.test(parts.length > 5 ? (parts[4] as string) : pattern);
}

/** Whether an Allow statement lets everybody in. */
export function isPublic(statement: Statement): boolean {
  return statement.effect === 'Allow' && statement.principals?.everyone === true && !statement.conditions.some(limits);
}
