import { mention } from '../../interview/mention.ts';
import { handOverButton } from '../../interview/prompt/handing-body.ts';
import { questionsOf } from '../../interview/questions/list.ts';
import type { Session } from '../../interview/session.ts';
import { dayNumberOf, type IsoDate } from '../../language/date.ts';
import type { Organ } from '../../organs/organ.ts';
import { dayText } from '../../report/calendar/explain.ts';
import { dateInZone } from '../../report/calendar/zone.ts';
import { type Lang, say } from '../../report/language.ts';
import { wholeOf } from '../../store/ledger-store.ts';
import { isDirect } from '../origin.ts';
import type { Parts } from '../parts.ts';
import { missingText } from '../reminders/report-missing.ts';
import { reportDueLine } from '../report-due-line.ts';
import type { DeskReport } from './desk.ts';

/** The most questions that somebody was to be asked about which are named. */
const NAMED = 4;

/** Who was to be asked for what, and until when (问过再填). */
export function askedLine(session: Session, lang: Lang): string {
  const asked = questionsOf(session).flatMap(({ id, name }) => {
    const answer = session.content.answers[id];
    if (answer?.state !== 'later' || (answer.who === null && answer.until === null)) return [];
    const until =
      answer.until &&
      say(lang, `${dayText(answer.until, lang, false)}前`, `by ${dayText(answer.until, lang, false)}`);
    const whom = [answer.who, until].flatMap((part) => part || []).join(say(lang, '，', ', '));
    return [say(lang, `${name.zh}（${whom}）`, `${name.en} (${whom})`)];
  });
  if (asked.length === 0) return '';
  const more =
    asked.length > NAMED ? say(lang, `等${asked.length}项`, ` and ${asked.length - NAMED} more`) : '';
  const named = asked.slice(0, NAMED).join(say(lang, '、', ', '));
  return say(lang, `待问：${named}${more}。`, `To be asked: ${named}${more}.`);
}

const STATES = {
  open: ['填报中', 'being filled in'],
  paused: ['已暂停', 'paused'],
  cancelled: ['已取消', 'cancelled'],
} as const;

function stateLine({ state, files }: Session, lang: Lang): string {
  const [zh, en] = STATES[state];
  const last = files.at(-1)?.version;
  return last === undefined
    ? say(lang, `${zh}。`, `It is ${en}.`)
    : say(lang, `${zh}，已生成${last}版文件。`, `It is ${en}; file version ${last} is there.`);
}

/** Who has a report that was handed over (转交), and since when. */
function keeperLine({ keeper }: Session, user: string, lang: Lang, zone: string): string {
  if (keeper === null) return '';
  const day = dayText(dateInZone(Date.parse(keeper.at), zone), lang, false);
  return keeper.user === user
    ? say(
        lang,
        `${day}由${mention(keeper.by)}转交给您。`,
        `Handed over to you by ${mention(keeper.by)} on ${day}.`,
      )
    : say(
        lang,
        `${day}已转交${mention(keeper.user)}经办。`,
        `Handed over to ${mention(keeper.user)} on ${day}.`,
      );
}

/** A report as `user` finds it on their desk. `ledger`: what the organ's ledger has open, "" for nothing. */
export function deskReport(
  parts: Pick<Parts, 'calendar' | 'clock'>,
  session: Session,
  organ: Organ | null,
  user: string,
  today: IsoDate,
  lang: Lang,
  ledger: string,
): DeskReport {
  const { content, year, state, channel, thread, files } = session;
  const isMine = session.keeper === null || session.keeper.user === user;
  // Nobody else can open the conversation of whoever it was handed over to.
  const isElsewhere = !isMine && isDirect(channel);
  const isInHand = state !== 'cancelled' && !isElsewhere;
  const open =
    state !== 'cancelled'
      ? [
          keeperLine(session, user, lang, parts.clock.zone),
          reportDueLine(parts, session, organ, today, lang),
          ...(files.length > 0 ? [] : [missingText(session, today, lang)]),
          askedLine(session, lang),
        ]
      : [];
  const last = files.at(-1);
  return {
    title: say(lang, `${content.organ.name} ${year}年度报告`, `${content.organ.name}, report on ${year}`),
    lines: [stateLine(session, lang), ...open, ledger].filter((line) => line !== ''),
    place: thread === null || session.isStranded || isElsewhere ? null : { channel, thread },
    isInHand,
    isMine,
    handOver: isInHand ? handOverButton({ id: session.id, lang }) : null,
    file: last ? { id: last.fileId, name: last.name, version: last.version } : null,
  };
}

/** What is open in an organ's ledger: how many cases, and how many of them are late; "" where nothing is. */
export async function ledgerLine(
  { ledger }: Pick<Parts, 'ledger'>,
  organ: string,
  today: IsoDate,
  lang: Lang,
): Promise<string> {
  const late = { index: 'running', from: 0, to: dayNumberOf(today) - 1 };
  const [open = 0, overdue = 0] = await ledger.counts(organ, [wholeOf('open'), late]);
  if (open === 0) return '';
  const lateZh = overdue === 0 ? '' : `，其中超期${overdue}件`;
  const lateEn = overdue === 0 ? '' : `, ${overdue} overdue`;
  return say(lang, `申请台账：未办结${open}件${lateZh}。`, `Applications: ${open} open${lateEn}.`);
}
