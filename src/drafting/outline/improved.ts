import { amountAt } from '../../language/amounts.ts';
import { withoutClosing } from '../../language/ends.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { problemMeant } from './last-problems.ts';

/** How a note on what became of last year's problems names one. */
const NAMED = wordSet([
  '{上年|去年|上年度|上一年}{说|讲|提|提到|提出|反映|指出|查出|点}{的是|的|了|是|}',
  '{针对|关于|对|对于}',
]);
/** What a problem ends with that the sentence has itself. */
const CALLED = wordSet(['{的|}{问题|事|毛病|情况|这个问题|这事}', '的', '{那个|这个|那条|这条|那块|这块}']);
/** The same where it points at a problem that was told before. */
const POINTED = wordSet(['{那个|这个|那条|这条|那块|这块}']);
/** How the note goes on to what was done. */
const SINCE = wordSet(['{今年|现在|本年|本年度|如今}{就|已|已经|，|}']);
/** Ends of a problem that must be told as one. */
const LONGEST = 24;

/** What opens a list of what was done rather than names a problem. */
const NO_PROBLEM = wordSet(['{措施|办法|做法|如下|情况|方面|包括|以下|效果|成效}']);
/** What a note has between a problem and what was done: 解读少：做了11个, 解读少→做了11个. */
const TURN = /：|→|⇒|——|->/;

/** A problem by the words that a note has for it; '' where they name none. */
function problemOf(said: string): string {
  const led = NAMED.at(said, 0);
  const bare = said.slice(led?.end ?? BEFORE.at(said, 0)?.end ?? 0);
  return withoutClosing(bare.slice(0, CALLED.endingAt(bare, bare.length)?.start ?? bare.length), '的');
}

/** What became of one problem: which, as a sentence begins with it, and what was done. */
export interface Improvement {
  /** "针对解读少的问题" in the words of last year's report, or of the note where none of those is meant; '' for none. */
  readonly lead: string;
  readonly done: string;
}

/** When it was, before what it was. */
const BEFORE = wordSet(['{去年|上年|上年度}']);
/** How poor something was, behind what it is: 提示少, 解读不足. */
const POOR = wordSet(['{太|偏|较|还|仍|比较|}{少|多|慢|低|差|难}', '{不足|不够|单一|滞后|分散}']);
/** Whether there is but a count, or how one changed: of what, the problem says. */
function isCountAlone(done: string): boolean {
  const amount = amountAt(fold(done).text, CHANGED.at(done, 0)?.end ?? 0);
  const isWhole =
    amount?.start === 0 && (amount.end === done.length || TURN.exec(done)?.index === amount.end);
  return amount !== null && amount.unit !== '' && (isWhole || amount.start > 0);
}
const CHANGED = wordSet(['{由|从}']);

/** What leads to all of them. */
const ALL_OF_THEM = wordSet(['{去年|上年|}{的|}{两|三|四|几|2|3|4}{条|个|项|点}{问题|}{：|，}']);

/** What was done, with the thing that only the problem names: 提示少→36条 is 提示36条. */
function withThing(done: string, problem: string): string {
  if (!isCountAlone(done)) return done;
  return problem.slice(0, POOR.endingAt(problem, problem.length)?.start ?? problem.length) + done;
}

const leadOf = (problem: string): string => {
  const bare = problem.slice(0, CALLED.endingAt(problem, problem.length)?.start ?? problem.length);
  return `针对${bare.replaceAll('，', '、')}的问题`;
};

/** That it is one still, in the words for it: 队伍还是不稳. */
const IS_STILL = wordSet(['{还是|仍然|仍|依然|依旧}{不|没|未|偏|较|太}']);
/** A problem that is called one. */
const AS_ONE = wordSet(['的{问题|事|毛病|情况}']);
/** How a note goes on to what has not been done, without a pause: 更新慢的还没改好. */
const STILL = wordSet(['的{今年|现在|}{还|}{没|没有|未}{怎么|}{改|解决|弄|动}']);

/** The same without 的, behind words that mean a problem: 报送慢还没解决. */
const NOT_YET = wordSet(['{今年|现在|}{还|仍|尚}{没|没有|未}{怎么|完全|彻底|}{改|解决|弄好|改好}']);
function stillOf(text: string, problems: readonly string[]) {
  const [found] = NOT_YET.all(text);
  return found && problemMeant(text.slice(0, found.start), problems) !== null ? found : undefined;
}

/** A note's words for a problem and what it says of it: 解读少：做了11个; 解读少的，做了11个; null where it names none. */
function named(text: string, problems: readonly string[]): { problem: string; done: string } | null {
  const turn = TURN.exec(text);
  const still = turn ? undefined : (STILL.all(text)[0] ?? stillOf(text, problems));
  const at = turn?.index ?? (still ? still.start : text.indexOf('，'));
  const first = text.slice(0, Math.max(0, at));
  const done = text.slice(at + (turn?.[0].length ?? 1)).trim();
  const problem = problemOf(first);
  const meant = problemMeant(problem, problems);
  const isNamed =
    turn !== null ||
    still !== undefined ||
    first.endsWith('的') ||
    POINTED.endingAt(first, first.length) !== null ||
    [...problem].every((character) => meant?.includes(character)) ||
    (NAMED.at(first, 0) !== null &&
      (SINCE.at(done, 0) !== null || CALLED.endingAt(first, first.length) !== null)) ||
    ((AS_ONE.endingAt(first, first.length) !== null || (meant !== null && !/\d/.test(first))) &&
      SINCE.at(done, 0) !== null) ||
    (BEFORE.at(first, 0) !== null &&
      POOR.endingAt(first, first.length) !== null &&
      SINCE.at(done, 0) !== null);
  const isProblem =
    problem !== '' &&
    first.length <= LONGEST &&
    !first.includes('，') &&
    !NO_PROBLEM.endingAt(problem, problem.length);
  return isNamed && isProblem && done !== '' ? { problem, done } : null;
}

/**
 * What became of which of last year's `problems`, however it was noted: 去年说解读少，今年做了11个; 解读少→做了11个; 做了解读11个.
 * The problem is told in the words of last year's report; in those of the note where none of it is meant.
 */
export function improvementsIn(said: string, problems: readonly string[]): Improvement[] {
  const text = said.slice(ALL_OF_THEM.at(said, 0)?.end ?? 0);
  const one = named(text, problems);
  if (one) {
    const since = withThing(one.done.slice(SINCE.at(one.done, 0)?.end ?? 0), one.problem);
    const done = IS_STILL.isIn(one.problem) ? `尚未解决，本年度${since}` : since;
    return [{ lead: leadOf(problemMeant(one.problem, problems) ?? one.problem), done }];
  }
  const made: { problem: string | null; done: string }[] = [];
  for (const clause of text.split('，')) {
    const problem = problemMeant(clause, problems);
    const last = made.at(-1);
    if (last && (problem === null || problem === last.problem || last.problem === null)) {
      last.done += `，${clause}`;
      last.problem ??= problem;
    } else made.push({ problem, done: clause });
  }
  return made.map(({ problem, done }) => ({ lead: problem === null ? '' : leadOf(problem), done }));
}
