/** Takes `.github/lambdelta.yml`, gives the configuration it writes, or `undefined` after errors with their lines. */
import type { Config, ConfiguredWaiver, FrameworkMode, GateMode, RuleSetting } from '../model/config.ts';
import type { Report } from '../model/diagnostic.ts';
import { areas, type Severity } from '../model/finding.ts';
import { placeOf, type SourceFile } from '../model/place.ts';
import { asList, get, isMap, type Json, type JsonMap, spanOf } from '../model/tree.ts';
import { parse } from '../parse/index.ts';
import { type ConfigLayer, mergeConfig } from './layer.ts';
import { settings } from './settings.ts';
import { type KnownNames, validate } from './validate.ts';

/** The configuration of one file alone, with defaults. A file with any error gives `undefined`, so that half of it is never in force. */
export function parseConfig(source: SourceFile, report: Report, known?: Omit<KnownNames, 'areas'>): Config | undefined {
  const layer = readConfig(source, report, known);
  return layer && mergeConfig(undefined, layer);
}

/** What one file says, for `mergeConfig`; ids of rules and frameworks are checked where `known` lists them. */
export function readConfig(
  source: SourceFile,
  report: Report,
  known: Omit<KnownNames, 'areas'> = {},
): ConfigLayer | undefined {
  let failed = false;
  const tree = parse(source, (diagnostic) => {
    failed ||= diagnostic.level === 'error';
    report(diagnostic);
  });
  if (failed || tree === undefined) return undefined;
  if (tree === null) return {};
  if (!isMap(tree)) {
    const place = placeOf(spanOf(tree) ?? { source, start: 0, end: 0 });
    report({
      level: 'error',
      code: 'config-type',
      message: 'the configuration is a map of keys; see `lambdelta init`',
      place,
    });
    return undefined;
  }
  return validate(tree, settings, { ...known, areas }, report) ? layerOf(tree) : undefined;
}

/** From here on the tree is known to have the table's shape. */
function layerOf(tree: JsonMap): ConfigLayer {
  const layer: ConfigLayer = {};
  for (const name of Object.keys(tree)) readers[name as keyof ConfigLayer](layer, tree[name] as Json);
  return layer;
}

const readers: Readonly<Record<keyof ConfigLayer, (layer: ConfigLayer, value: Json) => void>> = {
  templates(layer, value) {
    layer.templates = asList(value).map((item) => {
      const scenarios = get(item, 'scenarios');
      const path = get(item, 'path') as string;
      return scenarios === undefined
        ? { path }
        : { path, scenarios: mapValues(scenarios, (one) => mapValues(one, String)) };
    });
  },
  exclude(layer, value) {
    layer.exclude = texts(value);
  },
  rules(layer, value) {
    layer.rules = mapValues(value, (setting) => asList(setting).map(ruleSettingOf));
  },
  gate(layer, value) {
    layer.gate = present({
      mode: get(value, 'mode') as GateMode | undefined,
      failOn: get(value, 'fail-on') as Severity | undefined,
      maxRiskIncrease: get(value, 'max-risk-increase') as number | undefined,
      newAccess: optionalTexts(get(value, 'new-access')),
      unreadable: get(value, 'unreadable') as 'fail' | 'warn' | undefined,
    });
  },
  frameworks(layer, value) {
    layer.frameworks = mapValues(value, (framework) => ({
      mode: (get(framework, 'mode') ?? 'label') as FrameworkMode,
      reviewers: texts(get(framework, 'reviewers')),
      ...present({ paths: optionalTexts(get(framework, 'paths')) }),
    }));
  },
  waivers(layer, value) {
    layer.waivers = asList(value).map(waiverOf);
  },
  labels(layer, value) {
    layer.labels = present({ prefix: get(value, 'prefix') as string | undefined });
  },
  trusted(layer, value) {
    layer.trusted = present({
      accounts: optionalTexts(get(value, 'accounts')),
      oidcSubjects: optionalTexts(get(value, 'oidc-subjects')),
    });
  },
  extends(layer, value) {
    layer.extends = value as string;
  },
};

function ruleSettingOf(value: Json): RuleSetting {
  const severity = isMap(value) ? get(value, 'severity') : value;
  return {
    severity: severity === false ? 'off' : (severity as RuleSetting['severity']),
    ...present({ paths: optionalTexts(get(value, 'paths')) }),
  };
}

function waiverOf(value: Json): ConfiguredWaiver {
  const span = spanOf(value);
  return {
    rule: get(value, 'rule') as string,
    reason: get(value, 'reason') as string,
    ...present({
      resource: get(value, 'resource') as string | undefined,
      path: get(value, 'path') as string | undefined,
      expires: get(value, 'expires') as string | undefined,
      approvedBy: get(value, 'approved-by') as string | undefined,
      line: span && placeOf(span).startLine,
    }),
  };
}

function texts(value: Json | undefined): string[] {
  return asList(value) as string[];
}

function optionalTexts(value: Json | undefined): string[] | undefined {
  return value === undefined ? undefined : texts(value);
}

/** The entries that have a value; for types whose keys may be absent but not `undefined`. */
function present<T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** Maps keep no prototype, so a stage called `constructor` is only a name. */
function mapValues<T>(value: Json, change: (inner: Json) => T): Record<string, T> {
  const mapped: Record<string, T> = Object.create(null);
  for (const [name, inner] of Object.entries(value as JsonMap)) mapped[name] = change(inner);
  return mapped;
}
