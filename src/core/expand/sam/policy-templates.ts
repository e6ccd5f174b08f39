/** Takes one of SAM's policy templates with its parameters, gives the policy document that it stands for. */
import policyTemplates from '../../../../data/sam/policy-templates.json' with { type: 'json' };
import type { Span } from '../../model/place.ts';
import { generated, get, isMap, type Json, type JsonMap, newMap } from '../../model/tree.ts';
import { refuse, type Transform } from './transform.ts';

interface PolicyTemplate {
  parameters: string[];
  statements: Json[];
}

const templates = new Map<string, PolicyTemplate>(
  Object.entries(policyTemplates.templates as Record<string, PolicyTemplate>),
);

/** The document that a policy template gives; `undefined` where the value is no known template. */
export function policyStatements(t: Transform, policy: Json, span: Span | undefined): JsonMap | undefined {
  const [name, ...more] = isMap(policy) ? Object.keys(policy) : [];
  const template = name === undefined || more.length > 0 ? undefined : templates.get(name);
  if (name === undefined || !template) return undefined;
  const given = get(policy, name) ?? newMap();
  const missing = isMap(given) ? template.parameters.filter((parameter) => !Object.hasOwn(given, parameter)) : [];
  if (!isMap(given) || missing.length > 0) {
    const parameters = missing.length > 0 ? missing : template.parameters;
    const message = `the policy template \`${name}\` needs the parameters ${parameters.join(', ')}`;
    refuse(t, 'sam-missing-property', message, span);
  }
  const values = isMap(given) ? given : newMap();
  const fill = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(fill);
    if (!isMap(value)) return value;
    const parameter = value['Ref'];
    if (typeof parameter === 'string' && template.parameters.includes(parameter))
      return get(values, parameter) ?? value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)]));
  };
  return generated({ Statement: template.statements.map(fill) }, span);
}
