import { readDisposition } from '../../../src/applications/case/words.ts';
import { boundIn } from '../../../src/drafting/grounding/bound.ts';
import { cellsNamed } from '../../../src/drafting/grounding/cells.ts';
import { lexiconOf } from '../../../src/interview/answers/words/lexicon.ts';
import { understand } from '../../../src/interview/answers/words/statements.ts';
import { tokensOf } from '../../../src/interview/answers/words/tokens.ts';
import { fold } from '../../../src/language/fold.ts';
import { formOf } from '../../../src/report/forms/choose.ts';
import { labelWords } from '../../../src/report/reading/label-words.ts';
import { matchLabel } from '../../../src/report/reading/match-label.ts';
import { blankReport, type Report } from '../../../src/report/report.ts';
import { readStatements } from '../../../src/report/text/counts.ts';
import { readPassage } from '../../../src/report/text/mentions.ts';
import { queriesOf } from '../../support/read-ledger-question.ts';

/** The rows of table 三 that a room takes a word for, in the form's order and joined by "+"; '' where it says nothing. */
export type Heard = string;

const VERSION = '2021';
const ROWS = formOf(VERSION).applications.rows.map(({ key }) => key);

/** Rows as one string, whatever their order was. */
export const heard = (rows: readonly string[]): Heard => ROWS.filter((key) => rows.includes(key)).join('+');

/** A report in which every row of table 三 has a power of two, so that any sum tells which rows it is of. */
function tellingReport(): Report {
  const report = blankReport(VERSION, 2025, '云岭县自然资源局');
  for (const [index, key] of ROWS.entries())
    report.applications[key] = { ...report.applications[key], total: 2 ** index };
  return report;
}

const REPORT = tellingReport();
/** One sentence for every room that reads prose. */
const sentence = (word: string) => `全年答复政府信息公开申请30件，其中${word}7件。`;

function interview(word: string): Heard {
  const { statements } = understand(tokensOf(`${word}7件`, lexiconOf('applications', VERSION)));
  return heard(statements.flatMap(({ rows }) => rows));
}

/** A group's label says that no figures follow: it is known, and none of the rows. */
function label(word: string): Heard {
  const key = matchLabel(word, labelWords(VERSION).applicationRows)?.key ?? '';
  return ROWS.includes(key) ? key : '';
}

function prose(word: string): Heard {
  const found = readStatements(readPassage(sentence(word)), REPORT).find(
    ({ mention }) => mention.figure.value === 7,
  );
  return heard(found?.readings.flatMap(({ plus }) => plus.map((path) => path.split('.')[1] ?? '')) ?? []);
}

function gate(word: string): Heard {
  const folded = fold(sentence(word), 'dropped');
  const figure = boundIn(folded).at(-1);
  if (!figure) return '';
  const named = cellsNamed({ ...figure, sentence: folded.text, paragraph: '' }, VERSION);
  const rows = named.map((cells) => heard(cells.map((path) => path.split('.')[1] ?? '')));
  return [...new Set(rows)].join(' or ');
}

function query(word: string): Heard {
  const [asked] = queriesOf(`今年${word}的有几件`, '2026-11-28');
  const result = asked?.filters.find(({ by }) => by === 'result');
  return result?.by === 'result' && !result.not ? heard(result.results) : '';
}

function register(word: string): Heard {
  const found = readDisposition(word);
  return found ? heard([found]) : '';
}

/** Every room that takes words for results of table 三, and how it is asked. */
export const ROOMS: Readonly<Record<string, (word: string) => Heard>> = {
  interview,
  query,
  register,
  label,
  prose,
  gate,
};
