import type { Filter, Query } from '../../../applications/queries/query.ts';

/** The filters of a measure itself: what part is asked for, what is compared. */
function ofMeasure(measure: Query['measure']): readonly Filter[] {
  switch (measure.kind) {
    case 'share':
    case 'groups':
      return measure.part ?? [];
    case 'compare':
      return measure.sides.flat();
    default:
      return [];
  }
}

/** Every filter of a question, also those of its parts and sides. */
export const allFilters = ({ measure, filters }: Query): readonly Filter[] => [
  ...filters,
  ...ofMeasure(measure),
];
