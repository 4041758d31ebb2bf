import { type WallClock, wallClockIn } from '../../report/calendar/zone.ts';
import { type Lang, say } from '../../report/language.ts';
import type { Absence } from '../../store/absence-store.ts';

const two = (number: number): string => String(number).padStart(2, '0');

const timeOf = ({ hour, minute }: WallClock): string => `${hour}:${two(minute)}`;

const monthAndDay = ({ day }: WallClock): readonly [number, number] => [
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

/** A moment as people write it, with its day. */
function momentOf(at: WallClock, lang: Lang): string {
  const [month, day] = monthAndDay(at);
  return say(lang, `${month}月${day}日${timeOf(at)}`, `${at.day} ${timeOf(at)}`);
}

/** From when to when nobody listened, in words. */
function stretch({ from, to }: Absence, zone: string, lang: Lang): string {
  const [began, ended] = [wallClockIn(from, zone), wallClockIn(to, zone)];
  const isSame = began.day === ended.day;
  if (isSame && timeOf(began) === timeOf(ended)) return momentOf(began, lang);
  const end = isSame ? timeOf(ended) : momentOf(ended, lang);
  return say(lang, `${momentOf(began, lang)}至${end}`, `${momentOf(began, lang)} to ${end}`);
}

/** What became of what was written in a conversation while nobody listened. */
export interface Outcome {
  /** Messages that were taken: their times (ms). */
  readonly taken: readonly number[];
  /** Messages that were left: their times (ms). */
  readonly passed: readonly number[];
  readonly tooOld: readonly number[];
  /** Whatever else was written before these could not be read any more. */
  readonly isCut: boolean;
}

/** Times that are named; more are summed up. */
const NAMED = 5;

function timesOf(times: readonly number[], zone: string, lang: Lang): string {
  const moments = [...new Set(times.map((at) => momentOf(wallClockIn(at, zone), lang)))];
  const named = moments.slice(0, NAMED).join(say(lang, '、', ', '));
  return moments.length > NAMED ? named + say(lang, '等', ' and others') : named;
}

/** What is said about it where it was written; null where nothing was. */
export function outcomeText(
  { taken, passed, tooOld, isCut }: Outcome,
  zone: string,
  lang: Lang,
): string | null {
  const left = [...passed, ...tooOld];
  const lines = [
    taken.length > 0 &&
      say(
        lang,
        `停机期间这里的${taken.length}条消息（${timesOf(taken, zone, lang)}）已补记。其间按过的按钮没有收到，请再按一次。`,
        `${taken.length} message${taken.length > 1 ? 's' : ''} written here while I was away (${timesOf(taken, zone, lang)}) ${taken.length > 1 ? 'have' : 'has'} been taken now. Buttons pressed meanwhile did not arrive; please press them again.`,
      ),
    left.length > 0 &&
      say(
        lang,
        `停机期间这里有${left.length}条消息没有记入（${timesOf(left, zone, lang)}），因为${passed.length > 0 ? '之后的内容已经记入' : '隔得太久'}。仍需要的，请再发一次。`,
        `${left.length} message${left.length > 1 ? 's' : ''} written here while I was away (${timesOf(left, zone, lang)}) ${left.length > 1 ? 'were' : 'was'} not taken, since ${passed.length > 0 ? 'what came after is in already' : 'it is too long ago'}. Please send again what is still needed.`,
      ),
    isCut &&
      say(
        lang,
        '停机期间这里的消息太多，较早的没有读。仍需要的，请再发一次。',
        'There is more here than I can read; the earlier part was left. Please send again what is still needed.',
      ),
  ].filter((line) => line !== false);
  return lines.length > 0 ? lines.join('\n') : null;
}

/** Said where what was written cannot be read; `about`: the report, where it is told elsewhere. */
export function unreadableText(
  reason: string,
  absence: Absence,
  zone: string,
  lang: Lang,
  about: string,
): string {
  const when = stretch(absence, zone, lang);
  return reason === 'missing_scope'
    ? say(
        lang,
        `停机期间（${when}）这里的消息读不到，应用缺少读取消息的权限。这段时间发过的，请再发一次；并请管理员重新安装应用。`,
        `What was written here while I was away (${when}) cannot be read: the app lacks the permission. Please send it again, and ask an admin to install the app anew.`,
      )
    : say(
        lang,
        `停机期间（${when}）${about}话题里的消息读不到，频道或话题已经不在，或机器人不在其中。发 /nianbao ${about} 接着填，这段时间发过的请再发一次。`,
        `What was written in the thread of ${about} while I was away (${when}) cannot be read: the channel or thread is gone, or I am not in it. Go on with /nianbao ${about}, and send again what you wrote then.`,
      );
}

/** Said where a conversation was put back to an earlier state, so that words alone would be taken for answers to other questions. */
export const wentOnText = (count: number, lang: Lang): string =>
  say(
    lang,
    `数据恢复到了较早的时候，之后这里的${count}条消息没有自动补记（按过的按钮读不到，对不上题）。请看一下现在问到哪里，发“查看已填”核对，再接着答。`,
    `The data was put back to an earlier state; the ${count} message${count > 1 ? 's' : ''} written here since then ${count > 1 ? 'were' : 'was'} not taken, since buttons pressed in between cannot be read. Please see which question stands now, check with “show all”, and go on from there.`,
  );
