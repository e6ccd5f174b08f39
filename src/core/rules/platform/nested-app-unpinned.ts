/** The rule about nested stacks whose template can be changed under the same address. */
import { hasUnknown } from '../../model/value.ts';
import { oneResource } from '../rows.ts';
import type { StateRule } from '../rule.ts';

const type = 'AWS::CloudFormation::Stack';

export const nestedAppUnpinned: StateRule = {
  id: 'nested-app-unpinned',
  kind: 'state',
  local: true,
  area: 'platform',
  severity: 'medium',
  title: 'Nested stack without a fixed version',
  description:
    'The template of a nested stack is named by an address whose content can change: what is deployed with the stack’s rights is decided by whoever may write there, and no review of this repository sees it.',
  remediation: {
    sam: 'keep the template in this repository (`Location: ./orders.yaml`), or name `ApplicationId` and `SemanticVersion`',
    cloudformation:
      'keep the template in this repository and package it, or name the object’s version (`?versionId=…`)',
  },
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html',
  on: [type],
  examples: {
    fail: oneResource(type, 'TemplateURL: https://templates.s3.amazonaws.com/orders.yaml'),
    pass: oneResource(type, "TemplateURL: 'https://templates.s3.amazonaws.com/orders.yaml?versionId=3Lg8'"),
  },
  *check({ properties, author }) {
    const { TemplateURL: url } = properties;
    if (typeof url === 'string' && !hasUnknown(url) && /^(?:https?|s3):\/\//i.test(url) && !/[?&]versionId=/i.test(url))
      yield { path: ['TemplateURL'], message: `the template of \`${author.id}\` can be changed under its address` };
  },
};
