/** Takes a pure function of text, gives one that works out each text once. */

/** Texts come from templates: a service that runs for long must not keep all that it ever saw. */
const most = 5_000;

export function remember<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const value = of(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
