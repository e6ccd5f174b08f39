/** `AWS::Serverless::Application`: takes the resource, gives the nested stack; a template of the Application Repository stays unknown. */
import { isMap, type Json, type JsonMap, keySpan } from '../../model/tree.ts';
import { checkReservedTags } from './function.ts';
import { resolveMappings, resolveParameters } from './parameters.ts';
import {
  defined,
  derivedResource,
  type Made,
  refuse,
  type SamResource,
  spanOfProperty,
  type Transform,
  tagList,
  take,
} from './transform.ts';

/**
 * `Location` as a URL is the template itself; as a map it names an application whose template nobody outside AWS sees.
 */
export function expandApplication(t: Transform, sam: SamResource): Made[] {
  checkReservedTags(t, sam);
  const location = sam.properties['Location'];
  const source = isMap(location) ? repositoryTags(t, sam, location) : undefined;
  const tags = [{ Key: 'lambda:createdBy', Value: 'SAM' }, ...tagList(source), ...tagList(sam.properties['Tags'])];
  const properties = defined({ Tags: tags });
  take(properties, sam.properties, ['Parameters', 'NotificationARNs', 'TimeoutInMinutes']);
  if (typeof location === 'string') take(properties, sam.properties, [['TemplateURL', 'Location']]);
  const stack = derivedResource(sam, sam.id, 'AWS::CloudFormation::Stack', properties);
  take(stack.attributes, sam.attributes, ['DependsOn']);
  return [stack];
}

/** Application and version as tags name them, parameters and mappings resolved. */
function repositoryTags(t: Transform, sam: SamResource, location: JsonMap): JsonMap {
  const tags: JsonMap = {};
  for (const [name, tag] of [
    ['ApplicationId', 'serverlessrepo:applicationId'],
    ['SemanticVersion', 'serverlessrepo:semanticVersion'],
  ] as const) {
    const span = keySpan(location, name) ?? spanOfProperty(sam, 'Location');
    const written = location[name];
    if (written === undefined || written === null || written === '') {
      refuse(t, 'sam-missing-property', `\`Location\` of \`${sam.id}\` needs ${name}; add it`, span);
      continue;
    }
    const value: Json = resolveMappings(resolveParameters(written, t.parameters), t.template['Mappings']);
    if (typeof value === 'object' && value !== null) {
      const message = `\`${name}\` must be a string, a \`!Ref\` to a parameter with a default, or a \`!FindInMap\``;
      refuse(t, 'sam-wrong-type', message, span);
    }
    tags[tag] = value;
  }
  return tags;
}
