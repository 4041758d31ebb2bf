import { almanacOf } from '../../report/calendar/almanac.ts';
import { createCalendar } from '../../report/calendar/calendar.ts';

/** Feasts as the project's own notices have them; an office's override file moves single days, never a feast. */
export const ALMANAC = almanacOf(createCalendar());
