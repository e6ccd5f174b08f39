/** Takes a resource, says what of it its author could have decided otherwise. */
import type { Path } from '../model/fact.ts';
import type { Severity } from '../model/finding.ts';
import type { Resource } from '../model/stack.ts';
import { get, isMap, type Json, spanAlong } from '../model/tree.ts';

/** Whether the Serverless Framework makes it for its own use, by settings that nobody can change. */
export function isFrameworkOwn({ id }: Resource): boolean {
  return /^(?:ServerlessDeploymentBucket|CustomDashresourceDash)/.test(id);
}

/** Whether a condition of the template decides the value at a path: the author chose it for some environments only. */
export function isChosen(resource: Resource, path: Path): boolean {
  let at: Json | undefined = resource.body;
  for (const step of ['Properties', ...path]) {
    at = get(at, step);
    if (isMap(at) && Object.hasOwn(at, 'Fn::If')) return true;
  }
  return false;
}

export const milder: Readonly<Record<Severity, Severity>> = {
  critical: 'high',
  high: 'medium',
  medium: 'low',
  low: 'low',
  info: 'info',
};

/** Whether the Serverless Framework fills in the value at a path by stage or environment, so that it may be another where it counts; a default alone is the same everywhere. */
export function isFilledIn(resource: Resource, path: Path): boolean {
  const span = spanAlong(resource.body, ['Properties', ...path]);
  const written = span ? span.source.text.slice(span.start, span.end) : '';
  return /^['"]?\$\{(?:self|opt|param|env|file|sls)[:(]/.test(written) && /stage|env|param:/i.test(written);
}

/** One step milder where a condition chose the value: what is off in a test environment only is seldom a mistake. */
export function severityAt(resource: Resource, path: Path, severity: Severity): Severity {
  return isChosen(resource, path) ? milder[severity] : severity;
}
