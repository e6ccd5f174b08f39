/** What a template becomes: CloudFormation after expansion, then one stack of resolved resources per scenario. */
import type { Diagnostic } from './diagnostic.ts';
import type { Place, SourceFile, Span } from './place.ts';
import type { Author, Json, JsonMap } from './tree.ts';

export type Format = 'cloudformation' | 'sam' | 'serverless';

/** A template after expansion: plain CloudFormation, intrinsics still in it, every part with its places. */
export interface Template {
  path: string;
  format: Format;
  /** The file itself. */
  source: SourceFile;
  body: JsonMap;
  /** Where its author wrote each resource or function: the whole definition, by the author's id. */
  definitions: ReadonlyMap<string, Span>;
  diagnostics: Diagnostic[];
  /** The files it was read from: itself and what it includes. A change of any of them is a change of it. */
  files: string[];
  /** The service gives tags to the whole stack, which CloudFormation hands down to its resources. */
  stackTags?: true;
}

/** Files and facts that expansion may ask for. Everything is handed in; nothing is fetched. */
export interface ExpandContext {
  /** A file of the repository by its repo-relative path; `undefined` where there is none. Paths that leave the repository are never found. */
  file(path: string): SourceFile | undefined;
  parameters: Readonly<Record<string, string>>;
  stage?: string;
  region: string;
  /** Set where the caller named no region: then a template's own region goes before `region`. */
  regionIsDefault?: boolean;
  partition: string;
}

/** One consistent choice of what the template's parameters and conditions are. */
export interface Scenario {
  /** The name from the configuration (`prod`), where it has one. */
  name?: string;
  /** Values of the parameters that this scenario fixes. */
  parameters: Readonly<Record<string, Json>>;
  /** Truth of every condition of the template. */
  conditions: Readonly<Record<string, boolean>>;
  /** In words, for `when`: `Stage is prod`. Empty where there is only one scenario. */
  label: string;
}

/** One resource in one scenario. */
export interface Resource {
  id: string;
  /** The id without the digest or time that packaging puts at its end, so that it stays the same from one deployment to the next. */
  key: string;
  type: string;
  /** Resolved: no intrinsics, unknowns as tokens (see value.ts). Absent properties are absent. */
  properties: JsonMap;
  deletionPolicy?: string;
  updateReplacePolicy?: string;
  dependsOn: string[];
  metadata: JsonMap;
  /** Who wrote what this was made for; the resource itself where nothing was expanded. */
  author: Author;
  /** Where its definition begins (the logical id's key), or what caused it. */
  place: Place;
  /** The unresolved resource, for places of its parts. */
  body: JsonMap;
}

/** A nested stack whose template is a file here, in one scenario of its parent. */
export interface NestedUse {
  /** The nested template. */
  path: string;
  /** In words, for `when`: `it is nested as Worker in root.yaml`. */
  label: string;
  /** Values that the parent passes however it is deployed. */
  parameters: Readonly<Record<string, string>>;
  /** Values that hold by default, in place of the nested template's own; a token for what is known only once deployed. */
  defaults: Readonly<Record<string, Json>>;
}

export interface Stack {
  path: string;
  format: Format;
  scenario: Scenario;
  resources: ReadonlyMap<string, Resource>;
  outputs: JsonMap;
  region: string;
  partition: string;
  /** Absent where nothing of this repository is nested. */
  nested?: readonly NestedUse[];
}

/** A template with all its stacks, one per scenario (at least one). */
export interface Application {
  template: Template;
  stacks: Stack[];
  /** The template of each stack, where scenarios are expanded one by one. */
  templates?: readonly Template[];
}
