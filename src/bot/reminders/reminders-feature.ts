import { z } from 'zod';
import { mainDue } from '../../applications/clock/clock.ts';
import {
  NO_SETTINGS,
  type ReminderSettings,
  withMuted,
  withRemindOn,
  withSnoozed,
  withUnmuted,
} from '../../applications/reminders/settings.ts';
import { choice, date } from '../../dialogue/fields.ts';
import type { Message } from '../../dialogue/message.ts';
import { addDays, type IsoDate, isIsoDate } from '../../language/date.ts';
import type { Organ } from '../../organs/organ.ts';
import { permissionOf } from '../../organs/permission.ts';
import { dayText } from '../../report/calendar/explain.ts';
import { refusalFor } from '../access.ts';
import { beginReport } from '../begin-report.ts';
import { todayOf } from '../clock.ts';
import type { Feature, Pressed, Submission, Submitted } from '../feature.ts';
import { changeOrgan } from '../organs/change-organ.ts';
import { ownOrgan } from '../organs/own-organ.ts';
import { type After, NOTHING, type Origin } from '../origin.ts';
import type { Parts } from '../parts.ts';
import type { Settling } from '../settling.ts';
import { createTell } from '../tell.ts';
import { type Items, namesOf, readItems } from './reminder-item.ts';

const reportSchema = z.object({ organ: z.string(), year: z.int() });

/** The choice of a form that means all its items. */
const ALL = 'all';

/** A reminder may be put off by at most a year (days). */
const LONGEST = 366;

/** What a form of reminders does with its items, by its name. */
const FORMS = {
  remindLater: {
    title: '稍后提醒',
    day: '推迟到哪一天',
    done: (what: string, day: string) => `${what}推迟到${day}再提醒。`,
    set: withSnoozed,
  },
  remindOn: {
    title: '指定日期提醒',
    day: '哪一天提醒',
    done: (what: string, day: string) => `${day}会再提醒${what}，法定时限的提醒照常。`,
    set: (settings: ReminderSettings, keys: readonly string[], _from: string, on: string) =>
      withRemindOn(settings, keys, on),
  },
} as const;

/** Putting reminders off, choosing another day, switching one off; going on with a report from its reminder. */
export function createRemindersFeature(parts: Parts, settling: Settling): Feature {
  const { outbound, ledger, calendar } = parts;
  const today = () => todayOf(parts.clock);
  const tell = createTell(outbound);

  /** The organ, for somebody who still works for it; else what they are told. */
  const opened = async (id: string, origin: Origin): Promise<Organ | After> => {
    const organ = await ownOrgan(parts, id, origin);
    if (!organ) return NOTHING;
    const permission = permissionOf(organ, origin.user, 'ledger.read');
    return permission.kind === 'allowed' ? organ : tell(origin, null, refusalFor(permission));
  };

  /** Changes what one person set, theirs alone, and returns the words for it. */
  const change = async (
    origin: Origin,
    organ: Organ,
    set: (settings: ReminderSettings) => ReminderSettings,
    keys: readonly string[],
  ): Promise<void> => {
    const deed = {
      key: origin.key,
      user: origin.user,
      what: 'reminders.set',
      detail: { items: keys.length },
    };
    await changeOrgan(parts, organ.id, deed, (one) => ({
      ...one,
      reminders: { ...one.reminders, [origin.user]: set(one.reminders[origin.user] ?? NO_SETTINGS) },
    }));
  };

  const formFor =
    (name: keyof typeof FORMS) =>
    async (pressed: Pressed): Promise<After> => {
      const items = readItems(pressed.value);
      const organ = await opened(items.organ, pressed);
      if (typeof organ === 'function') return organ;
      const names = await namesOf(ledger, items);
      const { title, day } = FORMS[name];
      const options = [
        { value: ALL, label: '以上全部' },
        ...names.map(({ key, name: label }) => ({ value: key, label })),
      ];
      const later = calendar.addWorkdays(today(), 1).date;
      return () =>
        outbound.ask(pressed.trigger, {
          name,
          context: { items: pressed.value, channel: pressed.channel },
          title,
          intro: '',
          submit: '确定',
          fields: [
            ...(names.length > 1 ? [choice('item', '哪一项', options, ALL)] : []),
            date('day', day, later),
          ],
        });
    };

  const submitted =
    (name: keyof typeof FORMS) =>
    async (sent: Submitted): Promise<Submission> => {
      const items = readItems(sent.context.items ?? '');
      const organ = await opened(items.organ, sent);
      if (typeof organ === 'function') return { kind: 'taken', after: organ };
      const { day = '', item = ALL } = sent.values;
      const wrong = dayProblem(day, today());
      if (wrong) return { kind: 'wrong', errors: { day: wrong } };
      const keys = chosenOf(items, item);
      await change(sent, organ, (settings) => FORMS[name].set(settings, keys, items.day, day), keys);
      const names = await namesOf(ledger, { ...items, keys });
      const early = name === 'remindLater' ? await dueBefore(parts, items.organ, keys, day) : [];
      const words = `${FORMS[name].done(listed(names), dayText(day, 'zh'))}${earlyText(early)}`;
      return { kind: 'taken', after: tell(sent, null, { text: words }) };
    };

  /** Switches items off or on again at once. */
  const switching =
    (
      set: (settings: ReminderSettings, keys: readonly string[]) => ReminderSettings,
      said: (what: string, items: Items) => Message,
    ) =>
    async (pressed: Pressed): Promise<After> => {
      const items = readItems(pressed.value);
      const organ = await opened(items.organ, pressed);
      if (typeof organ === 'function') return organ;
      await change(pressed, organ, (settings) => set(settings, items.keys), items.keys);
      return tell(pressed, null, said(listed(await namesOf(ledger, items)), items));
    };

  const never = switching(withMuted, (what, items) => ({
    text: `不再提醒${what}。`,
    buttons: [{ name: 'remindAgain', value: JSON.stringify(items), label: '恢复提醒' }],
  }));

  return {
    hear: async () => null,
    command: async () => null,
    presses: {
      remindLater: formFor('remindLater'),
      remindOn: formFor('remindOn'),
      remindNever: async (pressed) => {
        const items = readItems(pressed.value);
        const [only, second] = items.keys;
        if (only !== undefined && second === undefined) return never(pressed);
        const organ = await opened(items.organ, pressed);
        if (typeof organ === 'function') return organ;
        const names = await namesOf(ledger, items);
        return tell(pressed, null, whichCard(items, names));
      },
      remindNeverOne: never,
      remindAgain: switching(withUnmuted, (what) => ({ text: `恢复提醒${what}。` })),
      remindReport: async (pressed) => {
        const { organ: id, year } = reportSchema.parse(JSON.parse(pressed.value));
        const organ = await opened(id, pressed);
        if (typeof organ === 'function') return organ;
        return beginReport(parts, settling, {
          ...pressed,
          organ: organ.name,
          organKind: organ.kind,
          year,
          isNew: false,
        });
      },
    },
    forms: { remindLater: submitted('remindLater'), remindOn: submitted('remindOn') },
  };
}

/** Which applications end, by their number and that day, before a day to which their reminders are put off. */
async function dueBefore(
  { ledger, calendar }: Pick<Parts, 'ledger' | 'calendar'>,
  organ: string,
  keys: readonly string[],
  day: IsoDate,
): Promise<string[]> {
  const applications = await ledger.loadMany(
    organ,
    keys.map((key) => key.split('.')[0] ?? key),
  );
  return applications.flatMap(({ case: caseFile }) => {
    const due = mainDue(caseFile, calendar);
    return due?.standing === 'running' && due.date < day
      ? [`${caseFile.number}（${dayText(due.date, 'zh')}）`]
      : [];
  });
}

/** The warning that a date comes before the day to which it is put off. */
const earlyText = (early: readonly string[]): string =>
  early.length === 0 ? '' : `请注意，期限在此之前的有${early.join('、')}，到期当天仍会提醒。`;

/** What is wrong with a day to be reminded on; null for nothing. */
function dayProblem(day: string, today: IsoDate): string | null {
  if (!isIsoDate(day) || day <= today) return '请选今天以后的日期。';
  return day > addDays(today, LONGEST) ? '请选一年以内的日期。' : null;
}

const chosenOf = ({ keys }: Items, item: string): readonly string[] =>
  item === ALL || !keys.includes(item) ? keys : [item];

/** Names that a sentence holds. */
const NAMED = 5;

function listed(names: readonly { readonly name: string }[]): string {
  const words = names
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join('、');
  return names.length > NAMED ? `${words}等${names.length}项` : words;
}

/** Which of several items are no longer wanted. */
const whichCard = (
  items: Items,
  names: readonly { readonly key: string; readonly name: string }[],
): Message => ({
  text: '不再提醒哪一项？',
  buttons: [
    ...names.map(({ key, name }) => ({
      name: 'remindNeverOne',
      value: JSON.stringify({ ...items, keys: [key] }),
      label: name,
    })),
    { name: 'remindNeverOne', value: JSON.stringify(items), label: '以上全部' },
  ],
});
