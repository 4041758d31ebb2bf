import { describe, expect, it } from 'vitest';
import { findOrgan, findYear } from '../../../src/documents/reading/identity.ts';

const SOURCES = { title: null, beforeTitle: '', preamble: '', narrative: '', debris: [] };

describe('the organ', () => {
  it.each([
    ['云岭县林业局2024年政府信息公开工作年度报告', '云岭县林业局'],
    ['2024年云岭县林业局政府信息公开工作年度报告', '云岭县林业局'],
    ['临江市2024年政府信息公开工作年度报告', '临江市'],
    ['青石镇人民政府2024年度政务公开工作年报', '青石镇人民政府'],
  ])('is read from %s', (title, organ) => {
    expect(findOrgan({ ...SOURCES, title })).toEqual({ value: organ, doubt: null });
  });

  it.each([
    '现将云岭县林业局（以下简称我局）2024年工作报告如下。',
    '现公布《云岭县林业局2024年政府信息公开工作年度报告》。',
    '本报告由云岭县林业局编制。',
    '云岭县林业局2024年政府信息公开工作年度报告现予公布。',
  ])('is read from an opening where the title does not name it, and doubted: %s', (preamble) => {
    expect(findOrgan({ ...SOURCES, title: '政府信息公开工作年度报告', preamble })).toEqual({
      value: '云岭县林业局',
      doubt: '标题没有机关名称，按“云岭县林业局”读取',
    });
  });

  it('is none where nothing names it', () => {
    expect(findOrgan({ ...SOURCES, preamble: '根据条例要求编制本报告。' })).toEqual({
      value: '',
      doubt: null,
    });
  });
});

describe('the year', () => {
  it.each([
    ['临江市二〇二四年政府信息公开工作年度报告', 2024],
    ['临江市2024年度政府信息公开工作年度报告', 2024],
  ])('is read from %s', (title, year) => {
    expect(findYear({ ...SOURCES, title })).toEqual({ value: year, doubt: null });
  });

  it('is that of the period, else the one that the text speaks of most, and doubted', () => {
    const preamble = '统计期限自2023年1月1日起。';
    expect(findYear({ ...SOURCES, preamble, narrative: '2024年' })).toMatchObject({ value: 2023 });
    expect(findYear({ ...SOURCES, narrative: '2022年。2024年。2024年。' })).toEqual({
      value: 2024,
      doubt: '标题没有年份，按正文读作2024年',
    });
  });

  it('is not known where no year stands that a report can be of', () => {
    expect(findYear({ ...SOURCES, narrative: '1998年建局。' })).toBeNull();
  });
});
