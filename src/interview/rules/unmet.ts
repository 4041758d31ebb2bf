import { askingIn } from '../../language/clauses.ts';
import { FILLER, isSign } from '../../language/filler.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { negationsIn } from '../../language/negation.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { Span } from '../../language/span.ts';
import { NEWEST_FORM } from '../../report/forms/choose.ts';
import { perTable } from '../../report/forms/per-form.ts';
import { TABLES } from '../../report/sections.ts';
import { formLexicon } from '../../report/words/form-words.ts';
import { type Notion, wordsOf } from './notions.ts';

/** Words of a question that ask how something counts, and say nothing of what. */
const COUNTING = wordSet([
  '{算|算进|算到|算作|填|填到|填进|归|归到|放|放到|记|记进|写|写到|报|计|计入|计到|数进|数|统计|塞|登记}{在|到|进|成|作|}{哪|哪里|哪儿|哪边|哪头|哪块|哪个|哪类|哪种|}',
  '{列|栏|行|格|项|类|种|件|份|个|条|次|人|家|回|表|里|头|边|上|下|时候|年报|报告|单位|部门|局|机关|政府}',
  '{要|能|可|该|会|用|得|可以|应该|需要|必须|一定|单独|给|有|来|去|做|办|弄|搞|说|问|交|出|收}',
  '{的话|这种|那种|这类|那类|有的|另|别|其他|全|只|还是|或者|多|少|大|小|前|后|又|才}',
  '{申请|申请人|信息|公开|材料|东西|文件|内容|件数|数字}',
  '{算数|作数|数不数|标准|情况|区别|差别|差|不同|网站|公众号|平台}',
  '{may|must|application|applications|request|requests|count|counted|any}',
]);

/** The words of every table that every room knows. */
const termsOf = perTable((form, table) => formLexicon(form, table, ['words', 'kinds', 'inPlace']));

/** Shorter stretches say too little to be what a question is about (characters). */
const FEWEST = 3;

/** What a question speaks of beside the notions that a rule answers: the longest stretch; null where it is nothing to speak of. */
export function unmetIn(original: string, line: readonly Notion[]): string | null {
  const { text } = fold(original.trim());
  const spans: readonly Span[] = [
    ...wordsOf(text, line),
    ...askingIn(text),
    ...numbersIn(text),
    ...negationsIn(text),
  ];
  const known = [FILLER, COUNTING, ...TABLES.map((table) => termsOf(table, NEWEST_FORM))];
  let best = '';
  let run = '';
  for (let at = 0; at < text.length; ) {
    const end = Math.max(
      at,
      ...spans.filter(({ start }) => start === at).map((span) => span.end),
      ...known.map((words) => words.at(text, at)?.end ?? at),
    );
    if (end > at || isSign(text.charAt(at))) run = '';
    else run += text.charAt(at);
    if (run.length > best.length) best = run;
    at = Math.max(end, at + 1);
  }
  return best.length >= FEWEST ? best : null;
}
