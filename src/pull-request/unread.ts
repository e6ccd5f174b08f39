/** Takes a delta and what could not be read for it, gives the delta that says so. */
import type { Config } from '../core/model/config.ts';
import type { Delta, TemplateCoverage } from '../core/model/delta.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { topOf } from '../core/model/place.ts';

/** What could not be read counts like a template that cannot be parsed: the gate does not pass over it. */
export function withUnread(
  delta: Delta,
  missed: readonly Diagnostic[],
  unread: readonly TemplateCoverage[],
  config: Config,
): Delta {
  const errors = missed.filter((diagnostic) => diagnostic.level === 'error');
  const merged = { ...delta, diagnostics: [...missed, ...delta.diagnostics], coverage: [...delta.coverage, ...unread] };
  if (errors.length === 0 || config.gate.unreadable === 'warn') return merged;
  const [first] = errors;
  const reason = `${errors.length} ${errors.length === 1 ? 'problem' : 'problems'} kept part of the change from being judged: ${first ? said(first) : ''}`;
  if (config.gate.mode !== 'enforce')
    return {
      ...merged,
      gate: {
        ...delta.gate,
        reasons: [`Not enforced, as the mode is ${config.gate.mode}: ${reason}`, ...delta.gate.reasons],
      },
    };
  return { ...merged, gate: { verdict: 'fail', reasons: [reason, ...delta.gate.reasons] } };
}

/** A full sentence with the place, where the message does not name it itself. */
function said({ message, place }: Diagnostic): string {
  const where = place && !message.includes(place.path) ? `\`${place.path}:${place.startLine}\`: ` : '';
  return `${where}${message}${message.endsWith('?') ? '' : '.'}`;
}

/** What base held and cannot be read is no error: all of head then counts as new. */
export function unreadDiagnostic({ path, side, reason = '' }: TemplateCoverage): Diagnostic {
  return {
    level: side === 'head' ? 'error' : 'warning',
    code: 'file-unreadable',
    message: `\`${path}\` could not be read on the ${side} side: ${reason}; leave it out with \`exclude\` if it is no template`,
    place: topOf(path),
  };
}
