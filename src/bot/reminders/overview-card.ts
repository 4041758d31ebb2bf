import { earliestText, leftText } from '../../applications/queries/row-line.ts';
import type { Overview, OverviewLine } from '../../applications/reminders/overview.ts';
import type { Button, Message } from '../../dialogue/message.ts';
import type { Organ } from '../../organs/organ.ts';
import { dayText } from '../../report/calendar/explain.ts';
import { handlerName } from '../ledger/handler-name.ts';

/** Cases that one list names; more are counted. */
const NAMED = 20;

/** Cases that get a button each, the late ones first. */
const BUTTONS = 5;

const NOBODY = '未指派';

const who = (handler: string | null): string => (handler === null ? NOBODY : handlerName(handler));

function list(lines: readonly OverviewLine[], say: (line: OverviewLine) => string): string[] {
  const named = lines.slice(0, NAMED).map((line) => `· ${say(line)}`);
  return lines.length > NAMED ? [...named, `· 另有${lines.length - NAMED}件`] : named;
}

const dateText = (line: OverviewLine): string => {
  const { due } = line;
  return due
    ? `${earliestText(line)}${dayText(due.date, 'zh', false)}${due.provisional ? '（暂定）' : ''}`
    : '未定';
};

const dated = (line: OverviewLine): string => `${line.number}：${dateText(line)}，${leftText(line)}`;

/** A heading with its count, and its list; nothing of an empty one. */
const part = (
  heading: string,
  lines: readonly OverviewLine[],
  say: (line: OverviewLine) => string,
): string[] => (lines.length === 0 ? [] : [`${heading}${lines.length}件：`, ...list(lines, say)]);

const caseButton = (organ: string, { id, number }: OverviewLine): Button => ({
  name: 'caseShow',
  value: JSON.stringify({ organ, id, event: '' }),
  label: `查看${number}`,
});

/** The overview of a week: late cases first, then what is due soon by handler, what nobody has, what waits to be confirmed. */
export function overviewCard(organ: Pick<Organ, 'id' | 'name'>, overview: Overview): Message {
  const { today, until, open, late, near, unassigned, unconfirmed } = overview;
  const due = near.reduce((sum, { lines }) => sum + lines.length, 0);
  const pressing = [...late, ...near.flatMap(({ lines }) => lines)];
  const nothing = late.length + due + unassigned.length + unconfirmed.length === 0;
  return {
    text: [
      `${organ.name}，${dayText(today, 'zh')}概览：在办${open}件。`,
      ...part('已超期', late, (line) => `${dated(line)}，承办人：${who(line.handler)}`),
      ...(due === 0 ? [] : [`${dayText(until, 'zh', false)}前到期${due}件：`]),
      ...near.flatMap(({ handler, lines }) => [`${who(handler)}：`, ...list(lines, dated)]),
      ...part('未指派', unassigned, dated),
      ...part(
        '收到日期待确认',
        unconfirmed,
        (line) => `${line.number}：${leftText(line)}，承办人：${who(line.handler)}`,
      ),
      ...(nothing ? [`没有超期的，${dayText(until, 'zh', false)}前没有到期的。`] : []),
    ].join('\n'),
    buttons: [
      ...pressing.slice(0, BUTTONS).map((line) => caseButton(organ.id, line)),
      {
        name: 'overview',
        value: JSON.stringify({ organ: organ.id, asked: '本月情况表' }),
        label: '本月情况表',
      },
    ],
  };
}
