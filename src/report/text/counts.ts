import { boundsOf } from '../../language/closeness.ts';
import { listOpenedAt } from '../../language/lists.ts';
import { countsCases } from '../../language/units.ts';
import { organKindOf } from '../organ.ts';
import type { Report } from '../report.ts';
import { APPLICATION_PATTERNS, type Pattern } from './application-patterns.ts';
import { DISPUTE_PATTERNS } from './dispute-patterns.ts';
import { DOCUMENT_PATTERNS } from './document-patterns.ts';
import { isDifference, ofAPart } from './exclusions.ts';
import type { Mention, Passage } from './mentions.ts';
import { ofAnotherTime } from './other-times.ts';
import { type CellSum, cellsValue } from './readings.ts';
import { NAMES_APPLICATION } from './words.ts';

/** A count in the narrative that the tables hold too. */
export interface Statement {
  readonly mention: Mention;
  readonly kind: Pattern['kind'];
  /** What it may be held against, likeliest first. */
  readonly readings: readonly CellSum[];
  /** The reading whose cells give a figure that this one may stand for; null where none does, or where cells are empty. */
  readonly matched: CellSum | null;
  /** False where a reading that it might have cannot be computed: nothing can be said then. */
  readonly judgeable: boolean;
}

const PATTERNS: readonly Pattern[] = [...DISPUTE_PATTERNS, ...APPLICATION_PATTERNS, ...DOCUMENT_PATTERNS];

/** 条, 项, 份 and 个 also count items published, so that the application must be named beside them. */
const LOOSE_UNITS: ReadonlySet<string> = new Set(['条', '项', '份', '个', '']);
const isWithin = ({ lead }: Mention): boolean => listOpenedAt(lead, 0) !== null;
const CASES_OF_A_PART: ReadonlySet<Pattern['kind']> = new Set([
  'disposition',
  'carriedOver',
  'carriedForward',
  'dispute',
  'document',
]);

interface Found {
  readonly kind: Pattern['kind'];
  readonly readings: readonly CellSum[] | null;
}

function find(mention: Mention, report: Report): Found | null {
  for (const { kind, where, find: fits, readings } of PATTERNS) {
    const fit = fits(mention[where], report);
    if (!fit) continue;
    const found = readings({ mention, report, ...fit });
    if (found || isWithin(mention)) return { kind, readings: found };
  }
  return null;
}

function unitFits(mention: Mention, kind: Pattern['kind']): boolean {
  const { unit } = mention.figure;
  if (kind === 'document') return ['件', '部', '份', '个', '项', ''].includes(unit);
  if (!countsCases(unit)) return false;
  return kind !== 'intake' && kind !== 'answered'
    ? true
    : !LOOSE_UNITS.has(unit) || NAMES_APPLICATION.test(mention.lead + mention.trail) || unit === '';
}

/** What the sentence has said so far, for figures that are parts of something said before. */
interface Said {
  part: number;
  sentence: number;
  last: Pattern['kind'] | null;
  insideApplicant: boolean;
  insidePart: boolean;
}

/** Whether a figure is a part of a part: dispositions within one kind of applicant, applicants within one disposition. */
function isNested(mention: Mention, kind: Pattern['kind'], before: Said): boolean {
  const bracketed = mention.upTo.endsWith(`（${mention.lead}`);
  if (kind === 'intake' || kind === 'answered') return before.insidePart || isWithin(mention);
  if (kind === 'applicant') return before.last !== null && CASES_OF_A_PART.has(before.last);
  if (kind === 'disposition' && before.last === 'applicant' && (isWithin(mention) || bracketed))
    before.insideApplicant = true;
  return kind === 'disposition' && before.insideApplicant;
}

function forget(before: Said, mention: Mention): void {
  if (mention.partStart !== before.part) {
    before.last = null;
    before.insideApplicant = false;
  }
  if (mention.sentenceStart !== before.sentence) before.insidePart = false;
  before.part = mention.partStart;
  before.sentence = mention.sentenceStart;
}

/** Tells of a mention whether it counts what a unit inside the organ did. */
export function speaksOfAPart(passage: Passage, report: Report): (mention: Pick<Mention, 'upTo'>) => boolean {
  const summed = organKindOf(report.organ) === 'government' || /全[市县区省州]/.test(passage.read.text);
  return (mention) => ofAPart(mention, report, summed);
}

const read = new WeakMap<Passage, { readonly report: Report; readonly statements: readonly Statement[] }>();

/**
 * Every count of a narrative that the tables hold too, with what it was held against and what it matched; read once for all
 * rules, and kept as long as the passage is.
 */
export function readStatements(passage: Passage, report: Report): readonly Statement[] {
  const kept = read.get(passage);
  if (kept?.report === report) return kept.statements;
  const statements = statementsIn(passage, report);
  read.set(passage, { report, statements });
  return statements;
}

function statementsIn(passage: Passage, report: Report): Statement[] {
  const isPart = speaksOfAPart(passage, report);
  const before: Said = { part: -1, sentence: -1, last: null, insideApplicant: false, insidePart: false };
  const statements: Statement[] = [];
  for (const mention of passage.mentions) {
    forget(before, mention);
    const match = mention.figure.kind === 'count' ? find(mention, report) : null;
    if (!match) continue;
    const nested = isNested(mention, match.kind, before);
    if (nested && (match.kind === 'intake' || match.kind === 'answered')) before.insidePart = true;
    if (!nested) before.last = match.kind;
    if (nested || !match.readings || !unitFits(mention, match.kind)) continue;
    // 三五件 and 几十件 tell nothing that a table could contradict.
    if (mention.figure.low !== undefined) continue;
    if (isDifference(mention) || ofAnotherTime(mention.upTo, report.year)) continue;
    const ownCases = match.kind !== 'document' && match.kind !== 'decision';
    if (ownCases && isPart(mention)) continue;
    const values = match.readings.map((reading) => cellsValue(report, reading));
    const { low, high } = boundsOf(passage.read.text, mention.figure);
    const at = values.findIndex((value) => value !== null && low <= value && value <= high);
    statements.push({
      mention,
      kind: match.kind,
      readings: match.readings,
      matched: match.readings[at] ?? null,
      judgeable: !values.includes(null),
    });
  }
  return statements;
}

const kindOf = ({ readings }: Statement): string => JSON.stringify(readings);

/** The greatest figure of each kind that agrees with the table. */
function greatestMatched(all: readonly Statement[]): ReadonlyMap<string, number> {
  const greatest = new Map<string, number>();
  for (const statement of all) {
    if (statement.matched === null) continue;
    const kind = kindOf(statement);
    greatest.set(kind, Math.max(greatest.get(kind) ?? -Infinity, statement.mention.figure.value));
  }
  return greatest;
}

/**
 * The counts of a narrative that contradict the tables. In a government's summed report the city's own office may be counted
 * beside the whole city: where a greater figure of the same kind agrees, a smaller one is taken for such a part.
 */
export function againstTables(passage: Passage, report: Report, isGovernment: boolean): Statement[] {
  const statements = readStatements(passage, report);
  const greatest = isGovernment ? greatestMatched(statements) : new Map<string, number>();
  return statements
    .filter(({ matched, judgeable }) => matched === null && judgeable)
    .filter((statement) => (greatest.get(kindOf(statement)) ?? -Infinity) <= statement.mention.figure.value);
}
