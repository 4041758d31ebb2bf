import { lexicon } from '../../language/lexicon.ts';
import { POLITICAL, UNFIT_SELF } from '../words/phrases.ts';
import { TELLING, type Told } from '../words/telling.ts';
import { coverOf, runsOf, shareOf } from './content.ts';
import type { Line } from './evidence.ts';
import { type Judged, ownLines } from './ground-of.ts';

const TELLING_WORDS = lexicon<Told | null>(TELLING);
const PHRASE_WORDS = lexicon<true>([[[...POLITICAL, ...UNFIT_SELF], true]]);

interface FoundTelling {
  readonly printed: string;
  readonly told: Told;
}

const tellingIn = (text: string): FoundTelling[] =>
  TELLING_WORDS.all(text).flatMap(({ word, value }) => (value ? [{ printed: word, told: value }] : []));

/** How much of a clause a line of another aspect has to tell for its words to count. */
const RELATED = 0.3;

/** The lines that may vouch for a clause's words: those of its aspect that speak of the same, others that tell much of it. */
function vouching(clause: string, judged: Judged): Line[] {
  const own = ownLines(judged);
  const runs = runsOf(clause);
  const around = [...runs, ...runsOf(judged.sentence)];
  return judged.evidence.lines.filter(({ told, ...line }) =>
    own.some((each) => each.text === line.text)
      ? around.length === 0 || coverOf(around, told).held > 0
      : runs.length > 0 && shareOf(coverOf(runs, told)) >= RELATED,
  );
}

/** Whether a line counts the same twice: 收到312封，回复312封 says that all were answered. */
const countsAll = ({ figures }: Line): boolean =>
  figures.some((one, index) =>
    figures
      .slice(index + 1)
      .some(({ figure }) => figure.value === one.figure.value && one.figure.kind === figure.kind),
  );

/** Whether all of something is meant whose number the sentence has just given: 3件均申请乡镇数据. */
function isOfAllCounted(clause: string, judged: Judged): boolean {
  const { applications } = judged.evidence.report;
  const all = [applications.new?.total, applications.total?.total];
  const [first] = judged.figures;
  const at = first ? judged.sentence.indexOf(clause) : -1;
  return first !== undefined && at >= 0 && judged.figures.length === 1 && all.includes(first.figure.value);
}

/**
 * Words of a clause that tell how often, when, in time, of all, by whom, or praise, and that none of the lines has on which
 * it may rest; as printed. `isFact`: the tables bear the clause out, so that what it says of all follows.
 */
export function untold(clause: string, judged: Judged, isFact: boolean): string[] {
  const found = tellingIn(clause);
  if (found.length === 0) return [];
  const lines = vouching(clause, judged);
  const said = lines.flatMap(({ text }) => tellingIn(text).map(({ told }) => `${told.sort}:${told.word}`));
  return found
    .filter(({ told, printed }) => {
      if (said.includes(`${told.sort}:${told.word}`)) return false;
      if (told.sort !== 'who' && lines.some(({ text }) => text.includes(printed))) return false;
      if (told.sort !== 'whole' || told.word === '无一') return true;
      return !(isFact || lines.some(countsAll) || isOfAllCounted(clause, judged));
    })
    .map(({ printed }) => printed);
}

/** Political phrases that the system did not insert, and 我们. */
export const unfitPhrases = ({ sentence, evidence }: Judged): string[] =>
  PHRASE_WORDS.all(sentence)
    .map(({ word }) => word)
    .filter((word) => !evidence.lines.some(({ text }) => text.includes(word)));
