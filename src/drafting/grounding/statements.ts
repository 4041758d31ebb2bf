import { replaced, wordSet } from '../../language/lexicon.ts';
import { negationsIn } from '../../language/negation.ts';
import { overlaps } from '../../language/span.ts';
import type { CellPath } from '../../report/cells.ts';
import { formOf } from '../../report/forms/choose.ts';
import type { Report } from '../../report/report.ts';
import { APPLICATIONS } from '../../report/text/words.ts';
import { type Cells, namesIn, totalIn } from './cells.ts';
import { OF_CHANGE } from './changes.ts';
import { runsOf } from './content.ts';
import { figuresOf } from './figures-of.ts';
import { startOf } from './ground-of.ts';
import { topicsOf } from './topics.ts';

/** What a clause without figures says of the tables: whether they bear it out, and the cells that tell. */
export interface TableStatement {
  readonly holds: boolean;
  /** Whether no note stands in for the table: it says of all that they were of one sort, or that there were none. */
  readonly isFirm?: true;
  readonly rests: Cells;
}

const WHOLE = wordSet(['{均|都|全部|全|结果|已全部|一律}']);
/** 为自然人提出 says of all what they are. */
const OF_KIND = wordSet(['{为|系|由|经|属}']);
const AFTER_RECONSIDERATION = wordSet(['复议后']);
/** When within the year it was. */
const DURING = wordSet(['{年底|年末|年初|年内|当年}{前|}']);
/** That nothing goes on in the next year. */
const REMAINS = wordSet(['{遗留|积压|余件}']);
/** That a dispute is over. */
const CLOSED = wordSet(['{审结|结案|办结|审理完毕|审理终结|有结果}']);
const ANSWERED = wordSet(['办结', '办毕', '答复']);
const IN_TIME = wordSet(['{期限|时限|按时|按期|如期|准时|及时}']);
/** Who decides on a dispute, and what about. */
const DECIDING = wordSet([
  '{复议机关|复议机构|法院|人民法院|一审|二审|终审|判决|裁定|裁决|决定}',
  '{我局|我委|我办|我单位|本机关|本单位|我镇|我街道}{的|}',
  '{原|}{答复|行政行为|具体行政行为|决定}',
]);
/** What is said of an application beside its result. */
const ENDED = wordSet(['{不再|未再}{处理|办理}']);
/** Rows of what applicants did not do: complete their application, pay. */
const UNMET = ['otherNotCorrected', 'otherFeeUnpaid'];
const NONE = wordSet(['{未|没|没有|无|零|不存在|暂无|尚无|从未}']);

/** Cells that a clause names of tables 三 and 四: rows of applications, blocks and columns of disputes. */
function namedIn(clause: string, sentence: string, report: Report) {
  const { form } = report;
  const rows = namesIn(clause, 'applications', form).filter(
    ({ value }) => value.kind === 'row' || value.kind === 'either',
  );
  const kinds = namesIn(clause, 'applications', form).filter(({ value }) => value.kind === 'column');
  const disputes = namesIn(clause, 'disputes', form);
  const before = sentence.slice(0, startOf(clause, sentence) + clause.length);
  const blocks = namesIn(before, 'disputes', form).flatMap(({ value }) =>
    value.kind === 'row' ? [value.rows] : [],
  );
  return {
    rows,
    kinds,
    disputes,
    blocksBefore: [...new Set(blocks.flat())],
    scope: blocks.at(-1) ?? formOf(form).disputes.blocks.map(({ key }) => key),
  };
}

/** A clause without the words for tables and applications that it is made of. */
export function besidesTables(clause: string, report: Report): readonly string[] {
  const names = (['applications', 'disputes', 'proactive'] as const)
    .flatMap((table) => namesIn(clause, table, report.form))
    .map(({ start, end }) => ({ start, end }));
  const words = [
    ...names,
    ...[APPLICATIONS, NONE, DECIDING, ENDED, DURING, REMAINS, MAINLY].flatMap((table) => table.all(clause)),
  ];
  const blotted = [...clause].map((char, at) =>
    words.some((word) => overlaps(word, { start: at, end: at + 1 })) ? '|' : char,
  );
  return runsOf(blotted.join(''));
}

/** How much besides words of the tables a clause may hold and still say only what they say, in characters. */
const LITTLE = 3;

/** How many characters a clause has besides words of the tables and what compares them with last year's. */
export const lengthBesides = (clause: string, report: Report): number =>
  besidesTables(clause, report)
    .filter((run) => !OF_CHANGE.has(run))
    .join('').length;

export const saysOnlyTables = (clause: string, report: Report): boolean =>
  lengthBesides(clause, report) <= LITTLE;

/** Rows of table 二 for documents, and the columns that count how many were made. */
const DOCUMENTS: ReadonlySet<string> = new Set(['regulations', 'normativeDocuments']);
const MADE = ['issued', 'newlyMade'];

const sumsTo = (report: Report, cells: Cells, value: number | null): boolean =>
  totalIn(report, cells) === value;

/** All lawsuits are of the kind that a clause names: 均为未经复议直接起诉. */
function ofOneKind(own: readonly string[], report: Report): TableStatement | null {
  const of = (blocks: readonly string[]) => blocks.map((block) => `disputes.${block}.total` as CellPath);
  const lawsuits = formOf(report.form)
    .disputes.blocks.map(({ key }) => key)
    .filter((key) => key !== 'reconsideration');
  if (own.length === 0 || !own.every((key) => lawsuits.includes(key))) return null;
  const total = totalIn(report, of(lawsuits));
  const holds = (total ?? 0) > 0 && sumsTo(report, of([...new Set(own)]), total);
  return { holds, isFirm: true, rests: of(lawsuits) };
}

/** That none was made: the sentence has named of what. */
const NEWLY = wordSet(['{新|}{制发|制定|出台|废止}']);

/** The documents that a sentence names, in its own words. */
const documentsNamed = (sentence: string, report: Report): string =>
  namesIn(sentence, 'proactive', report.form)
    .filter(({ value }) => value.kind === 'row' && value.rows.some((row) => DOCUMENTS.has(row)))
    .map(({ word }) => word)
    .join('');

/** Rows of table 二 for decisions and fees, and what each counts. */
const DECISIONS: ReadonlySet<string> = new Set(['licences', 'penalties', 'coerciveMeasures', 'fees']);
const ADMINISTRATIVE = '行政';
const DECIDED = ['decisions', 'amountWan'];
/** Verbs and nouns of those rows: 未实施行政强制, 未作出许可决定, 无许可、处罚事项. */
const DONE = wordSet(['{办理|作出|实施|发生|开展|收取|产生|涉及}', '{事项|决定|事宜|情况|行为}']);

/** What a clause says of documents that were not made or repealed, of decisions that were not taken: 全年未制发行政规范性文件. */
function tableTwoDenied(clause: string, denied: boolean, report: Report): TableStatement | null {
  const plain = replaced(clause, DONE, '，');
  if (!denied || !(saysOnlyTables(clause, report) || saysOnlyTables(plain, report))) return null;
  const names = namesIn(clause, 'proactive', report.form).map(({ value }) => value);
  const rows = names.flatMap((name) =>
    name.kind === 'row' ? name.rows : name.kind === 'cell' ? [name.row] : [],
  );
  const named = rows.filter((row) => DOCUMENTS.has(row) || DECISIONS.has(row));
  // 没有收费 alone is said of what applicants pay.
  const isOfApplicants = named.every((row) => row === 'fees') && !clause.includes(ADMINISTRATIVE);
  if (named.length === 0 || isOfApplicants) return null;
  const columns = names.flatMap((name) => (name.kind === 'column' ? name.columns : []));
  const told = named.flatMap((row) =>
    (DECISIONS.has(row) ? DECIDED : columns.length > 0 ? columns : MADE).map(
      (column) => `proactive.${row}.${column}` as CellPath,
    ),
  );
  const known = told.filter((path) => totalIn(report, [path]) !== null);
  return known.length === 0 ? null : { holds: sumsTo(report, known, 0), rests: known };
}

/** What the sentence has just counted by results, of which a clause may say all: 无法提供2件，均系本机关不掌握. */
function countedBefore(clause: string, sentence: string, report: Report): Cells | null {
  const before =
    sentence
      .slice(0, startOf(clause, sentence))
      .split(/[；。]/)
      .at(-1) ?? '';
  const rows = namesIn(before, 'applications', report.form).flatMap(({ value }) =>
    value.kind === 'row' && value.outcome ? [value.rows] : [],
  );
  return rows.at(-1)?.map((row) => `applications.${row}.total` as CellPath) ?? null;
}

/** 以自然人为主: more came of that kind than of any other. */
const MAINLY = wordSet(['{为主|居多|占多数|最多}']);

function mostlyOf(kinds: ReturnType<typeof namesIn>, report: Report): TableStatement | null {
  const named = kinds.flatMap(({ value }) => (value.kind === 'column' ? value.columns : []));
  const all = Object.entries(report.applications.new ?? {}).filter(([column]) => column !== 'total');
  const most = Math.max(0, ...all.map(([, count]) => count ?? 0));
  const holds = most > 0 && all.some(([column, count]) => named.includes(column) && count === most);
  return named.length === 0
    ? null
    : { holds, rests: named.map((column) => `applications.new.${column}` as CellPath) };
}

/**
 * What a clause without figures says of tables 三 and 四: there was none (未收到申请, 无行政诉讼), or all were of one sort (均获维持,
 * 均为自然人, 全部办结). Null for a clause that says nothing of them.
 */
export function tableStatement(clause: string, sentence: string, report: Report): TableStatement | null {
  const { rows, kinds, disputes, scope, blocksBefore } = namedIn(clause, sentence, report);
  const columns = disputes.flatMap(({ value }) => (value.kind === 'column' ? value.columns : []));
  const rowsNamed = disputes.flatMap(({ value }) => (value.kind === 'row' ? value.rows : []));
  const own = AFTER_RECONSIDERATION.isIn(clause) ? ['litigationAfterReconsideration'] : rowsNamed;
  const path = (table: string, row: string, column: string) => `${table}.${row}.${column}` as CellPath;
  const names = [...rows, ...disputes];
  const denied = [...negationsIn(clause), ...NONE.all(clause)].some(
    (word) => !names.some((name) => overlaps(name, word)),
  );
  const saysOnly = saysOnlyTables(clause, report);
  const mainly = MAINLY.isIn(clause) && saysOnly ? mostlyOf(kinds, report) : null;
  if (mainly) return mainly;
  const resultRows = rows.flatMap(({ value }) => ('rows' in value ? value.rows : []));
  if (disputes.length > 0 && saysOnly) {
    const blocks = own.length > 0 ? [...new Set(own)] : scope;
    const of = (column: string) => blocks.map((block) => path('disputes', block, column));
    const told = columns.length > 0 ? columns.flatMap(of) : of('total');
    // No note stands in for a table that has some.
    if (denied)
      return { holds: sumsTo(report, told, 0), ...(NONE.isIn(clause) && { isFirm: true }), rests: told };
    if (columns.length === 0)
      return WHOLE.isIn(clause) || OF_KIND.at(clause, 0) ? ofOneKind(own, report) : null;
    const total = totalIn(report, of('total'));
    // 另1件因申请人撤回，计入其他结果: of what has just been counted.
    const [counted] = figuresOf(sentence.slice(0, startOf(clause, sentence))).slice(-1);
    const isOfCounted =
      !WHOLE.isIn(clause) && counted?.kind === 'count' && sumsTo(report, told, counted.value);
    const holds = ((total ?? 0) > 0 && sumsTo(report, told, total)) || isOfCounted;
    return { holds, ...(WHOLE.isIn(clause) && { isFirm: true }), rests: [...told, ...of('total')] };
  }
  // 均已审结: nothing of what the sentence has named is still open.
  const [closed] = WHOLE.isIn(clause) && blocksBefore.length > 0 ? CLOSED.all(clause) : [];
  if (closed && runsOf(clause.slice(closed.end)).length === 0) {
    const told = blocksBefore.map((block) => path('disputes', block, 'pending'));
    return { holds: sumsTo(report, told, 0) !== denied, isFirm: true, rests: told };
  }
  // 不再处理: of what was asked for in vain.
  if (ENDED.isIn(clause) && saysOnly) {
    const told = UNMET.map((row) => path('applications', row, 'total')).filter(
      (cell) => (totalIn(report, [cell]) ?? 0) > 0,
    );
    if (told.length > 0) return { holds: true, rests: told };
  }
  const documents =
    tableTwoDenied(clause, denied, report) ??
    (NEWLY.isIn(clause)
      ? tableTwoDenied(`${documentsNamed(sentence, report)}${clause}`, denied, report)
      : null);
  if (documents) return documents;
  if (!saysOnly) return null;
  // 作出许可58件，结果全部公示 speaks of other decisions.
  const topics = topicsOf(sentence, report.form);
  if (topics.length > 0 && !topics.includes('applications')) return null;
  if (
    denied &&
    (rows.length > 0 || clause.includes('申请')) &&
    !names.some(({ value }) => value.kind === 'row' && value.outcome)
  ) {
    const told = [...new Set(resultRows.length > 0 ? resultRows : ['new'])].map((row) =>
      path('applications', row, 'total'),
    );
    return { holds: sumsTo(report, told, 0), rests: told };
  }
  if (denied && REMAINS.isIn(clause)) {
    const left: Cells = [path('applications', 'carriedForward', 'total')];
    return { holds: sumsTo(report, left, 0), rests: left };
  }
  // 收到申请1件，为自然人提出: of all that came.
  if (!WHOLE.isIn(clause) && !(kinds.length > 0 && OF_KIND.at(clause, 0))) {
    // 告知无法提供: that something was answered so.
    const told = rows.flatMap(({ value }) => (value.kind === 'row' && value.outcome ? value.rows : []));
    const cells = [...new Set(told)].map((row) => path('applications', row, 'total'));
    return cells.length > 0 && !denied ? { holds: (totalIn(report, cells) ?? 0) > 0, rests: cells } : null;
  }
  const total = [path('applications', 'total', 'total')];
  if (kinds.length > 0) {
    const told = kinds.flatMap(({ value }) =>
      value.kind === 'column' ? value.columns.map((column) => path('applications', 'new', column)) : [],
    );
    const whole: Cells = [path('applications', 'new', 'total')];
    const holds = sumsTo(report, told, totalIn(report, whole));
    // 均为自然人提出 needs no note where all that came were.
    return { holds, ...(holds && { isFirm: true }), rests: [...told, ...whole] };
  }
  const results = rows.flatMap(({ value }) => (value.kind === 'row' && value.outcome ? value.rows : []));
  if (results.length > 0) {
    const told = [...new Set(results)].map((row) => path('applications', row, 'total'));
    const whole = countedBefore(clause, sentence, report) ?? total;
    return { holds: sumsTo(report, told, totalIn(report, whole)), rests: [...told, ...whole] };
  }
  // 均按时限答复 says when, not that all were.
  if (!ANSWERED.isIn(clause) || IN_TIME.isIn(clause)) return null;
  // 投诉87件，全部办结 speaks of what the sentence has counted.
  const before = sentence.slice(0, startOf(clause, sentence));
  const isOfOthers =
    figuresOf(before).some(({ kind }) => kind === 'count') &&
    !before.includes('申请') &&
    namesIn(before, 'applications', report.form).length === 0 &&
    besidesTables(before, report).length > 0;
  if (isOfOthers) return null;
  const left: Cells = [path('applications', 'carriedForward', 'total')];
  return { holds: sumsTo(report, left, 0) && (totalIn(report, total) ?? 0) > 0, rests: [...total, ...left] };
}
