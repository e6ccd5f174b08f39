/** What a change does: the contract between the core and every report, gate and door. */
import type { Diagnostic } from './diagnostic.ts';
import type { Finding } from './finding.ts';
import type { Place } from './place.ts';
import type { PrincipalKind } from './policy.ts';

export type AccessLevel = 'Permissions management' | 'Write' | 'Read' | 'List' | 'Tagging';

/** One concrete request: allowed on one side, denied on the other. */
export interface Witness {
  principal?: string;
  /** `AWS` where it is absent. */
  principalKind?: PrincipalKind;
  action: string;
  resource: string;
  context: Record<string, string | string[]>;
}

/** A part of the access that a change adds or removes. */
export interface Grant {
  /** Who gains it: a function and its role, or the principal of a resource or trust policy. */
  principal?: string;
  actions: string[];
  resources: string[];
  conditions: object;
  level: AccessLevel;
  services: string[];
  /** Ids of the escalation methods that the grant completes. */
  privilegeEscalation: string[];
  /** The same in words, each the rest of a sentence that begins with who; fewer, since several methods read alike. */
  escalationStories?: string[];
  witness: Witness;
  /** The statement or property that causes it. */
  place?: Place;
  /** The template's resource that holds or gains it, as its author wrote it. */
  resource?: string;
}

export interface AccessComparison {
  relation: 'equal' | 'broader' | 'narrower' | 'incomparable';
  newAccess: boolean;
  /** false: some condition was beyond the decided fragment, and `newAccess` errs to true. */
  exact: boolean;
  added: Grant[];
  removed: Grant[];
  /** Why it is not exact, one sentence each. */
  notes?: string[];
}

/** One member is one policy document or several; an unknown inside a string is written `${Token[identity]}`. */
export interface PolicySet {
  identity?: unknown;
  boundary?: unknown;
  resource?: unknown;
  trust?: unknown;
  scp?: unknown;
}

/** A way by which someone outside can reach a function. */
export interface Exposure {
  /** The function (or state machine, or integration) that can be reached. */
  resource: string;
  from: 'internet' | 'account' | 'service' | 'organization';
  /** How: `GET /orders on Api`, `function URL`, `permission for s3.amazonaws.com`. */
  via: string;
  /** What the caller must present; `none` is open to anybody. */
  authorization: string;
  place: Place;
}

/** Risk rows add up: base + change = head. */
export interface Change {
  base: number;
  head: number;
  change: number;
}

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

export interface FunctionDelta {
  /** Logical id as written; in head, or in base where it is gone. */
  function: string;
  path: string;
  status: 'added' | 'removed' | 'renamed' | 'changed' | 'unchanged';
  /** The id on the base side, where it was renamed. */
  was?: string;
  risk: Change;
  score: Change;
}

export type FrameworkState = 'violation' | 'review' | 'waived' | 'pass';

/** The state of one framework in scope that the delta touches. */
export interface FrameworkVerdict {
  framework: string;
  name: string;
  mode: 'label' | 'require-approval' | 'block';
  state: FrameworkState;
  /** Control id -> fingerprints of the findings that touch it. */
  controls: Record<string, string[]>;
  /** Of these, the controls that the findings are evidence against; the others ask for more than a rule sees. */
  against?: string[];
  /** The label's name, such as `compliance: pci-dss-4.0.1 violation`. */
  label: string;
  reasons: string[];
}

export interface Gate {
  verdict: 'pass' | 'fail';
  /** One sentence each: what failed, or what was let through by the mode. */
  reasons: string[];
}

/** One template on one side, and what became of it. */
export interface TemplateCoverage {
  path: string;
  side: 'base' | 'head';
  state: 'read' | 'skipped' | 'failed';
  format?: 'cloudformation' | 'sam' | 'serverless';
  resources?: number;
  /** Why it was skipped or failed. */
  reason?: string;
}

export interface Delta {
  risk: Change;
  score: Change;
  grade: { base: Grade; head: Grade };
  findings: {
    introduced: Finding[];
    worsened: Finding[];
    resolved: Finding[];
    improved: Finding[];
    persisting: Finding[];
  };
  access: { added: Grant[]; removed: Grant[] };
  exposure: { opened: Exposure[]; closed: Exposure[] };
  functions: FunctionDelta[];
  frameworks: FrameworkVerdict[];
  gate: Gate;
  diagnostics: Diagnostic[];
  /** Which templates were found, read, skipped and why, on each side. */
  coverage: TemplateCoverage[];
}

export interface ApplicationSummary {
  path: string;
  format: 'cloudformation' | 'sam' | 'serverless';
  resources: number;
  functions: number;
  risk: number;
  score: number;
  grade: Grade;
}

export interface ScanReport {
  findings: Finding[];
  applications: ApplicationSummary[];
  risk: number;
  score: number;
  diagnostics: Diagnostic[];
  coverage: TemplateCoverage[];
}
