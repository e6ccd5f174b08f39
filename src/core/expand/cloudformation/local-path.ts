/** Takes a path as a template writes it, gives the path in the repository, or that it is none of a file here. */

export type LocalPath = { path: string } | 'remote' | 'outside';

/**
 * `location` is relative to the folder of `from`, a repo-relative path. URLs and buckets are remote; an absolute path, or one
 * that climbs out of the repository, is outside.
 */
export function localPath(from: string, location: string): LocalPath {
  if (/^[A-Za-z][A-Za-z0-9+.-]+:/.test(location) && !/^[A-Za-z]:\\/.test(location)) return 'remote';
  if (/^(?:[/\\~]|[A-Za-z]:)/.test(location)) return 'outside';
  const parts = from.split('/').slice(0, -1);
  for (const part of location.replaceAll('\\', '/').split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return 'outside';
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return { path: parts.join('/') };
}
