/** Loads the generated facts of `data/`, each once and only when asked for. */
import { readFile } from 'node:fs/promises';
import { type Catalogue, type CatalogueData, catalogueOf } from './core/access/catalogue.ts';
import type { Escalations } from './core/access/escalation.ts';
import type { Json } from './core/model/tree.ts';

/** AWS managed policies: what follows `:policy/` in the ARN -> the current document. */
export interface ManagedPolicies {
  source: string;
  policies: Record<string, Json>;
}

let catalogue: Promise<Catalogue> | undefined;
let managedPolicies: Promise<ManagedPolicies> | undefined;
let escalations: Promise<Escalations> | undefined;

export function loadCatalogue(): Promise<Catalogue> {
  catalogue ??= readData<CatalogueData>('iam/catalogue.json').then(catalogueOf);
  return catalogue;
}

export function loadManagedPolicies(): Promise<ManagedPolicies> {
  managedPolicies ??= readData<ManagedPolicies>('iam/managed-policies.json');
  return managedPolicies;
}

/** Known ways to gain more than one was given. */
export function loadEscalations(): Promise<Escalations> {
  escalations ??= readData<Escalations>('iam/escalations.json');
  return escalations;
}

async function readData<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(new URL(`../data/${name}`, import.meta.url), 'utf8')) as T;
}
