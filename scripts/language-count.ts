import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { patternsIn } from './language-patterns.ts';

/**
 * Prints how many patterns with Chinese a tree spells out: regular-expression literals, `new RegExp`, and strings of
 * alternatives outside the word tables. Words belong to tables and notions to `src/language`: the number is to fall.
 * It fails nothing yet. Usage: tsx scripts/language-count.ts [FOLDER]
 */
const FOLDER = process.argv[2] ?? 'src';
/** What this script counted of `src` before the language had a room of its own (2026-11-28). Half of it is the aim. */
const AT_THE_START = 1035;
/** How many of the files with most patterns are named. */
const WORST = 10;
/** Where lines of words with alternatives belong. */
const WORD_TABLES = /^(?:language|report\/words)\//;

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const counts = patternsIn(readFileSync(join(FOLDER, path), 'utf8'));
    const piped = WORD_TABLES.test(path) ? 0 : counts.piped;
    return { path, ...counts, piped, all: counts.literals + counts.built + piped };
  })
  .sort((a, b) => b.all - a.all);
const sumOf = (key: 'literals' | 'built' | 'piped' | 'all') =>
  files.reduce((sum, each) => sum + each[key], 0);

const parts = `${sumOf('literals')} literals, ${sumOf('built')} built from strings, ${sumOf('piped')} strings with |`;
process.stdout.write(`Patterns with Chinese: ${AT_THE_START} at the start, ${sumOf('all')} now (${parts})\n`);
for (const { path, all } of files.slice(0, WORST))
  process.stdout.write(`${String(all).padStart(5)}  ${path}\n`);
