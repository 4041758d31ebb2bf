import { readQuery } from '../../../src/applications/query-patterns.ts';
import { readDisposition } from '../../../src/applications/words.ts';
import { lexiconOf } from '../../../src/interview/answers/words/lexicon.ts';
import { understand } from '../../../src/interview/answers/words/statements.ts';
import { tokensOf } from '../../../src/interview/answers/words/tokens.ts';
import { formOf } from '../../../src/report/forms/choose.ts';

/** The rows of table 三 that a room takes a word for, in the form's order and joined by "+"; '' where it says nothing. */
export type Heard = string;

const VERSION = '2021';
const ROWS = formOf(VERSION).applications.rows.map(({ key }) => key);

/** Rows as one string, whatever their order was. */
export const heard = (rows: readonly string[]): Heard => ROWS.filter((key) => rows.includes(key)).join('+');

function interview(word: string): Heard {
  const { statements } = understand(tokensOf(`${word}7件`, lexiconOf('applications', VERSION)));
  return heard(statements.flatMap(({ rows }) => rows));
}

function query(word: string): Heard {
  const asked = readQuery(`今年${word}的有几件`, '2026-11-28');
  return asked?.kind === 'yearRow' && asked.disposition ? heard([asked.disposition]) : '';
}

function register(word: string): Heard {
  const found = readDisposition(word);
  return found ? heard([found]) : '';
}

/** Every room that takes words for results of table 三, and how it is asked. */
export const ROOMS: Readonly<Record<string, (word: string) => Heard>> = { interview, query, register };
