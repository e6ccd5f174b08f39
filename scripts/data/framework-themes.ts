/** What each rule's failing says about security, in the words that frameworks use; the reviewed half of the mapping from rules to controls. */

export type Theme =
  | 'administrator'
  | 'least-privilege'
  | 'sharing'
  | 'public-function'
  | 'public-data'
  | 'authentication'
  | 'identity'
  | 'users'
  | 'credentials'
  | 'network'
  | 'edge'
  | 'transit'
  | 'rest'
  | 'own-key'
  | 'keys'
  | 'secrets'
  | 'rotation'
  | 'logging'
  | 'monitoring'
  | 'tracing'
  | 'log-retention'
  | 'log-content'
  | 'backup'
  | 'availability'
  | 'runtime'
  | 'patching'
  | 'scanning'
  | 'supply-chain'
  | 'input'
  | 'cross-origin'
  | 'disposal'
  | 'residency'
  | 'labelling'
  | 'change';

/**
 * Rules by theme; a rule may have several. One that is in none says something about cost or craft,
 * and evidences only controls that AWS itself defines for that very setting.
 */
export const rulesByTheme: Readonly<Record<Theme, string>> = {
  administrator: `iam-admin-star-star iam-admin-managed-policy iam-elevated-managed-policy iam-privilege-escalation-single
    iam-privilege-escalation-combo iam-permissions-management delta-exposed-and-privileged`,
  'least-privilege': `iam-service-wildcard-action iam-prefix-wildcard-action iam-wildcard-resource-write iam-wildcard-resource-read
    iam-data-exfiltration-read iam-credentials-exposure iam-resource-policy-write iam-passrole-wildcard iam-assumerole-wildcard
    iam-kms-decrypt-all-keys iam-cloudtrail-full-access iam-s3-full-access iam-allow-notaction iam-allow-notresource
    iam-broad-managed-policy iam-cloudshell-full-access iam-passrole-no-passed-to-service iam-marketplace-subscribe-wildcard
    iam-identity-pool-role-broad sam-policy-template-crud-where-read sam-connector-write-permission
    delta-deny-removed delta-condition-removed delta-permissions-boundary-removed delta-effective-actions-grew delta-role-became-shared
    fn-shared-role role-trusts-multiple-services role-service-breadth fn-permission-apigw-any-stage fn-permission-unusual-action
    s3-policy-wildcard-action sqs-policy-wildcard-action sqs-policy-negated sns-policy-negated s3-policy-negated vpc-endpoint-policy-open efs-access-point-root
    orphaned-permission`,
  sharing: `iam-trust-any-principal iam-trust-cross-account-no-guard iam-trust-wildcard-action iam-trust-notaction iam-trust-notprincipal
    iam-trust-oidc-unscoped iam-trust-account-root iam-trust-confused-deputy delta-trust-condition-removed fn-permission-no-source
    fn-permission-cross-account ddb-policy-cross-account s3-policy-cross-account secret-policy-public event-bus-policy-open
    kms-policy-public log-group-public-or-shared ssm-document-public image-repo-public layer-permission-public efs-policy-open
    delta-secret-scope-widened`,
  'public-function': `fn-permission-public fn-url-auth-none delta-exposed-and-privileged`,
  'public-data': `s3-policy-public-read s3-policy-public-write s3-acl-public s3-acl-public-write s3-public-access-block-incomplete s3-access-point-public
    s3-website sqs-policy-public sns-policy-public secret-policy-public kms-policy-public ssm-document-public image-repo-public
    log-group-public-or-shared cf-s3-origin-no-oac fn-url-cloudfront-no-oac rds-public`,
  authentication: `api-rest-method-no-auth api-http-route-no-auth fn-url-auth-none appsync-api-key-auth
    delta-authorizer-removed delta-authorizer-weakened api-key-as-only-auth api-authorizer-cache-ttl-long
    api-jwt-authorizer-no-audience cognito-unauthenticated-identities`,
  identity: `cognito-mfa-off cognito-weak-password-policy cognito-threat-protection-off cognito-client-weak-settings rds-no-iam-auth
    rds-proxy-no-iam api-no-mutual-tls api-no-client-certificate`,
  users: `iam-policy-on-user iam-user-without-group`,
  credentials: `iam-long-lived-user-credentials iam-user-login-no-reset`,
  network: `fn-not-in-vpc fn-vpc-public-subnet sg-default-not-closed delta-vpc-detached fn-ipv6-egress sg-ingress-any
    sg-ingress-admin-ports sg-egress-any sg-all-protocols sg-port-range sg-cidr-not-host nacl-open subnet-public-ip-on-launch
    vpc-no-endpoint-for-used-service vpc-endpoint-service-no-acceptance rds-public rds-not-in-private-subnets efs-mount-target-public api-public-endpoint
    appsync-public-visibility`,
  edge: `api-no-waf appsync-no-waf cognito-no-waf cf-no-waf waf-default-allow-no-rules waf-rule-count-mode waf-log4j-rule
    waf-body-inspection-shrunk api-default-endpoint-enabled api-default-endpoint-reopened`,
  transit: `api-tls-policy-old delta-tls-floor-lowered api-integration-plain-http sns-subscription-http s3-no-tls-only-policy
    sqs-no-tls-only-policy sns-no-tls-only-policy cf-viewer-http cf-viewer-tls-old cf-origin-plain-or-old-tls cf-origin-old-tls
    acm-wildcard-or-weak-certificate rds-proxy-no-tls rds-no-transport-encryption`,
  rest: `sqs-no-encryption sns-no-encryption api-cache-unencrypted delta-encryption-downgraded delta-dlq-unencrypted-or-open
    dax-not-encrypted kinesis-no-encryption firehose-no-encryption efs-no-encryption rds-no-encryption appsync-cache-unencrypted`,
  // Encrypted by default with a key of AWS's: a customer's key adds control, not encryption.
  'own-key': `log-group-no-cmk fn-env-no-cmk sqs-no-cmk sns-no-cmk s3-no-encryption s3-no-kms ddb-no-encryption ddb-no-cmk secret-no-cmk
    sfn-no-cmk event-bus-no-cmk image-no-customer-key`,
  keys: `kms-no-rotation kms-short-deletion-window kms-policy-public`,
  secrets: `fn-env-secret inline-code-secret sfn-definition-secret stage-variable-secret template-parameter-secret-default
    output-exposes-secret lambda-permission-event-token-plaintext iam-user-login-password-plaintext fn-env-secret-resolved-at-deploy
    ssm-parameter-plaintext-secret rds-master-password-plaintext firehose-destination-secret cfn-init-credentials`,
  rotation: `secret-no-rotation`,
  logging: `api-no-access-log api-v2-no-access-log api-no-execution-log appsync-logging-off appsync-field-logging-off sfn-no-logging
    s3-no-access-log fn-log-level-lowered waf-no-logging cf-no-logging cloudtrail-data-events vpc-no-flow-logs
    fn-no-log-permission api-log-not-structured cloudtrail-stopped`,
  monitoring: `delta-alarm-deleted fn-without-alarm alarm-no-action alarm-actions-disabled
    waf-no-metrics api-metrics-off rds-no-enhanced-monitoring`,
  tracing: `fn-no-tracing api-no-tracing sfn-no-tracing appsync-no-tracing`,
  'log-retention': `log-retention-below-policy delta-retention-shortened`,
  'log-content': `api-log-data-trace sfn-log-execution-data`,
  backup: `ddb-no-pitr s3-no-versioning ddb-no-deletion-protection
    efs-no-backup rds-no-backup-or-protection rds-no-deletion-protection s3-object-lock-removed stack-resource-deletion-policy-removed
    cognito-no-deletion-protection kms-short-deletion-window`,
  availability: `fn-no-dlq fn-no-concurrency-limit fn-async-no-failure-destination esm-no-failure-destination event-target-no-dlq
    scheduler-no-dlq sns-subscription-no-redrive sqs-no-redrive api-no-throttling api-no-usage-plan api-plan-without-key delta-limit-raised fn-vpc-single-az ddb-capacity
    eventbridge-endpoint-no-replication rds-monitoring-and-availability rds-single-zone appsync-resolver-no-limits esm-sqs-no-max-concurrency`,
  runtime: `fn-runtime-deprecated fn-runtime-near-deprecation`,
  patching: `fn-runtime-pinned-manual`,
  scanning: `image-no-scan`,
  'supply-chain': `fn-extension-added fn-code-signing-absent code-signing-warns-only fn-layer-cross-account layer-permission-public image-tag-mutable
    sls-plugin-added nested-app-unpinned macro-or-transform-added custom-resource-added`,
  input: `api-no-request-validator api-method-no-model api-model-loosened api-required-parameter-dropped api-passthrough-always
    api-binary-media-any`,
  'cross-origin': `api-cors-any-origin fn-url-cors-open s3-cors-open`,
  disposal: `dynamodb-no-ttl s3-no-lifecycle log-group-no-retention fn-no-explicit-log-group`,
  residency: `data-residency-region-change`,
  labelling: `data-classification-tag-lowered`,
  change: `delta-suppression-added delta-logical-id-rename-hides-loss delta-condition-branch-insecure
    delta-tracing-lost-by-globals delta-role-outside-template`,
};
