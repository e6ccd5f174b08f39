/** Takes a template, reports each intrinsic function that is malformed or names something that is not there. */
import type { Report } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import { placeOf, type Span } from '../../model/place.ts';
import { asList, get, isMap, type Json, type JsonMap, keySpan, spanOf, valueSpan } from '../../model/tree.ts';
import { shapes } from './intrinsic-shapes.ts';

/** Diagnostics of one template; past them a template is no work of an author. */
const maxReports = 20;
/** Names that a wrong one is compared with for a hint. */
const maxCandidates = 600;

const pseudoParameters = [
  'AccountId',
  'NoValue',
  'NotificationARNs',
  'Partition',
  'Region',
  'StackId',
  'StackName',
  'URLSuffix',
];

/** Missing names that are told one by one; a file that lacks more is a fragment of a template. */
const maxMissing = 5;

/** A name that is used and not there, with its first use. */
interface Missing {
  noun: string;
  known: ReadonlySet<string>;
  span: Span | undefined;
}

interface Check {
  names: ReadonlySet<string>;
  resources: ReadonlySet<string>;
  conditions: ReadonlySet<string>;
  mappings: ReadonlySet<string>;
  /** By name, what is missing; `undefined` where parts of the template are not known here. */
  missing: Map<string, Missing> | undefined;
  reports: number;
  report: Report;
}

/**
 * A malformed function is an error: CloudFormation refuses the template. A name that is not there is a warning, told once:
 * CloudFormation refuses it too, but many repositories join their templates from fragments before deployment.
 * `names: false` leaves names alone, for templates whose own tool makes more than is known here.
 */
export function checkIntrinsics(tree: JsonMap, report: Report, names = true): void {
  const keys = (section: string) => Object.keys(isMap(tree[section]) ? tree[section] : {});
  const resources = keys('Resources');
  const check: Check = {
    names: new Set([...keys('Parameters'), ...resources, ...pseudoParameters.map((name) => `AWS::${name}`)]),
    resources: new Set(resources),
    conditions: new Set(keys('Conditions')),
    mappings: new Set(keys('Mappings')),
    missing: names && isWhole(tree) ? new Map() : undefined,
    reports: 0,
    report,
  };
  for (const section of ['Conditions', 'Resources', 'Outputs']) visit(check, tree[section] ?? null);
  for (const section of ['Resources', 'Outputs']) attributes(check, tree[section]);
  tellMissing(check);
}

/** Macros and includes that were not read may bring resources, parameters and conditions. */
function isWhole(tree: JsonMap): boolean {
  const known = (name: Json) => typeof name === 'string' && name.startsWith('AWS::');
  const unread = [tree, tree['Resources'], tree['Conditions'], tree['Mappings']].some(
    (map) => get(map, 'Fn::Transform') !== undefined,
  );
  return asList(tree['Transform']).every(known) && !unread;
}

/** `Condition` and `DependsOn` of resources, `Condition` of outputs. */
function attributes(check: Check, section: Json | undefined): void {
  if (!isMap(section)) return;
  for (const id of Object.keys(section)) {
    const item = section[id];
    if (!isMap(item)) continue;
    const condition = item['Condition'];
    if (typeof condition === 'string')
      named(check, check.conditions, 'condition', condition, valueSpan(item, 'Condition'));
    for (const name of asList(item['DependsOn'] ?? []))
      if (typeof name === 'string') named(check, check.resources, 'resource', name, valueSpan(item, 'DependsOn'));
  }
}

function visit(check: Check, value: Json): void {
  if (typeof value !== 'object' || value === null || check.reports >= maxReports) return;
  if (isMap(value)) {
    for (const key of Object.keys(value)) {
      const isFunction = key.startsWith('Fn::') || (key === 'Ref' && Object.keys(value).length === 1);
      if (isFunction) intrinsic(check, value, key);
    }
  }
  for (const inner of Object.values(value)) visit(check, inner);
}

function intrinsic(check: Check, call: JsonMap, name: string): void {
  const argument = call[name] as Json;
  const span = spanOf(call) ?? keySpan(call, name);
  const shape = shapes.get(name);
  if (!shape) {
    if (name.startsWith('Fn::ForEach::')) return;
    const near = nearest(name, [...shapes.keys()]);
    const wayOut = near ? `did you mean \`${near}\`?` : 'its value is unknown';
    tell(check, 'warning', 'intrinsic-unknown', `\`${name}\` is no function that is known here; ${wayOut}`, span);
  } else if (!shape.fits(argument))
    tell(check, 'error', 'intrinsic-malformed', `\`${name}\` takes ${shape.takes}; CloudFormation refuses this`, span);
  else references(check, name, argument, span);
}

function references(check: Check, name: string, argument: Json, span: Span | undefined): void {
  const [first] = asList(argument);
  if (typeof first !== 'string') return;
  if (name === 'Ref') named(check, check.names, 'parameter or resource', first, span);
  else if (name === 'Fn::GetAtt') named(check, check.resources, 'resource', beforeDot(first), span);
  else if (name === 'Fn::If') named(check, check.conditions, 'condition', first, span);
  else if (name === 'Fn::FindInMap') named(check, check.mappings, 'mapping', first, span);
  else if (name === 'Fn::Sub') substitution(check, first, Array.isArray(argument) ? argument[1] : undefined, span);
}

function beforeDot(name: string): string {
  const dot = name.indexOf('.');
  return dot === -1 ? name : name.slice(0, dot);
}

function substitution(check: Check, text: string, variables: Json | undefined, span: Span | undefined): void {
  for (let at = text.indexOf('${'); at !== -1; at = text.indexOf('${', at + 2)) {
    const end = text.indexOf('}', at);
    if (end === -1) return;
    const name = text.slice(at + 2, end).trim();
    if (name.startsWith('!') || name.startsWith('Token[') || get(variables, name) !== undefined) continue;
    if (/^[A-Za-z0-9_.:]+$/.test(name)) {
      if (name.includes('.')) named(check, check.resources, 'resource', beforeDot(name), span);
      else named(check, check.names, 'parameter or resource', name, span);
    } else {
      const message = `\`\${${name.slice(0, 60)}}\` is no variable that \`Fn::Sub\` can fill in; write \`\${!…}\` for a literal one`;
      tell(check, 'error', 'intrinsic-malformed', message, span);
    }
  }
}

function named(check: Check, known: ReadonlySet<string>, noun: string, name: string, span: Span | undefined): void {
  if (!check.missing || known.has(name) || check.missing.has(name) || name.includes('${')) return;
  check.missing.set(name, { noun, known, span });
}

function tellMissing(check: Check): void {
  const missing = [...(check.missing ?? [])];
  const [first] = missing;
  if (first && missing.length > maxMissing) {
    const names = missing.slice(0, maxMissing).map(([name]) => `\`${name}\``);
    const message = `${missing.length} names are not in the template (${names.join(', ')}, …), as in a fragment that others complete; their values are unknown`;
    tell(check, 'warning', 'undefined-reference', message, first[1].span);
    return;
  }
  for (const [name, { noun, known, span }] of missing) {
    const near = known.size > maxCandidates ? undefined : nearest(name, [...known]);
    const wayOut = near ? `did you mean \`${near}\`?` : 'add it, or correct the name';
    tell(check, 'warning', 'undefined-reference', `no ${noun} \`${name}\` is in the template; ${wayOut}`, span);
  }
}

function tell(check: Check, level: 'error' | 'warning', code: string, message: string, span: Span | undefined): void {
  if (++check.reports > maxReports) return;
  check.report({ level, code, message, ...(span ? { place: placeOf(span) } : {}) });
}
