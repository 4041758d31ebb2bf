import type { Fields } from '../../json.ts';

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
  readonly typed: Readonly<Record<string, string>>;
}

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
