/** State rules about how databases and their proxies are reached. */
import type { Facts } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import { asList, get, isMap } from '../../model/tree.ts';
import { isUnknown } from '../../model/value.ts';
import { placeIn } from '../place.ts';
import { oneResource, type Row, rowRules } from '../rows.ts';
import type { Rule, StateRule } from '../rule.ts';
import { off, on, present } from '../shapes.ts';

const instance = 'AWS::RDS::DBInstance';
const cluster = 'AWS::RDS::DBCluster';
const rds = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide';
const mysql = 'Engine: mysql, DBInstanceClass: db.t4g.micro';

/** Members take what the cluster says. */
const isMember = ({ properties }: { properties: Record<string, unknown> }) =>
  properties.DBClusterIdentifier !== undefined;

const rows: readonly Row[] = [
  {
    id: 'rds-public',
    severity: 'critical',
    title: 'Database with a public address',
    description:
      'The database gets an address that can be reached from the internet. Its security group and its password are then all that is between it and everybody.',
    remediation: 'set `PubliclyAccessible: false`, and connect from inside of the VPC',
    docs: `${rds}/USER_VPC.WorkingWithRDSInstanceinaVPC.html`,
    on: [instance, cluster],
    property: 'PubliclyAccessible',
    must: off,
    says: 'has a public address',
    right: 'false',
    fail: `${mysql}, PubliclyAccessible: true`,
    pass: `${mysql}, PubliclyAccessible: false`,
  },
  {
    id: 'rds-not-in-private-subnets',
    severity: 'medium',
    title: 'Database without a subnet group',
    description:
      'The database names no subnet group, so it is placed in the default VPC of the account, whose subnets are public.',
    remediation: 'set `DBSubnetGroupName` to a group of private subnets',
    docs: `${rds}/USER_VPC.WorkingWithRDSInstanceinaVPC.html`,
    on: [instance, cluster],
    property: 'DBSubnetGroupName',
    must: present,
    says: 'has no subnet group, so it lives in the default VPC',
    unless: (resource) => isMember(resource) || resource.properties.SourceDBInstanceIdentifier !== undefined,
    fail: mysql,
    pass: `${mysql}, DBSubnetGroupName: private`,
  },
  {
    id: 'rds-no-iam-auth',
    severity: 'low',
    title: 'Database without IAM authentication',
    description:
      'The database takes passwords only. With IAM authentication a function connects with a token of its role that lives for 15 minutes, and no password has to be kept anywhere.',
    remediation: 'set `EnableIAMDatabaseAuthentication: true` and allow `rds-db:connect` for the user',
    docs: `${rds}/UsingWithRDS.IAMDBAuth.html`,
    on: [instance, cluster],
    property: 'EnableIAMDatabaseAuthentication',
    must: on,
    says: 'takes passwords only',
    // Other engines have no IAM authentication.
    unless: (resource) =>
      isMember(resource) || /^(?:oracle|sqlserver|db2|custom)/.test(String(resource.properties.Engine)),
    fail: mysql,
    pass: `${mysql}, EnableIAMDatabaseAuthentication: true`,
  },
  {
    id: 'rds-proxy-no-tls',
    severity: 'medium',
    title: 'Database proxy without TLS',
    description: 'The proxy takes connections without TLS, so that queries and results can be read on the way.',
    remediation: 'set `RequireTLS: true`',
    docs: `${rds}/rds-proxy.howitworks.html`,
    on: ['AWS::RDS::DBProxy'],
    property: 'RequireTLS',
    must: on,
    says: 'takes connections without TLS',
    right: 'true',
    fail: 'DBProxyName: orders, EngineFamily: MYSQL, RequireTLS: false',
    pass: 'DBProxyName: orders, EngineFamily: MYSQL, RequireTLS: true',
  },
];

const proxy = (auth: string) =>
  oneResource('AWS::RDS::DBProxy', `DBProxyName: orders, EngineFamily: MYSQL, RequireTLS: true, Auth: [{ ${auth} }]`);

const rdsProxyNoIam: StateRule = {
  id: 'rds-proxy-no-iam',
  kind: 'state',
  local: true,
  area: 'network',
  severity: 'medium',
  title: 'Database proxy without IAM authentication',
  description:
    'Clients connect to the proxy with the database’s own password, so every function has to hold it. With IAM they connect with a token of their role, and only the proxy knows the password.',
  remediation: 'set `IAMAuth: REQUIRED` in each entry of `Auth`',
  docs: `${rds}/rds-proxy-iam-setup.html`,
  on: ['AWS::RDS::DBProxy'],
  examples: {
    fail: proxy('AuthScheme: SECRETS, IAMAuth: DISABLED'),
    pass: proxy('AuthScheme: SECRETS, IAMAuth: REQUIRED'),
  },
  *check({ properties, author }) {
    if (properties.DefaultAuthScheme === 'IAM_AUTH') return;
    for (const [at, auth] of asList(properties.Auth).entries()) {
      const mode = get(auth, 'IAMAuth');
      if (isMap(auth) && (mode === undefined || mode === 'DISABLED'))
        yield { path: ['Auth', at, 'IAMAuth'], message: `clients of \`${author.id}\` need the database’s password` };
    }
  },
};

const group = 'AWS::RDS::DBParameterGroup';

/** Families in which TLS is not asked for unless the parameter says so. Source: "Using SSL/TLS to encrypt a connection", Amazon RDS and Aurora User Guides. */
const families: readonly { family: RegExp; parameter: string; offByDefault: RegExp }[] = [
  { family: /^aurora-postgresql/, parameter: 'rds.force_ssl', offByDefault: /^aurora-postgresql(?:9|1[0-6])/ },
  { family: /^postgres/, parameter: 'rds.force_ssl', offByDefault: /^postgres(?:9|1[0-4])/ },
  { family: /^aurora-mysql/, parameter: 'require_secure_transport', offByDefault: /^aurora-mysql/ },
  { family: /^mysql/, parameter: 'require_secure_transport', offByDefault: /^mysql(?:5|8\.0)/ },
  { family: /^mariadb/, parameter: 'require_secure_transport', offByDefault: /^mariadb10/ },
  { family: /^sqlserver/, parameter: 'rds.force_ssl', offByDefault: /^sqlserver/ },
];

/** The databases of the template that use a parameter group. */
function usersOf({ type, properties, id }: Resource, facts: Facts): Resource[] {
  const names = type === group ? 'DBParameterGroupName' : 'DBClusterParameterGroupName';
  const own = properties[names];
  return facts
    .of(instance, cluster)
    .filter(
      ({ properties: { [names]: name } }) =>
        facts.named(name).some((one) => one.id === id && one.type === type) || (name !== undefined && name === own),
    );
}

const rdsNoTransportEncryption: StateRule = {
  id: 'rds-no-transport-encryption',
  kind: 'state',
  area: 'network',
  severity: 'medium',
  title: 'Database that does not ask for TLS',
  description:
    'The parameter group lets clients connect without TLS: the parameter that asks for it is off, or left out where the engine’s default is off.',
  remediation: 'set `rds.force_ssl: 1` (PostgreSQL, SQL Server) or `require_secure_transport: ON` (MySQL, MariaDB)',
  docs: `${rds}/PostgreSQL.Concepts.General.SSL.html`,
  on: [group, 'AWS::RDS::DBClusterParameterGroup'],
  examples: {
    fail: oneResource(group, "Description: orders, Family: postgres14, Parameters: { rds.force_ssl: '0' }"),
    pass: oneResource(group, "Description: orders, Family: postgres14, Parameters: { rds.force_ssl: '1' }"),
  },
  *check(resource, facts) {
    const { Family: family, Parameters: parameters } = resource.properties;
    const row = typeof family === 'string' ? families.find((one) => one.family.test(family)) : undefined;
    // Aurora asks for TLS by the cluster's group; the one of its instances has no such parameter.
    if (!row || isUnknown(parameters) || (resource.type === group && /^aurora-/.test(String(family)))) return;
    const value = get(parameters, row.parameter);
    const wrong =
      value === undefined ? row.offByDefault.test(String(family)) : /^(?:0|off|false)$/i.test(String(value));
    if (!wrong) return;
    const path = ['Parameters', row.parameter];
    const users = usersOf(resource, facts);
    // It is told of what is reached, on the line where it is to be set.
    for (const one of users.length > 0 ? users : [resource])
      yield {
        ...(one === resource ? { path } : { resource: one, place: placeIn(resource, path), evidence: resource.id }),
        message: `\`${one.author.id}\` does not ask clients for TLS`,
      };
  },
};

export const databaseRules: readonly Rule[] = [...rowRules('network', rows), rdsProxyNoIam, rdsNoTransportEncryption];
