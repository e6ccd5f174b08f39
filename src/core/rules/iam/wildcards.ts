/** What counts as a wildcard in a policy's strings. */

/** Matches every resource, however it is written: `*`, `**`, `arn:*`, `arn:aws:*:*:*:*`. */
export function isFullWildcard(pattern: string): boolean {
  return /^\*+$/.test(pattern) || /^arn:(?:aws|\*)?(?::\*)*:?\**$/.test(pattern) || pattern === 'arn:*';
}
