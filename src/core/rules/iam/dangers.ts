/**
 * What one action pattern of an Allow statement can do, most dangerous first. Each pattern is claimed by the first danger that it fits,
 * so that one wildcard is one finding and not five.
 */
import type { Facts, KnownAction } from '../../model/fact.ts';
import type { Policy, Statement } from '../../model/policy.ts';
import { hasUnknown } from '../../model/value.ts';
import { isFullWildcard } from './wildcards.ts';

export type Danger =
  | 'iam-admin-star-star'
  | 'iam-passrole-wildcard'
  | 'iam-assumerole-wildcard'
  | 'iam-s3-full-access'
  | 'iam-cloudtrail-full-access'
  | 'iam-service-wildcard-action'
  | 'iam-resource-policy-write'
  | 'iam-permissions-management'
  | 'iam-credentials-exposure'
  | 'iam-data-exfiltration-read'
  | 'iam-kms-decrypt-all-keys'
  | 'iam-marketplace-subscribe-wildcard'
  | 'iam-wildcard-resource-write'
  | 'iam-prefix-wildcard-action'
  | 'iam-wildcard-resource-read';

interface Pattern {
  /** Lower case. */
  text: string;
  /** On every resource, with nothing that limits it. */
  everywhere: boolean;
  /** The known actions that it matches. */
  actions: readonly KnownAction[];
}

type Fits = (pattern: Pattern) => boolean;

/** Whether a pattern matches one of these actions (lower case). */
const names = (...wanted: string[]): Fits => {
  const set = new Set(wanted);
  return ({ text, actions }) =>
    set.has(text) || (text.includes('*') && actions.some((action) => set.has(action.name.toLowerCase())));
};

/** An action that can be limited to resources; one that cannot has to be allowed on `*`. */
const scopable = (action: KnownAction) => action.resources.length > 0;

/** What writes to IAM decides who may act, whatever level the reference gives it: `iam:ChangePassword` is a plain "Write" there. */
const managesPermissions = ({ name, level }: KnownAction) =>
  level === 'Permissions management' || (level === 'Write' && /^iam:/i.test(name));

/** Actions that rewrite who may use a resource. Source: "Permissions management" actions of the Service Authorization Reference. */
const resourcePolicyWrites = names(
  's3:putbucketpolicy',
  's3:deletebucketpolicy',
  's3:putbucketacl',
  's3:putobjectacl',
  's3:putaccesspointpolicy',
  's3:putbucketpublicaccessblock',
  'sqs:addpermission',
  'sqs:setqueueattributes',
  'sns:addpermission',
  'sns:settopicattributes',
  'kms:putkeypolicy',
  'kms:creategrant',
  'lambda:addpermission',
  'lambda:addlayerversionpermission',
  'lambda:createfunctionurlconfig',
  'secretsmanager:putresourcepolicy',
  'ecr:setrepositorypolicy',
  'events:putpermission',
  'logs:putresourcepolicy',
  'dynamodb:putresourcepolicy',
  'kinesis:putresourcepolicy',
  'glacier:setvaultaccesspolicy',
  'es:updateelasticsearchdomainconfig',
  'elasticfilesystem:putfilesystempolicy',
);

/** Actions whose answer holds credentials or tokens. Source: cloudsplaining's list, checked against the API references. */
const credentialAnswers = names(
  'chime:createapikey',
  'codepipeline:pollforjobs',
  'cognito-identity:getopenidtoken',
  'cognito-identity:getopenidtokenfordeveloperidentity',
  'cognito-identity:getcredentialsforidentity',
  'connect:getfederationtoken',
  'ecr:getauthorizationtoken',
  'gamelift:requestuploadcredentials',
  'iam:createaccesskey',
  'iam:createloginprofile',
  'iam:createservicespecificcredential',
  'iam:resetservicespecificcredential',
  'iam:updateaccesskey',
  'lightsail:getinstanceaccessdetails',
  'lightsail:getrelationaldatabasemasteruserpassword',
  'rds-db:connect',
  'redshift:getclustercredentials',
  'sso:getrolecredentials',
  'mediapackage:rotatechannelcredentials',
  'mediapackage:rotateingestendpointcredentials',
  'sts:assumerole',
  'sts:assumerolewithsaml',
  'sts:assumerolewithwebidentity',
  'sts:getfederationtoken',
  'sts:getsessiontoken',
);

const dataReads = names(
  's3:getobject',
  'ssm:getparameter',
  'ssm:getparameters',
  'ssm:getparametersbypath',
  'secretsmanager:getsecretvalue',
  'secretsmanager:batchgetsecretvalue',
  'rds:copydbsnapshot',
  'rds:createdbsnapshot',
);

/** What Lambda's own managed policies and `AmazonSSMManagedInstanceCore` allow on `*`: living in a VPC, keeping the state of a durable function, being known to Session Manager. Source: "AWS managed policies for AWS Lambda", "for AWS Systems Manager". */
const basics = new Set([
  'ec2:createnetworkinterface',
  'ec2:deletenetworkinterface',
  'ec2:detachnetworkinterface',
  'ec2:assignprivateipaddresses',
  'ec2:unassignprivateipaddresses',
  'lambda:checkpointdurableexecution',
  'lambda:getdurableexecutionstate',
  'ssm:updateinstanceinformation',
]);

/** Services whose whole wildcard writes nothing but telemetry. */
const telemetry = new Set(['logs', 'xray', 'cloudwatch', 'ec2messages', 'ssmmessages']);

/** What nearly every function is given on everything: telemetry, and living in a VPC. `action` in lower case. */
export function isLifeOfFunctions(action: string): boolean {
  return basics.has(action) || telemetry.has(action.split(':')[0] ?? '');
}

const isServiceWildcard: Fits = ({ text }) => /^[a-z0-9-]+:\*+$/.test(text);

/** In order: the first that fits claims the pattern. */
export const dangers: readonly (readonly [Danger, Fits])[] = [
  ['iam-admin-star-star', ({ text }) => /^\*+(?::\*+)?$/.test(text)],
  ['iam-s3-full-access', ({ text, everywhere }) => everywhere && /^s3:\*+$/.test(text)],
  [
    'iam-cloudtrail-full-access',
    (pattern) =>
      /^cloudtrail:\*+$/.test(pattern.text) ||
      (pattern.everywhere &&
        names('cloudtrail:stoplogging', 'cloudtrail:deletetrail', 'cloudtrail:updatetrail')(pattern)),
  ],
  ['iam-service-wildcard-action', isServiceWildcard],
  ['iam-passrole-wildcard', (pattern) => pattern.everywhere && names('iam:passrole')(pattern)],
  ['iam-assumerole-wildcard', (pattern) => pattern.everywhere && names('sts:assumerole')(pattern)],
  ['iam-resource-policy-write', (pattern) => pattern.everywhere && resourcePolicyWrites(pattern)],
  [
    'iam-credentials-exposure',
    (pattern) => pattern.everywhere && credentialAnswers(pattern) && pattern.text !== 'ecr:getauthorizationtoken',
  ],
  [
    'iam-permissions-management',
    ({ everywhere, actions }) => everywhere && actions.some((action) => managesPermissions(action) && scopable(action)),
  ],
  ['iam-data-exfiltration-read', (pattern) => pattern.everywhere && dataReads(pattern)],
  ['iam-kms-decrypt-all-keys', (pattern) => pattern.everywhere && names('kms:decrypt', 'kms:reencryptfrom')(pattern)],
  [
    'iam-marketplace-subscribe-wildcard',
    (pattern) => pattern.everywhere && names('aws-marketplace:subscribe')(pattern),
  ],
  [
    'iam-wildcard-resource-write',
    ({ everywhere, actions, text }) =>
      everywhere && !isLifeOfFunctions(text) && actions.some((action) => isWrite(action) && scopable(action)),
  ],
  [
    'iam-prefix-wildcard-action',
    ({ text, actions }) => /[*?]/.test(text) && !telemetry.has(text.split(':')[0] ?? '') && actions.some(isWrite),
  ],
  [
    'iam-wildcard-resource-read',
    ({ everywhere, actions }) =>
      everywhere && actions.some((action) => (action.level === 'Read' || action.level === 'List') && scopable(action)),
  ],
];

function isWrite(action: KnownAction): boolean {
  return action.level === 'Write' || action.level === 'Permissions management';
}

/** By the list of the actions that a pattern matches, which is one list for all that are written alike. */
const known = new WeakMap<readonly KnownAction[], Map<string, Danger | undefined>>();

function dangerOf(text: string, everywhere: boolean, actions: readonly KnownAction[]): Danger | undefined {
  const key = everywhere ? `${text} everywhere` : text;
  const before = known.get(actions);
  if (before?.has(key)) return before.get(key);
  const danger = dangers.find(([, fits]) => fits({ text, everywhere, actions }))?.[0];
  if (before) before.set(key, danger);
  else known.set(actions, new Map([[key, danger]]));
  return danger;
}

const claims = new WeakMap<Statement, Map<Danger, string[]>>();

/** Danger -> the statement's action patterns that it claims. A Deny, and a statement of which nothing is known, has none. */
export function dangersOf(
  statement: Statement,
  facts: Pick<Facts, 'actionsOf'>,
): ReadonlyMap<Danger, readonly string[]> {
  const before = claims.get(statement);
  if (before) return before;
  const found = new Map<Danger, string[]>();
  claims.set(statement, found);
  if (statement.effect !== 'Allow' || statement.unknown !== undefined) return found;
  const everywhere = statement.conditions.length === 0 && (statement.resources ?? []).some(isFullWildcard);
  for (const action of statement.actions ?? []) {
    if (hasUnknown(action)) continue;
    const danger = dangerOf(action.toLowerCase(), everywhere, facts.actionsOf(action));
    if (danger) found.set(danger, [...(found.get(danger) ?? []), action]);
  }
  return found;
}

const dangerous = new WeakMap<Policy, Map<Danger, Statement[]>>();

/** The statements of a policy that have this danger, in order. */
export function statementsWith(danger: Danger, policy: Policy, facts: Pick<Facts, 'actionsOf'>): readonly Statement[] {
  let found = dangerous.get(policy);
  if (!found) {
    found = new Map();
    for (const statement of policy.statements)
      for (const one of dangersOf(statement, facts).keys()) found.set(one, [...(found.get(one) ?? []), statement]);
    dangerous.set(policy, found);
  }
  return found.get(danger) ?? none;
}

const none: readonly Statement[] = [];
