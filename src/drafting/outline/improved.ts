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
const SINCE = wordSet(['{今年|现在|本年|本年度|如今}{就|已|已经|}']);
/** Ends of a problem that must be told as one. */
const LONGEST = 24;

/** "去年说解读少，今年做了11个" as 针对解读少的问题，做了11个; any other text as it is. */
export function withNamedProblem(text: string): string {
  const [first = '', ...rest] = text.split('，');
  const led = NAMED.at(first, 0);
  const then = rest.join('，');
  const since = SINCE.at(then, 0);
  if (!led || !since || first.length > LONGEST) return text;
  const said = first.slice(led.end);
  const problem = withoutClosing(
    said.slice(0, CALLED.endingAt(said, said.length)?.start ?? said.length),
    '的',
  );
  return problem === '' ? text : `针对${problem}的问题，${then.slice(since.end)}`;
}
