import { type CellPath, cellAt } from '../../../../src/report/cells.ts';
import { formOf } from '../../../../src/report/forms/choose.ts';
import type { Report } from '../../../../src/report/report.ts';
import type { Printed } from './hand-made.ts';

const SIZE = 10;
const LINE = 18;
const LEFT = 60;
const TOP = 770;
const BOTTOM = 90;
/** Where table 三's first figures stand, and how far apart its columns are. */
const FIRST = 300;
const PITCH = 36;

const isHalf = (character: string): boolean => character < '\u2000';
const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + (isHalf(character) ? 0.556 : 1) * size, 0);

/** Pages being filled from the top down, each with a head and a number. */
class Pages {
  readonly pages: Printed[][] = [];
  #y = 0;

  constructor() {
    this.turn();
  }

  turn(): void {
    const number = String(this.pages.length + 1);
    this.pages.push([
      { text: '云岭县政务公开', x: 250, y: 805, size: 9 },
      { text: number, x: 297, y: 40, size: 9 },
    ]);
    this.#y = TOP;
  }

  down(lines = 1): void {
    this.#y -= lines * LINE;
    if (this.#y < BOTTOM) this.turn();
  }

  /** Chinese and other characters apart, each where it stands, as programs with two fonts write them. */
  print(text: string, x: number, { above = 0, size = SIZE } = {}): void {
    let at = x;
    for (const part of text.match(/[\u0020-\u007e]+|[^\u0020-\u007e]+/gu) ?? []) {
      this.pages.at(-1)?.push({ text: part, x: at, y: this.#y + above, size });
      at += widthOf(part, size);
    }
  }

  centred(text: string, x: number, above = 0): void {
    this.print(text, x - widthOf(text, SIZE) / 2, { above });
  }

  paragraph(text: string, indent = 2): void {
    const lines = [...text].reduce<string[]>(
      (all, character) => {
        const room = 475 - (all.length === 1 ? indent * SIZE : 0);
        if (widthOf(`${all.at(-1)}${character}`, SIZE) > room && !/[，。；、]/u.test(character)) all.push('');
        all.push(`${all.pop() ?? ''}${character}`);
        return all;
      },
      [''],
    );
    for (const [at, line] of lines.entries()) {
      this.print(line, LEFT + (at === 0 ? indent * SIZE : 0));
      this.down();
    }
  }
}

const printed = (report: Report, path: string): string => {
  const cell = cellAt(report, path as CellPath);
  return cell === null ? '' : String(cell);
};

/** A label over two lines, its figures level with the middle. */
function labelled(out: Pages, label: string, wide: number): void {
  const characters = [...label];
  const isBroken = characters.length > wide;
  out.print(characters.slice(0, wide).join(''), LEFT, { above: isBroken ? 6 : 0 });
  if (isBroken) out.print(characters.slice(wide).join(''), LEFT, { above: -6 });
}

function printProactive(out: Pages, report: Report): void {
  for (const block of formOf(report.form).proactive) {
    const place = (index: number) => (block.columns.length === 1 ? 380 : 260 + index * 100);
    out.print(block.article, LEFT);
    out.down();
    out.print('信息内容', LEFT);
    for (const [at, column] of block.columns.entries()) out.centred(column.label, place(at));
    out.down();
    for (const row of block.rows) {
      out.print(row.label, LEFT);
      for (const [at, column] of block.columns.entries()) {
        out.centred(printed(report, `proactive.${row.key}.${column.key}`), place(at));
      }
      out.down();
    }
  }
}

function printApplications(out: Pages, report: Report): void {
  const { columns, rows } = formOf(report.form).applications;
  const place = (index: number) => FIRST + index * PITCH;
  out.centred('申请人情况', place(3));
  out.down();
  out.centred('自然人', place(0));
  out.centred('法人或其他组织', place(3));
  out.centred('总计', place(6));
  out.down();
  for (const [at, column] of columns.entries()) {
    if (at === 0 || at === columns.length - 1) continue;
    out.centred(column.label.slice(0, 2), place(at), 5);
    out.centred(column.label.slice(2, 4), place(at), -6);
  }
  out.down(1.5);
  for (const row of rows) {
    labelled(out, row.label, 22);
    for (const [at, column] of columns.entries()) {
      out.centred(printed(report, `applications.${row.key}.${column.key}`), place(at));
    }
    out.down(1.6);
  }
}

function printDisputes(out: Pages, report: Report): void {
  const { blocks, columns } = formOf(report.form).disputes;
  const place = (index: number) => 70 + index * 33;
  out.centred('行政复议', place(2));
  out.centred('行政诉讼', place(9));
  out.down();
  out.centred('未经复议直接起诉', place(7));
  out.centred('复议后起诉', place(12));
  out.down();
  const all = blocks.flatMap(({ key }) => columns.map((column) => ({ key, column })));
  for (const [at, { column }] of all.entries()) {
    out.centred(column.label.slice(0, 2), place(at), 5);
    out.centred(column.label.slice(2), place(at), -6);
  }
  out.down(1.6);
  for (const [at, { key, column }] of all.entries()) {
    out.centred(printed(report, `disputes.${key}.${column.key}`), place(at));
  }
  out.down(1.6);
}

/** A report as pages without a drawn line: heads, numbers, paragraphs broken by pages, figures centred in their columns. */
export function pagesWithoutLines(report: Report): Printed[][] {
  const out = new Pages();
  out.print(`${report.organ}${report.year}年政府信息公开工作年度报告`, 110, { size: 15 });
  out.down(2);
  const prose = (text: string) => {
    for (const paragraph of text.split('\n')) out.paragraph(paragraph);
  };
  prose(report.preamble);
  out.paragraph('一、总体情况');
  prose(report.overview);
  out.paragraph('二、主动公开政府信息情况');
  printProactive(out, report);
  out.paragraph('三、收到和处理政府信息公开申请情况');
  printApplications(out, report);
  out.paragraph('四、政府信息公开行政复议、行政诉讼情况');
  printDisputes(out, report);
  out.paragraph('五、存在的主要问题及改进情况');
  prose(report.problems);
  out.paragraph('六、其他需要报告的事项');
  prose(report.other);
  return out.pages;
}
