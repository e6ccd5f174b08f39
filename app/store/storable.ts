/** Takes plain data with text of strangers, gives the same as PostgreSQL can store it: jsonb takes no NUL and no lone surrogate. */
export function storable<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, part) =>
      typeof part === 'string' ? part.replaceAll('\0', '\uFFFD').toWellFormed() : part,
    ),
  ) as T;
}
