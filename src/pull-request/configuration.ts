/** Reads the configuration in force: the base side's file over the organisation's; and the head side's, to tell what it would change. */
import type { Config } from '../core/model/config.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { topOf } from '../core/model/place.ts';
import { type GitHubClient, type RepositoryName, readContents } from '../edge/github/index.ts';
import { type ConfigLayer, mergeConfig, readConfig, rules } from '../index.ts';

export const configPath = '.github/lambdelta.yml';

export interface Configuration {
  /** Absent after an error: then nothing is judged by a configuration that only half says what was meant. */
  config?: Config;
  /** What the organisation says, under the repository's own. */
  inherited?: ConfigLayer;
  diagnostics: Diagnostic[];
}

export interface ConfigurationSources {
  /** The base side's text, where it has one. */
  base: string | undefined;
  path: string;
}

/** `base` decides; its `extends`, or else the owner's `.github` repository at its default branch, is inherited. */
export async function readConfiguration(
  client: GitHubClient,
  name: RepositoryName,
  { base, path }: ConfigurationSources,
): Promise<Configuration> {
  const diagnostics: Diagnostic[] = [];
  const own = layerOf(base, path, diagnostics);
  const parent = parentOf(name, own);
  const inherited = parent && (await readContents(client, parent, configPath));
  if (inherited === undefined && own?.extends !== undefined && parent) diagnostics.push(notThere(own.extends, path));
  const shown = parent ? `${parent.owner}/${parent.repo}/${configPath}` : configPath;
  const organisation = layerOf(inherited, shown, diagnostics);
  if (diagnostics.some((diagnostic) => diagnostic.level === 'error')) return { diagnostics };
  return { config: mergeConfig(organisation, own), ...(organisation ? { inherited: organisation } : {}), diagnostics };
}

/** The configuration that would be in force with this text in the repository. */
export function previewConfiguration(
  text: string | undefined,
  path: string,
  inherited: ConfigLayer | undefined,
): Configuration {
  const diagnostics: Diagnostic[] = [];
  const layer = layerOf(text, path, diagnostics);
  return layer ? { config: mergeConfig(inherited, layer), diagnostics } : { diagnostics };
}

function layerOf(text: string | undefined, path: string, diagnostics: Diagnostic[]): ConfigLayer | undefined {
  if (text === undefined) return {};
  const known = { rules: rules.map((rule) => rule.id) };
  return readConfig({ path, text }, (diagnostic) => diagnostics.push(diagnostic), known);
}

function parentOf(name: RepositoryName, own: ConfigLayer | undefined): RepositoryName | undefined {
  const [owner, repo, ...rest] = (own?.extends ?? `${name.owner}/.github`).split('/');
  if (!owner || !repo || rest.length > 0) return undefined;
  return owner === name.owner && repo === name.repo ? undefined : { owner, repo };
}

function notThere(parent: string, path: string): Diagnostic {
  return {
    level: 'error',
    code: 'config-extends-unreadable',
    message: `\`${path}\` extends \`${parent}\`, but this token sees no ${configPath} there; make that repository readable or drop \`extends\``,
    place: topOf(path),
  };
}
