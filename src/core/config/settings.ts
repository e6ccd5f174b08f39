/** Every key of `.github/lambdelta.yml`, once: validation, the JSON Schema and the reference are made of this table. */
import { severities } from '../model/finding.ts';
import type { Shape } from './shape.ts';

const globs: Shape = { is: 'list', of: { is: 'text' } };
const levels: Shape = { is: 'text', values: ['off', ...severities] };

const template: Shape = {
  is: 'object',
  keys: {
    path: { shape: { is: 'text' }, required: true, help: 'The template, as a path or a glob.' },
    scenarios: {
      shape: { is: 'map', of: { is: 'map', of: { is: 'scalar' } } },
      help: 'Named deployments: the parameters (or Serverless Framework options) that each one sets. Each is judged.',
      example: '{ prod: { Stage: prod } }',
    },
  },
};

const ruleRow: Shape = {
  is: 'object',
  keys: {
    severity: { shape: levels, required: true, help: '`off`, or the severity to report.' },
    paths: { shape: globs, help: 'Where this holds; everywhere when absent.', example: '["payments/**"]' },
  },
};

const gate: Shape = {
  is: 'object',
  keys: {
    mode: {
      shape: { is: 'text', values: ['observe', 'warn', 'enforce'] },
      default: 'enforce',
      help: '`enforce` fails the check; `warn` and `observe` let everything pass and say what would have failed.',
    },
    'fail-on': {
      shape: { is: 'text', values: severities },
      default: 'high',
      help: 'The least severity of an introduced or worsened finding that fails the gate.',
    },
    'max-risk-increase': {
      shape: { is: 'number', minimum: 0 },
      help: 'The most risk points that one change may add; no limit when absent.',
      example: '50',
    },
    'new-access': {
      shape: { is: 'list', of: { is: 'text', pattern: 'access' } },
      default: '[]',
      help: 'New access that needs an approval: access levels (`Permissions management`, `Write`, `Read`, `List`, `Tagging`), service prefixes (`iam`, `kms`), or the words `privilege-escalation` and `public`.',
      example: '[Permissions management, privilege-escalation, public]',
    },
    unreadable: {
      shape: { is: 'text', values: ['fail', 'warn'] },
      default: 'fail',
      help: 'What a template that cannot be read does to the gate.',
    },
  },
};

const framework: Shape = {
  is: 'object',
  keys: {
    mode: {
      shape: { is: 'text', values: ['label', 'require-approval', 'block'] },
      default: 'label',
      help: '`label` only says; `require-approval` fails until a reviewer approves this head; `block` fails until the finding is gone or waived.',
    },
    reviewers: {
      shape: { is: 'list', of: { is: 'text' } },
      default: '[]',
      help: 'Users and teams (`my-org/security`) whose approval counts; the author of the change never counts.',
    },
    paths: { shape: globs, help: 'The templates in scope of the framework; all when absent.' },
  },
};

const waiver: Shape = {
  is: 'object',
  keys: {
    rule: { shape: { is: 'text', name: 'rule' }, required: true, help: 'The rule that is waived.' },
    resource: { shape: { is: 'text' }, help: 'The logical id, as its author wrote it; every resource when absent.' },
    path: { shape: { is: 'text' }, help: 'A path or a glob; every template when absent.' },
    reason: { shape: { is: 'text' }, required: true, help: 'Why the finding is acceptable.' },
    expires: {
      shape: { is: 'text', pattern: 'date' },
      help: 'The last day on which the waiver counts; from the next day on it is itself a finding.',
    },
    'approved-by': { shape: { is: 'text' }, help: 'Who accepted the risk.' },
  },
};

export const settings: Extract<Shape, { is: 'object' }> = {
  is: 'object',
  keys: {
    templates: {
      shape: { is: 'list', of: template },
      help: 'The templates to judge; every template found when absent.',
    },
    exclude: {
      shape: globs,
      default: '[]',
      help: 'Globs of files that are not judged.',
      example: '["**/test/**"]',
    },
    rules: {
      shape: {
        is: 'map',
        keys: 'rule-or-area',
        of: { is: 'either', of: [levels, ruleRow, { is: 'list', of: { is: 'either', of: [levels, ruleRow] } }] },
      },
      default: '{}',
      help: 'By rule id or area: `off`, a severity, or either with `paths`. The last row that fits a path wins, and a rule wins over its area.',
      example: '{ api-no-tracing: off, fn-env-secret: { severity: critical, paths: ["payments/**"] } }',
    },
    gate: { shape: gate, help: 'What makes the check fail.' },
    frameworks: {
      shape: { is: 'map', keys: 'framework', of: framework },
      default: '{}',
      help: 'The compliance frameworks in scope.',
      example: '{ pci-dss-4.0.1: { mode: require-approval, reviewers: [octocat, my-org/security] } }',
    },
    waivers: { shape: { is: 'list', of: waiver }, default: '[]', help: 'Reasoned, approved, expiring exceptions.' },
    labels: {
      shape: {
        is: 'object',
        keys: { prefix: { shape: { is: 'text' }, default: '"compliance: "', help: 'How each label begins.' } },
      },
      help: 'The names of compliance labels.',
    },
    trusted: {
      shape: {
        is: 'object',
        keys: {
          accounts: {
            shape: { is: 'list', of: { is: 'text', pattern: 'account' } },
            default: '[]',
            help: 'AWS accounts of yours; access from them is not access by outsiders.',
            example: '["111122223333"]',
          },
          'oidc-subjects': {
            shape: { is: 'list', of: { is: 'text' } },
            default: '[]',
            help: 'Subjects of federated tokens that may assume roles, `*` allowed.',
            example: '["repo:my-org/*:ref:refs/heads/main"]',
          },
        },
      },
      help: 'Who is trusted though outside of the template.',
    },
    extends: {
      shape: { is: 'text' },
      help: 'A repository of the same owner whose configuration this one builds on.',
      example: 'my-org/.github',
    },
  },
};
