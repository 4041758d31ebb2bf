import type { EntryField } from '../../dialogue/entry-form.ts';
import { date, person } from '../../dialogue/fields.ts';
import type { Button, Message } from '../../dialogue/message.ts';
import { mention } from '../../interview/mention.ts';
import type { IsoDate } from '../../language/date.ts';
import { type Leave, leavesFrom } from '../../organs/leave.ts';
import type { Organ } from '../../organs/organ.ts';
import { dayText } from '../../report/calendar/explain.ts';

/** What is known of a leave before it is whole. */
export interface LeaveDraft {
  readonly organ: string;
  /** Who is away. */
  readonly who: string;
  readonly deputy: string | null;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

const days = ({ from, until }: Pick<Leave, 'from' | 'until'>): string =>
  from === until ? dayText(from, 'zh') : `${dayText(from, 'zh')}至${dayText(until, 'zh')}`;

const fillButton = (draft: LeaveDraft, label: string): Button => ({
  name: 'leaveForm',
  value: JSON.stringify(draft),
  label,
});

/** A leave as a sentence: 甲4月7日至4月20日休假，提醒由乙代收，到期当天的仍发给本人。 */
const leaveText = (who: string, leave: Leave): string =>
  `${mention(who)}${days(leave)}休假，提醒由${mention(leave.deputy)}代收，到期当天和超期的仍发给本人`;

/** What was read of a leave, to be confirmed; what is missing is asked for by name. */
export function leaveDraftCard(draft: LeaveDraft, unknown: string | null): Message {
  const { who, deputy, from, until } = draft;
  const missing = [
    ...(deputy === null ? ['由谁代收提醒'] : []),
    ...(from === null ? ['从哪天起'] : []),
    ...(until === null ? ['到哪天为止'] : []),
  ];
  const stranger = unknown === null ? [] : [`没有找到“${unknown}”，请从本机关的人员里选。`];
  if (deputy === null || from === null || until === null) {
    return {
      text: [...stranger, `${mention(who)}休假：还缺${missing.join('、')}。`].join('\n'),
      buttons: [{ ...fillButton(draft, '补全'), style: 'primary' }],
    };
  }
  return {
    text: `${leaveText(who, { deputy, from, until })}。是否这样安排？`,
    buttons: [
      { name: 'leaveUse', value: JSON.stringify(draft), label: '确认', style: 'primary' },
      fillButton(draft, '修改'),
    ],
  };
}

/** The leaves of an organ, with the buttons for what this person may change. */
export function leavesCard(organ: Organ, user: string, maySetAll: boolean, today: IsoDate): Message {
  const leaves = Object.entries(leavesFrom(organ.leaves, today)).sort(([, a], [, b]) =>
    a.from < b.from ? -1 : 1,
  );
  const draft = { organ: organ.id, who: user, deputy: null, from: null, until: null };
  const ends = leaves.filter(([who]) => maySetAll || who === user).slice(0, ENDS);
  return {
    text:
      leaves.length === 0
        ? `${organ.name}目前没有人休假。休假期间的提醒可由他人代收，例如“我4月7日到4月20日休假，由李四代办”。`
        : [`${organ.name}休假安排：`, ...leaves.map(([who, leave]) => `· ${leaveText(who, leave)}`)].join(
            '\n',
          ),
    buttons: [
      fillButton(draft, '安排休假'),
      ...ends.map(([who]) => endButton(organ.id, who, who === user ? '结束我的休假' : '结束')),
    ],
  };
}

/** Leaves that get a button to end them. */
const ENDS = 5;

const endButton = (organ: string, who: string, label: string): Button => ({
  name: 'leaveEnd',
  value: JSON.stringify({ organ, who }),
  label,
});

/** What was arranged, for whoever arranged it. */
export const leaveSetCard = (organ: string, who: string, leave: Leave): Message => ({
  text: `已安排：${leaveText(who, leave)}。`,
  buttons: [endButton(organ, who, '结束休假')],
});

/** What a deputy, or who was sent on leave by the lead, reads in their own conversation. */
export const leaveToldCard = (organ: Pick<Organ, 'name'>, who: string, leave: Leave): Message => ({
  text: `${organ.name}：${leaveText(who, leave)}。期间新指派的申请也会告诉代收的人。`,
});

/** The form of a leave; who is away can be chosen by a lead alone. */
export const leaveFields = (draft: LeaveDraft, maySetAll: boolean, today: IsoDate): EntryField[] => [
  ...(maySetAll ? [person('who', '谁休假', draft.who)] : []),
  person('deputy', '由谁代收提醒', draft.deputy ?? ''),
  date('from', '从哪天起', draft.from ?? today),
  date('until', '到哪天为止', draft.until ?? ''),
];
