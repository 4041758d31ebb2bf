import { assemble, type Words } from '../../src/drafting/assemble.ts';
import type { DraftRequest } from '../../src/drafting/draft.ts';
import { organProfileOf } from '../../src/report/organ.ts';
import type { Report } from '../../src/report/report.ts';
import { reportOf } from './tables.ts';

/** A stretch of a text that an over-eager answer made up. */
export interface Planted {
  readonly start: number;
  readonly end: number;
}

/** One part as a model answered it, put into the house's frame. */
export interface Answer {
  readonly request: DraftRequest;
  readonly text: string;
  readonly planted: readonly Planted[];
}

/** A set: what an office noted, and what a model might make of it, honestly or over-eagerly. */
export interface DraftSet {
  readonly file: string;
  readonly honest: readonly Answer[];
  readonly eager: readonly Answer[];
}

/** The first character of a line tells what it is of. */
const ASPECT: Readonly<Record<string, string>> = {
  主: 'proactiveDisclosure',
  依: 'onRequest',
  管: 'informationManagement',
  平: 'platforms',
  监: 'supervision',
  问: 'problems',
  措: 'measures',
  改: 'improvements',
  费: 'fees',
  他: 'other',
};

type Lines = readonly (readonly [aspect: string, text: string])[];

const linesOf = (lines: readonly string[]): Lines =>
  lines.map((line) => [ASPECT[line.charAt(0)] ?? '', line.slice(1).trim()] as const);

const under = (lines: Lines, aspect: string): string[] =>
  lines.filter(([of, text]) => of === aspect && text !== '').map(([, text]) => text);

/** Items of 五: each line, parted at ；. */
const items = (lines: Lines, aspect: string): string[] =>
  under(lines, aspect).flatMap((text) => text.split('；'));

function wordsOf(lines: Lines): Words[] {
  const said = (aspect: string) => under(lines, aspect).join('');
  const overview = {
    part: 'overview',
    aspects: {
      proactiveDisclosure: said('proactiveDisclosure'),
      onRequest: said('onRequest'),
      informationManagement: said('informationManagement'),
      platforms: said('platforms'),
      supervision: said('supervision'),
    },
  } as const;
  const problems = {
    part: 'problems',
    problems: items(lines, 'problems'),
    measures: items(lines, 'measures'),
    improvements: items(lines, 'improvements'),
  } as const;
  const other = { part: 'other', paragraphs: under(lines, 'other') } as const;
  return [overview, problems, ...(other.paragraphs.length > 0 ? [other] : [])];
}

/** A text without its ‹ › and what stood between them. */
function unplanted(marked: string): { text: string; planted: Planted[] } {
  const planted: Planted[] = [];
  let text = '';
  let open = 0;
  for (const char of marked) {
    if (char === '‹') open = text.length;
    else if (char === '›') planted.push({ start: open, end: text.length });
    else text += char;
  }
  return { text, planted };
}

/** Reads a file of notes without answers, set after set, numbered from `first` on. */
export const readNotes = (content: string, first: number): DraftSet[] =>
  content
    .split(/^(?== )/m)
    .filter(Boolean)
    .map((set, at) => readSet(String(first + at).padStart(2, '0'), `${set.trimEnd()}\nhonest\neager\n`));

/** Reads a set's file: "= organ year", tables, last year's, notes, then what follows "honest" and "eager". */
export function readSet(file: string, content: string): DraftSet {
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  const [, organ = '', year = ''] = /^= (\S+) (\d{4})$/.exec(lines[0] ?? '') ?? [];
  const value = (key: string) =>
    lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1) ?? '';
  const [honest, eager] = [lines.indexOf('honest'), lines.indexOf('eager')];
  const notes = linesOf(lines.slice(1, honest).filter((line) => ASPECT[line.charAt(0)]));
  const previous: Report | null = lines.some((line) => line.startsWith('last'))
    ? {
        ...reportOf(organ, Number(year) - 1, value('last')),
        overview: value('last.overview'),
        problems: value('last.problems'),
      }
    : null;
  const request = {
    report: reportOf(organ, Number(year), value('tables')),
    previous,
    notes: notes
      .map(([aspect, text], at) => ({ id: `notes.${at}`, aspect, text }))
      .filter(({ text }) => text !== ''),
    organ: organProfileOf(organ),
    change: null,
    current: null,
    settled: [],
  };
  const answers = (from: number, to: number): Answer[] =>
    wordsOf(linesOf(lines.slice(from + 1, to))).map((words) => {
      const whole = { ...request, part: words.part };
      return { request: whole, ...unplanted(assemble(words, whole).join('\n')) };
    });
  return { file, honest: answers(honest, eager), eager: answers(eager, lines.length) };
}
