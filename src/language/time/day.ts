import type { Span } from '../span.ts';
import type { Feast } from './feasts.ts';
import type { SaidMonth, SaidYear } from './said-months.ts';
import type { TimeUnit } from './words.ts';

/** A day as words name it, before anybody says from where and which way they look. Monday is 0. */
export type Day =
  | { readonly kind: 'date'; readonly year: SaidYear | null; readonly month: number; readonly day: number }
  | { readonly kind: 'weekday'; readonly week: number | null; readonly weekday: number }
  | { readonly kind: 'offset'; readonly count: number; readonly unit: TimeUnit }
  | { readonly kind: 'dayOfMonth'; readonly month: SaidMonth | null; readonly day: number }
  | { readonly kind: 'monthEnd'; readonly month: SaidMonth | null }
  | { readonly kind: 'yearEnd'; readonly year: SaidYear | null }
  | { readonly kind: 'feastWorkday'; readonly feast: Feast | null; readonly side: 'before' | 'after' };

/** A day in a text. One that is not sure (3.5, 20号) may as well be a figure or a number where no day is expected. */
export type FoundDay = Day & Span & { readonly isSure: boolean };

/** Whether a number can be a day of a month. */
export const isDayNumber = (day: number): boolean => day >= 1 && day <= 31;
