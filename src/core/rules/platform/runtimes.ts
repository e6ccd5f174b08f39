/** Rules about the language runtime of functions: takes dates from `data/` and the day that is handed in. */
import lifecycle from '../../../../data/lambda-runtimes.json' with { type: 'json' };
import type { Severity } from '../../model/finding.ts';
import { oneResource } from '../rows.ts';
import type { StateRule } from '../rule.ts';

/** ISO dates; absent where AWS has announced none. */
interface Lifecycle {
  deprecated: string;
  createBlocked?: string;
  updateBlocked?: string;
  successor?: string;
}

const runtimes: Readonly<Record<string, Lifecycle>> = lifecycle.runtimes;

const docs = 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html';
const on = ['AWS::Lambda::Function'];
const remediation = {
  sam: 'set a `Runtime` that is supported, on the function or in `Globals.Function`',
  cloudformation: 'set a `Runtime` that is supported',
  serverless: 'set a `runtime` that is supported, on the function or the provider',
};

const fn = (runtime: string) =>
  oneResource(
    'AWS::Lambda::Function',
    `Handler: index.handler, Code: { S3Bucket: code, S3Key: orders.zip }, Runtime: ${runtime}`,
  );

function lifecycleOf(runtime: unknown): Lifecycle | undefined {
  return typeof runtime === 'string' && Object.hasOwn(runtimes, runtime) ? runtimes[runtime] : undefined;
}

const next = ({ successor }: Lifecycle) => (successor === undefined ? '' : `; its successor is \`${successor}\``);

/** Both as ISO dates. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Days before the end from which a change of the runtime should be planned. */
const noticeDays = 180;

export const fnRuntimeDeprecated: StateRule = {
  id: 'fn-runtime-deprecated',
  kind: 'state',
  local: true,
  area: 'platform',
  severity: 'high',
  title: 'Deprecated runtime',
  description:
    'The runtime is past the day on which AWS stopped patching it: known holes of the language and its libraries stay open. Past the day from which functions on it cannot be updated, not even a fix of your own code can be deployed, and the finding is critical.',
  remediation,
  docs,
  on,
  examples: { fail: fn('python3.7'), pass: fn('python3.14') },
  *check({ properties, author }, { today }) {
    const dates = lifecycleOf(properties.Runtime);
    if (!dates || today < dates.deprecated) return;
    const blocked = dates.updateBlocked !== undefined && today >= dates.updateBlocked;
    const severity: { severity?: Severity } = blocked ? { severity: 'critical' } : {};
    yield {
      ...severity,
      path: ['Runtime'],
      message: blocked
        ? `\`${properties.Runtime}\` of \`${author.id}\` cannot be updated since ${dates.updateBlocked}${next(dates)}`
        : `\`${properties.Runtime}\` of \`${author.id}\` gets no patches since ${dates.deprecated}${next(dates)}`,
    };
  },
};

export const fnRuntimeNearDeprecation: StateRule = {
  id: 'fn-runtime-near-deprecation',
  kind: 'state',
  local: true,
  area: 'platform',
  severity: 'low',
  title: 'Runtime that ends soon',
  description: `AWS stops patching the runtime within ${noticeDays} days. Moving to its successor takes a test of the function and its libraries, which is easier before the end than after it.`,
  remediation,
  docs,
  on,
  examples: { fail: fn('ruby3.3'), pass: fn('ruby4.0') },
  *check({ properties, author }, { today }) {
    const dates = lifecycleOf(properties.Runtime);
    if (!dates || today >= dates.deprecated || daysBetween(today, dates.deprecated) > noticeDays) return;
    yield {
      path: ['Runtime'],
      message: `\`${properties.Runtime}\` of \`${author.id}\` gets no patches from ${dates.deprecated} on${next(dates)}`,
    };
  },
};

export const fnRuntimeNotLatest: StateRule = {
  id: 'fn-runtime-not-latest',
  kind: 'state',
  local: true,
  area: 'platform',
  severity: 'info',
  title: 'Not the latest runtime',
  description:
    'A newer runtime of the same language exists. The one in use is still patched, so there is time; new functions do better to start on the newest.',
  remediation,
  docs,
  on,
  examples: { fail: fn('python3.13'), pass: fn('python3.14') },
  *check({ properties, author }, { today }) {
    const dates = lifecycleOf(properties.Runtime);
    if (!dates?.successor || daysBetween(today, dates.deprecated) <= noticeDays) return;
    yield {
      path: ['Runtime'],
      message: `\`${author.id}\` runs on \`${properties.Runtime}\`; the newest is \`${dates.successor}\``,
    };
  },
};
