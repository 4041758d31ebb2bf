import type { Fields } from '../json.ts';

/** One reason why a payload is refused, and the JSON pointer of what it is about. */
export interface Problem {
  message: string;
  pointer: string;
}

/** A rule between fields of one object, which a table of fields cannot say. */
export type Rule = (value: Fields, pointer: string) => Problem[];

/** What a value must look like. The tables in this folder are made of these, and `check` walks them. */
export type Shape =
  | { kind: 'string'; min?: number; max?: number; pattern?: RegExp }
  | { kind: 'number'; min?: number; max?: number; integer?: boolean }
  | { kind: 'boolean' }
  | { kind: 'anything' }
  | { kind: 'enum'; values: readonly string[] }
  | { kind: 'list'; of: Shape; min?: number; max?: number }
  | ObjectShape
  | { kind: 'choice'; by: Readonly<Record<string, ObjectShape>> };

/** An object: its fields, which of them must be there, and rules between them. Other fields are refused. */
export interface ObjectShape {
  kind: 'object';
  fields: Readonly<Record<string, Shape>>;
  required: readonly string[];
  rules?: readonly Rule[];
}

/** A string of `min` to `max` characters. */
export const string = (max?: number, min = 0): Shape =>
  max === undefined ? { kind: 'string', min } : { kind: 'string', min, max };
/** A number between two others. */
export const number = (min?: number, max?: number): Shape => ({
  kind: 'number',
  integer: true,
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});
/** A boolean. */
export const boolean: Shape = { kind: 'boolean' };
/** One of some words. */
export const oneOf = (...values: string[]): Shape => ({ kind: 'enum', values });
/** A list of `min` to `max` items. */
export const list = (of: Shape, max?: number, min = 1): Shape =>
  max === undefined ? { kind: 'list', of, min } : { kind: 'list', of, min, max };
/** An object with these fields. */
export const object = (
  fields: Readonly<Record<string, Shape>>,
  required: readonly string[] = [],
  rules: readonly Rule[] = [],
): ObjectShape => ({ kind: 'object', fields, required, rules });
/** One of several objects, told apart by their `type`. */
export const choice = (by: Readonly<Record<string, ObjectShape>>): Shape => ({ kind: 'choice', by });
