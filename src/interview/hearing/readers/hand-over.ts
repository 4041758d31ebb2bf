import { amountsIn } from '../../../language/amounts.ts';
import { askingIn } from '../../../language/clauses.ts';
import { trimmed } from '../../../language/filler.ts';
import { quoted } from '../../../language/fold.ts';
import type { Heard, Reader } from '../../../language/hear.ts';
import { lexicon, wordSet } from '../../../language/lexicon.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import type { Filler } from '../../../language/small-words.ts';
import type { Span } from '../../../language/span.ts';
import { readDate } from '../../answers/date-answer.ts';
import type { Act } from '../act.ts';
import { topicsOf } from '../note-topics.ts';
import type { Place } from '../place.ts';
import { familiarBefore, isSomebody } from '../somebody.ts';
import { OTHERS } from '../words/asking-others.ts';
import { OWN_PART } from '../words/wishes.ts';

/** Longer messages are answers (characters). */
const LONGEST = 40;

/** Words before whoever is to go on. What is handed over is the report; what is only given may be one question. */
const GIVING = lexicon<'hands' | 'gives' | 'asks' | 'nothing'>([
  [['{转交|移交|交接}{给|到|}', '{hand}{| it} over to'], 'hands'],
  [
    ['{转|交|发|派|推|扔|甩|丢}{给|到|由}', '转', '{|转}{呈|呈送|报请|提请|送请}', '{forward|hand}{| it} to'],
    'gives',
  ],
  [
    ['转{载|变|型|移|换|为|入|出|正|账|播|述|让}', '转发{|了|的|过}', '{申|邀|聘|提}请', '{理|自|事|缘}由'],
    'nothing',
  ],
  [['转发给'], 'gives'],
  [['{让|叫|请|由|安排|麻烦|劳驾|烦请|辛苦|给|换|换成|改由}'], 'asks'],
]);

/** What they are to do behind their name: this question, or the report as a whole. */
const DOING = lexicon<'question' | 'report'>([
  [
    [
      '{来|去|帮忙|}{填|弄|答|报|补|写|统计|承办|填报|核实|提供|补充|回复|答复}{|这一题|这题|这一问|这个|这块|一下}',
      '处理{|一下}',
      '给个准{数|的|信}',
      '来{|吧}',
    ],
    'question',
  ],
  [
    [
      '{接着|继续|往下}{做|写|报|搞|答}',
      '{来|去|帮忙|}{审|看|把关|把把关|把个关|过目|过一遍|瞄一眼|接手|接着弄|接着填|继续填|往下填|接|签|复核|审核|审一下|阅处|阅办|阅示|审定|审示|批示|定夺|审阅|看一下|看看|办|收尾|弄完|填完|做完|写完}',
    ],
    'report',
  ],
]);

/** Small words that people are called by. */
const CALLED: ReadonlySet<Filler> = new Set(['person', 'own', 'address', 'greeting']);

/** A person who was mentioned, as incoming text has them. */
const MENTION = /^@([UW][A-Z0-9]+)/;

/** What is handed over is more than this question. */
const THE_WHOLE = wordSet([
  '{活|年报|报告|整份|这份|全部|剩下|余下|后面|后边|后头|接下来}',
  // Whoever goes away for long leaves the whole.
  '{产假|调走|退休|离职|休假|借调|病假|年假|挂职}',
]);

/** How it is told of a habit that somebody does something: 均由, 发出前由. */
const HABIT = wordSet([
  '{均|都|一律|统一|逐级|分别|须|前|后|时|一般|通常|全部|层层}{由|经|请|送|报|交|转|呈|报请}',
]);

/** What is handed over, before whom it is given to: 这几问都由小陈填 is a wish. */
const OF_THE_REPORT = wordSet(['{这|那|本|下面|其他|其余}{|个|题|问|块|些|项|部分|的}']);

const TO = '给';
const SPEAKER = '我俺咱';

/** Nobody hands a question over to all of them: 请各单位报送时附解读. */
const MANY = wordSet(['{各|全体|所有|相关|有关|每个|各个|全县|全市|全局|其他}']);

/** Whether a clause tells of the office's work: it names a habit, or work before whom it names or in another clause. */
function tellsOfWork({ text, clauses }: Heard, clause: Span, giving: Span): boolean {
  const before = text.slice(clause.start, giving.start);
  if (OF_THE_REPORT.isIn(before) || THE_WHOLE.isIn(before)) return false;
  const isHabit = before.length > 1 && HABIT.endingAt(text, giving.end) !== null;
  const others = clauses.filter(({ start }) => start !== clause.start);
  const told = [before, ...others.map(({ start, end }) => text.slice(start, end))];
  return isHabit || told.some((words) => topicsOf(words).has('work'));
}

/** 请县里派人来讲一课: whether something is told behind what somebody is to do. */
const tellsMore = (text: string, rest: Span): boolean => {
  const { start, end } = trimmed(text, rest, () => true);
  return end - start > 1 && NOTHING_MORE.at(text, start) === null;
};
const NOTHING_MORE = wordSet(['{这|那|一下|下|上|完|好|吧|了|数|表|的}']);

function read(utterance: Heard, { question, day }: Place): Reading<Act> {
  const { text, folded } = utterance;
  if (text.length > LONGEST || text.includes('\n') || amountsIn(text).some(({ unit }) => unit === '件'))
    return NOT_MINE;
  const [spokenTo, id] = MENTION.exec(folded.original) ?? [];
  if (spokenTo !== undefined && id !== undefined && DOING.isIn(text.slice(spokenTo.length)))
    return understood({ does: 'command', command: { kind: 'handOver', who: spokenTo, user: id } }, [
      { start: 0, end: text.length },
    ]);
  for (const giving of GIVING.all(text)) {
    const clause = utterance.clauses.find(({ start, end }) => start <= giving.start && giving.end < end);
    // 转发县政府的: the word is a part of another.
    if (!clause || giving.value === 'nothing') continue;
    const original = quoted(folded, { start: giving.end, end: clause.end }).trim();
    const [mention, user = null] = MENTION.exec(original) ?? [];
    const deeds = DOING.all(text.slice(0, clause.end)).filter(({ start }) => start > giving.end);
    const last = deeds.at(-1);
    // 政务公开办小林阅办: behind who is named, whatever their office is called.
    const doing = deeds.find(({ start }) => isSomebody(utterance, { start: giving.end, end: start })) ?? last;
    const stretch = doing ? { start: giving.end, end: doing.start } : { start: giving.end, end: clause.end };
    const { end } = trimmed(
      text,
      stretch,
      () => false,
      (kind) => !CALLED.has(kind),
    );
    const called = mention ?? quoted(folded, { start: giving.end, end }).trim();
    // 信息科小曹最清楚，发给他: who they are was said before.
    const before = OTHERS.get(called) ? familiarBefore(text, giving.start) : null;
    if ((OTHERS.get(called) && !before) || MANY.at(called, 0) !== null) continue;
    const who = before ? quoted(folded, before) : called;
    const isSure =
      mention !== undefined || before !== null || isSomebody(utterance, { start: giving.end, end });
    // 叫人家去找住建局 asks nobody to fill anything, 答复件发出前均由法制科审核 tells how the office works.
    const isAsking =
      doing !== undefined &&
      !tellsOfWork(utterance, clause, giving) &&
      !(question.kind === 'notes' && last && tellsMore(text, { start: last.end, end: clause.end }));
    const lead = trimmed(text, { start: clause.start, end: giving.start }, () => true);
    // 导个pdf给领导看: what is made for somebody is not theirs to fill in.
    if (giving.word === TO && lead.start < lead.end && !THE_WHOLE.isIn(text.slice(lead.start, lead.end)))
      continue;
    // 给我出个文件我拿去让局长看: whoever speaks takes it there.
    if (SPEAKER.includes(who.charAt(0) || ' ') || OWN_PART.isIn(text.slice(clause.start, giving.start)))
      continue;
    // 年报交给哪个部门 asks.
    if (askingIn(who).length > 0) continue;
    // 收件后3天内转到股室 tells how it is done.
    const isToldOf = question.kind === 'notes' && mention === undefined && doing === undefined;
    if (isToldOf && tellsOfWork(utterance, clause, giving)) continue;
    if (!isSure || who === '' || (giving.value === 'asks' && !isAsking)) continue;
    const command =
      mention !== undefined ||
      giving.value === 'hands' ||
      doing?.value === 'report' ||
      THE_WHOLE.isIn(text) ||
      question.kind === 'check'
        ? ({ kind: 'handOver', who, user } as const)
        : ({ kind: 'askLater', who, until: readDate(folded.original, day) } as const);
    return understood({ does: 'command', command }, [{ start: 0, end: text.length }]);
  }
  return NOT_MINE;
}

/** That somebody else is to go on, with this question or with the report: 转给法规股小陈填, 转给王科审. */
export const handOverReader = (place: Place): Reader<Act> => ({
  name: '转交',
  read: (utterance) => read(utterance, place),
});
