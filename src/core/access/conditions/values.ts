/** Takes the text of a condition's value, gives the number, instant or range of addresses that it means; `undefined` where it means none. */

export function readNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(trimmed)) return undefined;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : undefined;
}

const isoDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/;

/** Milliseconds since 1970, from ISO 8601 or from epoch seconds (https://www.w3.org/TR/NOTE-datetime). */
export function readDate(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^\d{1,12}$/.test(trimmed) && trimmed.length !== 4) return Number(trimmed) * 1000;
  if (/^\d{4}(?:-\d\d)?$/.test(trimmed)) return dateOrNothing(trimmed);
  if (!isoDate.test(trimmed)) return undefined;
  const zoned = trimmed.length <= 10 || /(?:Z|[+-]\d\d(?::?\d\d)?)$/.test(trimmed.slice(10)) ? trimmed : `${trimmed}Z`;
  return dateOrNothing(zoned.replace(/([+-]\d\d)$/, (zone) => (zoned.length > 10 ? `${zone}:00` : zone)));
}

function dateOrNothing(text: string): number | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

/** Addresses of one version, both ends included. */
export interface AddressRange {
  version: 4 | 6;
  first: bigint;
  last: bigint;
}

/** An address, or a network in CIDR form; host bits are ignored. */
export function readRange(text: string): AddressRange | undefined {
  const [address = '', length, ...rest] = text.trim().split('/');
  if (rest.length > 0) return undefined;
  const version = address.includes(':') ? 6 : 4;
  const bits = version === 4 ? 32 : 128;
  const number = version === 4 ? readVersion4(address) : readVersion6(address);
  if (number === undefined) return undefined;
  if (length !== undefined && !/^\d{1,3}$/.test(length)) return undefined;
  const prefix = length === undefined ? bits : Number(length);
  if (prefix > bits) return undefined;
  const size = 1n << BigInt(bits - prefix);
  const first = (number / size) * size;
  return { version, first, last: first + size - 1n };
}

function readVersion4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function readVersion6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - (head?.length ?? 0) - (tail?.length ?? 0);
  if (tail ? missing < 1 : missing !== 0) return undefined;
  const groups = [...(head ?? []), ...(tail ? Array.from({ length: missing }, () => '0') : []), ...(tail ?? [])];
  if (groups.some((group) => !/^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  return groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n);
}

export function writeAddress(version: 4 | 6, address: bigint): string {
  const [count, width] = version === 4 ? [4, 8n] : [8, 16n];
  const groups = Array.from(
    { length: count },
    (_, index) => (address >> (BigInt(count - 1 - index) * width)) & ((1n << width) - 1n),
  );
  return version === 4 ? groups.join('.') : groups.map((group) => group.toString(16)).join(':');
}
