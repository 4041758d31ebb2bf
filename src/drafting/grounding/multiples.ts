import { wordSet } from '../../language/lexicon.ts';
import { type Judged, ownLines } from './ground-of.ts';

/** How many times as much as before, said without a figure that could be worked out. */
const MULTIPLES = wordSet([
  '翻{了|}{一|1|两|2|三|3|}{番|倍}',
  '{增加|增长|上升|增|多|提高}{了|}{一|1|两|2|三|3|数|几}倍',
  '{减少|下降|降低|少}{了|}{一半|半数}',
  '减半',
]);
/** Signs that a note tells of such a change. */
const TOLD = wordSet(['{翻|倍|一半|减半|半数}']);
/** From so much as its double on, this year's applications may be called twice last year's. */
const [LEAST, MOST] = [1.8, 2.2];

/** Whether what the tables count as received is twice what was received last year. */
function isDoubled({ aspect, evidence: { report, previous } }: Judged): boolean {
  const [now, before] = [report.applications.new?.total, previous?.applications.new?.total];
  const ratio = aspect === 'onRequest' && now && before ? now / before : 0;
  return ratio >= LEAST && ratio <= MOST;
}

/** Whether two figures of the sentence are so far apart: 由2分提高到4分，翻了一番. */
const isWorkedOut = ({ figures }: Judged): boolean =>
  figures.some(({ figure: one }) =>
    figures.some(
      ({ figure: other }) => one.unit === other.unit && other.value >= one.value * LEAST && one.value > 0,
    ),
  );

/** Multiples that no note of the aspect tells, as printed: 较上年翻了一番. */
export const groundlessMultiples = (judged: Judged): string[] =>
  isDoubled(judged) || isWorkedOut(judged) || ownLines(judged).some(({ text }) => TOLD.isIn(text))
    ? []
    : MULTIPLES.all(judged.sentence).map(({ word }) => word);
