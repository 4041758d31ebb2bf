import { dictionaryWords } from '../../language/dictionary.ts';
import { lexicon, wordSet } from '../../language/lexicon.ts';
import { overlaps, type Span } from '../../language/span.ts';
import { FELL, ROSE } from '../words/claims.ts';
import { ATTRIBUTES } from '../words/phrasing.ts';
import { TELLING } from '../words/telling.ts';
import { namesIn } from './cells.ts';
import { coverOf, runsOf } from './content.ts';
import { ASKED } from './evidence.ts';
import { figuresOf } from './figures-of.ts';
import { type Judged, ownLines } from './ground-of.ts';
import { FREE_WORDS } from './slight.ts';

/** Words of which other tables say what has to tell them. */
const JUDGED_APART = lexicon(TELLING);
const RESTRICTING = wordSet(ATTRIBUTES);
const TABLES = ['applications', 'disputes', 'proactive'] as const;
const MONEY = wordSet(['{资金|财政|资助|收入|投资额|产值}']);
const WORD = /^\p{Script=Han}{2,}$/u;

/** Words of a clause that name something of which its notes, last year's text and the tables have not one character: 酒店 of 都是旅行社. */
export function foreignWords(clause: string, judged: Judged, rests: readonly string[]): string[] {
  const { evidence } = judged;
  const { form } = evidence.report;
  const held: readonly Span[] = [
    ...TABLES.flatMap((table) => namesIn(clause, table, form)),
    ...JUDGED_APART.all(clause),
    ...[FREE_WORDS, ROSE, FELL].flatMap((words) => words.all(clause)),
    ...figuresOf(clause),
  ];
  const lines = [...ownLines(judged), ...evidence.lines.filter(({ ref }) => rests.includes(ref))];
  const known = `${ASKED[judged.aspect] ?? ''}${evidence.organ.name}${evidence.self}`;
  const isKnown = (char: string): boolean =>
    known.includes(char) || lines.some(({ text, told }) => told.chars.has(char) || text.includes(char));
  // 资金1.3亿元: what money is called tells nothing beside how much it is.
  const isOfMoney = judged.figures.some(
    ({ figure, lead }) => figure.kind === 'money' && clause.includes(lead),
  );
  const texts = [...lines, ...evidence.lastYear].map(({ text }) => text);
  // 重点企业 of 推给312家企业: a thing is told apart from its like as its note has it.
  const added = RESTRICTING.all(clause).filter(
    // 国企 is 国有企业.
    ({ word }) =>
      ![word, word.slice(0, 2), word.charAt(0) + word.charAt(2), word.charAt(0) + word.charAt(3)].some(
        (name) => texts.some((text) => text.includes(name)),
      ),
  );
  const words = dictionaryWords(clause)
    .filter(({ word }) => WORD.test(word) && !(isOfMoney && MONEY.get(word)))
    .filter((word) => !held.some((other) => overlaps(other, word)))
    .filter(({ word }) => {
      const runs = runsOf(word);
      const isOfThen = evidence.lastYear.some(({ told }) => coverOf([word, ...runs], told).held > 0);
      return runs.length > 0 && !isOfThen && ![...word, ...runs.join('')].some(isKnown);
    })
    .map(({ word }) => word);
  return [...added.map(({ word }) => word), ...words];
}
