/** Rules about properties that must be secrets: passwords of databases, credentials of destinations. */
import type { Resource } from '../../model/stack.ts';
import { isTrue } from '../../model/value.ts';
import { oneResource } from '../rows.ts';
import type { RuleWords, StateRule } from '../rule.ts';
import { weakSecret } from './weak-secret.ts';

interface SecretRow extends Omit<RuleWords, 'area'> {
  /** Type -> the properties that must be secrets. */
  secrets: Readonly<Record<string, readonly string[]>>;
  /** Reason to leave a resource alone. */
  unless?(resource: Resource): boolean;
}

const rows: readonly SecretRow[] = [
  {
    id: 'rds-master-password-plaintext',
    severity: 'critical',
    title: 'Database password in the template',
    description:
      'The master password of a database is a literal, or comes from a parameter that shows it or has a default. Everybody who may read the template or describe the stack owns the database.',
    remediation: 'set `ManageMasterUserPassword: true`, or resolve the password from Secrets Manager',
    docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html',
    secrets: {
      'AWS::RDS::DBInstance': ['MasterUserPassword', 'TdeCredentialPassword'],
      'AWS::RDS::DBCluster': ['MasterUserPassword'],
      'AWS::DocDB::DBCluster': ['MasterUserPassword'],
      'AWS::Redshift::Cluster': ['MasterUserPassword'],
      'AWS::RedshiftServerless::Namespace': ['AdminUserPassword'],
    },
    examples: {
      fail: oneResource(
        'AWS::RDS::DBCluster',
        "Engine: aurora-postgresql, MasterUsername: orders, MasterUserPassword: 'k7#pQ2-vv9'",
      ),
      pass: oneResource(
        'AWS::RDS::DBCluster',
        'Engine: aurora-postgresql, MasterUsername: orders, ManageMasterUserPassword: true',
      ),
    },
  },
  {
    id: 'rds-master-username-plaintext',
    severity: 'info',
    title: 'Name of the database’s administrator in the template',
    description:
      'The name of the master user is a literal, or comes from a parameter that shows it or has a default. It is no secret by itself, but half of what is needed to sign in, and mostly the same in every environment.',
    remediation: 'set `ManageMasterUserPassword: true`, and keep the name with the password in Secrets Manager',
    docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html',
    secrets: { 'AWS::RDS::DBInstance': ['MasterUsername'] },
    // Who lets RDS manage the password has nothing to guess.
    unless: ({ properties }) => isTrue(properties.ManageMasterUserPassword) === true,
    examples: {
      fail: oneResource('AWS::RDS::DBInstance', 'Engine: postgres, MasterUsername: orders'),
      pass: oneResource(
        'AWS::RDS::DBInstance',
        "Engine: postgres, MasterUsername: '{{resolve:secretsmanager:orders:SecretString:username}}'",
      ),
    },
  },
  {
    id: 'firehose-destination-secret',
    severity: 'high',
    title: 'Credential of a delivery stream in the template',
    description:
      'The password, token or key that a delivery stream uses at its destination is a literal, or comes from a parameter that shows it or has a default.',
    remediation: 'use `SecretsManagerConfiguration`, or resolve the value from Secrets Manager',
    docs: 'https://docs.aws.amazon.com/firehose/latest/dev/using-secrets-manager.html',
    secrets: {
      'AWS::KinesisFirehose::DeliveryStream': [
        'RedshiftDestinationConfiguration.Password',
        'SplunkDestinationConfiguration.HECToken',
        'HttpEndpointDestinationConfiguration.EndpointConfiguration.AccessKey',
        'SnowflakeDestinationConfiguration.PrivateKey',
        'SnowflakeDestinationConfiguration.KeyPassphrase',
      ],
    },
    examples: {
      fail: oneResource(
        'AWS::KinesisFirehose::DeliveryStream',
        'RedshiftDestinationConfiguration: { Username: orders, Password: secret1 }',
      ),
      pass: oneResource(
        'AWS::KinesisFirehose::DeliveryStream',
        "RedshiftDestinationConfiguration: { Username: orders, Password: '{{resolve:secretsmanager:orders:SecretString:password}}' }",
      ),
    },
  },
];

export const secretPropertyRules: readonly StateRule[] = rows.map(({ secrets, unless, ...words }) => ({
  ...words,
  area: 'platform',
  kind: 'state',
  on: Object.keys(secrets),
  *check(resource, facts) {
    if (unless?.(resource)) return;
    for (const property of secrets[resource.type] ?? []) {
      const path = property.split('.');
      const reason = weakSecret(resource, path, facts);
      if (reason !== undefined) yield { path, message: `\`${path.at(-1)}\` of \`${resource.author.id}\` ${reason}` };
    }
  },
}));
