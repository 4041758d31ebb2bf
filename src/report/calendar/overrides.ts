import { z } from 'zod';
import { isIsoDate, isoDateSchema, yearOf } from '../../language/date.ts';

const LIST = '应为日期列表，如 ["2027-01-01"]';

const noticeSchema = z.strictObject({
  /** Days off (放假), weekends that fall among them included or not. */
  off: z.array(isoDateSchema, { error: LIST }),
  /** Weekend days that are worked (调休上班). */
  work: z.array(isoDateSchema, { error: LIST }),
  /** The notice's number or address, for people. */
  document: z.string().optional(),
});

/**
 * Holiday notices by year: `{"2027": {"off": ["2027-01-01"], "work": []}}`. A year that the library does not know
 * becomes known; in a year that it knows, the days listed win. A notice may name days of the December before.
 */
export const holidayOverridesSchema = z
  .record(z.string(), noticeSchema, { error: '应按年份列出放假与上班日期' })
  .superRefine((years, context) => {
    for (const [year, notice] of Object.entries(years)) {
      if (!/^\d{4}$/.test(year)) {
        context.addIssue({ code: 'custom', path: [year], message: '年份应为四位数字' });
        continue;
      }
      const work = new Set(notice.work);
      for (const date of [...notice.off, ...notice.work]) {
        const inNotice =
          !isIsoDate(date) || yearOf(date) === Number(year) || date.startsWith(`${Number(year) - 1}-12-`);
        if (!inNotice) {
          context.addIssue({ code: 'custom', path: [year], message: `${date} 不属于 ${year} 年的放假安排` });
        }
      }
      for (const date of notice.off) {
        if (work.has(date)) {
          context.addIssue({ code: 'custom', path: [year], message: `${date} 既列为放假又列为上班` });
        }
      }
    }
  });

/** The content of a file of holiday notices. */
export type HolidayOverrides = z.infer<typeof holidayOverridesSchema>;

/** A file of holiday notices that cannot be used; the message says where in it and what is wrong. */
export class HolidayOverridesError extends Error {
  readonly code = 'holiday_overrides_invalid';
  override readonly name = 'HolidayOverridesError';
}

/** Reads the parsed JSON of a file of holiday notices. Throws HolidayOverridesError naming the first fault. */
export function parseHolidayOverrides(content: unknown): HolidayOverrides {
  const read = holidayOverridesSchema.safeParse(content);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const where = issue?.path.join('.') || '文件开头';
  throw new HolidayOverridesError(`放假安排文件无法使用（${where}）：${issue?.message ?? '格式不符'}`, {
    cause: read.error,
  });
}
