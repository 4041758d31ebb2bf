import { cpus } from 'node:os';
import { type Figures, type Spread, spreadOf } from './figures.ts';
import type { Held, Results } from './holds.ts';
import { GROUPS, type Row } from './rows.ts';

/** Every contestant's rounds, by name, in the order of the columns. */
export type Rounds = ReadonlyMap<string, readonly Figures[]>;

/** Looks a figure up over the rounds. */
export const resultsOf =
  (rounds: Rounds): Results =>
  (contestant, key) =>
    spreadOf((rounds.get(contestant) ?? []).map((figures) => figures[key]));

function shown(spread: Spread | null, digits: number): string {
  if (!spread) return '–';
  const [median, least, most] = [spread.median, spread.least, spread.most].map((value) =>
    value.toFixed(digits),
  );
  return least === most ? `${median}` : `${median} (${least}–${most})`;
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(rows: readonly Row[], names: readonly string[], of: Results): string {
  const body = rows.map(({ name, key, digits }) =>
    line([name, ...names.map((who) => shown(of(who, key), digits))]),
  );
  return [line(['', ...names]), line(['---', ...names.map(() => '---:')]), ...body].join('\n');
}

/** What the run was made on and with; `versions` by program. */
export function setting(
  rounds: Rounds,
  versions: Readonly<Record<string, string>>,
  load: readonly number[],
): string {
  const [first] = cpus();
  const counts = [...rounds.values()].map(({ length }) => length);
  const programs = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${process.platform}; ${programs.join(', ')}.`,
    `${Math.max(...counts)} rounds after one warm-up; load average before each from ${Math.min(...load).toFixed(1)} to ${Math.max(...load).toFixed(1)}.`,
    'Medians of the rounds, in brackets the least and the most.',
  ].join(' ');
}

/** The tables as Markdown: what must hold first, then every row. */
export function tables(rounds: Rounds, held: readonly Held[], about: string): string {
  const names = [...rounds.keys()];
  const of = resultsOf(rounds);
  const promises = held.map(({ promise, measured, holds }) =>
    line([promise, measured, holds ? 'holds' : '**does not hold**']),
  );
  return [
    about,
    '',
    '## What must hold',
    '',
    line(['', 'measured', '']),
    line(['---', '---:', '---']),
    ...promises,
    ...GROUPS.flatMap(({ heading, note, rows }) => [
      '',
      `## ${heading}`,
      '',
      note,
      '',
      table(rows, names, of),
    ]),
  ].join('\n');
}
