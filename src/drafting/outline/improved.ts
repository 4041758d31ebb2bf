import { withoutClosing } from '../../language/ends.ts';
import { wordSet } from '../../language/lexicon.ts';

/** How a note on what became of last year's problems names one. */
const NAMED = wordSet([
  '{上年|去年|上年度|上一年}{说|讲|提|提到|提出|反映|指出|查出|点}{的是|的|了|是|}',
  '{针对|关于}',
]);
/** What a problem ends with that the sentence has itself. */
const CALLED = wordSet(['{的|}{问题|事|毛病|情况|这个问题|这事}', '的']);
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
  const bare = said.slice(led?.end ?? 0);
  return withoutClosing(bare.slice(0, CALLED.endingAt(bare, bare.length)?.start ?? bare.length), '的');
}

const asImproved = (problem: string, then: string): string =>
  `针对${problem}的问题，${then.slice(SINCE.at(then, 0)?.end ?? 0)}`;

/**
 * What became of a problem as 针对解读少的问题，做了11个, however it was noted: 去年说解读少，今年做了11个; 解读少：做了11个;
 * 解读少→做了11个; 解读少的，做了11个. Any other text as it is.
 */
export function withNamedProblem(text: string): string {
  const turn = TURN.exec(text);
  const at = turn?.index ?? text.indexOf('，');
  const first = text.slice(0, Math.max(0, at));
  const then = text.slice(at + (turn?.[0].length ?? 1)).trim();
  const isNamed =
    turn !== null ||
    first.endsWith('的') ||
    (NAMED.at(first, 0) !== null &&
      (SINCE.at(then, 0) !== null || CALLED.endingAt(first, first.length) !== null));
  const problem = problemOf(first);
  const isProblem =
    problem !== '' &&
    first.length <= LONGEST &&
    !first.includes('，') &&
    !NO_PROBLEM.endingAt(problem, problem.length);
  return isNamed && isProblem && then !== '' ? asImproved(problem, then) : text;
}
