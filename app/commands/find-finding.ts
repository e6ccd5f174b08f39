/** Takes how a comment names a finding, gives the finding: by fingerprint's beginning, by rule, or by rule and resource. */
import type { Delta } from '../../src/core/model/delta.ts';
import type { Finding } from '../../src/core/model/finding.ts';

export type Found = { finding: Finding } | { problem: string };

/** Shorter beginnings are too likely to fit by chance. */
const shortestFingerprint = 6;

/** `rule`, `rule:Resource` or a fingerprint; only findings that stand, unless `all`. */
export function findFinding(delta: Delta, name: string, all = false): Found {
  const { introduced, worsened, persisting, improved, resolved } = delta.findings;
  const standing = [...introduced, ...worsened, ...persisting, ...improved];
  const findings = all ? [...standing, ...resolved] : standing;
  const [rule, ...resource] = name.split(':');
  const fits = findings.filter(
    (finding) =>
      (name.length >= shortestFingerprint && finding.fingerprint.startsWith(name)) ||
      (finding.rule === rule && (resource.length === 0 || finding.resource === resource.join(':'))),
  );
  const different = [...new Map(fits.map((finding) => [finding.fingerprint, finding])).values()];
  const [finding] = different;
  if (!finding) return { problem: 'no such finding; `/lambdelta status` lists them' };
  if (different.length === 1) return { finding };
  return { problem: `${different.length} findings are called that; use a fingerprint from \`/lambdelta status\`` };
}
