import { wordSet } from '../../language/lexicon.ts';
import { coverOf, runsOf } from './content.ts';
import { type Judged, ownLines } from './ground-of.ts';

/** At which level something was held or asked: 市级培训. */
const RANKS = wordSet(['{国家|省|自治区|市|县|区|州|旗|镇|乡}级']);
/** How notes call one. */
const SPOKEN = wordSet(['{国家|省|自治区|市|县|区|州|旗|镇|乡}{里|级|上|里头}']);

/** Among whom a place is told. */
const AMONG = wordSet(['全{国|省|市|县|区|州|旗|镇|乡}']);
const PLACE = wordSet(['{第|位|名|排}']);
/** Whether each field in which a place is told is the notes': 列全省第二位 of 全市第二. */
const tellsField = (clause: string, texts: readonly string[]): boolean =>
  AMONG.all(clause).every(
    ({ word, end }) =>
      !PLACE.isIn(clause.slice(end)) ||
      texts.some((text) => text.includes(word)) ||
      !texts.some((text) => AMONG.isIn(text)),
  );

/** So many characters are more than one word. */
const ALIKE = 3;

/** Whether each level that a clause names is one that the notes of its aspect name, or they name none at all: 市级培训 of 区里培训. */
export function tellsRanks(clause: string, judged: Judged): boolean {
  const named = RANKS.all(clause).map(({ word }) => word.slice(0, -1));
  const runs = runsOf(clause);
  const texts = ownLines(judged).map(({ text }) => text);
  return (
    tellsField(clause, texts) &&
    named.every(
      (rank) =>
        texts.some((text) => text.includes(rank)) ||
        !texts.some((text) => SPOKEN.isIn(text)) ||
        // 省级非遗项目 as last year's report had it.
        judged.evidence.lastYear.some(
          ({ text, told }) => text.includes(rank) && coverOf(runs, told).held > ALIKE,
        ),
    )
  );
}
