import { z } from 'zod';
import type { Firing, Subject } from '../../applications/reminders/reminders.ts';
import type { Button } from '../../dialogue/message.ts';
import { isoDateSchema } from '../../language/date.ts';
import { isSessionId } from '../../store/keys.ts';
import type { LedgerStore } from '../../store/ledger-store.ts';

/** What a digest's buttons carry: the organ, the digest's day, and the keys of what it speaks of. */
const itemsSchema = z.object({ organ: z.string(), day: isoDateSchema, keys: z.array(z.string()).readonly() });

/** What a digest's buttons carry. */
export type Items = z.infer<typeof itemsSchema>;

/** The key under which somebody mutes or puts off a reminder: an application as a whole, a report by its date. */
export function keyOf(subject: Subject): string {
  switch (subject.kind) {
    case 'application':
      return subject.id;
    case 'report':
      return `${subject.id}.${subject.due.step}`;
    case 'chosen':
      return subject.key;
    default:
      return subject satisfies never;
  }
}

/** The most characters that a button may carry. */
const MOST = 1_900;

/** What the buttons of some firings carry; of very many, the most urgent ones. */
export function itemsOf(organ: string, day: string, firings: readonly Firing[]): Items {
  const keys: string[] = [];
  for (const key of new Set(firings.map(({ subject }) => keyOf(subject)))) {
    if (JSON.stringify({ organ, day, keys: [...keys, key] }).length > MOST) break;
    keys.push(key);
  }
  return { organ, day, keys };
}

/** An item as people name it. */
export interface NamedItem {
  readonly key: string;
  readonly name: string;
}

const STEPS = new Map([
  ['submission', '报送'],
  ['publication', '公布'],
]);

/** What people call some items: a case by its number, a report by its year and step. Unknown ones are left out. */
export async function namesOf(
  ledger: Pick<LedgerStore, 'loadMany'>,
  { organ, keys }: Pick<Items, 'organ' | 'keys'>,
): Promise<NamedItem[]> {
  const applications = await ledger.loadMany(
    organ,
    keys.filter((key) => !isReport(key)),
  );
  const numbers = new Map(applications.map(({ id, case: caseFile }) => [id, caseFile.number]));
  return keys.flatMap((key) => {
    const [report = '', step = ''] = key.split('.');
    const name = isReport(key)
      ? `${report.split('-').at(-1)}年度报告${STEPS.get(step) ?? ''}`
      : numbers.get(key);
    return name === undefined ? [] : [{ key, name }];
  });
}

const isReport = (key: string): boolean => isSessionId(key.split('.')[0] ?? '');

/** Reads what a button carries. */
export const readItems = (value: string): Items => itemsSchema.parse(JSON.parse(value));

/** The buttons that change when one is reminded. */
export function reminderButtons(items: Items): Button[] {
  const value = JSON.stringify(items);
  return [
    { name: 'remindLater', value, label: '稍后提醒' },
    { name: 'remindOn', value, label: '指定日期提醒' },
    { name: 'remindNever', value, label: '不再提醒' },
  ];
}
