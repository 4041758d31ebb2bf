/** A JSON object as it comes over the wire: nothing about its fields is known until it is looked at. */
export type Fields = Record<string, unknown>;

/** True for a plain JSON object (not null, not a list). */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a JSON object, or an empty one. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The value as a list of JSON objects; whatever is no object is left out. */
export function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** The length that Slack counts: Unicode code points, not UTF-16 units. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** A deep copy, so that what was handed out does not change under its reader. */
export function copyOf<T>(value: T): T {
  return structuredClone(value);
}
