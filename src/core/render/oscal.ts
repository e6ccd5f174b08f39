/**
 * Takes what the findings at one commit say about frameworks, gives OSCAL 1.1.3 assessment results as JSON
 * (https://pages.nist.gov/OSCAL/reference/1.1.3/assessment-results/json-outline/): evidence for auditors, tied to commit and mapping.
 */
import { type Finding, isWaived } from '../model/finding.ts';
import type { FrameworkReport } from '../model/framework.ts';
import { sha1Hex } from '../model/hash.ts';
import { clip, visible } from './escape.ts';

export interface OscalInput {
  reports: readonly FrameworkReport[];
  /** When the templates were read: ISO date and time with a zone, such as `2026-11-24T23:00:00Z`. */
  at: string;
  /** Version of the tool. */
  version: string;
  /** The commit that was judged, where it is one. */
  commit?: string;
  /** `owner/name`, where it is known. */
  repository?: string;
  /** Fingerprints of the findings that the change under review introduced or worsened. */
  introduced?: ReadonlySet<string>;
}

/** Where the names of our properties are defined; OSCAL asks for a namespace. */
const namespace = 'https://github.com/lambdelta/lambdelta/ns/oscal';
/** Sixteen ASCII characters are the sixteen bytes of a name space, so hashing text is RFC 4122's version 5. */
const uuidSpace = 'lambdelta-oscal1';

export function renderOscal(input: OscalInput): string {
  const plan = uuid(input, 'plan');
  const document = {
    'assessment-results': {
      uuid: uuid(input, 'document'),
      metadata: {
        title: 'Evidence from serverless templates',
        'last-modified': input.at,
        version: input.commit ?? 'unversioned',
        'oscal-version': '1.1.3',
        props: [prop('tool-version', input.version), ...optionalProp('repository', input.repository)],
        remarks:
          'A finding is evidence against a control. The absence of findings is no evidence that a control is met: most controls also need evidence of processes, people and the running account.',
      },
      'import-ap': { href: `#${plan}` },
      results: input.reports.map((report) => resultOf(report, input)),
      'back-matter': {
        resources: [
          {
            uuid: plan,
            title: 'Rules and their mapping to controls',
            description:
              'Static analysis of templates by rules; each rule names the controls that its findings are evidence for, with grade and source.',
          },
        ],
      },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function resultOf(report: FrameworkReport, input: OscalInput): object {
  const { framework, touched } = report;
  const findings = [...new Map(touched.flatMap((row) => row.findings).map((one) => [one.fingerprint, one])).values()];
  const observations = findings.map((finding) => observationOf(finding, report, input));
  const failed = touched.filter(({ grade }) => grade !== 'partial').map((row) => findingOf(row, report, input));
  return {
    uuid: uuid(input, framework.id),
    title: `${framework.name} ${framework.version}`,
    description: `What templates show of the ${Object.keys(framework.controls).length} controls that some rule is evidence for.`,
    start: input.at,
    end: input.at,
    props: [
      prop('framework', framework.id),
      prop('mapping', framework.mapping),
      ...optionalProp('commit', input.commit),
    ],
    'reviewed-controls': {
      'control-selections': [
        {
          description: 'Controls that some rule is evidence for; the others of the framework are not reviewed.',
          'include-controls': Object.keys(framework.controls).map((control) => ({
            'control-id': token(framework.id, control),
          })),
        },
      ],
    },
    ...(observations.length > 0 ? { observations } : {}),
    ...(failed.length > 0 ? { findings: failed } : {}),
  };
}

function observationOf(finding: Finding, { framework, touched }: FrameworkReport, input: OscalInput): object {
  const { path, startLine } = finding.place;
  const controls = touched.filter((row) => row.findings.some((one) => one.fingerprint === finding.fingerprint));
  return {
    uuid: uuid(input, `${framework.id} observation ${finding.fingerprint}`),
    title: line(finding.title),
    description: line(finding.message),
    props: [
      prop('rule', finding.rule),
      prop('severity', finding.severity),
      ...optionalProp('resource', finding.resource ?? undefined),
      prop('fingerprint', finding.fingerprint),
      ...(input.introduced ? [prop('introduced', input.introduced.has(finding.fingerprint) ? 'yes' : 'no')] : []),
      ...(finding.waived ? [prop('waiver', isWaived(finding) ? 'in-force' : 'pending')] : []),
      ...controls.map(({ control, grade }) => prop('control', control, grade)),
    ],
    methods: ['TEST'],
    types: ['finding'],
    'relevant-evidence': [{ href: reference(path, startLine), description: line(`line ${startLine} of ${path}`) }],
    collected: input.at,
    ...(finding.waived ? { remarks: line(`Waived: ${finding.waived.reason}`) } : {}),
  };
}

function findingOf(
  { control, title, findings }: FrameworkReport['touched'][number],
  { framework }: FrameworkReport,
  input: OscalInput,
): object {
  const isAccepted = findings.every(isWaived);
  return {
    uuid: uuid(input, `${framework.id} finding ${control}`),
    title: line(`Evidence against ${framework.name} ${control}`),
    description: line(title),
    target: {
      type: 'objective-id',
      'target-id': token(framework.id, control),
      props: [prop('label', control)],
      status: {
        state: 'not-satisfied',
        ...(isAccepted ? { reason: 'other', remarks: 'Every finding against it is waived.' } : { reason: 'fail' }),
      },
    },
    'related-observations': findings.map(({ fingerprint }) => ({
      'observation-uuid': uuid(input, `${framework.id} observation ${fingerprint}`),
    })),
  };
}

function prop(name: string, value: string, grade?: string): object {
  return { name, ns: namespace, value: line(value), ...(grade === undefined ? {} : { class: grade }) };
}

function optionalProp(name: string, value: string | undefined): object[] {
  return value === undefined ? [] : [prop(name, value)];
}

/** OSCAL's strings are not empty and have no white space at their ends. */
function line(text: string): string {
  return clip(visible(text).trim(), 2000).trim() || '(empty)';
}

/** OSCAL's ids are XML names: NIST's own are lower case (`ac-6`), the rest get the framework in front. */
function token(framework: string, control: string): string {
  if (framework === 'nist-800-53-r5') return control.toLowerCase();
  return `${framework}_${control.replaceAll(/[^\p{L}\p{N}.-]+/gu, '.').replace(/\.$/, '')}`;
}

function reference(path: string, startLine: number): string {
  return `${encodeURI(path.toWellFormed()).replaceAll('#', '%23').replaceAll('?', '%3F').replaceAll(':', '%3A')}#L${startLine}`;
}

/** The same evidence has the same identity; another commit or time another. */
function uuid({ commit = '', at }: OscalInput, name: string): string {
  const hex = sha1Hex(`${uuidSpace}${JSON.stringify([commit, at, name])}`);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
