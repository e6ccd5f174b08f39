/** Loads the generated facts of `data/`, each once and only when asked for. */
import { readFile } from 'node:fs/promises';
import { type Catalogue, type CatalogueData, catalogueOf } from './core/access/catalogue.ts';
import type { Escalations } from './core/access/escalation.ts';
import type { Json } from './core/model/tree.ts';

/** AWS managed policies by what follows `:policy/` in the ARN; a document is parsed when it is asked for. */
export interface ManagedPolicies {
  has(name: string): boolean;
  document(name: string): Json | undefined;
}

let catalogue: Promise<Catalogue> | undefined;
let managedPolicies: Promise<ManagedPolicies> | undefined;
let escalations: Promise<Escalations> | undefined;

export function loadCatalogue(): Promise<Catalogue> {
  catalogue ??= readData<CatalogueData>('iam/catalogue.json').then(catalogueOf);
  return catalogue;
}

export function loadManagedPolicies(): Promise<ManagedPolicies> {
  managedPolicies ??= readText('iam/managed-policies.txt').then(managedPoliciesIn);
  return managedPolicies;
}

/** Known ways to gain more than one was given. */
export function loadEscalations(): Promise<Escalations> {
  escalations ??= readData<Escalations>('iam/escalations.json');
  return escalations;
}

/** After a line about the source, one line a policy: its name, a tab, its document as JSON. */
function managedPoliciesIn(text: string): ManagedPolicies {
  const places = new Map<string, [start: number, end: number]>();
  for (let start = text.indexOf('\n') + 1; start > 0 && start < text.length; ) {
    const [tab, end] = [text.indexOf('\t', start), text.indexOf('\n', start)];
    places.set(text.slice(start, tab), [tab + 1, end]);
    start = end + 1;
  }
  const parsed = new Map<string, Json>();
  return {
    has: (name) => places.has(name),
    document(name) {
      const place = places.get(name);
      if (!place) return undefined;
      const document = parsed.get(name) ?? (JSON.parse(text.slice(...place)) as Json);
      parsed.set(name, document);
      return document;
    },
  };
}

async function readData<T>(name: string): Promise<T> {
  return JSON.parse(await readText(name)) as T;
}

function readText(name: string): Promise<string> {
  return readFile(new URL(`../data/${name}`, import.meta.url), 'utf8');
}
