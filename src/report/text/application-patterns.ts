import { type Lexicon, wordSet } from '../../language/lexicon.ts';
import type { CellPath } from '../cells.ts';
import { perForm } from '../forms/per-form.ts';
import type { Report } from '../report.ts';
import { ORGANIZATIONS } from '../words/applicants.ts';
import { formLexicon, wordsFor } from '../words/form-words.ts';
import { formLabels } from '../words/labels.ts';
import type { Mention } from './mentions.ts';
import { answered, application, type CellSum, cellsSum, received, rowSums } from './readings.ts';
import { cutsOf, isSmall, wordBefore } from './tail.ts';
import {
  APPLICATIONS,
  CHANNEL,
  CLOSING,
  countsSomeWays,
  LINKING,
  NAMES_APPLICATION,
  QUALIFIED_ANSWER,
} from './words.ts';

/** What a pattern knows of a mention. `at` is where its words begin in the lead or the trail, `year` a year printed in them. */
export interface Fit {
  readonly mention: Mention;
  readonly report: Report;
  readonly at: number;
  readonly year: number | null;
}

/** Where a pattern's words stand in the text before or after a figure. */
export type FitPlace = Pick<Fit, 'at' | 'year'>;

/** A way of counting something that the tables count too. */
export interface Pattern {
  /** What is counted; parts of a nested list are held against fewer of them. */
  readonly kind:
    | 'disposition'
    | 'carriedOver'
    | 'carriedForward'
    | 'applicant'
    | 'intake'
    | 'answered'
    | 'dispute'
    | 'document'
    | 'decision';
  readonly where: 'lead' | 'trail';
  readonly find: (text: string, report: Report) => FitPlace | null;
  /** The readings that it may have; null when the words around make it something else. */
  readonly readings: (fit: Fit) => readonly CellSum[] | null;
}

/** A pattern's words as an expression; its group is a year. */
export const matching =
  (words: RegExp) =>
  (text: string): FitPlace | null => {
    const match = words.exec(text);
    return match && { at: match.index, year: match[1] === undefined ? null : Number(match[1]) };
  };

/** Where words stand at the end of a text, small ones behind them left out. */
export const ending =
  (words: Lexicon<true>, small: Lexicon<true>): Pattern['find'] =>
  (text) => {
    const word = wordBefore(text, words, small);
    return word && { at: word.start, year: null };
  };

const aboutApplications = ({ mention }: Fit): boolean =>
  mention.topic === 'applications' ||
  NAMES_APPLICATION.test(mention.lead) ||
  NAMES_APPLICATION.test(mention.trail);

/** A year that was printed must be the expected one; where none was, the words speak for themselves. */
const yearFits = (printed: number | null, expected: number): boolean =>
  printed === null || printed === expected;

const carriedOver = (fit: Fit): readonly CellSum[] | null =>
  aboutApplications(fit) && yearFits(fit.year, fit.report.year - 1) ? rowSums('carriedOver') : null;
const carriedForward = (fit: Fit): readonly CellSum[] | null =>
  aboutApplications(fit) && yearFits(fit.year, fit.report.year + 1) ? rowSums('carriedForward') : null;

/** Words of table 三 that a count can be held against: a kind of what a row counts (撤回) need not be all of it. */
const WORDS = perForm((form) =>
  formLexicon(form, 'applications', ['words'], formLabels(form, 'applications')),
);

/** A negation before a word that it does not belong to turns it round: 不宜予以公开. */
const NEGATED = /[不未没非勿][^，。；、]{0,2}$/;

/** The rows of the result that a lead ends with, and where its word begins. */
function resultBefore(lead: string, report: Report): { at: number; rows: readonly string[] } | null {
  const words = WORDS(report.form);
  const word = wordBefore(lead, words, CLOSING);
  if (word?.value?.kind !== 'row' || !word.value.outcome || NEGATED.test(lead.slice(0, word.start)))
    return null;
  const { rows } = word.value;
  // A row of the group right before it is what was meant: 涉密不公开.
  const before = words.endingAt(lead, word.start);
  const own = before?.value?.kind === 'row' ? before.value.rows : [];
  const isNarrower = own.length > 0 && own.length < rows.length && own.every((row) => rows.includes(row));
  return before && isNarrower ? { at: before.start, rows: own } : { at: word.start, rows };
}

const JOINS = /(?:的|类|情形)?(?:、|以及|及|和|与|或者?)$/;

/** The cells of the results that are counted together with the one that follows: "予以公开及部分公开的6件". */
function joinedCells(before: string, report: Report): readonly CellPath[] {
  const cells: CellPath[] = [];
  let rest = before;
  while (JOINS.test(rest)) {
    const named = rest.replace(JOINS, '');
    const word = WORDS(report.form).endingAt(named, named.length);
    if (word?.value?.kind !== 'row' || !word.value.outcome) break;
    cells.push(...word.value.rows.map((row) => application(row)));
    rest = named.slice(0, word.start);
  }
  return cells;
}

/** Counts of documents by their class (公文属性), which use the same words as the results. */
const CLASSIFIED = /属性|公文|主动公开[^，。；]{0,8}\d|制作(?:的)?(?:政府)?信息|生成/;

const dispositionPattern: Pattern = {
  kind: 'disposition',
  where: 'lead',
  find: (lead, report) => {
    const result = resultBefore(lead, report);
    return result && { at: result.at, year: null };
  },
  readings: (fit) => {
    const { mention, report } = fit;
    const isOther = !aboutApplications(fit) && !/答复|办结|申请/.test(mention.upTo);
    if (CLASSIFIED.test(mention.sentence) || isOther) return null;
    const own = (resultBefore(mention.lead, report)?.rows ?? []).map((row) => application(row));
    return [cellsSum([...joinedCells(mention.lead.slice(0, fit.at), report), ...own])];
  },
};

const ofColumns = (columns: readonly string[]): CellSum[] => [
  cellsSum(columns.map((column) => application('new', column))),
  cellsSum(columns.flatMap((column) => [application('new', column), application('carriedOver', column)])),
  cellsSum(columns.map((column) => application('total', column))),
];

/** Words by which reports mean 商业企业 or all organizations: nobody is told that one of them is wrong. */
const LOOSE = wordSet(['企业', '企业法人', '公司']);
/** Said of whichever organizations were not named before: no column of its own. */
const REMAINING = 'otherOrganization';
const APPLIED = wordSet(['{申请|申请人}', '{提出|提交}', '{公开|政府|信息}', '{的|类|共|为|有|件|：}']);

const applicantBefore = (lead: string, report: Report) => {
  const word = wordBefore(lead, WORDS(report.form), APPLIED);
  const name = word?.value;
  return word && name?.kind === 'column' && !name.columns.every((column) => column === REMAINING)
    ? { at: word.start, word: word.word, columns: name.columns }
    : null;
};

const applicantPattern: Pattern = {
  kind: 'applicant',
  where: 'lead',
  find: (lead, report) => {
    const applicant = applicantBefore(lead, report);
    return applicant && { at: applicant.at, year: null };
  },
  readings: ({ mention, report }) => {
    const applicant = applicantBefore(mention.lead, report);
    if (!applicant || mention.topic !== 'applications') return null;
    return LOOSE.get(applicant.word)
      ? [['business'], ORGANIZATIONS].flatMap(ofColumns)
      : ofColumns(applicant.columns);
  },
};

const intake = (fit: Fit): readonly CellSum[] | null => {
  const before = fit.mention.lead.slice(0, fit.at);
  if (countsSomeWays(before)) return null;
  if (CHANNEL.isIn(fit.mention.trail) || /复议|诉讼|许可|补正/.test(fit.mention.trail)) return null;
  return aboutApplications(fit) ? received() : null;
};

const answers = (fit: Fit): readonly CellSum[] | null => {
  if (QUALIFIED_ANSWER.isIn(fit.mention.lead) || /延期|逾期|超期/.test(fit.mention.sentence)) return null;
  if (CHANNEL.isIn(fit.mention.lead) || !aboutApplications(fit)) return null;
  return answered(fit.report);
};

const handled = (fit: Fit): readonly CellSum[] | null => {
  const done = answers(fit);
  return done && [...received(), ...done];
};

/** "依申请公开政府信息12件" may tell of what came in, of what was answered, or of what was given. */
const onRequest = (fit: Fit): readonly CellSum[] | null => {
  if (CLASSIFIED.test(fit.mention.sentence)) return null;
  const given = [application('granted'), application('partiallyGranted')];
  const all = handled(fit);
  return all && [...all, ...rowSums('granted'), cellsSum(given)];
};

const SUBJECT = wordSet(['{全年|本年|本年度|年内|共}', '{我局|本局|本机关|我市|我县|我区|全市|全县|全区}']);

/** A noun for applications that nothing but the year and the organ stand before. */
function alone(lines: readonly string[]): Pattern['find'] {
  const nouns = wordSet(lines);
  return (lead) => {
    const word = wordBefore(lead, nouns, LINKING);
    const before = word && lead.slice(0, word.start).replace(/\d{4}年度?/g, '');
    return word && isSmall(before ?? '', SUBJECT) ? { at: word.start, year: null } : null;
  };
}

/** An expression that a lead ends with, words for applications behind it left out. */
const beforeApplications =
  (words: RegExp): Pattern['find'] =>
  (lead) => {
    for (const cut of cutsOf(lead, APPLICATIONS)) {
      const match = matching(words)(lead.slice(0, cut));
      if (match) return match;
    }
    return null;
  };

/** Where the words for a row of table 三 stand before words for applications. */
const rowWords = (row: string): Pattern['find'] => ending(wordsFor('applications', row), APPLICATIONS);

/** How narratives count applications, in the order in which the patterns are tried. */
export const APPLICATION_PATTERNS: readonly Pattern[] = [
  dispositionPattern,
  { kind: 'carriedOver', where: 'lead', find: rowWords('carriedOver'), readings: carriedOver },
  {
    kind: 'carriedOver',
    where: 'lead',
    find: beforeApplications(/(\d{4})年度?的?结转(?:至?本年度?|下来|过来|未办结|继续)?$/),
    readings: carriedOver,
  },
  {
    kind: 'carriedOver',
    where: 'lead',
    find: beforeApplications(/结转自?(\d{4})年度?$/),
    readings: carriedOver,
  },
  {
    kind: 'carriedOver',
    where: 'trail',
    find: matching(/^[^，。；]{0,12}?(?:为|是|系|属)(?:上一?年度?|去年|(\d{4})年度?)的?结转/),
    readings: carriedOver,
  },
  { kind: 'carriedForward', where: 'lead', find: rowWords('carriedForward'), readings: carriedForward },
  {
    kind: 'carriedForward',
    where: 'lead',
    find: beforeApplications(
      /(?:结转|顺延|转|延续|留转)(?:至|到|入)?(\d{4})年度?(?:继续)?(?:答复|办理|处理)?$/,
    ),
    readings: carriedForward,
  },
  {
    kind: 'carriedForward',
    where: 'trail',
    find: matching(
      /^(?:申请|事项)?(?:[将需已均]|按规定|依法)*(?:结转|顺延|转)(?:至|到|入)?(?:下一?年|[次明翌来]年|(\d{4})年)/,
    ),
    readings: carriedForward,
  },
  applicantPattern,
  { kind: 'intake', where: 'lead', find: rowWords('new'), readings: intake },
  { kind: 'intake', where: 'lead', find: alone(['申请{|件|总}{数|量}']), readings: intake },
  { kind: 'answered', where: 'lead', find: rowWords('total'), readings: answers },
  {
    kind: 'answered',
    where: 'lead',
    find: ending(wordSet(['办理', '处理']), APPLICATIONS),
    readings: handled,
  },
  {
    kind: 'answered',
    where: 'lead',
    find: alone(['{|政府}信息公开申请', '依申请公开{|申请|事项|件}']),
    readings: handled,
  },
  { kind: 'answered', where: 'lead', find: alone(['依申请公开{|政府}信息']), readings: onRequest },
];
