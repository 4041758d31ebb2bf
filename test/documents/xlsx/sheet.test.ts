import { expect, it } from 'vitest';
import { type SheetCell, sheetXml } from '../../../src/documents/xlsx/sheet.ts';
import { lookId } from '../../../src/documents/xlsx/styles.ts';

const cell = (row: number, column: number, content: SheetCell['content']): SheetCell => ({
  row,
  column,
  look: 'count',
  content,
});
const xml = (cells: readonly SheetCell[], changes = {}) =>
  sheetXml({ name: '表', cells, merges: [], widths: [10], frozen: { rows: 0, columns: 0 }, ...changes });
const LOOK = lookId('count');

it.each<[string, SheetCell['content'], string]>([
  ['nothing', { kind: 'empty' }, `<c r="A1" s="${LOOK}"/>`],
  ['a number', { kind: 'number', value: -2.5 }, `<c r="A1" s="${LOOK}"><v>-2.5</v></c>`],
  [
    'text that looks like a formula',
    { kind: 'text', text: '=1+1' },
    `<c r="A1" s="${LOOK}" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>`,
  ],
  ['a formula', { kind: 'formula', formula: 'SUM(A2:A3)', value: 5 }, '<f>SUM(A2:A3)</f><v>5</v></c>'],
  ['one without a value', { kind: 'formula', formula: 'A2', value: null }, ' t="str"><f>A2</f><v></v></c>'],
])('holds %s', (_, content, written) => {
  expect(xml([cell(0, 0, content)])).toContain(written);
});

it('puts cells in order whatever order they come in', () => {
  const cells = [cell(1, 1, { kind: 'empty' }), cell(0, 0, { kind: 'empty' }), cell(1, 0, { kind: 'empty' })];
  expect([...xml(cells).matchAll(/<c r="([A-Z]\d)"/g)].map(([, at]) => at)).toEqual(['A1', 'A2', 'B2']);
});

it('keeps headings in sight', () => {
  expect(xml([], { frozen: { rows: 2, columns: 1 } })).toContain(
    '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
  );
  expect(xml([])).not.toContain('<pane');
});

it('merges only where something is merged', () => {
  expect(xml([], { merges: ['A1:D1'] })).toContain(
    '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>',
  );
  expect(xml([])).not.toContain('mergeCells');
});
