import { expect, it } from 'vitest';
import { namesReport, openingOf, titleOfPage, titleStart } from '../../../src/documents/reading/title.ts';

const TITLE = '云岭县林业局2024年政府信息公开工作年度报告';
const PROSE = '根据条例规定，现将本机关一年来的工作情况予以公布，欢迎监督。';

it.each([
  ['one line', [TITLE]],
  ['lines of organ and subject', ['云岭县林业局', '2024年政府信息公开工作年度报告']],
  ['three lines', ['云岭县林业局', '2024年', '政府信息公开工作年度报告']],
])('finds a title of %s', (_, lines) => {
  expect(openingOf([...lines, PROSE])).toEqual({ title: TITLE, beforeTitle: '', preamble: [PROSE] });
});

it('sets apart what stands before the title and the day below it', () => {
  expect(openingOf(['附件：', TITLE, '2025年1月20日', PROSE])).toEqual({
    title: TITLE,
    beforeTitle: '附件：\n2025年1月20日',
    preamble: [PROSE],
  });
});

it('finds a title with slips of the pen, but takes no letter for one', () => {
  expect(openingOf(['云岭县林业局2024年政府信息公开工作告年度报']).title).not.toBeNull();
  expect(openingOf(['关于报送政府信息公开工作年度报告的函']).title).toBeNull();
});

it('begins with the first prose where there is no title', () => {
  expect(openingOf(['首页', PROSE])).toEqual({ title: null, beforeTitle: '首页', preamble: [PROSE] });
});

it('says on which line a title begins, past empty ones', () => {
  expect([titleStart(['', '附件', TITLE]), titleStart(['总体情况'])]).toEqual([2, null]);
});

it('takes the name of a page without the site’s', () => {
  expect(titleOfPage(`${TITLE}_云岭县人民政府`)).toBe(TITLE);
  expect(titleOfPage('云岭县人民政府门户网站')).toBeNull();
});

it('knows an opening that says what it opens', () => {
  expect(namesReport('根据要求，现公布2024年度政府信息公开工作年度报告。')).toBe(true);
  expect(namesReport('根据要求，现公布体检结果。')).toBe(false);
});
