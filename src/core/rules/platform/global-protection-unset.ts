/** The state rule about SAM resources that unset a protection which `Globals` gives them. */
import { get } from '../../model/tree.ts';
import type { StateRule } from '../rule.ts';

/** Type -> the properties by which `Globals` protect, and what each is. */
const protections: Readonly<Record<string, readonly [property: string, what: string][]>> = {
  'AWS::IAM::Role': [['PermissionsBoundary', 'its permissions boundary']],
  'AWS::Lambda::Function': [['CodeSigningConfigArn', 'its code signing']],
};

const example = (own: string) => `Transform: AWS::Serverless-2016-10-31
Globals:
  Function: { Runtime: nodejs24.x, PermissionsBoundary: 'arn:aws:iam::111122223333:policy/boundary' }
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      CodeUri: src/
${own}`;

export const globalProtectionUnset: StateRule = {
  id: 'global-protection-unset',
  kind: 'state',
  area: 'platform',
  severity: 'low',
  title: 'Protection from Globals taken away',
  description:
    'A resource sets a property to `AWS::NoValue` that `Globals` (of this file, or of one that is merged with it) set for its like. It is then the one without the permissions boundary or code signing that all others have.',
  remediation: 'remove the line, so that the value of `Globals` applies',
  docs: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html',
  on: Object.keys(protections),
  examples: { fail: example('      PermissionsBoundary: !Ref AWS::NoValue\n'), pass: example('') },
  *check({ id, type, author }, facts) {
    if (!author.type.startsWith('AWS::Serverless::')) return;
    // Resolving drops the property, so what the author wrote is looked at.
    for (const [property, what] of protections[type] ?? [])
      if (get(facts.template.body, 'Resources', id, 'Properties', property, 'Ref') === 'AWS::NoValue')
        yield { path: [property], evidence: property, message: `\`${author.id}\` unsets ${what}` };
  },
};
