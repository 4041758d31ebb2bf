import { wordSet } from '../../language/lexicon.ts';
import { type Judged, ownLines } from './ground-of.ts';

/** At which level something was held or asked: 市级培训. */
const RANKS = wordSet(['{国家|省|自治区|市|县|区|州|旗|镇|乡}级']);
/** How notes call one. */
const SPOKEN = wordSet(['{国家|省|自治区|市|县|区|州|旗|镇|乡}{里|级|上|里头}']);

/** Whether each level that a clause names is one that the notes of its aspect name, or they name none at all: 市级培训 of 区里培训. */
export function tellsRanks(clause: string, judged: Judged): boolean {
  const named = RANKS.all(clause).map(({ word }) => word.slice(0, -1));
  const texts = ownLines(judged).map(({ text }) => text);
  return named.every(
    (rank) => texts.some((text) => text.includes(rank)) || !texts.some((text) => SPOKEN.isIn(text)),
  );
}
