import type { Filter } from '../query.ts';
import type { Gathered } from './gathered.ts';

const DESCRIBES: readonly Filter['by'][] = ['number', 'applicant', 'content'];

/** Cases that a question tells apart, each by filters of its own. */
export interface Cases {
  readonly sides: readonly (readonly Filter[])[];
  /** Whether no filter takes them together: 姓周的批复跟姓郑的方案 is neither of one name nor of one content. */
  readonly isMixed: boolean;
}

/**
 * The cases of a question that are described one after the other, joined or compared: 025跟039, 学校那件比村委会那件. null where there
 * are fewer than two.
 */
export function casesIn({ filters }: Pick<Gathered, 'filters'>): Cases | null {
  const parts = new Map<string, Filter[]>();
  let ofNumber = 0;
  const numbered = filters.flatMap(({ filter, part }) => (filter.by === 'number' ? (part ?? 0) : []));
  for (const { filter, part } of filters) {
    if (filter.not || !DESCRIBES.includes(filter.by)) continue;
    // Each number is a case by itself, wherever it stands; 宏达的055 is one, whose it is beside its number.
    if (filter.by === 'number') ofNumber += 1;
    const isAlone = numbered.filter((each) => each === (part ?? 0)).length === 1;
    const key = filter.by === 'number' && !isAlone ? `number ${ofNumber}` : `${part ?? 0}`;
    parts.set(key, [...(parts.get(key) ?? []), filter]);
  }
  const sides = [...parts.values()];
  const sorts = new Set(sides.flat().map(({ by }) => by));
  const isMixed = sorts.size > 1 || sides.some(({ length }) => length > 1);
  return sides.length < 2 ? null : { sides, isMixed };
}

/** Whether a filter tells which case is meant. */
export const describes = ({ by, not }: Filter): boolean => !not && DESCRIBES.includes(by);
