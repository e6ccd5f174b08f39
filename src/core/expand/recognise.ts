/** Takes a file's text or tree, says which template format it is, by its content alone. */
import type { SourceFile } from '../model/place.ts';
import type { Format } from '../model/stack.ts';
import { asList, get, isMap, type Json, type JsonMap } from '../model/tree.ts';

/** A cheap look before parsing: most YAML and JSON files of a repository are no templates. */
export function mayBeTemplate(text: string): boolean {
  const plain = withoutEscapes(text);
  return (
    plain.includes('AWSTemplateFormatVersion') ||
    (/(?:AWS|Custom)::/.test(plain) && /Resources["']?\s*:/.test(plain)) ||
    hasServerlessKeys(plain)
  );
}

/** Escapes of plain letters have no use but to hide a word from this look. */
function withoutEscapes(text: string): string {
  return text.replaceAll(/\\(?:x|u00|U000000)([2-7][0-9A-Fa-f])/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** For a file that cannot be parsed: whether it was surely meant as a template, so that its error is one of the review. */
export function meantAsTemplate(text: string): boolean {
  return (
    /(?:^|[{,]\s*)["']?AWSTemplateFormatVersion["']?\s*:/m.test(text) ||
    (/(?:^|[{,]\s*)["']?Resources["']?\s*:/m.test(text) && /["']?Type["']?\s*:\s*["']?(?:AWS|Custom)::/.test(text)) ||
    (hasServerlessKeys(text) && /["']?(?:name|provider)["']?\s*:\s*["']?aws\b/.test(text))
  );
}

/** Before parsing: whether the Serverless Framework will read the file, whose YAML is 1.2. */
export function isForServerless(text: string): boolean {
  return hasServerlessKeys(text) && !text.includes('AWSTemplateFormatVersion');
}

function hasServerlessKeys(text: string): boolean {
  const keys = (name: string) => new RegExp(`(?:^|[{,]\\s*)["']?${name}["']?\\s*:`, 'm').test(text);
  return keys('service') && (keys('provider') || keys('functions'));
}

/** The format of a tree; `undefined` where it is no template. */
export function formatOf(tree: JsonMap): Format | undefined {
  if (isServerless(tree)) return 'serverless';
  if (!isCloudFormation(tree)) return undefined;
  const sam =
    usesTransform(tree, 'AWS::Serverless-') || resourceTypes(tree).some((type) => type.startsWith('AWS::Serverless::'));
  return sam ? 'sam' : 'cloudformation';
}

function isServerless(tree: JsonMap): boolean {
  if (Object.hasOwn(tree, 'AWSTemplateFormatVersion') || !Object.hasOwn(tree, 'service')) return false;
  const name = get(tree, 'provider', 'name') ?? get(tree, 'provider');
  if (typeof name === 'string') return name === 'aws' || name.includes('${');
  const provider = get(tree, 'provider');
  if (!isMap(provider)) return false;
  return isMap(get(tree, 'functions')) || Object.keys(provider).some((key) => providerKeys.has(key));
}

/** Settings of an AWS provider, for a service in pieces that names none. Source: "Serverless.yml reference", Serverless Framework. */
const providerKeys: ReadonlySet<string> = new Set([
  'alb',
  'apiGateway',
  'architecture',
  'deploymentBucket',
  'deploymentMethod',
  'ecr',
  'httpApi',
  'iam',
  'iamRoleStatements',
  'lambdaHashingVersion',
  'logRetentionInDays',
  'logs',
  'memorySize',
  'runtime',
  'stackTags',
  'tracing',
  'websocketsApiName',
]);

/** Whether a file is a service of the Serverless Framework written as code, which is neither run nor read. */
export function isServerlessCode({ path, text }: SourceFile): boolean {
  return /(?:^|\/)serverless\.[cm]?[jt]s$/.test(path) && /\bservice\b/.test(text) && /\bprovider\b/.test(text);
}

function isCloudFormation(tree: JsonMap): boolean {
  if (Object.hasOwn(tree, 'AWSTemplateFormatVersion') || usesTransform(tree, 'AWS::')) return true;
  const resources = get(tree, 'Resources');
  if (!isMap(resources)) return false;
  return (
    resourceTypes(tree).some((type) => type.includes('::')) ||
    Object.keys(resources).some((key) => key.startsWith('Fn::ForEach::'))
  );
}

function usesTransform(tree: JsonMap, prefix: string): boolean {
  const names = asList(get(tree, 'Transform')).map((item: Json) => (isMap(item) ? get(item, 'Name') : item));
  return names.some((name) => typeof name === 'string' && name.startsWith(prefix));
}

function resourceTypes(tree: JsonMap): string[] {
  const resources = get(tree, 'Resources');
  const definitions = isMap(resources) ? Object.values(resources) : [];
  return definitions.map((resource) => get(resource, 'Type')).filter((type) => typeof type === 'string');
}
