/** What a rule is: its words as data, and one pure function that gives hits. */
import type { Delta } from '../model/delta.ts';
import type { Facts, Path } from '../model/fact.ts';
import type { Area, Edit, Finding, Reach, Severity } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Resource } from '../model/stack.ts';
import type { Trait } from '../model/trait.ts';

/** A rule's words. `id` is the file's name (or its row's), kebab-case. */
export interface RuleWords {
  id: string;
  area: Area;
  severity: Severity;
  /** What is wrong, as a noun phrase: "Function URL without authentication". */
  title: string;
  /** When it fails, and why that matters: two or three sentences for a developer. */
  description: string;
  /** The way out, one imperative sentence; per format where they differ. */
  remediation: string | { sam?: string; cloudformation: string; serverless?: string };
  /** AWS's page behind it. */
  docs: string;
  /** Templates (YAML) that fail and pass: shown in the docs, run as tests. A change rule has a base and a head for each. */
  examples: { fail: Example; pass: Example };
}

/** A template, or for a change rule its two sides. */
export type Example = string | { base: string; head: string };

/** One resource that fails. */
export interface Hit {
  /** The resource that fails; may be left out where the rule was handed one. */
  resource?: Resource;
  /** Where in its properties; the deepest part that is written gives the line. Empty or absent: the resource itself. */
  path?: Path;
  /** Points at another attribute of the resource, such as `DeletionPolicy`. */
  attribute?: string;
  /** The place itself, where it is in no resource's properties: a parameter, an output. */
  place?: Place;
  /** What is wrong here, one sentence with the names in backticks, no full stop. Never a secret's value. */
  message: string;
  /** What makes this hit another than its neighbours in one resource, in normal form; enters the fingerprint. */
  evidence?: string;
  /** Where it differs from the rule's. */
  severity?: Severity;
  /** Places that explain it. */
  related?: Place[];
  /** How far out it can be exploited from, where the hit itself decides that (a public bucket policy). */
  reach?: Reach;
  /** An exact fix. */
  fix?: Edit[];
  /** Findings that this hit tells in one: those of these rules on these resources. */
  folded?: { rules: readonly string[]; resources: readonly Resource[] };
  /** Rules whose findings on the same resource this hit is the cause of. */
  explains?: readonly string[];
  /** What it stays the same by when its resource, place or rule changes, most telling first. */
  follows?: readonly Trait[];
}

/** A hit of a rule that looks at the whole stack: it names the resource, or none. */
export type Found = Omit<Hit, 'resource'> & { resource: Resource | null };

/** Looks at one application. `on` names the resource types that it is called for; with none it is called once for the whole stack. */
export interface StateRule extends RuleWords {
  kind: 'state';
  on: readonly string[];
  /** Looks at nothing but the resource: judged once for all scenarios that share it. */
  local?: true;
  check(resource: Resource, facts: Facts): Iterable<Hit>;
}

/** Looks at one whole application at once. */
export interface StackRule extends RuleWords {
  kind: 'state';
  /** Types that its findings are about, for the documentation. */
  about: readonly string[];
  checkAll(facts: Facts): Iterable<Found>;
}

/** Both sides of one template, with its resources paired: by logical id, then by likeness. */
export interface Comparison {
  base: Facts;
  head: Facts;
  /** Pairs in head order; both sides are there. */
  pairs: readonly { base: Resource; head: Resource }[];
  added: readonly Resource[];
  removed: readonly Resource[];
  /** The other side's resource of a pair. */
  baseOf(head: Resource): Resource | undefined;
  headOf(base: Resource): Resource | undefined;
  /** Head in every scenario. */
  heads: readonly Facts[];
  /** What the change gives and takes over all scenarios, most dangerous first. */
  access: Delta['access'];
  /** What state rules find in head and not in base. */
  introduced: readonly IntroducedFinding[];
}

/** `scenarios`: those of head, by position, in which it holds. */
export interface IntroducedFinding {
  finding: Finding;
  resource: Resource | null;
  scenarios: ReadonlySet<number>;
}

/** Looks at what the change did. Hits on removed resources point at the resource that took over, or at none. */
export interface ChangeRule extends RuleWords {
  kind: 'change';
  about: readonly string[];
  /**
   * State rules that tell the same of the same resource: where one of them is introduced, it is told once, with this rule's cause.
   * `hit`: each hit names them.
   */
  explains?: readonly string[] | 'hit';
  /** It is no danger by itself but the reason of what it explains: told there, however mild that is. */
  isReason?: true;
  /** Rules beside which this one says nothing of the same resource, unless it is worse. */
  yieldsTo?: readonly string[];
  compare(change: Comparison): Iterable<Found>;
}

export type Rule = StateRule | StackRule | ChangeRule;
