import { dictionaryWords } from '../../language/dictionary.ts';
import { wordSet } from '../../language/lexicon.ts';
import { sensesOf } from '../words/acts.ts';
import { verbsIn } from '../words/frames.ts';
import { QUOTED } from './faithful.ts';

/** What no clause ends with: something has to follow. */
const OPEN = wordSet(['{经|由|要|还|只|仅|将|把|被|与|向|在|至|于|从|发放至|之前|以及|通过|依托}']);
/** What leads to who or what, and what cannot follow it there. */
const LEADS = wordSet(['{经|由|通过|依托}']);
const NO_THING = wordSet(['{还|要|由|经|也|就}']);
const NO_BEGINNING = wordSet(['{只|仅|均|之前|以前}']);
/** What one clause has no more of behind who has to have seen it: 经答复书由. */
const SEEN_BY = '经';
const NO_SECOND = wordSet(['{由|要|须|让}']);
/** A denial that is told twice, once in speech. */
const LOOSE_DENIAL = wordSet(['{还|也还|都还}无']);

/** Where one clause ends. */
const MARKS = /[，；。：、]/;

/** Whether two verbs stand together of which one says what the other does: 制发新制发, 印发出. */
function isDoubled(clause: string): boolean {
  const verbs = verbsIn(clause).filter(({ word }) => word.length > 1);
  return verbs.some(({ word, end }) => {
    const next = clause.startsWith('新', end) ? end + 1 : end;
    const said = sensesOf(clause.charAt(end));
    const isWord = verbs.some(({ start }) => start === end);
    return (
      clause.startsWith(word, next) || (!isWord && said !== undefined && Object.values(said).includes(word))
    );
  });
}

/** Whether a word that leads to another has none behind it: 由之前科长, 均发放至. */
function isLeftOpen(clause: string): boolean {
  const cut = dictionaryWords(clause);
  const words = cut.map(({ word }) => word);
  return (
    OPEN.get(words.at(-1) ?? '') === true ||
    LOOSE_DENIAL.isIn(clause) ||
    cut.some(
      ({ word, end }, at) =>
        LEADS.get(word) === true &&
        (NO_THING.get(words[at + 1] ?? '') === true || NO_BEGINNING.at(clause, end) !== null),
    ) ||
    words.slice(words.indexOf(SEEN_BY) + 1 || words.length).some((word) => NO_SECOND.get(word) === true)
  );
}

/** Whether a sentence cannot be printed as it stands: a verb told twice, or a word without what it leads to. */
export const isBroken = (sentence: string): boolean =>
  sentence
    .replace(QUOTED, '“”')
    .split(MARKS)
    .some((clause) => isDoubled(clause) || isLeftOpen(clause));
