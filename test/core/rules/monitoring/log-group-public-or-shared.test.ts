import { describe, expect, it } from 'vitest';
import { briefly } from '../../../support/findings.ts';

const rule = 'log-group-public-or-shared';

function template(statements: object[], type = 'AWS::Logs::ResourcePolicy', property = 'PolicyDocument'): string {
  const document = JSON.stringify({ Version: '2012-10-17', Statement: statements });
  return `Resources:\n  Policy:\n    Type: ${type}\n    Properties:\n      ${property}: '${document}'\n`;
}

const allow = (principal: unknown, more = {}) => ({
  Effect: 'Allow',
  Principal: principal,
  Action: 'logs:PutLogEvents',
  Resource: '*',
  ...more,
});

describe(rule, () => {
  it('reads the text of the policy, every statement and every principal of a list', async () => {
    expect(await briefly(rule, template([allow({ Service: 'es.amazonaws.com' }), allow({ AWS: '*' })]))).toEqual([
      'Policy high 5',
    ]);
    const listed = allow({ AWS: ['arn:aws:iam::111122223333:root', 'arn:aws:iam::444455556666:root'] });
    expect(await briefly(rule, template([listed], 'AWS::Logs::Destination', 'DestinationPolicy'))).toEqual([
      'Policy medium 5',
    ]);
  });

  it('takes a condition on the caller for a limit', async () => {
    const limited = allow('*', { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } } });
    expect(await briefly(rule, template([limited]))).toEqual([]);
  });

  it('takes a text that is no policy for unknown', async () => {
    expect(await briefly(rule, template([]).replace(/'.*'/, "'not a policy'"))).toEqual([]);
  });
});
