/** Takes a path that a template gives (`DefinitionUri`, `CodeUri`), gives the S3 location or the repository's file that it means. */
import type { SourceFile, Span } from '../../model/place.ts';
import { isMap, type Json } from '../../model/tree.ts';
import { localPath } from '../cloudformation/local-path.ts';
import { defined, refuse, type Transform, take, warn } from './transform.ts';

/** Bucket, key and version of `s3://bucket/key?versionId=v`. */
export function s3Location(uri: Json | undefined): { Bucket: string; Key: string; Version?: string } | undefined {
  if (typeof uri !== 'string' || !uri.startsWith('s3://')) return undefined;
  const [path = '', query = ''] = uri.slice('s3://'.length).split('?', 2);
  const slash = path.indexOf('/');
  if (slash < 1 || /[[\]]/.test(path.slice(0, slash))) return undefined;
  const key = path.slice(slash).replace(/^\/+/, '');
  const version = query.split('&').find((part) => part.startsWith('versionId='));
  const location = { Bucket: path.slice(0, slash), Key: key };
  return version ? { ...location, Version: version.slice('versionId='.length) } : location;
}

/**
 * An S3 location with its parts under other names. A path of the repository stays as it is:
 * packaging uploads it and puts the location in before CloudFormation sees the template.
 */
export function s3Reference(
  t: Transform,
  uri: Json,
  property: string,
  names: readonly [bucket: string, key: string, version: string],
  span: Span | undefined,
): Json | undefined {
  const [bucket, key, version] = names;
  if (isMap(uri)) {
    if (uri['Bucket'] && uri['Key']) {
      return take({}, uri, [[bucket, 'Bucket'] as const, [key, 'Key'] as const, [version, 'Version'] as const]);
    }
    refuse(t, 'sam-missing-property', `\`${property}\` needs both Bucket and Key`, span);
    return undefined;
  }
  if (typeof uri !== 'string') {
    refuse(t, 'sam-wrong-type', `\`${property}\` must be a path, an S3 URI or a map of Bucket and Key`, span);
    return undefined;
  }
  const location = hasPathInReference(uri) ? undefined : s3Location(uri);
  if (location) return defined({ [bucket]: location.Bucket, [key]: location.Key, [version]: location.Version ?? null });
  if (uri.startsWith('s3:') || hasPathInReference(uri)) {
    refuse(t, 'sam-invalid-value', `\`${property}\` must have the form s3://bucket/key, or be a map`, span);
    return undefined;
  }
  return uri;
}

/** A dynamic reference to a parameter whose name has slashes, which SAM cannot tell from a path. */
function hasPathInReference(uri: string): boolean {
  const reference = /\{\{resolve:(?:ssm|ssm-secure|secretsmanager):([a-zA-Z0-9_.\-/]+)/.exec(uri)?.[1];
  return reference?.includes('/') ?? false;
}

/** The repository's file at a path relative to the template; `undefined` for S3, and with a warning where it is not at hand. */
export function includedFile(t: Transform, uri: Json, span: Span | undefined): SourceFile | undefined {
  if (typeof uri !== 'string' || uri.includes('{{')) return undefined;
  const local = localPath(t.source.path, uri);
  if (local === 'remote') return undefined;
  const file = local === 'outside' ? undefined : t.context.file(local.path);
  if (!file) {
    const message = `the file \`${uri}\` is not at hand, so what it declares is unknown; add it to the files given`;
    warn(t, 'missing-include', message, span);
  }
  return file;
}
