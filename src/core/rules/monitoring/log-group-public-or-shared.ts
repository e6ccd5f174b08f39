/** State rule: policies that let everybody, or accounts that are not ours, at logs. */
import { parsePolicy } from '../../access/parse-policy.ts';
import type { Facts } from '../../model/fact.ts';
import type { Statement } from '../../model/policy.ts';
import { isUnknown } from '../../model/value.ts';
import { accountOf, isForeign } from '../iam/trust.ts';
import { isPublic } from '../platform/public-statement.ts';
import { oneResource } from '../rows.ts';
import type { StateRule } from '../rule.ts';
import { evidenceOf } from '../statements.ts';

/** Both hold their policy as JSON text. */
const documents: Readonly<Record<string, string>> = {
  'AWS::Logs::ResourcePolicy': 'PolicyDocument',
  'AWS::Logs::Destination': 'DestinationPolicy',
};

export const logGroupPublicOrShared: StateRule = {
  id: 'log-group-public-or-shared',
  kind: 'state',
  area: 'monitoring',
  severity: 'high',
  title: 'Logs open to others',
  description:
    'The policy lets everybody, or an account that is not listed as trusted, write to log groups, subscribe to them, or send logs to the destination. Records that an investigation relies on can be read, flooded or forged.',
  remediation:
    'name the service with `aws:SourceArn`, or the accounts that you own, and list those under `trusted.accounts`',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html',
  on: Object.keys(documents),
  examples: { fail: policyFor('"*"'), pass: policyFor('{"Service": "es.amazonaws.com"}') },
  *check(resource, facts) {
    const property = documents[resource.type] ?? '';
    const document = resource.properties[property];
    if (document === undefined || isUnknown(document)) return;
    for (const statement of parsePolicy(document, () => {}).statements) {
      if (statement.unknown !== undefined || statement.effect !== 'Allow') continue;
      const who = isPublic(statement) ? 'everybody' : foreignAccount(statement, facts);
      if (who === undefined) continue;
      yield {
        path: [property],
        evidence: evidenceOf(statement),
        ...(who === 'everybody' ? {} : { severity: 'medium' as const }),
        message: `\`${resource.author.id}\` lets ${who === 'everybody' ? who : `account \`${who}\``} at logs`,
      };
    }
  },
};

function foreignAccount({ principals }: Statement, facts: Facts): string | undefined {
  return principals?.AWS.map(accountOf).find((account) => account !== undefined && isForeign(account, facts));
}

function policyFor(principal: string): string {
  return oneResource(
    'AWS::Logs::ResourcePolicy',
    `PolicyName: orders, PolicyDocument: '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": ${principal}, "Action": "logs:PutLogEvents", "Resource": "*"}]}'`,
  );
}
