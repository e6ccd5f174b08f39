/** Where values come from: `self`, `opt`, `param`, `sls`, `env`, `file`, `aws`, `strToBool`; every other source is an unknown with identity. */
import type { Span } from '../../../model/place.ts';
import { get, type Json } from '../../../model/tree.ts';
import { hasUnknown, token } from '../../../model/value.ts';
import { givenRegion, givenStage } from '../options.ts';
import { type Found, type Resolution, tell } from './resolution.ts';

/** A source with its arguments, all variables in them resolved. */
export interface Call {
  type: string;
  params: string[] | undefined;
  address: string | undefined;
  /** Tells this unknown from others: `ssm:/path`. */
  identity: string;
  /** Where the variable is written. */
  usedAt: Span;
  /** Whether another source follows, so that a missing value is no mistake. */
  hasFallback: boolean;
}

/** How a source looks further. */
export interface Lookup {
  follow(resolution: Resolution, root: Json, keys: readonly string[], definedAt?: Span): Found | undefined;
  /** Variables in a text that comes from outside of the tree. */
  evaluate(resolution: Resolution, text: string, span: Span): Found;
}

type Source = (call: Call, around: Resolution, look: Lookup) => Found | undefined;

const unknown = (call: Call): Found => ({ value: token(call.identity) });

const sources: Readonly<Record<string, Source>> = { self, opt, param, sls, env, file, aws, strToBool };

/** The value of one source; `undefined` where it has none, so that the next is asked. */
export function valueFrom(call: Call, around: Resolution, look: Lookup): Found | undefined {
  const given = get(around.context.parameters, call.identity);
  if (given !== undefined && call.identity.includes(':')) return look.evaluate(around, String(given), call.usedAt);
  if (call.params?.some(hasUnknown) || hasUnknown(call.address)) return unknown(call);
  return Object.hasOwn(sources, call.type) ? (sources[call.type] as Source)(call, around, look) : unknown(call);
}

function self(call: Call, around: Resolution, look: Lookup): Found | undefined {
  const found = look.follow(around, around.root, call.address ? call.address.split('.') : []);
  if (found && found.value !== null) return found;
  return fromDefaults(call, around, look);
}

/** What the framework fills in before variables are read. */
function fromDefaults(call: Call, around: Resolution, look: Lookup): Found | undefined {
  if (call.address === 'provider.stage') return { value: stageOf(around, look) };
  if (call.address === 'provider.region') return { value: regionOf(around, look) };
  // Version 2 wrote the name as `service.name`; a service that is a plain name has it too.
  if (call.address === 'service.name') return look.follow(around, around.root, ['service']);
  return undefined;
}

function opt(call: Call, around: Resolution, look: Lookup): Found | undefined {
  const { parameters } = around.context;
  if (call.address === undefined) return unknown(call);
  const given = get(parameters, call.address);
  if (given !== undefined) return look.evaluate(around, String(given), call.usedAt);
  const known = call.address === 'stage' ? givenStage : call.address === 'region' ? givenRegion : undefined;
  const value = known?.(around.context);
  return value === undefined ? undefined : { value };
}

/** `--param`, then `params.<stage>`, then `params.default`; version 4 keeps them under `stages.<stage>.params`. */
function param(call: Call, around: Resolution, look: Lookup): Found | undefined {
  if (call.address === undefined) return undefined;
  const given = get(around.context.parameters, call.address);
  if (given !== undefined) return look.evaluate(around, String(given), call.usedAt);
  const key = call.address;
  const stage = stageOf(around, look);
  const under = (name: string) =>
    look.follow(around, around.root, ['params', name, key]) ??
    look.follow(around, around.root, ['stages', name, 'params', key]);
  if (hasUnknown(stage)) return unknown(call);
  const found = under(stage);
  return found && found.value !== null ? found : under('default');
}

function sls(call: Call, around: Resolution, look: Lookup): Found | undefined {
  return call.address === 'stage' ? { value: stageOf(around, look) } : unknown(call);
}

/** The environment of the one who deploys is never read; a fallback is what a deployment without the variable uses. */
function env(): undefined {
  return undefined;
}

function aws(call: Call, around: Resolution, look: Lookup): Found {
  if (call.address === 'region') return { value: regionOf(around, look) };
  return call.address === 'accountId' ? { value: token('AWS::AccountId') } : unknown(call);
}

function strToBool(call: Call): Found {
  const text = call.params?.[0]?.trim().toLowerCase();
  if (text === 'true' || text === '1') return { value: true };
  if (text === 'false' || text === '0') return { value: false };
  return unknown(call);
}

function file(call: Call, around: Resolution, look: Lookup): Found | undefined {
  const [path] = call.params ?? [];
  if (!path) return unknown(call);
  const included = around.includes.read(path, call.usedAt);
  if (included.kind === 'missing') {
    if (call.hasFallback) return undefined;
    const message = `there is no \`${path}\` in the repository, so what it gives is unknown; commit it or configure its values`;
    tell(around, 'warning', 'include-not-found', message, call.usedAt);
    return unknown(call);
  }
  if (included.kind === 'text') return call.address ? undefined : look.evaluate(around, included.text, included.span);
  if (included.kind !== 'tree') return unknown(call);
  const { tree, span } = included;
  if (!call.address) return tree === null ? undefined : { value: tree, definedAt: span };
  const found = look.follow(around, tree, call.address.split('.'), span);
  return found && found.value !== null ? found : undefined;
}

/** The stage that is judged; may hold unknown parts. */
function stageOf(around: Resolution, look: Lookup): string {
  return givenStage(around.context) ?? awaited(around, look, 'stage') ?? 'dev';
}

function regionOf(around: Resolution, look: Lookup): string {
  return givenRegion(around.context) ?? awaited(around, look, 'region') ?? around.context.region;
}

/** A setting of the provider as text, unless it is this very setting that asks for itself. */
function awaited(around: Resolution, look: Lookup, key: string): string | undefined {
  if (around.awaited.has(key)) return undefined;
  around.awaited.add(key);
  const value = look.follow(around, around.root, ['provider', key])?.value;
  around.awaited.delete(key);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
