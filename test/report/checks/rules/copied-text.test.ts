import { describe, expect, it } from 'vitest';
import { copiedText } from '../../../../src/report/checks/rules/copied-text.ts';
import { bureauReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

/** Ten sentences of one length, each of its own words. */
const OLD = [...'甲乙丙丁戊己庚辛壬癸'].map(
  (mark) => `${mark.repeat(4)}全年按时公开有关信息${mark.repeat(4)}。`,
);
const NEW = [...'子丑寅卯辰巳午未申酉'].map((mark) => `${mark.repeat(9)}${mark}${mark.repeat(8)}。`);

/** A section of which so many of the ten sentences are last year's. */
function findingsWith(copied: number) {
  const overview = [...OLD.slice(0, copied), ...NEW.slice(copied)].join('');
  const report = { ...bureauReport(), overview, problems: '' };
  const last = { ...bureauReport(), overview: OLD.join(''), problems: '' };
  return copiedText(contextOf(report, { previous: [last] }));
}

describe('copied-text', () => {
  it.each([
    [7, 0],
    [8, 1],
    [10, 1],
  ])('%i of ten sentences of last year: %i findings', (copied, findings) => {
    expect(findingsWith(copied).length).toBe(findings);
  });

  it('shows passages, says how much, and where', () => {
    const [finding] = findingsWith(10);
    expect(finding?.message).toContain('100%');
    expect(finding?.message).toContain('甲甲甲甲全年按时公开有关信息');
    expect(finding?.where?.start).toBe(0);
  });

  it('needs less of a section that repeats last year’s word for word', () => {
    const problems = '问题是解读形式较为单一，图解数量不多。措施是与县融媒体中心合作制作短视频3期。';
    const last = { ...bureauReport(), overview: '', problems: problems.replace('3', '2') };
    const now = { ...last, problems };
    expect(copiedText(contextOf(now, { previous: [last] }))).toHaveLength(1);
    const changed = { ...last, problems: problems.replace('县融媒体中心', '乡镇文化站') };
    expect(copiedText(contextOf(changed, { previous: [last] }))).toEqual([]);
  });

  it('leaves short sections and reports without a last year alone', () => {
    const report = { ...bureauReport(), overview: OLD[0] ?? '', problems: '' };
    expect(copiedText(contextOf(report, { previous: [report] }))).toEqual([]);
    expect(copiedText(contextOf({ ...report, overview: OLD.join('') }))).toEqual([]);
  });
});
