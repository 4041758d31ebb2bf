import { type FoundWord, type Lexicon, wordSet } from '../../language/lexicon.ts';
import { formOf } from '../../report/forms/choose.ts';
import type { FormVersion } from '../../report/forms/form.ts';
import { perForm } from '../../report/forms/per-form.ts';
import type { Report, Table } from '../../report/report.ts';
import type { TableKey } from '../../report/sections.ts';
import { sumOf } from '../../report/totals.ts';
import { type FormName, formLexicon, narrowed } from '../../report/words/form-words.ts';
import { formLabels } from '../../report/words/labels.ts';

/** The tables' matters, as a narrative names them. */
export type TableTopic = 'applications' | 'disputes' | 'documents' | 'decisions' | 'fees';

/** Words by which a sentence shows that it speaks of a table's matter. */
export const TOPIC_WORDS: Readonly<Record<TableTopic, RegExp>> = {
  applications:
    /依申请|信息公开的?申请|公开申请|申请(?!人培训)|予以公开|部分公开|不予公开|无法提供|不予处理|结转/,
  disputes: /复议|诉讼|起诉|应诉|结果维持|结果纠正|尚未审结/,
  documents: /规章(?!制度)|规范性文件/,
  decisions: /行政许可|行政处罚|行政强制|对外管理服务/,
  fees: /行政事业性收费|收费金额/,
};

/** What a wording names of the tables, as the figures that it may stand for; of table 三 by column. */
export type TableWords = (report: Report, column: string) => readonly (number | null)[];

const cell = (table: Table, row: string, column: string): number | null => table[row]?.[column] ?? null;

/** Rows of table 三 added up. */
const sumOfRows =
  (rows: readonly string[]): TableWords =>
  ({ applications }, column) => [sumOf(rows.map((row) => cell(applications, row, column)))];

const received: TableWords = ({ applications }, column) => {
  const fresh = cell(applications, 'new', column);
  return [fresh, sumOf([fresh, cell(applications, 'carriedOver', column)])];
};
const answered: TableWords = (report, column) => [
  cell(report.applications, 'total', column),
  ...received(report, column),
];

/** In a sentence on a table's matter nearly every word of the table is clear: what it names must agree with a cell. */
const WORDS: Readonly<Record<TableKey, (version: FormVersion) => Lexicon<FormName | null>>> = {
  applications: perForm((form) =>
    formLexicon(form, 'applications', ['words', 'kinds', 'inPlace'], formLabels(form, 'applications')),
  ),
  disputes: perForm((form) =>
    formLexicon(form, 'disputes', ['words', 'kinds'], formLabels(form, 'disputes')),
  ),
  proactive: perForm((form) => formLexicon(form, 'proactive', ['words'], formLabels(form, 'proactive'))),
};

type FoundName = FoundWord<FormName>;

const namesIn = (text: string, table: TableKey, version: FormVersion): FoundName[] =>
  WORDS[table](version)
    .all(text)
    .flatMap((found) => (found.value ? [{ ...found, value: found.value }] : []));

/** Rows that a name may stand for. */
const rowsOf = ({ value }: FoundName): readonly string[] =>
  value.kind === 'row' || value.kind === 'either' ? value.rows : [];

const isResult = ({ value }: FoundName): boolean => value.kind === 'row' && value.outcome !== undefined;

/** The longer words for results in a text: short ones (投诉) may be anything. */
export const resultsOf = (text: string, version: FormVersion): readonly FoundName[] =>
  namesIn(text, 'applications', version).filter((name) => isResult(name) && name.word.length > 2);

/** The last names and those that are said together with them: no figure and no comma stands between. */
function together(names: readonly FoundName[], text: string): FoundName[] {
  const from = names.findLastIndex(
    (name, index) => index > 0 && /[\d，；。：]/.test(text.slice(names[index - 1]?.end ?? 0, name.start)),
  );
  return names.slice(Math.max(from, 0));
}

const GOING_ON: ReadonlySet<string> = new Set(['carriedOver', 'carriedForward']);
/** Words for dealing with an application: all that were answered, or all that came. */
const DEALT_WITH = wordSet(['处理', '办理', '办理结果']);
const APPLIED = wordSet(['申请', '收到']);

/** What a text says of table 三: results, where none is named what was carried on, then what was answered or received. */
function ofApplications(text: string, version: FormVersion): TableWords[] {
  const names = namesIn(text, 'applications', version);
  const results = narrowed(together(names.filter(isResult), text).map(rowsOf));
  // Results that are named together are counted together: 予以公开和部分公开共6件.
  if (results.length > 0) return [sumOfRows([...new Set(results.flat())])];
  const rows = new Set(names.flatMap(rowsOf));
  const goingOn = [...rows].filter((row) => GOING_ON.has(row));
  if (goingOn.length > 0) return goingOn.map((row) => sumOfRows([row]));
  if (rows.has('total') || DEALT_WITH.isIn(text)) return [answered];
  return rows.has('new') || APPLIED.isIn(text) ? [received] : [];
}

const sumOfBlocks =
  (blocks: readonly string[], column: string): TableWords =>
  ({ disputes }) => [sumOf(blocks.map((block) => cell(disputes, block, column)))];

/** What a text says of table 四: a result of any blocks, or the totals of the blocks that it names. */
function ofDisputes(text: string, version: FormVersion): TableWords[] {
  const names = namesIn(text, 'disputes', version);
  const { blocks } = formOf(version).disputes;
  const all = blocks.map(({ key }) => key);
  const courts = blocks.filter(({ group }) => group === '行政诉讼').map(({ key }) => key);
  const columns = new Set(names.flatMap(({ value }) => (value.kind === 'column' ? value.columns : [])));
  if (columns.size > 0) {
    const every = [...all.map((key) => [key]), courts, all];
    return [...columns].flatMap((column) => every.map((keys) => sumOfBlocks(keys, column)));
  }
  const named = narrowed(together(names, text).map(rowsOf)).filter((keys) => keys.length > 0);
  const sums = named.length > 1 ? [[...new Set(named.flat())]] : named;
  // 诉讼 may be said of both roads to court or of one of them.
  return sums
    .flatMap((keys) => [keys, ...(named.length === 1 && keys.length > 1 ? keys.map((key) => [key]) : [])])
    .map((keys) => sumOfBlocks(keys, 'total'));
}

const DOCUMENTS: ReadonlySet<string> = new Set(['regulations', 'normativeDocuments']);
const DECISIONS: ReadonlySet<string> = new Set([
  'licences',
  'penalties',
  'coerciveMeasures',
  'otherServices',
]);

/** What a text says of table 二: the columns that it names of the rows that it names, or all of their columns. */
function ofProactive(text: string, rows: ReadonlySet<string>, version: FormVersion): TableWords[] {
  const names = namesIn(text, 'proactive', version);
  const columns = names.flatMap(({ value }) => (value.kind === 'column' ? value.columns : []));
  const own = new Set(names.flatMap(rowsOf).filter((row) => rows.has(row)));
  return [...own].map(
    (row): TableWords =>
      ({ proactive }) =>
        Object.entries(proactive[row] ?? {}).flatMap(([column, value]) =>
          columns.length === 0 || columns.includes(column) ? [value] : [],
        ),
  );
}

/** What a text near a figure names of a table's matter; nothing where it names none of its rows. Folded text. */
export function namedIn(text: string, topic: TableTopic, version: FormVersion): TableWords[] {
  switch (topic) {
    case 'applications':
      return ofApplications(text, version);
    case 'disputes':
      return ofDisputes(text, version);
    case 'documents':
      return ofProactive(text, DOCUMENTS, version);
    case 'decisions':
      return ofProactive(text, DECISIONS, version);
    case 'fees':
      return [];
  }
}

/** The columns of table 三 that a text names by a kind of applicant, to be added up; 总计 where it names none. */
export function columnsIn(text: string, version: FormVersion): readonly string[] {
  const named = namesIn(text, 'applications', version).flatMap(({ value }) =>
    value.kind === 'column' ? [value.columns] : [],
  );
  return named.at(-1) ?? ['total'];
}
