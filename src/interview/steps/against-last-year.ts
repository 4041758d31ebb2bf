import { lexicon, wordSet } from '../../language/lexicon.ts';
import type { CellPath } from '../../report/cells.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { saidAmountAt } from '../answers/amount.ts';
import { core } from '../answers/core.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { lastYears } from './propose.ts';

const SAME = wordSet([
  '{和|跟|与|同|}{上年|去年|上一年|上年度}{数|}{相同|一样|一致|持平|不变|没变|一个数|一个样|一样多|同一个数|是一样的|没差|一样的|}',
  '{照|按}{去年|上年}{的|}{数|}{填|报|写|来|走|抄}',
  '{持平|没有变化|没变化|不变|老样子|same as last year|as last year}',
]);
/** How this year's figure differs from last year's: more, or less. */
const FURTHER = lexicon<1 | -1>([
  [['{比|较}{上年|去年|上一年|上年度}{多|增加|增}{了|}'], 1],
  [['{比|较}{上年|去年|上一年|上年度}{少|减少|减|下降}{了|}'], -1],
]);

/** What "同上年" or "比上年多3件" comes to, with what it was worked out from; null for every other answer. */
export function againstLastYear(
  session: Session,
  { cells, table }: CellsQuestion,
  text: string,
): { cells: Record<string, number>; remark: Phrase } | Phrase | null {
  const words = core(text);
  const further = FURTHER.at(words, 0);
  if (!SAME.get(words) && !further) return null;
  const before = cells.map((path): [CellPath, number | null] => [path, lastYears(session, path)]);
  const known = before.flatMap(([path, value]) => (value === null ? [] : [[path, value] as const]));
  const [only] = known;
  const year = session.content.report.year - 1;
  if (only === undefined || table === 'applications')
    return phrase(
      '没有可以照填的上年数字，请直接写今年的件数。',
      'There is no figure of last year to go by; please give this year’s.',
    );
  if (!further)
    return {
      cells: Object.fromEntries(known),
      remark: phrase(`按${year}年年报的数填，请核对。`, `Taken from the report of ${year}; please check.`),
    };
  const rest = words.slice(further.end).trim();
  const amount = saidAmountAt(rest, 0);
  if (amount?.precision !== 'exact' || cells.length > 1 || amount.isMoney || amount.end < rest.length)
    return null;
  const change = further.value * amount.value;
  const [path, last] = only;
  const now = last + change;
  if (now < 0 || !Number.isSafeInteger(now)) return null;
  return {
    cells: { [path]: now },
    remark: phrase(
      `按${year}年年报的${last}${change < 0 ? '－' : '＋'}${Math.abs(change)}＝${now}填，请核对。`,
      `Worked out from ${year}’s ${last}: ${now}; please check.`,
    ),
  };
}
