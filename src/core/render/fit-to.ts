/** Takes a head and ranked sections, gives one text that fits a limit whatever their size; what is left out is counted. */

export interface Section {
  title: string;
  /** How many items there are, and the text of one: only those that fit are made. Most important first. */
  size: number;
  item: (index: number) => string;
  /** What stands before the first item, such as a table's head. */
  lead?: string;
  /** Hidden behind its title until it is clicked. */
  folded?: boolean;
  /** 0 is the most important: who gets room first. Sections are shown in the order given. */
  weight: number;
}

export interface Limit {
  limit: number;
  /** How the limit counts: characters for a comment, bytes for a job summary. */
  measure: (text: string) => number;
  /** Told at the end where something was left out. */
  elsewhere: string;
}

/** Every section gets room for so many items before a more important one gets room for more. */
const fairShare = 5;

export function section<T>(
  title: string,
  weight: number,
  list: readonly T[],
  item: (one: T) => string,
  rest: Pick<Section, 'lead' | 'folded'> = {},
): Section {
  return { title, weight, size: list.length, item: (index) => item(list[index] as T), ...rest };
}

/** The final text is what is measured: nothing is added afterwards. */
export function fitTo(head: string, sections: readonly Section[], { limit, measure, elsewhere }: Limit): string {
  const filled = sections.filter(({ size }) => size > 0);
  const kept = new Map<Section, string[]>();
  let room = limit - measure(head) - measure(leftOut(Number.MAX_SAFE_INTEGER, elsewhere));
  const byWeight = filled.toSorted((a, b) => a.weight - b.weight);
  for (const most of [fairShare, Number.POSITIVE_INFINITY]) {
    for (const section of byWeight) {
      const items = kept.get(section) ?? [];
      if (items.length === 0) room -= measure(rendered(section, []) + more(section.size));
      while (items.length < Math.min(most, section.size)) {
        const item = section.item(items.length);
        if (measure(item) + 1 > room) break;
        items.push(item);
        room -= measure(item) + 1;
      }
      if (items.length > 0) kept.set(section, items);
      else room += measure(rendered(section, []) + more(section.size));
    }
  }
  const body = filled.map((section) => rendered(section, kept.get(section))).join('');
  const omitted = filled.reduce((sum, section) => sum + section.size - (kept.get(section)?.length ?? 0), 0);
  return head + body + (omitted > 0 ? leftOut(omitted, elsewhere) : '');
}

function rendered({ title, size, lead = '', folded }: Section, items: readonly string[] | undefined): string {
  if (!items) return '';
  const name = `${title} (${size})`;
  const open = folded ? `\n<details><summary>${name}</summary>\n\n` : `\n### ${name}\n\n`;
  const rest = items.length > 0 && items.length < size ? more(size - items.length) : '';
  return `${open}${lead}${items.map((item) => `${item}\n`).join('')}${rest}${folded ? '\n</details>\n' : ''}`;
}

function more(number: number): string {
  return `\n… and ${number} more\n`;
}

function leftOut(number: number, elsewhere: string): string {
  return `\n_Left out to fit: ${number}, the least important of each kind. ${elsewhere}_\n`;
}

/** The length of a text in UTF-8, which is how GitHub counts a job summary. */
export function utf8Length(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) length += 1;
    else if (unit < 0x800) length += 2;
    else if (unit >= 0xd800 && unit < 0xdc00) {
      length += 4;
      index++;
    } else length += 3;
  }
  return length;
}
