import { z } from 'zod';
import type { Application } from '../../../applications/case/application.ts';
import type { Registration } from '../../../applications/case/events.ts';
import { type Intake, readIntake } from '../../../applications/intake/intake.ts';
import { isIntake } from '../../../applications/intake/opening.ts';
import type { Button } from '../../../dialogue/message.ts';
import type { IsoDate } from '../../../language/date.ts';
import type { Parts } from '../../parts.ts';

/** Where a message stands that registered an application. */
export interface MessagePlace {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
}

/** What a button carries that opens the amendment of a registration as its message says now. */
export const editedSchema = z.object({
  organ: z.string(),
  id: z.string(),
  channel: z.string(),
  ts: z.string(),
  thread: z.string(),
});

/** What such a button carries. */
export type EditedValue = z.infer<typeof editedSchema>;

const placeOf = ({ channel, ts }: MessagePlace): string => `intake:${channel}:${ts}`;
const notedSchema = z.tuple([z.string(), z.string()]);

/** Notes which application a message registered, so that its change can be offered as an amendment. */
export const noteRegistered = (
  { organs }: Pick<Parts, 'organs'>,
  place: MessagePlace,
  organ: string,
  id: string,
): Promise<void> => organs.rememberSpokenOf(place.team, placeOf(place), JSON.stringify([organ, id]));

/** The organ and the application that a message registered; null for any other message. */
export async function registeredBy(
  { organs }: Pick<Parts, 'organs'>,
  place: MessagePlace,
): Promise<{ readonly organ: string; readonly id: string } | null> {
  const noted = await organs.spokenOf(place.team, placeOf(place));
  const read = noted === null ? null : notedSchema.safeParse(JSON.parse(noted));
  return read?.success ? { organ: read.data[0], id: read.data[1] } : null;
}

const FIELDS = {
  number: '编号',
  applicant: '申请人类型',
  channel: '申请渠道',
  arrivedOn: '到达日期',
  confirmedOn: '双方确认收到之日',
  description: '申请内容',
  supply: '提供方式',
} as const;

type Field = keyof typeof FIELDS;
const isField = (key: string): key is Field => key in FIELDS;

/** What an edited message says of a registration that it does not say itself, field by field; what is not said stays. */
export function changesIn({ draft }: Intake, now: Registration): Partial<Record<Field, string>> {
  const changed: Partial<Record<Field, string>> = {};
  for (const key of Object.keys(FIELDS)) {
    if (!isField(key)) continue;
    const words = draft[key];
    if (words !== null && words !== now[key]) changed[key] = words;
  }
  return changed;
}

/** How the message of a registration reads now. */
export const readEdited = (text: string, today: IsoDate): Intake | null =>
  isIntake(text) ? readIntake(text, today) : null;

/** What whoever edited a registration's message is told: that the ledger is as it was, what differs, how to amend it. */
export function editedText(
  { case: caseFile, person }: Application,
  now: Registration,
  intake: Intake | null,
): string {
  const still = `登记申请 ${caseFile.number} 的消息改过了，台账仍是原来的内容。`;
  if (intake === null) return `${still}要更正的，点“核对更正”。`;
  const fields = Object.keys(changesIn(intake, now)).flatMap((key) => (isField(key) ? FIELDS[key] : []));
  const { name } = intake.draft.person;
  const isOther = name !== '' && name !== person.name;
  const words = [...fields, ...(isOther ? ['申请人'] : [])];
  return words.length === 0
    ? ''
    : `${still}与台账不同的有：${words.join('、')}。核对后点“核对更正”，写明原因才会改。`;
}

/** The buttons that lead to the amendments: of the registration, and of who applied. */
export const editedButtons = (value: EditedValue, isOther: boolean): Button[] => [
  { name: 'amendAsEdited', value: JSON.stringify(value), label: '核对更正', style: 'primary' },
  ...(isOther
    ? [
        {
          name: 'casePersonEdit',
          value: JSON.stringify({ organ: value.organ, id: value.id, event: 'person' }),
          label: '更正申请人信息',
        },
      ]
    : []),
];
