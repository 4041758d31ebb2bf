import type { HolidayOverrides } from './overrides.ts';

/**
 * Holiday notices (国务院办公厅关于部分节假日安排的通知) that are newer than the library's data, in the shape of an
 * override file. When the notice of a year comes out (October or November of the year before), add it here:
 * every day off from Monday to Friday, every weekend day that is worked, and the notice's number as `document`.
 */
export const HOLIDAY_NOTICES: HolidayOverrides = {};
