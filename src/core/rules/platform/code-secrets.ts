/** Rules about secrets in code and definitions that stand in the template. */
import type { Path } from '../../model/fact.ts';
import type { Severity } from '../../model/finding.ts';
import type { Resource } from '../../model/stack.ts';
import { get, type Json } from '../../model/tree.ts';
import { oneResource } from '../rows.ts';
import type { Hit, RuleWords, StateRule } from '../rule.ts';
import { secretIn, secretInCode } from './secret-text.ts';

interface CodeRule {
  words: Omit<RuleWords, 'area'>;
  /** Type -> where its code stands: text, or a document of any depth. */
  code: Readonly<Record<string, readonly string[][]>>;
  says: string;
}

function codeRule({ words, code, says }: CodeRule): StateRule {
  return {
    ...words,
    area: 'platform',
    kind: 'state',
    local: true,
    on: Object.keys(code),
    *check(resource) {
      for (const path of code[resource.type] ?? []) yield* secretsUnder(resource, path, says, words.severity);
    },
  };
}

function* secretsUnder(resource: Resource, path: readonly string[], says: string, severity: Severity): Iterable<Hit> {
  for (const [at, text] of textsIn(get(resource.properties, ...path), path)) {
    const name = at.at(-1);
    const secret = (typeof name === 'string' ? secretIn(name, text) : undefined) ?? secretInCode(text);
    if (secret)
      yield {
        path: at,
        ...(secret.sure || severity !== 'critical' ? {} : { severity: 'high' }),
        message: `${says} of \`${resource.author.id}\` holds a ${secret.kind}`,
      };
  }
}

/** Every text below a value, with its path. */
function* textsIn(value: Json | undefined, path: Path, depth = 0): Iterable<[Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null && depth < 64)
    for (const [key, inner] of Object.entries(value))
      yield* textsIn(inner as Json, [...path, Array.isArray(value) ? Number(key) : key], depth + 1);
}

const inlineCodeSecret = codeRule({
  words: {
    id: 'inline-code-secret',
    severity: 'critical',
    title: 'Secret in inline code',
    description:
      'Code that stands in the template holds a credential: text of a credential’s format, or a literal assigned to a secret’s name. Everybody who reads the repository, the template or the function has it.',
    remediation: 'revoke the credential, keep the new one in Secrets Manager and read it at run time',
    docs: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/hardcoded.html',
    examples: {
      fail: oneResource(
        'AWS::Lambda::Function',
        `Handler: index.handler, Code: { ZipFile: "const apiKey = 'p9Xk2LmQ84vTz7Rw1sYb'" }`,
      ),
      pass: oneResource(
        'AWS::Lambda::Function',
        `Handler: index.handler, Code: { ZipFile: "const apiKey = await secret('orders')" }`,
      ),
    },
  },
  code: {
    'AWS::Lambda::Function': [['Code', 'ZipFile']],
    'AWS::AppSync::Resolver': [['Code'], ['RequestMappingTemplate'], ['ResponseMappingTemplate']],
    'AWS::AppSync::FunctionConfiguration': [['Code'], ['RequestMappingTemplate'], ['ResponseMappingTemplate']],
    'AWS::CloudFront::Function': [['FunctionCode']],
  },
  says: 'the code',
});

const sfnDefinitionSecret = codeRule({
  words: {
    id: 'sfn-definition-secret',
    severity: 'critical',
    title: 'Secret in a state machine',
    description:
      'The definition of a state machine, or what is substituted into it, holds a credential. It is shown with the definition, and in the input of every execution that uses it.',
    remediation:
      'revoke the credential; read it in the task from Secrets Manager, or use a connection of EventBridge for HTTP tasks',
    docs: 'https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html',
    examples: {
      fail: oneResource(
        'AWS::StepFunctions::StateMachine',
        "RoleArn: role, DefinitionString: '{}', DefinitionSubstitutions: { apiToken: 'p9Xk2LmQ84vTz7Rw1sYb' }",
      ),
      pass: oneResource(
        'AWS::StepFunctions::StateMachine',
        "RoleArn: role, DefinitionString: '{}', DefinitionSubstitutions: { table: orders }",
      ),
    },
  },
  code: {
    'AWS::StepFunctions::StateMachine': [['DefinitionString'], ['Definition'], ['DefinitionSubstitutions']],
  },
  says: 'the definition',
});

const ssmDocumentPublic = codeRule({
  words: {
    id: 'ssm-document-public',
    severity: 'medium',
    title: 'Secret in a Systems Manager document',
    description:
      'A Systems Manager document holds a credential. Everybody who may read or run the document has it; whether it is shared with other accounts is set outside of the template.',
    remediation: 'revoke the credential and refer to a `SecureString` parameter in the document',
    docs: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html',
    examples: {
      fail: oneResource(
        'AWS::SSM::Document',
        "Content: { schemaVersion: '2.2', parameters: { apiToken: { type: String, default: t } }, mainSteps: [{ name: run, action: 'aws:runShellScript', inputs: { apiToken: 'p9Xk2LmQ84vTz7Rw1sYb' } }] }",
      ),
      pass: oneResource('AWS::SSM::Document', "Content: { schemaVersion: '2.2', mainSteps: [] }"),
    },
  },
  code: { 'AWS::SSM::Document': [['Content']] },
  says: 'the document',
});

export const codeSecretRules: readonly StateRule[] = [inlineCodeSecret, sfnDefinitionSecret, ssmDocumentPublic];
