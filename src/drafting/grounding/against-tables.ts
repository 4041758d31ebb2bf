import { clausesOf } from '../../language/clauses.ts';
import { replaced, wordSet } from '../../language/lexicon.ts';
import { negationsIn } from '../../language/negation.ts';
import type { Bound } from './bound.ts';
import { cellsNamed, namesIn, totalIn } from './cells.ts';
import { coverOf, runsOf, toldBy } from './content.ts';
import { ASKED } from './evidence.ts';
import { type Clause, type Judged, ownLines, type Rests, startOf } from './ground-of.ts';
import { lengthBesides, tableStatement } from './statements.ts';

const isToldIn = (clause: string, text: string): boolean => {
  const runs = besidesNegation(clause);
  return runs.length > 0 && coverOf(runs, toldBy(text)).held === runs.join('').length;
};
const besidesNegation = (clause: string): readonly string[] =>
  runsOf(
    negationsIn(clause).reduceRight(
      (rest, { start, end }) => `${rest.slice(0, start)}，${rest.slice(end)}`,
      clause,
    ),
  );

const OF_REST = wordSet(['{其余|剩余|余下|其它|另外}']);
/** Whether a clause tells more of what is left than how many: 已公开19个，其余2个涉密. */
export const tellsOfRest = (clause: string, { sentence, evidence: { report } }: Judged): boolean =>
  OF_REST.at(clause, 0) !== null &&
  // 采纳29条，其余12条未予采纳 says no more of them.
  !(
    negationsIn(clause).length > 0 &&
    isToldIn(replaced(clause, OF_REST, '，'), sentence.slice(0, startOf(clause, sentence)))
  ) &&
  lengthBesides(replaced(clause, OF_REST, '，'), report) > 1;

const STILL_OPEN = wordSet(['{审结|审理|在审|未结|未决}']);

/** Whether a clause tells how a dispute ended in words that no table has: 1件达成和解. */
export const isOfUnknownResult = (
  { text, figures }: Clause,
  { sentence, evidence: { report } }: Judged,
): boolean =>
  namesIn(sentence, 'disputes', report.form).length > 0 &&
  namesIn(text, 'disputes', report.form).length === 0 &&
  namesIn(text, 'applications', report.form).length === 0 &&
  figures.some(({ bound }) => bound.figure.kind === 'count') &&
  !STILL_OPEN.isIn(text) &&
  runsOf(text).join('').length > 1;

/** 未发生行政诉讼，上年同样没有: the clause before names of what. */
export function noneBefore(
  clause: string,
  { sentence, evidence: { previous }, ...judged }: Judged,
): Rests | undefined {
  const [before] = clausesOf(sentence.slice(0, startOf(clause, sentence))).slice(-1);
  const says =
    NONE_THEN.get(clause) && before !== undefined && previous !== null && judged.figures.length === 0;
  const statement = says
    ? tableStatement(sentence.slice(before.start, before.end), sentence, previous)
    : null;
  return statement?.holds ? statement.rests.map((path) => `previous.${path}`) : undefined;
}
const NONE_THEN = wordSet(['{上|去}年{也|同样|亦|}{没有|无|未发生|未收到|如此}']);

/** Whether a clause says of all applications what the tables have of some: 新收10件，均予以公开. */
export function isDeniedByTables({ text, figures }: Clause, judged: Judged): boolean {
  const { sentence, evidence, aspect } = judged;
  if (aspect !== 'onRequest' || figures.length > 0 || !OF_ALL_PARTS.isIn(text)) return false;
  const at = startOf(text, sentence);
  const counted = judged.figures.findLast(({ figure }) => figure.kind === 'count' && figure.start < at);
  const { total, new: received } = evidence.report.applications;
  const isOfEvery = counted && [total?.total, received?.total].includes(counted.figure.value);
  const statement = isOfEvery ? tableStatement(text, sentence, evidence.report) : null;
  if (statement !== null) return !statement.holds;
  return counted !== undefined && !isOfEvery && isOfSomeUntold(text, counted, judged);
}

/** Whether a clause says of all of some applications how they were answered, where the tables have another number so and no note tells it. */
function isOfSomeUntold(text: string, { figure }: Bound, judged: Judged): boolean {
  const { report } = judged.evidence;
  const lead = replaced(text, OF_ALL_PARTS, '');
  const place = {
    lead,
    trail: '',
    upTo: '',
    sentence: judged.sentence,
    paragraph: '',
    aspect: judged.aspect,
  };
  const answers = cellsNamed(place, report.form).filter((sum) => sum.every(isOutcome));
  const runs = runsOf(text);
  // The question that the aspect answers speaks of 公开 itself.
  const besides = runs.filter((run) => !(ASKED[judged.aspect] ?? '').includes(run));
  return (
    answers.length > 0 &&
    !answers.some((sum) => totalIn(report, sum) === figure.value) &&
    !ownLines(judged).some(
      // 公开 is no content of its own: the last word itself has to stand there.
      (line) => line.text.includes(text.slice(-2)) || coverOf(besides, line.told).held > 0,
    )
  );
}
/** Whether a cell counts how applications were answered rather than how many there were. */
const isOutcome = (path: string): boolean =>
  ['new', 'total', 'carriedOver', 'carriedForward'].every(
    (row) => !path.startsWith(`applications.${row}.`),
  ) &&
  path.startsWith('applications.') &&
  path.endsWith('.total');
const OF_ALL_PARTS = wordSet(['{均|都|全部|一律}']);
