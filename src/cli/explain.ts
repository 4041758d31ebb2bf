import { ledgerReaders } from '../applications/intake/readers.ts';
import { readersAt } from '../interview/hearing/listen.ts';
import { questionOf, questionsOf } from '../interview/questions/list.ts';
import type { Session } from '../interview/session.ts';
import { startSession } from '../interview/start.ts';
import { type IsoDate, yearOf } from '../language/date.ts';
import { withoutForwarding } from '../language/forwarded.ts';
import { hear, heard, type Reader } from '../language/hear.ts';
import { createCalendar } from '../report/calendar/calendar.ts';
import type { NarrativeKey } from '../report/sections.ts';
import { type Command, FINE } from './command.ts';
import { explainedDraft, explainedDraftText } from './explain-draft.ts';
import { explained, explainedText } from './explained.ts';
import { dayOf, parse, textOf } from './parse.ts';
import type { SentenceReading } from './reading-text.ts';
import { UsageError } from './usage-error.ts';

const HELP = `nianbao explain TEXT [--at QUESTION] [--ledger] [--draft FILE] [--today DATE] [--json]

一句话会被怎样理解：由哪一个读法、凭哪些词、剩下哪些词没有用到。
  --at QUESTION  当作年报填报中对这一问的回答，例如 cells.applications
  --ledger       只当作对台账说的话；两者都不写时，也读填报中随时可说的指令
  --draft FILE   当作初稿里的句子：为什么标【待核实】或不标，凭哪些要点和哪些格，对照过什么；FILE 同 nianbao draft
  --part PART    这句在哪一部分：overview、problems 或 other，默认按年报正文找，找不到的算 overview
  --today DATE   “下周一”等从哪一天算起，默认今天
  --json         输出 {text, at, today, hearing, notions}；有 --draft 的输出 {text, part, sentences}
退出码：0 完成；2 参数无法使用。`;

/** A session of last year's report that nothing was filled into yet. */
const blankSession = (today: IsoDate) =>
  startSession({
    team: '',
    channel: '',
    id: 'explain',
    organ: '',
    organKind: null,
    year: yearOf(today) - 1,
    lang: 'zh',
    previous: [],
    by: '',
    at: '',
    day: today,
    model: false,
  });

function interviewReaders(at: string, today: IsoDate): readonly Reader<SentenceReading>[] {
  const blank = blankSession(today);
  const ids = questionsOf(blank).map(({ id }) => id);
  if (!ids.includes(at)) throw new UsageError(`explain：没有“${at}”这一问，可用的有 ${ids.join('、')}`);
  const question = questionOf(blank, at);
  const session = question.kind === 'draft' ? withText(blank, question.part) : blank;
  return readersAt({ session, question, day: today });
}

/** What is said at a draft is said of one that is there. */
const withText = (session: Session, part: NarrativeKey): Session => ({
  ...session,
  content: { ...session.content, report: { ...session.content.report, [part]: '初稿' } },
});

/** Who would read a text: those of a question, those of the ledger, or those of the ledger and of what may be said anywhere. */
function readersOf(
  at: string | undefined,
  isLedger: boolean,
  today: IsoDate,
): readonly Reader<SentenceReading>[] {
  if (at !== undefined) return interviewReaders(at, today);
  const ofLedger = ledgerReaders(today, createCalendar());
  return isLedger ? ofLedger : [...ofLedger, ...interviewReaders('previous', today)];
}

/** `nianbao explain`. */
export const explain: Command = {
  help: HELP,
  async run(args, streams) {
    const { values, positionals } = parse('explain', args, {
      at: { type: 'string' },
      ledger: { type: 'boolean' },
      draft: { type: 'string' },
      part: { type: 'string' },
      today: { type: 'string' },
      json: { type: 'boolean' },
    });
    const [given, ...more] = positionals;
    if (given === undefined || more.length > 0)
      throw new UsageError('explain：请给出一句话（用引号括起来），用法见 nianbao explain --help');
    const readers = [values.at !== undefined, values.ledger === true, values.draft !== undefined];
    if (readers.filter(Boolean).length > 1)
      throw new UsageError('explain：--at、--ledger 和 --draft 只能写一个');
    if (values.part !== undefined && values.draft === undefined)
      throw new UsageError('explain：--part 要和 --draft 一起用');
    if (given === '-' && values.draft === '-')
      throw new UsageError('explain：句子和 --draft 不能都读标准输入');
    const today = dayOf('explain', values.today);
    const text = await textOf(given, streams);
    if (values.draft !== undefined) {
      const { input, ...judged } = await explainedDraft(text, values.draft, values.part, streams);
      streams.out(
        values.json ? `${JSON.stringify(judged, null, 2)}\n` : explainedDraftText({ ...judged, input }),
      );
      return FINE;
    }
    const utterance = heard(withoutForwarding(text));
    const hearing = hear(readersOf(values.at, values.ledger === true, today), utterance);
    const result = { text, at: values.at ?? null, today, ...explained(utterance, hearing, today) };
    streams.out(
      values.json ? `${JSON.stringify(result, null, 2)}\n` : explainedText(result, blankSession(today)),
    );
    return FINE;
  },
};
