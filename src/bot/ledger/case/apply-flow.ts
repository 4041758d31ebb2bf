import { NO_PERSON } from '../../../applications/case/applicant.ts';
import { PART } from '../../../applications/case/index-entries.ts';
import { digitsOf, numberAfter } from '../../../applications/case/office-number.ts';
import { type Missing, registrationOf } from '../../../applications/intake/draft.ts';
import { type Intake, readIntake } from '../../../applications/intake/intake.ts';
import type { EntryField, EntryForm } from '../../../dialogue/entry-form.ts';
import { choice, line, text as longText, person } from '../../../dialogue/fields.ts';
import type { Message } from '../../../dialogue/message.ts';
import { dayNumberOf, type IsoDate } from '../../../language/date.ts';
import { fold } from '../../../language/fold.ts';
import type { Left } from '../../../language/leftover.ts';
import { namesIn } from '../../../language/names.ts';
import type { Organ } from '../../../organs/organ.ts';
import type { Parts } from '../../parts.ts';
import { dueShown } from './due-shown.ts';
import { personFields } from './person-fields.ts';
import { registrationFields } from './registration-form.ts';
import { withNumber } from './with-number.ts';

/** What a button that opens the registration form carries: the organ ("": not known), and the message to read. */
export interface ApplyValue {
  readonly organ: string;
  readonly channel: string;
  readonly ts: string;
  readonly thread: string;
  /** The message itself, where it came along: the bot need not be where it was written. */
  readonly text?: string | undefined;
}

const MISSING: Readonly<Record<Missing, string>> = {
  organ: '机关',
  number: '编号',
  applicant: '申请人类型',
  channel: '申请渠道',
  arrivedOn: '到达日期',
  description: '申请内容',
  contents: '各件的申请内容',
  confirmedOn: '双方确认收到之日',
};

/** Words that were not used, quoted where they name nobody and hold no figures: the card stays when the message is deleted. */
function leftText(left: readonly Left[]): string {
  const open = left.filter(({ words }) => !/\d/.test(words) && namesIn(fold(words).text).length === 0);
  const text = open.map(({ words }) => `“${words}”`).join('、');
  return text === '' ? `有${left.length}处没有用到，请核对。` : `没有用到：${text}。`;
}

/** What keeps a message from being registered as it stands, in the order in which it is to be said. */
function hindrances({ oddDay, missing, count, others, draft, left }: Intake): string[] {
  const fields = missing.filter((field) => field !== 'confirmedOn').map((field) => MISSING[field]);
  const known = (draft.description === null ? 0 : 1) + others.length;
  return [
    ...(oddDay === null ? [] : [`“${oddDay}”还没有到或者不存在，请核对到达日期。`]),
    ...(count > 1 ? [`一封信里共${count}件，已写明内容的${known}件。`] : []),
    ...(fields.length === 0 ? [] : [`还差${fields.join('、')}。`]),
    ...(left.length === 0 ? [] : [leftText(left)]),
  ];
}

/** The card for a message that does not say enough yet. It repeats no name and no figure of the message: others may read along. */
export function incompleteCard(intake: Intake, value: ApplyValue): Message {
  const what = intake.recordCorrection
    ? '这像是要求更正本人的政府信息（条例第四十一条），不计入公开申请。请核对后选择怎样登记。'
    : `${hindrances(intake).join('')}点“补全登记”，已写的内容会带过去。`;
  return cardOpening(what, '补全登记', value);
}

/** The card for a message that may be meant to register an application. */
export const offerCard = (value: ApplyValue): Message =>
  cardOpening('像是新收的申请，还没有登记。要登记点“登记申请”，已写的内容会带过去。', '登记申请', value);

const cardOpening = (text: string, label: string, value: ApplyValue): Message => ({
  text,
  buttons: [{ name: 'applyOpen', value: JSON.stringify(value), label, style: 'primary' }],
});

/** How many of the latest applications are looked at for the highest number. */
const LOOKED_AT = 50;

/** Numbers that may be taken one after another before one is free: those of next year's first cases that came in December. */
const MOST_TAKEN = 200;

/** The number of the latest of some that belong to a year: those that name it, else those that name no year. */
function lastOf(numbers: readonly string[], year: string): string | undefined {
  const named = numbers.filter((number) => digitsOf(number).includes(Number(year)));
  const single = numbers.filter((number) => digitsOf(number).length === 1);
  return (named.length > 0 ? named : single)
    .toSorted((a, b) => (digitsOf(a).at(-1) ?? 0) - (digitsOf(b).at(-1) ?? 0))
    .at(-1);
}

/** A free number after the one that was registered last in a year, in the same style; the year's first where there is none. */
export async function nextNumber(
  parts: Pick<Parts, 'ledger'>,
  organ: string,
  today: IsoDate,
): Promise<string> {
  const { ledger } = parts;
  const year = today.slice(0, 4);
  const range = { index: 'arrived', from: dayNumberOf(`${year}-01-01`), to: dayNumberOf(`${year}-12-31`) };
  const { total } = await ledger.page(organ, range, 0, 0);
  const { members } = await ledger.page(organ, range, Math.max(0, total - LOOKED_AT), LOOKED_AT);
  const last = lastOf(
    members.map((member) => member.split(PART)[0] ?? ''),
    year,
  );
  let number = last === undefined ? `${year}-001` : numberAfter(last);
  for (let taken = 0; taken < MOST_TAKEN && (await withNumber(parts, organ, number)); taken += 1) {
    number = numberAfter(number);
  }
  return number;
}

/** What a message said, as a form's first values. */
const valuesOf = ({ draft, unread, oddDay, others }: Intake, today: IsoDate): Record<string, string> => ({
  number: draft.number ?? '',
  applicant: draft.applicant ?? '',
  channel: draft.channel ?? '',
  // A day that cannot be is asked again: today would look like what was said.
  arrivedOn: draft.arrivedOn ?? (oddDay === null ? today : ''),
  confirmedOn: draft.confirmedOn ?? '',
  description: draft.description ?? unread.join('，'),
  supply: draft.supply ?? '',
  others: others.join('\n'),
});

/** Said where the message that the form should take over was deleted, or edited to be too long to be read. */
const UNREAD = '原消息已不在或太长，没有带过来，请在下面填写。';

const SEEN_BY = '与申请内容分开保存，只给该件承办人看';

function organField(organs: readonly Organ[]): EntryField[] {
  if (organs.length === 1) return [];
  if (organs.length === 0) return [line('organ', '机关名称（全称）')];
  return [
    choice(
      'organ',
      '登记到哪个机关',
      organs.map(({ id, name }) => ({ value: id, label: name })),
    ),
  ];
}

/** The fields for what else a letter holds. How many it is said to hold is held against what was filled in. */
const letterFields = (count: number, others: string): EntryField[] => [
  ...(count > 1 ? [line('count', '同一封信里共几件', { initial: String(count) })] : []),
  {
    ...longText('others', '同一封信里还有的申请（每行一件的内容）', true, others),
    hint:
      count > 1
        ? `第一件写在上面，其余${count - 1}件写在这里，每行一件；编号依次往后排，其他各项同上`
        : '一件一登，编号依次往后排，其他各项同上',
  },
];

/** The form that registers an application. `organs`: those it may belong to; none: its name is asked for. */
export async function applyForm(
  parts: Pick<Parts, 'ledger' | 'calendar'>,
  organs: readonly Organ[],
  today: IsoDate,
  text: string | null,
  place: { channel: string; thread: string | null; user: string; message: string },
): Promise<EntryForm> {
  const intake = text ? readIntake(text, today) : null;
  const [only, second] = organs;
  const organ = only && !second ? only.id : '';
  const initial = intake ? valuesOf(intake, today) : {};
  const number =
    initial.number || (organ ? await nextNumber(parts, organ, today) : `${today.slice(0, 4)}-001`);
  return {
    name: 'apply',
    context: { organ, channel: place.channel, thread: place.thread ?? '', message: place.message },
    title: '登记公开申请',
    intro: text === null ? UNREAD : '',
    alert: dueShown({ arrivedOn: today, ...initial }, today, parts.calendar),
    submit: '登记',
    fields: [
      ...organField(organs),
      ...registrationFields({ ...initial, number }, today, true),
      person('handler', '承办人', place.user, true),
      ...personFields(intake?.draft.person ?? NO_PERSON, SEEN_BY),
      ...letterFields(intake?.count ?? 1, initial.others ?? ''),
      ...(intake?.recordCorrection
        ? [
            choice(
              'aside',
              '是否属于更正本人政府信息（第四十一条）',
              [
                { value: 'yes', label: '是，不计入公开申请' },
                { value: 'no', label: '不是，作为公开申请登记' },
              ],
              'yes',
            ),
          ]
        : []),
    ],
  };
}

/** A message that can be registered as it stands; null when something is missing, or words with a meaning were left. */
export function completeIntake(intake: Intake) {
  const { recordCorrection, missing, left, draft, others } = intake;
  const isWhole = !recordCorrection && left.length === 0 && missing.every((field) => field === 'confirmedOn');
  const registration = isWhole ? registrationOf(draft) : null;
  return registration && { registration, person: draft.person, others };
}
