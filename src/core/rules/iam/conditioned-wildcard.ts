/** The state rule about statements on every resource whose condition says nothing of the resource. */
import type { Condition } from '../../model/policy.ts';
import { hasUnknown } from '../../model/value.ts';
import type { Rule } from '../rule.ts';
import { statementRule } from '../statements.ts';
import { isLifeOfFunctions } from './dangers.ts';
import { identityHolders } from './identity-statements.ts';
import { isFullWildcard } from './wildcards.ts';

/** Keys by which a condition tells resources apart: tags, owners, names, and what a resource is part of. */
const ofResource =
  /resource|arn|tag|account|cluster|vpc|subnet|namespace|prefix|leadingkeys|via|encryptioncontext|passedto|boundary|alias|name|path|attributes|protocol|endpoint|address|domain|secretid|key$/i;

const limitsResources = ({ key }: Condition) => ofResource.test(key.slice(key.indexOf(':') + 1));

/** So many of the actions are shown. */
const shown = 4;

const policy = (condition: string) => `Resources:
  Policy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - { Effect: Allow, Action: 'dynamodb:PutItem', Resource: '*', Condition: { StringEquals: { ${condition} } } }
`;

export const iamConditionedWildcard: Rule = statementRule({
  words: {
    id: 'iam-wildcard-resource-conditioned',
    area: 'iam',
    severity: 'info',
    title: 'Every resource, under a condition on something else',
    description:
      'A statement allows actions on every resource of a kind, limited only by a condition on the request (region, address, engine, second factor). Whoever meets it reaches the resources of every other application as well.',
    remediation: 'name the resources, or add a condition on them such as `aws:ResourceTag/…`',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
    examples: { fail: policy("'aws:RequestedRegion': eu-west-1"), pass: policy("'aws:ResourceTag/app': orders") },
  },
  on: identityHolders,
  of: 'identity',
  wrong(statement, { holder }, facts) {
    const { effect, unknown, conditions, resources, actions } = statement;
    if (effect !== 'Allow' || unknown !== undefined || conditions.length === 0 || conditions.some(limitsResources))
      return undefined;
    if (!resources?.some(isFullWildcard)) return undefined;
    const wide = (actions ?? []).filter(
      (action) =>
        !hasUnknown(action) &&
        !isLifeOfFunctions(action.toLowerCase()) &&
        facts.actionsOf(action).some((known) => known.resources.length > 0),
    );
    if (wide.length === 0) return undefined;
    const names = wide.slice(0, shown).map((action) => `\`${action}\``);
    const more = wide.length > shown ? ` and ${wide.length - shown} more` : '';
    return {
      message: `\`${holder.author.id}\` allows ${names.join(', ')}${more} on every resource, under a condition that names none`,
    };
  },
});
