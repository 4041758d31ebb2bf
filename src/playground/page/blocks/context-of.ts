import type { Fields } from '../../json.ts';
import type { User } from '../../state/types.ts';

/** What a field of a form holds: text, or several values. */
export type Typed = string | readonly string[];

/** What a block needs to be shown and used: who reads it, and how its elements act. */
export interface BlockContext {
  /** The name of a person by id. */
  readonly nameOf: (id: string) => string;
  /** A button was pressed. */
  readonly press: (element: Fields, blockId: string) => Promise<void>;
  /** A menu or picker was set. */
  readonly select: (element: Fields, blockId: string, value: string) => Promise<void>;
  /** Errors below fields, by block id. */
  readonly errors: Readonly<Record<string, string>>;
  /** Values typed before, by block id. */
  readonly typed: Readonly<Record<string, Typed>>;
  /** Everybody who can be chosen. */
  readonly people: readonly User[];
  /** Where fields say how they are read, by block id. */
  readonly reads: Map<string, () => Typed>;
}

/** What is the same for all blocks that are not fields of a form. */
export const NO_FIELDS = { errors: {}, typed: {}, people: [], reads: new Map() } as const;

/** A property that should hold an object; an empty one otherwise. */
export const part = (fields: Fields, name: string): Fields => {
  const value = fields[name];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
};

/** A property that should hold a list of objects; an empty one otherwise. */
export const list = (fields: Fields, name: string): Fields[] => {
  const value = fields[name];
  return Array.isArray(value) ? (value as Fields[]) : [];
};

/** The words of a text object, or of plain text in its place. */
export const words = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null
      ? String((value as Fields).text ?? '')
      : '';
