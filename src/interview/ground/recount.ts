import { fold } from '../../language/fold.ts';
import { liesIn } from '../../language/span.ts';
import type { Finding } from '../../report/findings.ts';
import { type NarrativeKey, SECTIONS } from '../../report/sections.ts';
import { readStatements } from '../../report/text/counts.ts';
import { narrativeOf } from '../../report/text/narrative.ts';
import { spanOf } from '../../report/text/quote.ts';
import { cellsValue } from '../../report/text/readings.ts';
import { composedReport } from '../compose.ts';
import type { Session } from '../session.ts';
import { replaceFigures } from './follow.ts';

/** What an adopted text becomes when its figure is replaced by the tables'. */
export interface Recount {
  readonly part: NarrativeKey;
  readonly figure: number;
  readonly text: string;
}

/** The rule whose findings name a figure of a text beside the tables' own. */
const RULE = 'text-count';

/** Figures that a sentence may be held against: 新收 alone, and with 上年结转. More would be guessing. */
const OFFERED = 2;

/** How a text that says another figure than the tables can follow them; nothing where it was not adopted yet. */
export function recountsOf(session: Session, finding: Finding): Recount[] {
  const section = SECTIONS.find(({ number }) => number === finding.section);
  const { where } = finding;
  if (finding.rule !== RULE || !where || section?.kind !== 'narrative') return [];
  const part = section.key;
  if (session.drafts[part]?.state !== 'accepted') return [];
  const report = composedReport(session);
  const passage = narrativeOf(report, part);
  const statement = readStatements(passage, report).find(
    ({ mention: { figure } }) => liesIn(spanOf(passage, figure), where) && figure.value === finding.actual,
  );
  if (!statement) return [];
  const values = statement.readings.slice(0, OFFERED).map((reading) => cellsValue(report, reading));
  const text = fold(report[part]);
  const { unit, value } = statement.mention.figure;
  return [...new Set(values)].flatMap((figure) => {
    const printed = figure === null ? null : String(figure);
    const within = foldedSpan(text.at, where, text.text.length);
    const next = printed === null ? null : replaceFigures(text, within, [{ was: { value, unit }, printed }]);
    return figure === null || next === null ? [] : [{ part, figure, text: next }];
  });
}

/** A stretch of the original as one of the folded text. */
function foldedSpan(
  at: (index: number) => number,
  { start, end }: { start: number; end: number },
  length: number,
) {
  let from = 0;
  while (from < length && at(from) < start) from += 1;
  let to = from;
  while (to < length && at(to) < end) to += 1;
  return { start: from, end: to };
}
