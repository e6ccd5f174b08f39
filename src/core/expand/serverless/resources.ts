/** Puts the author's own `resources`, `outputs` and `extensions` over what was generated. */
import { asList, authorOf, copyMap, get, isMap, type Json, type JsonMap, setAuthor } from '../../model/tree.ts';
import { type Assembly, putFrom, warn } from './assembly.ts';
import { merged, withoutNulls } from './merge.ts';
import { writtenAt } from './values.ts';

const replaced = new Set(['Condition', 'CreationPolicy', 'DeletionPolicy', 'UpdatePolicy', 'UpdateReplacePolicy']);
const assigned = new Set(['Properties', 'Metadata']);

/** The finished template. */
export function withOwnResources(assembly: Assembly): JsonMap {
  const { service } = assembly;
  const generatedTemplate: JsonMap = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'The AWS CloudFormation template for this Serverless application',
    Resources: assembly.resources,
    Outputs: exported(assembly),
  };
  const own = copyMap(service.resources);
  const { extensions } = own;
  delete own.extensions;
  for (const key of ['Resources', 'Outputs']) if (!isMap(own[key])) delete own[key];
  const authors = new Map(
    Object.entries(assembly.resources).map(([id, resource]) => [id, authorOf(resource as JsonMap)]),
  );
  const template = merged(generatedTemplate, own);
  const resources = copyMap(template.Resources as JsonMap);
  if (isMap(extensions)) extend(resources, extensions, assembly);
  for (const id of Object.keys(resources)) {
    const resource = resources[id];
    if (!isMap(resource)) continue;
    const cleaned = stripped(resource);
    resources[id] = cleaned;
    const author = authors.get(id);
    if (author) setAuthor(cleaned, author);
  }
  template.Resources = resources;
  return template;
}

function exported(assembly: Assembly): JsonMap {
  const { name, stage } = assembly.service;
  for (const [key, output] of Object.entries(assembly.outputs))
    if (isMap(output) && !Object.hasOwn(output, 'Export')) output.Export = { Name: `sls-${name}-${stage}-${key}` };
  return assembly.outputs;
}

/** `extensions` name attributes of generated resources to replace, or properties and metadata to set one by one. */
function extend(resources: JsonMap, extensions: JsonMap, assembly: Assembly): void {
  for (const id of Object.keys(extensions)) {
    const resource = get(resources, id);
    const span = writtenAt(extensions, id);
    if (!isMap(resource)) {
      const message = `\`${id}\` is not among the resources that this service makes, so it cannot be extended; check its name`;
      warn(assembly, 'extension-without-resource', message, span);
      continue;
    }
    const changed = copyMap(resource);
    const extension = extensions[id];
    for (const attribute of Object.keys(isMap(extension) ? extension : {})) {
      const value = get(extension, attribute) as Json;
      if (replaced.has(attribute)) putFrom(changed, attribute, value, extension, attribute);
      else if (assigned.has(attribute)) changed[attribute] = overlaid(changed[attribute], value);
      else if (attribute === 'DependsOn') changed.DependsOn = [...asList(changed.DependsOn), ...asList(value)];
      else {
        const message = `the framework cannot extend \`${attribute}\` of \`${id}\`; leave it out`;
        warn(assembly, 'extension-attribute', message, writtenAt(extension, attribute));
      }
    }
    resources[id] = changed;
  }
}

/** A property that the extension names is replaced whole. */
function overlaid(base: Json | undefined, over: Json): Json {
  if (!isMap(over)) return base ?? {};
  if (!isMap(base)) return over;
  const map = copyMap(base);
  for (const key of Object.keys(over)) putFrom(map, key, over[key], over, key);
  return map;
}

function stripped(resource: JsonMap): JsonMap {
  const properties = resource.Properties;
  if (!Object.hasOwn(resource, 'Properties')) return resource;
  const kept = properties ? withoutNulls(properties as Json) : undefined;
  if (kept === properties) return resource;
  const changed = copyMap(resource);
  if (kept === undefined) delete changed.Properties;
  else changed.Properties = kept;
  return changed;
}
