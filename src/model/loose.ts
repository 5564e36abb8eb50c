/** JSON that has not been proved to have its shape: every field may be missing and of any kind. */
export type Loose = { readonly [field: string]: unknown };

/** `value` as an object whose fields may be anything; an empty one where it is no object. */
export function record(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};
}

/** The items of an array as records, each with its index; none where it is no array. */
export function items(value: unknown): { index: number; item: Loose }[] {
  return Array.isArray(value) ? value.map((item: unknown, index) => ({ index, item: record(item) })) : [];
}

/** `value` where it is a string. */
export function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
