import { describe, expect, it } from 'vitest';
import { versionChanges } from '../../../src/bot/work/version-changes.ts';
import { bureauReport } from '../../fixtures/reports.ts';

const before = bureauReport();
const licences = (decisions: number | null) => ({
  ...before,
  proactive: { ...before.proactive, licences: { ...before.proactive.licences, decisions } },
});
const was = before.proactive.licences?.decisions ?? null;

describe('what a version changed', () => {
  it('names a figure with what it was and what it is', () => {
    expect(versionChanges('zh', 1, before, licences(777))).toBe(
      `与第1版相比：第二部分行政许可·本年处理决定数量由${was}改为777。`,
    );
    expect(versionChanges('en', 1, before, licences(777))).toContain(`from ${was} to 777.`);
  });

  it('calls a cell that was left empty so', () => {
    expect(versionChanges('zh', 2, licences(null), before)).toContain('由空格改为');
  });

  it('names the parts whose text differs, each once', () => {
    const now = {
      ...before,
      overview: `${before.overview}另有一句。再有一句。`,
      problems: `${before.problems}又一句。`,
    };
    expect(versionChanges('zh', 1, before, now)).toBe('与第1版相比：第一部分、第五部分的文字有改动。');
  });

  it('counts what goes beyond five figures', () => {
    const now = structuredClone(before);
    for (const columns of Object.values(now.applications).slice(0, 3))
      for (const column of Object.keys(columns)) columns[column] = (columns[column] ?? 0) + 9;
    expect(versionChanges('zh', 1, before, now)).toMatch(/；另有\d+格数字不同。$/);
  });

  it('says so where nothing differs', () => {
    expect(versionChanges('zh', 3, before, before)).toBe('与第3版相比，数字和文字都没有变。');
  });
});
