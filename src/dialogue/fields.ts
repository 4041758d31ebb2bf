import type { EntryField } from './entry-form.ts';
import type { Option } from './message.ts';

/** A short text. */
export const line = (
  id: string,
  label: string,
  more: { optional?: boolean; hint?: string; initial?: string; most?: number } = {},
): EntryField => ({
  kind: 'line',
  id,
  label,
  optional: more.optional ?? false,
  initial: more.initial ?? '',
  ...(more.hint ? { hint: more.hint } : {}),
  ...(more.most ? { most: more.most } : {}),
});

/** A longer text. */
export const text = (id: string, label: string, optional = false, initial = ''): EntryField => ({
  kind: 'text',
  id,
  label,
  optional,
  initial,
});

/** A day. */
export const date = (id: string, label: string, initial = '', optional = false): EntryField => ({
  kind: 'date',
  id,
  label,
  optional,
  initial,
});

/** Somebody of the workspace. */
export const person = (id: string, label: string, initial = '', optional = false): EntryField => ({
  kind: 'person',
  id,
  label,
  optional,
  initial,
});

/** One of several. */
export const choice = (id: string, label: string, options: readonly Option[], initial = ''): EntryField => ({
  kind: 'choice',
  id,
  label,
  optional: false,
  initial,
  options,
});
