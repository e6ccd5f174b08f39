/** `.github/lambdelta.yml` after validation. Defaults live here and nowhere else. */
import type { Severity } from './finding.ts';
import type { Json } from './tree.ts';

export type GateMode = 'observe' | 'warn' | 'enforce';
export type FrameworkMode = 'label' | 'require-approval' | 'block';

export interface RuleSetting {
  severity: Severity | 'off';
  /** Globs; absent: everywhere. */
  paths?: string[];
}

export interface SeenFinding {
  severity: Severity;
  /** As `Finding.when`; absent: it held in all scenarios. */
  when?: string;
}

export interface ConfiguredWaiver {
  rule: string;
  resource?: string;
  path?: string;
  reason: string;
  expires?: string;
  approvedBy?: string;
  /** Line of the configuration that says it. */
  line?: number;
  /** Given by a command: for the one finding with this fingerprint, wherever it stands by now. */
  fingerprint?: string;
  /** What the finding was when a command waived it; one that is graver, or holds in other scenarios, is not meant. */
  seen?: SeenFinding;
}

export interface Config {
  /** Absent: every template found. */
  templates?: { path: string; scenarios?: Record<string, Record<string, string>> }[];
  exclude: string[];
  /** By rule id or area; several rows for one id are tried in order, the last that fits wins. */
  rules: Record<string, RuleSetting[]>;
  gate: {
    mode: GateMode;
    failOn: Severity;
    /** Points; absent: no limit. */
    maxRiskIncrease?: number;
    /** Access levels, service prefixes, or the words `privilege-escalation` and `public`. */
    newAccess: string[];
    /** Whether a template that cannot be read fails the gate. */
    unreadable: 'fail' | 'warn';
  };
  frameworks: Record<string, { mode: FrameworkMode; reviewers: string[]; paths?: string[] }>;
  waivers: ConfiguredWaiver[];
  labels: { prefix: string };
  trusted: { accounts: string[]; oidcSubjects: string[] };
  extends?: string;
}

export const defaultConfig: Config = {
  exclude: [],
  rules: {},
  gate: { mode: 'enforce', failOn: 'high', newAccess: [], unreadable: 'fail' },
  frameworks: {},
  waivers: [],
  labels: { prefix: 'compliance: ' },
  trusted: { accounts: [], oidcSubjects: [] },
};

/** What the caller knows about the deployment; nothing of it is read from the environment. */
export interface Options {
  config?: Config;
  /** Values of template parameters or Serverless Framework options. */
  parameters?: Record<string, string>;
  stage?: string;
  region?: string;
  partition?: string;
  /** ISO date that lifecycle rules and waivers are judged by; handed in so that results repeat. */
  today?: string;
  /** Who approved this head with the right to write, users and their teams, never the change's author. */
  approvals?: string[];
  /** Documents of managed policies by ARN, read from the account where that is possible. */
  managedPolicies?: Readonly<Record<string, Json>>;
}
