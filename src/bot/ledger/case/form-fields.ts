import type { FormField, FormOption } from '../../form.ts';

/** A short text. */
export const line = (
  id: string,
  label: string,
  more: { optional?: boolean; hint?: string; initial?: string } = {},
): FormField => ({
  kind: 'line',
  id,
  label,
  optional: more.optional ?? false,
  initial: more.initial ?? '',
  ...(more.hint ? { hint: more.hint } : {}),
});

/** A longer text. */
export const text = (id: string, label: string, optional = false, initial = ''): FormField => ({
  kind: 'text',
  id,
  label,
  optional,
  initial,
});

/** A day. */
export const date = (id: string, label: string, initial = '', optional = false): FormField => ({
  kind: 'date',
  id,
  label,
  optional,
  initial,
});

/** One of several. */
export const choice = (
  id: string,
  label: string,
  options: readonly FormOption[],
  initial = '',
): FormField => ({
  kind: 'choice',
  id,
  label,
  optional: false,
  initial,
  options,
});
