import { expect, it } from 'vitest';
import { lineBlock } from '../../../src/documents/reading/blocks.ts';
import { outlineOf } from '../../../src/documents/reading/outline.ts';

const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const REPORT = HEADINGS.flatMap((heading, at) => [heading, `第${at + 1}部分的正文。`]);
const outline = (lines: readonly string[], shape: 'lines' | 'paragraphs' | 'sheets' = 'paragraphs') =>
  outlineOf({ blocks: lines.map((line) => lineBlock(line)), shape });
const sections = (found: ReturnType<typeof outline>) =>
  found.parts.map(({ section, blocks }) => [section, blocks.length]);
const WHOLE = [1, 2, 3, 4, 5, 6].map((section) => [section, 1]);

it('cuts a report at its six headings', () => {
  const found = outline(['青石镇人民政府2025年政府信息公开工作年度报告', ...REPORT]);
  expect(sections(found)).toEqual(WHOLE);
  expect(found.before).toHaveLength(1);
});

it('takes no heading from a table of contents', () => {
  expect(sections(outline(['目录', ...HEADINGS, ...REPORT]))).toEqual(WHOLE);
});

it('joins a heading that is broken behind its number', () => {
  const broken = REPORT.flatMap((line) =>
    line === HEADINGS[4] ? ['五、', '存在的主要问题及改进情况'] : [line],
  );
  expect(sections(outline(broken))).toEqual(WHOLE);
});

it('puts the sections of a workbook in the form’s order', () => {
  const turned = [...REPORT.slice(2), ...REPORT.slice(0, 2)];
  expect(sections(outline(turned, 'sheets'))).toEqual(WHOLE);
});

it('leaves a second report out, and says that there is one', () => {
  const title = '云岭县林业局2025年政府信息公开工作年度报告';
  const found = outline([...REPORT, title, ...REPORT]);
  expect(found.hasSecond).toBe(true);
  expect(sections(found)).toEqual(WHOLE);
});

it('finds no section in prose', () => {
  expect(sections(outline(['全年公开信息36条。', '各项工作有序推进。']))).toEqual([]);
});
