import { describe, expect, it } from 'vitest';
import { isLike } from '../../../src/applications/case/likeness.ts';

describe('two descriptions of what is applied for', () => {
  it.each([
    ['城东村2024年征地补偿安置方案', '申请公开城东村征地补偿安置方案', true],
    ['城东补偿方案', '城东补偿方案及公告', true],
    ['2025年部门预算', '2025年部门决算报告', false],
    ['2024年部门预算', '2025年部门预算', false],
    ['城东补偿方案', '城西采矿许可证', false],
    ['文件', '文件', false],
  ])('%s and %s are alike: %s', (one, other, alike) => {
    expect(isLike(one, other)).toBe(alike);
    expect(isLike(other, one)).toBe(alike);
  });
});
