/** What is true of one stack: who runs as whom, who may reach what, what protects it. Rules and the delta read facts, never raw templates. */
import type { AccessLevel, Exposure } from './delta.ts';
import type { Reach } from './finding.ts';
import type { Policy, Statement } from './policy.ts';
import type { Resource, Stack, Template } from './stack.ts';
import type { Json } from './tree.ts';

/** A path inside a resource's properties. */
export type Path = readonly (string | number)[];

/** One policy document and where it stands. */
export interface PolicyFact {
  /** How it reaches its role, or what it guards. */
  kind: 'inline' | 'attached' | 'customer-managed' | 'aws-managed' | 'trust' | 'boundary' | 'resource';
  /** Its name or ARN, for people. */
  name: string;
  /** Resolved; `undefined` where the document is not known. */
  document: Json | undefined;
  policy: Policy | undefined;
  /** The resource that holds it, and where in its properties. */
  holder: Resource;
  path: Path;
}

/** The policies that a resource holds itself; they depend on nothing else. */
export interface OwnPolicies {
  /** Of a role, user, group or permission set; of the policy resource itself. */
  identity: readonly PolicyFact[];
  /** One, of a role. */
  trust: readonly PolicyFact[];
  /** What guards it, or what it guards. */
  resource: readonly PolicyFact[];
}

/** An execution role, in the template or known only by its ARN. */
export interface Role {
  /** `Ref:<logical id>` or the ARN. */
  key: string;
  /** Absent: the role is not in this template. */
  resource?: Resource;
  /** Every policy that reaches it: inline, `AWS::IAM::Policy`, `RolePolicy`, `ManagedPolicy`, managed ARNs. */
  policies: PolicyFact[];
  trust?: PolicyFact;
  boundary?: PolicyFact;
  /** Functions, state machines and others that run as it. */
  usedBy: Resource[];
  /** The escalation methods that its policies complete together, AWS's own left out. */
  escalations: readonly RoleEscalation[];
}

export interface LambdaFunction {
  /** `AWS::Lambda::Function`. */
  resource: Resource;
  role?: Role;
  routes: Route[];
  triggers: Trigger[];
  /** All ways in from outside the stack. */
  exposures: Exposure[];
  /** `AWS::Logs::LogGroup` named for it. */
  logGroup?: Resource;
  aliases: Resource[];
}

export type AuthorizationKind = 'none' | 'api-key' | 'lambda' | 'jwt' | 'cognito' | 'iam' | 'mtls' | 'unknown';

/** What a caller of a route must present, after defaults and overrides. */
export interface Authorization {
  kind: AuthorizationKind;
  /** The authorizer's name or logical id. */
  authorizer?: string;
  scopes: string[];
  /** An API key is asked for as well. */
  apiKey: boolean;
}

/** One way into an API: a method of a REST API, a route of an HTTP or WebSocket API, a function URL. */
export interface Route {
  kind: 'rest' | 'http' | 'websocket' | 'url' | 'graphql' | 'load-balancer';
  /** The API (or the function URL). */
  api: Resource;
  method: string;
  path: string;
  authorization: Authorization;
  /** Whether the API can be reached from the internet at all: false for private endpoints and resource policies that close it. */
  public: boolean;
  /** The function behind it, if it is one of this stack. */
  target?: Resource;
  /** The resource that defines it and where in its properties. */
  holder: Resource;
  at: Path;
}

/** Something that invokes a function by itself. */
export interface Trigger {
  /** Service prefix: `sqs`, `s3`, `events`, … */
  service: string;
  /** The source's logical id where it is in the stack, else its ARN. */
  source: string;
  holder: Resource;
}

/** An action of AWS's service authorization reference. */
export interface KnownAction {
  /** `s3:GetObject` */
  name: string;
  level: AccessLevel;
  /** ARN formats of what it acts on; empty where only `*` can be named. */
  resources: readonly string[];
}

/** A known way by which an identity could gain more than it was given. */
export interface RoleEscalation {
  id: string;
  actions: readonly string[];
  /** What somebody with these permissions would do, as the rest of a sentence that begins with who. */
  story: string;
  /** The statements that its actions come from. */
  statements: readonly Statement[];
}

export interface Facts {
  template: Template;
  stack: Stack;
  functions: LambdaFunction[];
  roles: Role[];
  routes: Route[];
  /** Every policy of an identity, also of users, groups and roles that nothing runs as; AWS managed ones are not repeated here. */
  identityPolicies: PolicyFact[];
  trustPolicies: PolicyFact[];
  /** Bucket, queue, topic, key, secret, repository, API, layer, function and event bus policies. */
  resourcePolicies: PolicyFact[];
  /** Resources of a type, in template order. */
  of(...types: string[]): Resource[];
  /** The policies that a resource of the stack holds itself. */
  policiesOf(resource: Resource): OwnPolicies;
  /** The resources that a resolved value names, through aliases and versions. */
  named(value: Json | undefined): Resource[];
  /** The known actions that an action pattern of a policy matches, in any case; none for a service that AWS does not have. */
  actionsOf(pattern: string): readonly KnownAction[];
  /** The escalation methods that these policies complete together, under a boundary. */
  escalationsOf(policies: readonly PolicyFact[], boundary?: PolicyFact): readonly RoleEscalation[];
  functionOf(resource: Resource): LambdaFunction | undefined;
  roleOf(resource: Resource): Role | undefined;
  /** How far out a finding about this resource can be exploited from. */
  reachOf(resource: Resource): Reach;
  /** The answer of a question that several rules have; it is asked once. It must look at nothing but the facts. */
  ask<T>(question: (facts: Facts) => T): T;
  /** ISO date handed in. */
  today: string;
  /** Accounts besides the stack's own that count as ours. */
  trustedAccounts: readonly string[];
  /** OIDC subject patterns that may assume roles. */
  trustedSubjects: readonly string[];
}
