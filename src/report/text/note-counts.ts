import { amountAt } from '../../language/amounts.ts';
import { closenessOf } from '../../language/closeness.ts';
import { fold, quoted } from '../../language/fold.ts';
import { lexicon, wordSet } from '../../language/lexicon.ts';
import { type Lang, say } from '../language.ts';
import { organKindOf } from '../organ.ts';
import type { Report } from '../report.ts';
import { ASPECTS } from '../sections.ts';
import { inOfficialWords, withPauses } from '../words/official-words.ts';
import { cellNames } from './cell-names.ts';
import { againstTables } from './counts.ts';
import { readPassage } from './mentions.ts';
import { type CellSum, cellsValue } from './readings.ts';

/** A figure that words say otherwise than the tables: the clerk knows which is right. */
export interface Contradiction {
  /** As it was said, with its unit: "1801件". */
  readonly printed: string;
  readonly value: number;
  readonly unit: string;
  /** The clause of the note that says it. */
  readonly clause: string;
  /** The likeliest cells that it may be of, and what they come to. */
  readonly reading: CellSum;
  readonly table: number;
}

/** What a note says of a count that follows at once, and what a report says: 许可办了286件. Words for themselves keep others. */
const BEFORE_COUNT = lexicon<string>([
  [['收了', '收到了', '{收|来}{申请|了申请}'], '收到申请'],
  [['{办|办完|办好|处理|答复}了', '办完'], '办结'],
  [['{|都|均|全}公开了'], '予以公开'],
  [['{上年|去年}{转过来|转来|结过来|带过来|转下来|剩下|剩|留下来}{|的|了}'], '上年结转'],
  [
    ['{|办理|审批|作出}{|行政}许可{|决定}{|了}', '{|行政}许可{|决定}{办|批|做|发|作出}了'],
    '作出行政许可决定',
  ],
  [
    ['{|办理|作出}{|行政}处罚{|决定}{|了}', '罚了', '{|行政}处罚{|决定}{办|做|开|作出}了'],
    '作出行政处罚决定',
  ],
  [['{|行政}强制{|措施}{|了}', '{|行政}强制{|措施}{办|做|采取}了'], '采取行政强制措施'],
  [['{印发|发|出|新出|定|制定|新发|出台}{|了}{|行政}规范性文件'], '制发规范性文件'],
  [['复议'], '行政复议'],
  [['{官司|诉讼}'], '行政诉讼'],
]);
/** Where a note says whose count it is before those words, they stand as they are: 双公示行政许可. */
const OPENS = wordSet(['{今年|本年度|全年}', '{一|总|}共', '{已|都|均}']);
const BREAKS = '，。；';
const AMOUNT_LEADS = '共约近';
const OPENING_ONLY = '作出采取';

/** A note with the words of a report for what it counts. */
function asCounted(text: string): string {
  let out = text;
  for (const { start, end, value } of BEFORE_COUNT.all(text).reverse()) {
    const isOpening =
      start === 0 || BREAKS.includes(text.charAt(start - 1)) || OPENS.endingAt(text, start) !== null;
    const isCounted = amountAt(text, AMOUNT_LEADS.includes(text.charAt(end) || '-') ? end + 1 : end) !== null;
    if (!isCounted || (OPENING_ONLY.includes(value.slice(0, 2)) && !isOpening)) continue;
    out = out.slice(0, start) + value + out.slice(end);
  }
  return out;
}

/** The clause of a note that has a figure; where its words were put otherwise, the figure alone. */
const clauseOf = (line: string, printed: string): string =>
  line.split(/[，。；：、,;: ]/).find((clause) => clause.includes(printed)) ?? printed;

function inLine(text: string, line: string, report: Report): Contradiction[] {
  const passage = readPassage(text);
  const isGovernment = organKindOf(report.organ) === 'government';
  return againstTables(passage, report, isGovernment).flatMap(({ mention: { figure }, readings }) => {
    const [reading] = readings;
    const isExact = closenessOf(passage.read.text, figure) === 'exact';
    const table = reading ? cellsValue(report, reading) : null;
    const printed = quoted(passage.read, figure);
    return isExact && reading && table !== null
      ? [{ printed, value: figure.value, unit: figure.unit, clause: clauseOf(line, printed), reading, table }]
      : [];
  });
}

/**
 * Every exact count of words on an aspect of 一 (a note, or a sentence of a draft) that names cells of the tables and is none
 * of the figures that they give. Read line by line, as the check reads its section.
 */
export function wordsAgainstTables(
  { aspect, text }: { readonly aspect: string; readonly text: string },
  report: Report,
): Contradiction[] {
  const label = ASPECTS.find(({ key }) => key === aspect)?.label;
  if (label === undefined) return [];
  return text.split('\n').flatMap((line) => {
    const words = asCounted(inOfficialWords(fold(withPauses(line), 'dropped').text));
    return inLine(`（一）${label}情况。${words}`, line, report);
  });
}

/** "要点写“办结1801件”，表格“…”为1846件，以哪个为准？" */
export function contradictionInWords(
  { clause, unit, reading, table }: Contradiction,
  report: Report,
  lang: Lang = 'zh',
): string {
  const cells = cellNames(report.form, [...reading.plus]);
  return say(
    lang,
    `要点写“${clause}”，表格${cells}为${table}${unit}，以哪个为准？`,
    `The note says “${clause}”, but ${cells} is ${table}. Which is right?`,
  );
}
