/** Takes `InlineCode`, `CodeUri` or `ImageUri` of a function, gives Lambda's `Code`. */
import { isMap, type Json, type JsonMap } from '../../model/tree.ts';
import { s3Reference } from './included-file.ts';
import { refuse, type SamResource, spanOfProperty, type Transform, take, warn } from './transform.ts';

/**
 * Where the code lies; `undefined` where it cannot be told. A local path stays a path. What is missing is a warning only:
 * a build may put it in, or the file may be a part that is joined with the one that has the Globals.
 */
export function functionCode(t: Transform, sam: SamResource): Json | undefined {
  const kind = sam.properties['PackageType'] || 'Zip';
  if (kind === 'Image') return imageCode(t, sam);
  if (kind !== 'Zip') {
    const message = `\`PackageType\` of \`${sam.id}\` must be Zip or Image`;
    refuse(t, 'sam-invalid-value', message, spanOfProperty(sam, 'PackageType'));
    return undefined;
  }
  return zipCode(t, sam);
}

function zipCode(t: Transform, sam: SamResource): Json | undefined {
  const { properties } = sam;
  if (!properties['Runtime'] || !properties['Handler']) {
    warn(t, 'sam-missing-property', `\`${sam.id}\` needs both Runtime and Handler`, sam.cause);
  }
  if (properties['ImageUri'] || properties['ImageConfig']) {
    const message = `ImageUri and ImageConfig of \`${sam.id}\` need \`PackageType: Image\``;
    refuse(t, 'sam-invalid-value', message, spanOfProperty(sam, properties['ImageUri'] ? 'ImageUri' : 'ImageConfig'));
  }
  const inline = properties['InlineCode'];
  if (inline !== undefined && inline !== null) {
    return take({}, properties, [['ZipFile', 'InlineCode'] as const, 'SourceKMSKeyArn']);
  }
  const uri = properties['CodeUri'];
  if (uri === undefined || uri === null) {
    if (!isBuilt(sam)) {
      warn(t, 'sam-missing-property', `\`${sam.id}\` needs InlineCode or CodeUri; add one of them`, sam.cause);
    }
    return undefined;
  }
  const names = ['S3Bucket', 'S3Key', 'S3ObjectVersion'] as const;
  const code = s3Reference(t, uri, 'CodeUri', names, spanOfProperty(sam, 'CodeUri'));
  return isMap(code) ? take(code, properties, ['SourceKMSKeyArn']) : code;
}

function imageCode(t: Transform, sam: SamResource): JsonMap | undefined {
  const { properties } = sam;
  for (const name of ['Handler', 'Runtime', 'Layers']) {
    if (!properties[name]) continue;
    const message = `${name} cannot be set where \`PackageType\` is Image; remove it from \`${sam.id}\``;
    refuse(t, 'sam-invalid-value', message, spanOfProperty(sam, name));
  }
  if (properties['ImageUri']) return take({}, properties, ['ImageUri']);
  if (!isBuilt(sam)) warn(t, 'sam-missing-property', `\`${sam.id}\` needs ImageUri; add it`, sam.cause);
  return undefined;
}

/** Metadata for `sam build`, which then puts the location in. */
function isBuilt(sam: SamResource): boolean {
  return isMap(sam.attributes['Metadata']);
}
