/** Takes a change, gives annotations for its lines: the few that GitHub shows of one step, ranked, with the number left out. */
import type { Delta } from '../model/delta.ts';
import type { Severity } from '../model/finding.ts';
import { topOf } from '../model/place.ts';
import { clip, visible } from './escape.ts';
import { blamed } from './rank.ts';
import { count, sentence } from './words.ts';

type AnnotationLevel = 'error' | 'warning' | 'notice';

/** Plain text with nothing invisible in it; the toolkit escapes it for the command that it becomes. */
export interface Annotation {
  level: AnnotationLevel;
  path: string;
  startLine: number;
  endLine: number;
  title: string;
  message: string;
}

/** GitHub shows 10 errors, 10 warnings and 10 notices of one step (https://github.com/actions/toolkit/issues/734). */
export interface AnnotationLimits {
  errors: number;
  warnings: number;
  notices: number;
}

const shown: AnnotationLimits = { errors: 10, warnings: 10, notices: 10 };

const levelOf: Record<Severity, AnnotationLevel> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
};

export function renderAnnotations(delta: Delta, limits: Partial<AnnotationLimits> = {}): Annotation[] {
  const all = [...ofDiagnostics(delta), ...ofFindings(delta)];
  const { errors, warnings, notices } = { ...shown, ...limits };
  return [...cut(all, 'error', errors), ...cut(all, 'warning', warnings), ...cut(all, 'notice', notices)];
}

function ofDiagnostics(delta: Delta): Annotation[] {
  return delta.diagnostics
    .filter((diagnostic) => diagnostic.place)
    .map(({ level, code, message, place = topOf('') }) =>
      annotation(
        level,
        place,
        level === 'error' ? `not judged: ${code}` : `about the input: ${code}`,
        clip(visible(message), 1000),
      ),
    );
}

function ofFindings(delta: Delta): Annotation[] {
  return blamed(delta, 'info').map(({ finding, fate }) => {
    const subject = finding.resource === null ? '' : ` (${finding.resource})`;
    const worse = fate === 'worsened' ? 'worse: ' : '';
    const title = `${finding.severity}: ${worse}${finding.title}${subject}`;
    const message = `${sentence(finding.message)} ${sentence(finding.remediation)} [${finding.rule}]`;
    // A line of base means nothing in head: the annotation goes to the top of the file and names it.
    const { path, startLine } = finding.place;
    if (finding.side !== 'base') return annotation(levelOf[finding.severity], finding.place, title, message);
    return annotation(levelOf[finding.severity], topOf(path), title, `${message} It was on line ${startLine}.`);
  });
}

function annotation(
  level: AnnotationLevel,
  place: { path: string; startLine: number },
  title: string,
  message: string,
) {
  const line = Math.max(1, place.startLine);
  return {
    level,
    path: visible(place.path),
    startLine: line,
    endLine: line,
    title: clip(visible(title), 200),
    message: clip(visible(message), 2000),
  };
}

/** The first `limit` of one level; the last of them says how many more there are. */
function cut(all: readonly Annotation[], level: AnnotationLevel, limit: number): Annotation[] {
  const ofLevel = all.filter((annotation) => annotation.level === level);
  const left = ofLevel.length - limit;
  const kept = ofLevel.slice(0, Math.max(0, limit));
  const last = kept.pop();
  if (!last) return [];
  const more = left > 0 ? `${last.message}\n${count(left, `more ${level}`)} in the summary of this run` : last.message;
  return [...kept, { ...last, message: more }];
}
