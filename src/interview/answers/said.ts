import type { CellPath } from '../../report/cells.ts';
import type { Phrase } from '../../report/language.ts';

/** An answer that could not be used: the reason, and an example of one that can. What was there before stays. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly why: Phrase;
  readonly example: string;
  /** So many columns of a pasted table have no name: they are asked for. */
  readonly asks?: number;
}

/** An answer that was read; `note` says what was assumed on the way (a unit converted, a year added), if anything. */
export interface ReadAnswer<T> {
  readonly kind: 'read';
  readonly value: T;
  readonly note: Phrase | null;
}

/** What a reader of one figure, date, name or choice returns. */
export type AnswerReading<T> = ReadAnswer<T> | Unreadable;

/** A value that was read, with a note or without. */
export const read = <T>(value: T, note: Phrase | null = null): ReadAnswer<T> => ({
  kind: 'read',
  value,
  note,
});

/** A refusal with its reason in both languages and an example. */
export const unreadable = (zh: string, en: string, example: string): Unreadable => ({
  kind: 'unreadable',
  why: { zh, en },
  example,
});

/** Figures by their cell, without the cells that hold none. */
export const figures = (read: Readonly<Partial<Record<CellPath, number>>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(read).flatMap(([path, value]) => (value === undefined ? [] : [[path, value]])),
  );
