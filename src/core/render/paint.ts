/** Takes text that is already safe for a terminal, gives it with colour, or as it is. */

/** SGR codes: on, off. */
const styles = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const;

export type Style = keyof typeof styles;
export type Paint = (text: string, ...style: Style[]) => string;

/** A painter for a terminal with colour, or one that leaves text alone. */
export function painter(color: boolean): Paint {
  if (!color) return (text) => text;
  return (text, ...chosen) =>
    chosen.reduce((inner, style) => `\u001b[${styles[style][0]}m${inner}\u001b[${styles[style][1]}m`, text);
}
