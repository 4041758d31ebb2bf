import type { Measure } from './query.ts';

type Of<K extends Measure['kind']> = Extract<Measure, { kind: K }>;

/** What a question supposes of its applications; null for one that supposes nothing. */
export const supposedIn = (measure: Measure): Of<'supposed'> | null =>
  measure.kind === 'supposed' ? measure : null;

/** A list in some order: of all, or of so many. */
export const listed = (
  order: Of<'list'>['order'] = 'due',
  most: number | null = null,
  skip = 0,
): Of<'list'> => ({
  kind: 'list',
  order,
  most,
  skip,
});

/** A count split up. */
export const grouped = (
  by: Of<'groups'>['by'],
  more: Partial<Omit<Of<'groups'>, 'kind' | 'by'>> = {},
): Of<'groups'> => ({ kind: 'groups', by, top: null, skip: 0, atLeast: null, of: 'count', ...more });

/** Whether what is told of groups, or of sides, is told in days. */
export const isToldInDays = ({ of }: Of<'groups' | 'compare'>): boolean =>
  of === 'average' || of === 'longest' || of === 'shortest';

/** How long it took, from receipt to the answer: those that took the longest, or the shortest. */
export const extremeOf = (
  which: Of<'extreme'>['which'],
  more: Partial<Omit<Of<'extreme'>, 'kind' | 'which'>> = {},
): Of<'extreme'> => ({ kind: 'extreme', which, most: null, skip: 0, between: null, ...more });

/** How long it took on average, from receipt to the answer. */
export const averageOf = (of: Of<'average'>['of'] = 'mean'): Of<'average'> => ({
  kind: 'average',
  of,
  between: null,
});
