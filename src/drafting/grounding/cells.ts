import { fold } from '../../language/fold.ts';
import { type FoundWord, type Lexicon, wordSet } from '../../language/lexicon.ts';
import { type CellPath, cellAt, cellInfo } from '../../report/cells.ts';
import { formOf } from '../../report/forms/choose.ts';
import type { FormVersion } from '../../report/forms/form.ts';
import { perForm } from '../../report/forms/per-form.ts';
import type { Report } from '../../report/report.ts';
import type { TableKey } from '../../report/sections.ts';
import { isSmall } from '../../report/text/tail.ts';
import { APPLICATIONS, countsSomeWays } from '../../report/text/words.ts';
import { sumOf } from '../../report/totals.ts';
import { type FormName, formLexicon, narrowed } from '../../report/words/form-words.ts';
import { formLabels } from '../../report/words/labels.ts';
import { APPLIED, CAME_OVER, DEALT_WITH, GOES_ON, IN_HAND, type TableTopic } from '../words/matters.ts';
import { runsOf } from './content.ts';
import { countsOtherMatters, topicsOf } from './topics.ts';

/** Cells that are added up to one figure. */
export type Cells = readonly CellPath[];

/** A figure's surroundings in its sentence, and the paragraph's earlier words, which can name the matter, never a figure. */
export interface Place {
  readonly lead: string;
  readonly trail: string;
  readonly upTo: string;
  readonly sentence: string;
  readonly paragraph: string;
  /** The aspect that the sentence is on; '' where that cannot be told. */
  readonly aspect: string;
}

/** In a sentence on a table's matter nearly every word of the table is clear: what it names must agree with a cell. */
const WORDS: Readonly<Record<TableKey, (version: FormVersion) => Lexicon<FormName | null>>> = {
  applications: perForm((form) =>
    formLexicon(form, 'applications', ['words', 'kinds', 'inPlace'], formLabels(form, 'applications')),
  ),
  disputes: perForm((form) =>
    formLexicon(form, 'disputes', ['words', 'kinds'], formLabels(form, 'disputes')),
  ),
  proactive: perForm((form) =>
    formLexicon(form, 'proactive', ['words', 'inPlace'], formLabels(form, 'proactive')),
  ),
};

type FoundName = FoundWord<FormName>;

/** The names of a table in a folded text. */
export const namesIn = (text: string, table: TableKey, version: FormVersion): FoundName[] =>
  WORDS[table](version)
    .all(text)
    .flatMap((word) => (word.value ? [{ ...word, value: word.value }] : []));

/** The value that cells add up to; null where one is empty or the form has no such cell. */
export const totalIn = (report: Report, cells: Cells): number | null =>
  cells.some((path) => !cellInfo(report.form, path))
    ? null
    : sumOf(cells.map((path) => cellAt(report, path)));

const rowsOf = ({ value }: FoundName): readonly string[] =>
  value.kind === 'row' || value.kind === 'either' ? value.rows : [];
const columnsOf = ({ value }: FoundName): readonly string[] => (value.kind === 'column' ? value.columns : []);
const isResult = ({ value }: FoundName): boolean => value.kind === 'row' && value.outcome !== undefined;

const across = (table: TableKey, rows: readonly string[], columns: readonly string[]): Cells =>
  rows.flatMap((row) => columns.map((column): CellPath => `${table}.${row}.${column}`));

/** The last names and those that are said together with them: no figure and no comma stands between. */
function together(names: readonly FoundName[], text: string): FoundName[] {
  const from = names.findLastIndex(
    (name, index) => index > 0 && /[\d，；。：]/.test(text.slice(names[index - 1]?.end ?? 0, name.start)),
  );
  return names.slice(Math.max(from, 0));
}

const GOING_ON: ReadonlySet<string> = new Set(['carriedOver', 'carriedForward']);
const dealtWith = wordSet(DEALT_WITH);
const applied = wordSet(APPLIED);
const inHand = wordSet(IN_HAND);
/** What came in this year, which leaves out what came over. */
export const NEWLY = wordSet(['新收']);
const among = wordSet(['{申请|案件|}中']);
const cameOver = wordSet(CAME_OVER);
const goesOn = wordSet(GOES_ON);

/** What a text names of table 三: results, where none is named what was carried on, then what was answered or received. */
function ofApplications(
  text: string,
  columns: readonly string[],
  place: Place,
  version: FormVersion,
): Cells[] {
  const names = namesIn(text, 'applications', version);
  const of = (...rows: string[]) => across('applications', rows, columns);
  const both = of('new', 'carriedOver');
  const results = narrowed(together(names.filter(isResult), text).map(rowsOf));
  // Results that are named together are counted together: 予以公开和部分公开共6件.
  if (results.length > 0) return [of(...new Set(results.flat()))];
  // 9件中，予以公开5件: all that there was to be dealt with.
  if (among.at(place.trail, 0)) return [of('new'), both, of('total')];
  const rows = new Set(names.flatMap(rowsOf));
  // 上年末结转 has 年末结转 in it.
  const turn = cameOver.isIn(text) ? 'carriedOver' : goesOn.isIn(text) ? 'carriedForward' : null;
  if (turn) return [of(turn)];
  const goingOn = [...rows].filter((row) => GOING_ON.has(row));
  if (goingOn.length > 0) return goingOn.map((row) => of(row));
  // A ground alone (属于行政执法案卷16件) behind the result that it is a ground for.
  const grounds = [...rows].filter((row) => row !== 'new' && row !== 'total');
  if (grounds.length > 0 && rows.size === grounds.length) return [of(...grounds)];
  if (rows.has('total') || dealtWith.isIn(text)) return [of('total')];
  if (!rows.has('new') && !applied.isIn(text)) return [];
  const mayHoldBoth = !NEWLY.isIn(text) && inHand.isIn(place.sentence) && place.sentence.includes('结转');
  return mayHoldBoth ? [of('new'), both] : [of('new')];
}

const blocksOf = (version: FormVersion) => formOf(version).disputes.blocks;

/** What a text names of table 四: a result of the blocks that the sentence names, or the totals of blocks. */
function ofDisputes(text: string, place: Place, version: FormVersion): Cells[] {
  // 行政复议1件获维持: the result stands behind the figure.
  const isLead =
    text !== place.trail &&
    namesIn(place.trail, 'disputes', version).some((name) => columnsOf(name).length > 0);
  const names = namesIn(isLead ? `${text}，${place.trail}` : text, 'disputes', version);
  const all = blocksOf(version).map(({ key }) => key);
  const columns = new Set(names.flatMap(columnsOf));
  if (columns.size > 0) {
    const dispute = namesIn(place.upTo, 'disputes', version)
      .map(rowsOf)
      .filter((keys) => keys.length > 0);
    const scope = dispute.at(-1) ?? all;
    const parts = scope.length > 1 ? scope.map((key) => [key]) : [];
    // 行政诉讼30件，其中复议后起诉12件，结果维持21件: of all that hold the last one.
    const wider = dispute.filter(
      (keys) => keys.length > scope.length && scope.every((key) => keys.includes(key)),
    );
    return [...columns].flatMap((column) =>
      [scope, ...parts, ...wider, ...(dispute.length > 1 ? [all] : [])].map((keys) =>
        across('disputes', keys, [column]),
      ),
    );
  }
  const named = narrowed(together(names, text).map(rowsOf)).filter((keys) => keys.length > 0);
  const sums = named.length > 1 ? [[...new Set(named.flat())]] : named;
  return sums.map((keys) => across('disputes', keys, ['total']));
}

const DOCUMENTS = ['regulations', 'normativeDocuments'];
const DECISIONS = ['licences', 'penalties', 'coerciveMeasures', 'otherServices'];

const rowsOfName = ({ value }: FoundName): readonly string[] =>
  value.kind === 'cell' ? [value.row] : value.kind === 'row' ? value.rows : [];

/**
 * What a text names of table 二: columns of the rows that it names, or of those that were named before it; nothing where
 * it speaks of a row or column that the form lacks, or of what only sounds like one.
 */
function ofProactive(text: string, rows: readonly string[], place: Place, version: FormVersion): Cells[] {
  const named = (words: string) => namesIn(words, 'proactive', version).flatMap(rowsOfName);
  // 废止收费办法1件，现行有效9件: what a title names is of another matter.
  const lastOf = (words: string) => named(words).findLast((row) => rows.includes(row));
  const columns = namesIn(text, 'proactive', version).flatMap(columnsOf);
  const own = named(text);
  const isElsewhere = WORDS.proactive(version)
    .all(text)
    .some(({ value }) => value === null);
  if (own.length === 0 && (columns.length === 0 || isElsewhere)) return [];
  if (columns.length === 0 && isElsewhere) return [];
  const before = lastOf(place.upTo) ?? lastOf(place.sentence) ?? lastOf(place.paragraph);
  const meant = own.length > 0 ? own : before === undefined ? rows : [before];
  const known = columns.length > 0 ? columns : ['issued', 'newlyMade', 'decisions', 'inForce'];
  return [...new Set(meant.filter((row) => rows.includes(row)))].flatMap((row) =>
    known
      .map((column) => across('proactive', [row], [column]))
      .filter((cells) => cells.every((path) => cellInfo(version, path))),
  );
}

function namedBy(
  text: string,
  topic: TableTopic,
  columns: readonly string[],
  place: Place,
  version: FormVersion,
): Cells[] {
  switch (topic) {
    case 'applications':
      return ofApplications(text, columns, place, version);
    case 'disputes':
      return ofDisputes(text, place, version);
    case 'documents':
      return ofProactive(text, DOCUMENTS, place, version);
    case 'decisions':
      return ofProactive(text, DECISIONS, place, version);
    case 'fees':
      return [];
  }
}

const OF_APPLICATIONS: readonly TableTopic[] = ['applications'];

/** A text without the kinds of applicant that it names, and those kinds. */
function parted(text: string, version: FormVersion): { rest: string; columns: readonly string[] } {
  const kinds = namesIn(text, 'applications', version).filter((name) => columnsOf(name).length > 0);
  return {
    rest: kinds.reduce((rest, { word }) => rest.replace(word, ''), text),
    columns: kinds.map(columnsOf).at(-1) ?? ['total'],
  };
}

const isOfKind = ({ columns }: { readonly columns: readonly string[] }): boolean => columns[0] !== 'total';

/** Whether words beside a figure only link it to what was said before: 共, 其中有. */
const isBare = (text: string): boolean =>
  isSmall(
    fold(text, 'dropped').text.replace(/其中|包括|分别|依次|另有|其余|剩余|余下|^由|\d{4}年度?/g, ''),
    APPLICATIONS,
  );

/**
 * The cells that the words around a figure name, each a sum that it may stand for; none where they name nothing of the
 * tables. What stands nearest is asked first; words that nobody knows name something of their own.
 */
export function cellsNamed(place: Place, version: FormVersion): Cells[] {
  const { lead, trail, upTo, sentence, paragraph } = place;
  if ([lead, trail].some((text) => countsOtherMatters(text, version) || countsSomeWays(text))) return [];
  const near = topicsOf(sentence, version);
  // 申请处罚案卷的1件逾期不补正: of what is asked for no table tells here.
  const isOnApplications = place.aspect === 'onRequest' && !near.includes('disputes');
  const topics =
    isOnApplications && near.length > 0
      ? OF_APPLICATIONS
      : near.length > 0
        ? near
        : topicsOf(paragraph, version);
  const before = parted(lead, version);
  const behind = parted(trail, version);
  const { rest } = before;
  // 其中1件由法律服务机构提出: the kind may stand behind the figure.
  // 以自然人为主，共9件: or in the clause before.
  const last = isBare(rest) && rest !== '' ? parted(upTo.split('，').at(-2) ?? '', version) : behind;
  const { columns } = [before, behind, last].find(isOfKind) ?? behind;
  const named = (text: string) =>
    topics
      .flatMap((topic) => namedBy(text, topic, columns, place, version))
      .filter((cells) => cells.length > 0);
  const first = named(rest);
  if (first.length > 0) return first;
  // A kind of applicant counts of all that came, of all that were answered, or of the result named last.
  const ofKind =
    isOfKind({ columns }) && isBare(rest)
      ? [across('applications', ['new'], columns), across('applications', ['total'], columns), ...named(upTo)]
      : [];
  const after = named(isOfKind(before) ? trail : behind.rest);
  if (after.length > 0 || ofKind.length > 0) return [...after, ...ofKind];
  // 维持3件，1件达成和解: how it ended stands behind the figure.
  const endedOtherwise = topics.includes('disputes') && runsOf(trail).length > 0;
  return isBare(rest) && !endedOtherwise ? named(upTo) : [];
}
