import { z } from 'zod';
import { type IsoDate, isIsoDate, yearOf } from '../../language/date.ts';
import type { OrganKind } from '../organ.ts';
import type { Calendar } from './calendar.ts';

/** The two dates of a report: handed in to the department in charge (报送) and published (公布). */
export type ReportStep = 'submission' | 'publication';

/** Days before the last working day on which a person is reminded, in working days. */
export const REPORT_REMINDERS = [30, 14, 7, 3, 1] as const;

const monthDaySchema = z
  .string()
  .refine((text) => isIsoDate(`2001-${text}`), { error: '日期应写作 MM-DD，如 01-20' });

/** A date set by a local notice: 'MM-DD' every year, 'YYYY-MM-DD' that year only, null for none. */
const dueSettingSchema = z.union([monthDaySchema, z.string().refine(isIsoDate), z.null()]);

/** What an organ set for its reports; a step that is left out follows the law. */
export const reportDueSettingsSchema = z.object({
  submission: dueSettingSchema.optional(),
  publication: dueSettingSchema.optional(),
});

/** What an organ set for the two dates of its reports. */
export type ReportDueSettings = z.infer<typeof reportDueSettingsSchema>;

/** A date by which a step of the report must be done. */
export interface ReportDue {
  readonly step: ReportStep;
  readonly due: IsoDate;
  /** The last working day before the due date: what is reminded against, since the date is often a rest day. */
  readonly lastWorkday: IsoDate;
  /** The days of REPORT_REMINDERS, the earliest first. */
  readonly reminders: readonly { readonly workdaysBefore: number; readonly date: IsoDate }[];
  /** 暂定: the holiday notice of the year is not known yet. */
  readonly provisional: boolean;
  /** Whether the law or the organ's own setting gives the date. */
  readonly ground: '条例第四十九条' | 'setting';
}

/**
 * 条例49条: departments hand in and publish by 31 January, the department in charge publishes the government's
 * report by 31 March. Towns are not named there, organs led by their own system follow its notices.
 */
const BY_LAW: Readonly<Record<OrganKind, Readonly<Record<ReportStep, string | null>>>> = {
  department: { submission: '01-31', publication: '01-31' },
  government: { submission: null, publication: '03-31' },
  township: { submission: null, publication: null },
  vertical: { submission: null, publication: null },
};

/** The date of a step by law as MM-DD; null where the law names none: then a notice sets it, and the organ has to. */
export const dueByLaw = (kind: OrganKind, step: ReportStep): string | null => BY_LAW[kind][step];

/** The day of a setting in a year; undefined where the setting speaks of another year. */
function dayOfSetting(setting: string | null, year: number): IsoDate | null | undefined {
  if (setting === null) return null;
  if (!isIsoDate(setting)) return `${year}-${setting}`;
  return yearOf(setting) === year ? setting : undefined;
}

function dueOf(step: ReportStep, due: IsoDate, ground: ReportDue['ground'], calendar: Calendar): ReportDue {
  const lastWorkday = calendar.lastWorkdayBefore(due);
  return {
    step,
    due,
    lastWorkday,
    reminders: REPORT_REMINDERS.map((workdaysBefore) => ({
      workdaysBefore,
      date: calendar.addWorkdays(lastWorkday, -workdaysBefore).date,
    })),
    provisional: !calendar.isCovered(yearOf(due)),
    ground,
  };
}

/** The two dates of the report on a year, both in the year after; null where neither law nor setting gives one. */
export function reportDueDates(
  kind: OrganKind,
  reportYear: number,
  settings: ReportDueSettings,
  calendar: Calendar,
): Readonly<Record<ReportStep, ReportDue | null>> {
  const date = (step: ReportStep): ReportDue | null => {
    const setting = settings[step];
    const set = setting === undefined ? undefined : dayOfSetting(setting, reportYear + 1);
    if (set === null) return null;
    if (set !== undefined && isIsoDate(set)) return dueOf(step, set, 'setting', calendar);
    const law = BY_LAW[kind][step];
    return law === null ? null : dueOf(step, `${reportYear + 1}-${law}`, '条例第四十九条', calendar);
  };
  return { submission: date('submission'), publication: date('publication') };
}
