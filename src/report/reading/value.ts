import { amountAt } from '../../language/amounts.ts';
import { before, withoutClosing } from '../../language/ends.ts';
import { fold, isInvisible } from '../../language/fold.ts';
import { lexicon, wordSet } from '../../language/lexicon.ts';
import { FORM_UNITS } from '../../language/units.ts';
import type { CellKind } from '../forms/form.ts';
import type { Cell } from '../report.ts';

/** What a cell's text says. `raw` is set where it is no clean number, `doubt` where a person should look. */
export interface ValueReading {
  readonly cell: Cell;
  readonly raw: string | null;
  readonly doubt: string | null;
}

/** What is known of the column: what may stand in it, the unit that the report keeps and the one that the header prints. */
export interface ValueColumn {
  readonly kind: CellKind;
  readonly unit?: '万元' | '元' | undefined;
  readonly headerUnit?: '万元' | '元' | undefined;
}

/** Marks and words by which people say "no figure here". */
const MARKS = '-—–―_/\\*.·~';
const NO_FIGURE = wordSet(['{无|空|暂无|不适用|na|n/a}']);
/** A mark is no longer, with what nobody sees around it (characters). */
const LONGEST_MARKER = 40;
/** Marks of a footnote behind a figure, in folded text: ①, ², *, [1], [注2]. */
const FOOTNOTE = /(?:(?<![①-⑳⑴-⒇⁰¹²³⁴-⁹₀-₉*])[①-⑳⑴-⒇⁰¹²³⁴-⁹₀-₉*]+|[[【〔]注?\d{1,2}[\]】〕]|注\d{0,2})$/u;
/** Thousands set apart by a space that does not break: no two figures are. */
const GROUPED = /^\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+$/u;
/** A remark behind a figure: 22（其中修订16件）. */
const NOTE = /^（[^（）]*）$/u;
/** What a column of changes may have before its figure. */
const CHANGES = lexicon<1 | -1>([
  [['{增|增加}'], 1],
  [['{减|减少}'], -1],
]);

/** A cell without the mark by which a workbook keeps a figure as text, and without what nobody sees. */
function seen(printed: string): string {
  if (!/[\p{Cf}']/u.test(printed)) return printed;
  const text = [...printed].filter((char) => !isInvisible(char.charCodeAt(0))).join('');
  return /^\s*'\d/u.test(fold(text).text) ? text.replace("'", '') : text;
}

/** Without a digit there is no figure: most of what is looked at in a document has none. */
const DIGIT = /[\d０-９]/u;

/** A figure that is all that a cell holds, a remark aside. Money is in yuan. */
interface Figure {
  readonly value: number;
  readonly unit: string;
  readonly isMoney: boolean;
  /** Whether it was said to have grown or become less: 增3, 减2. */
  readonly isChange: boolean;
  readonly hasNote: boolean;
}

/** From here on digits are a number of something and no figure (an account, a code). */
const TOO_LONG = 1e15;

/** The figure that a folded text is, in digits; null for any other text. */
function figureOf(text: string): Figure | null {
  const change = CHANGES.at(text, 0);
  const start = change?.end ?? 0;
  const amount = amountAt(text, start, FORM_UNITS);
  if (amount?.written !== 'arabic' || amount.precision !== 'exact') return null;
  if ((amount.scale > 1 && !amount.isMoney) || (change && /[+-]/u.test(text.charAt(start)))) return null;
  const rest = text.slice(amount.end);
  if (rest !== '' && !NOTE.test(rest)) return null;
  const { value, unit, isMoney } = amount;
  if (value >= TOO_LONG) return null;
  return {
    value: value * (change?.value ?? 1),
    unit,
    isMoney,
    isChange: change !== null,
    hasNote: rest !== '',
  };
}

/** Powers of ten between a unit of money and yuan. */
const YUAN_EXPONENT = { 元: 0, 万元: 4 } as const;

/** Moves the decimal point without the rounding of binary fractions. */
const shifted = (value: number, places: number): number => Number(`${value}e${places}`);

const unreadable = (raw: string): ValueReading => ({
  cell: null,
  raw,
  doubt: `“${raw.slice(0, 40)}”读不出是哪个数`,
});

function money({ value, isMoney }: Figure, column: ValueColumn): Pick<ValueReading, 'cell' | 'doubt'> {
  const kept = column.unit ?? '元';
  const from = isMoney ? 0 : YUAN_EXPONENT[column.headerUnit ?? kept];
  const cell = shifted(value, from - YUAN_EXPONENT[kept]);
  const unknown = !isMoney && column.headerUnit === undefined && kept === '元' && cell !== 0;
  if (unknown) return { cell, doubt: '金额没有写单位，按元读取' };
  // Where the form prints 万元 a head with 元 may have lost a character.
  const isLess = !isMoney && kept === '万元' && column.headerUnit === '元' && cell !== 0;
  return { cell, doubt: isLess ? '表头的单位是元，已换算成万元，请核对' : null };
}

/**
 * Reads one cell: "22（其中修订16件）" is 22, "12件" is 12, "160.5964万元" is 1605964 in a column of yuan.
 * An empty cell and "/" are null; what could be read in two ways is null with a doubt.
 */
export function readValue(printed: string, column: ValueColumn): ValueReading {
  const text = seen(printed);
  if (GROUPED.test(text.trim())) {
    const whole = text.replace(/\s+/gu, '');
    const value = readValue(whole, column);
    return { ...value, raw: text.trim(), doubt: value.doubt ?? `“${text.trim()}”中间有空格，按${whole}读取` };
  }
  const raw = text.replace(/\s+/gu, ' ').trim();
  if (raw === '') return { cell: null, raw: '', doubt: null };
  const folded = fold(raw).text;
  const bare = folded.replace(FOOTNOTE, '').trim();
  const marked = bare !== folded && /\d/u.test(bare);
  const words = marked ? bare : folded;
  if (isMarker(words)) return { cell: null, raw, doubt: null };
  if (raw === '零' || raw === '〇') return { cell: 0, raw, doubt: null };
  if (/\d {1,40}[\d.,]/u.test(before(words, '（'))) return unreadable(raw);
  const figure = figureOf(words.replace(/\s/gu, ''));
  if (!figure || (figure.isChange && column.kind !== 'signed')) return unreadable(raw);
  if (column.kind !== 'money' && figure.isMoney) return unreadable(raw);
  const read = column.kind === 'money' ? money(figure, column) : { cell: figure.value, doubt: null };
  const clean = column.kind === 'money' || figure.unit === '' || figure.hasNote;
  return {
    cell: read.cell,
    raw: clean && !marked ? null : raw,
    doubt: marked ? `“${raw}”带有注号，按${words}读取` : read.doubt,
  };
}

/** Whether a piece of text looks like the figure of a cell; marks such as "/" and "无" do not count. */
export function looksLikeNumber(text: string): boolean {
  if (!DIGIT.test(text)) return false;
  const words = fold(seen(text)).text.trim();
  return figureOf(words.replace(FOOTNOTE, '').replace(/\s/gu, '')) !== null;
}

/** Whether a piece of text is a mark by which people say "no figure here". */
export function isMarker(text: string): boolean {
  if (text.length > LONGEST_MARKER) return false;
  const words = fold(seen(text)).text.trim();
  return words !== '' && (withoutClosing(words, MARKS) === '' || NO_FIGURE.get(words) === true);
}
