/** What counts as a wildcard in a policy's strings. */
import { partsOf } from '../../model/value.ts';

/** Matches every resource, however it is written: `*`, `**`, `arn:*`, `arn:aws:*:*:*:*`. */
export function isFullWildcard(pattern: string): boolean {
  return /^\*+$/.test(pattern) || /^arn:(?:aws|\*)?(?::\*)*:?\**$/.test(pattern) || pattern === 'arn:*';
}

/** Whether a pattern can only match objects of S3: a bucket's name has no slash. */
export function isOfObjects(pattern: string): boolean {
  const parts = partsOf(pattern).map((part) => (typeof part === 'string' ? part : ''));
  return /^(?:arn:[^:]*:s3:::|$)/.test(parts[0] ?? '') && parts.some((part) => part.includes('/'));
}
