import { before } from '../../language/ends.ts';
import type { CellKind } from '../forms/form.ts';
import type { Cell } from '../report.ts';

/** What nobody sees in a cell: zero-width characters of web pages, and the mark by which a workbook keeps a figure as text. */
const UNSEEN = /^\s*'(?=[\d０-９])|\p{Cf}/gu;

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

/** Marks by which people say "no figure here". */
const MARKER = /^(?:[-—–―_/\\*.·~]+|无|空|暂无|不适用|n\/?a)$/iu;
/** Marks of a footnote behind a figure: ①, ², *, [1], ［注2］. */
const FOOTNOTE =
  /(?:(?<![①-⑳⑴-⒇⁰¹²³⁴-⁹₀-₉*])[①-⑳⑴-⒇⁰¹²³⁴-⁹₀-₉*]+|[[［【〔](?:注|註)?\s*[\d０-９]{1,2}[\]］】〕]|[注註][\d０-９]{0,2})$/u;
/** Thousands set apart by a space that does not break: no two figures are. */
const GROUPED = /^\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+$/u;
const NUMBER =
  /^(?<sign>[+\-−]|增加?|减少?)?(?<whole>\d{1,3}(?:,\d{3})+|\d{1,15})(?<decimals>\.\d{1,8})?(?<unit>亿元|万元|元|件次|人次|[件个项条次部宗起份例])?(?<note>\([^()]*\))?$/u;

/** Powers of ten between the money unit in a cell and yuan. */
const YUAN_EXPONENT = { 元: 0, 万元: 4, 亿元: 8 } as const;
type MoneyUnit = keyof typeof YUAN_EXPONENT;
const isMoneyUnit = (unit: string | undefined): unit is MoneyUnit =>
  unit !== undefined && unit in YUAN_EXPONENT;

/** Moves the decimal point without the rounding of binary fractions. */
const shifted = (digits: string, places: number): number => Number(`${digits}e${places}`);

const unreadable = (raw: string): ValueReading => ({
  cell: null,
  raw,
  doubt: `“${raw.slice(0, 40)}”读不出是哪个数`,
});

function money(
  digits: string,
  printed: MoneyUnit | undefined,
  column: ValueColumn,
): Pick<ValueReading, 'cell' | 'doubt'> {
  const kept = column.unit ?? '元';
  const stated = printed ?? column.headerUnit;
  const cell = shifted(digits, YUAN_EXPONENT[stated ?? kept] - YUAN_EXPONENT[kept]);
  const unknown = stated === undefined && kept === '元' && cell !== 0;
  return { cell, doubt: unknown ? '金额没有写单位，按元读取' : null };
}

/**
 * Reads one cell: "22（其中修订16件）" is 22, "12件" is 12, "160.5964万元" is 1605964 in a column of yuan.
 * An empty cell and "/" are null; what could be read in two ways is null with a doubt.
 */
export function readValue(printed: string, column: ValueColumn): ValueReading {
  const text = printed.replace(UNSEEN, '');
  if (GROUPED.test(text.trim())) {
    const whole = text.replace(/\s+/gu, '');
    const said = readValue(whole, column);
    return { ...said, raw: text.trim(), doubt: said.doubt ?? `“${text.trim()}”中间有空格，按${whole}读取` };
  }
  const raw = text.replace(/\s+/gu, ' ').trim();
  if (raw === '') return { cell: null, raw: '', doubt: null };
  const marked = FOOTNOTE.test(raw) && /[\d０-９]/u.test(raw.replace(FOOTNOTE, ''));
  const folded = (marked ? raw.replace(FOOTNOTE, '') : raw).normalize('NFKC').trim();
  if (MARKER.test(folded)) return { cell: null, raw, doubt: null };
  if (folded === '零' || folded === '〇') return { cell: 0, raw, doubt: null };
  const bare = before(folded, '(').trim();
  if (/\d[\s]+[\d.,]/u.test(bare)) return unreadable(raw);
  const parts = NUMBER.exec(folded.replace(/\s+/gu, ''))?.groups;
  if (!parts) return unreadable(raw);
  const digits = `${(parts.whole ?? '').replaceAll(',', '')}${parts.decimals ?? ''}`;
  const negative = parts.sign !== undefined && /^[-−减]/u.test(parts.sign);
  if (parts.sign && /[增减]/u.test(parts.sign) && column.kind !== 'signed') return unreadable(raw);
  const unit = isMoneyUnit(parts.unit) ? parts.unit : undefined;
  if (column.kind !== 'money' && unit) return unreadable(raw);
  const read = column.kind === 'money' ? money(digits, unit, column) : { cell: Number(digits), doubt: null };
  const cell = read.cell === null || !negative || read.cell === 0 ? read.cell : -read.cell;
  const clean = column.kind === 'money' || parts.unit === undefined || parts.note !== undefined;
  return {
    cell,
    raw: clean && !marked ? null : raw,
    doubt: marked ? `“${raw}”带有注号，按${folded}读取` : read.doubt,
  };
}

/** Whether a piece of text looks like the figure of a cell; marks such as "/" and "无" do not count. */
export function looksLikeNumber(text: string): boolean {
  return NUMBER.test(text.replace(UNSEEN, '').replace(FOOTNOTE, '').normalize('NFKC').replace(/\s+/gu, ''));
}

/** Whether a piece of text is a mark by which people say "no figure here". */
export const isMarker = (text: string): boolean =>
  MARKER.test(text.replace(UNSEEN, '').normalize('NFKC').trim());
