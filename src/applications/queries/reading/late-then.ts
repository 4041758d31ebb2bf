import type { IsoDate } from '../../../language/date.ts';
import type { Filter } from '../query.ts';
import { asAnswered } from './said.ts';

/** Whether what was late in a time that is over is asked for: it was answered late then. */
const isOver = (whens: readonly Filter[], filters: readonly Filter[], today: IsoDate): boolean =>
  filters.some((each) => each.by === 'state' && each.state === 'overdue') &&
  whens.length === 1 &&
  whens.every(
    (when) => when.by === 'when' && when.moment === 'received' && when.to !== null && when.to < today,
  );

/** 三季度有超期的吗: what was late in a time that is over was answered late in it. */
export const answeredThen = (
  whens: readonly Filter[],
  filters: readonly Filter[],
  today: IsoDate,
): Filter[] =>
  whens.map((when) =>
    when.by === 'when' && isOver(whens, filters, today) ? { ...when, moment: 'answered' } : when,
  );

/** The states of those as they were answered. */
export const lateThen = (filters: readonly Filter[], whens: readonly Filter[], today: IsoDate): Filter[] =>
  whens.some(
    (when) => when.by === 'when' && when.moment === 'answered' && when.to !== null && when.to < today,
  )
    ? filters.map(asAnswered)
    : [...filters];
