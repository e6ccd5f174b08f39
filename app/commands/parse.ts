/** Takes the text of a comment, gives the command that its first line asks for, or what is wrong with it. */

export type Command =
  | { name: 'help' | 'status' | 'rerun' }
  | { name: 'explain' | 'unwaive'; finding: string }
  | { name: 'waive'; finding: string; until: string; reason: string }
  | { name: 'approve'; framework: string; reason: string };

export type ParsedCommand = { command: Command } | { problem: string };

/** One row a command: its form as help shows it, and what it does. */
export const commandForms: readonly { form: string; does: string; right: string }[] = [
  { form: 'help', does: 'lists these commands', right: 'anyone' },
  { form: 'status', does: 'says the verdict, and what is waived and approved', right: 'anyone' },
  { form: 'explain <finding>', does: 'explains a finding and its fix', right: 'anyone' },
  { form: 'rerun', does: 'evaluates again', right: 'write access' },
  {
    form: 'waive <finding> until <date> because <reason>',
    does: 'excepts one finding until a date',
    right: 'reviewer',
  },
  { form: 'unwaive <finding>', does: 'takes a waiver back', right: 'reviewer' },
  { form: 'approve <framework> because <reason>', does: 'approves a framework’s changes', right: 'reviewer' },
];

const longestReason = 500;

/** `today` is an ISO date; a waiver ends after it and within a year. */
export function parseCommand(body: string, today: string): ParsedCommand {
  const line = (body.trim().split(/\r?\n/, 1)[0] ?? '').trim();
  const words = line.split(/\s+/).slice(1);
  const name = (words[0] ?? 'help').toLowerCase();
  const rest = words.slice(1);
  if (line.split(/\s/, 1)[0] !== '/lambdelta') return { problem: 'a command begins with `/lambdelta` and a space' };
  if (name === 'help' || name === 'status' || name === 'rerun') return { command: { name } };
  if (name === 'explain' || name === 'unwaive') {
    const [finding] = rest;
    return finding ? { command: { name, finding } } : { problem: `\`${name}\` needs the finding it is about` };
  }
  if (name === 'waive') return parseWaive(rest, today);
  if (name === 'approve') return parseApprove(rest);
  return { problem: `there is no such command; \`/lambdelta help\` lists them` };
}

function parseWaive(words: string[], today: string): ParsedCommand {
  const [finding, until, date = '', because] = words;
  const form = 'write `/lambdelta waive <finding> until <YYYY-MM-DD> because <reason>`';
  if (!finding || until?.toLowerCase() !== 'until' || because?.toLowerCase() !== 'because') return { problem: form };
  if (!isDate(date)) return { problem: `the date is not a day written as \`YYYY-MM-DD\`; ${form}` };
  if (date < today) return { problem: 'that day is past; name one to come' };
  if (date > yearAfter(today)) return { problem: 'a waiver lasts a year at most; name an earlier day' };
  const reason = words.slice(4).join(' ').slice(0, longestReason);
  return reason
    ? { command: { name: 'waive', finding, until: date, reason } }
    : { problem: `a reason is missing; ${form}` };
}

function parseApprove(words: string[]): ParsedCommand {
  const [framework, because] = words;
  const reason = words.slice(2).join(' ').slice(0, longestReason);
  if (!framework || because?.toLowerCase() !== 'because' || !reason) {
    return { problem: 'write `/lambdelta approve <framework> because <reason>`' };
  }
  return { command: { name: 'approve', framework, reason } };
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
