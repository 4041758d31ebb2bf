import { describe, expect, it } from 'vitest';
import { draftByOutline } from '../../../src/drafting/outline/outline-writer.ts';
import { organProfileOf } from '../../../src/report/organ.ts';
import { bureauReport, bureauReportLastYear } from '../../fixtures/reports.ts';

const OVERVIEW = [
  '2023年，我局认真做好政府信息公开工作。',
  '（一）主动公开情况。通过网站公开信息190条。',
  '（三）政府信息管理情况。2023年，实行公开前“三审”，由办公室统一登记。建立台账1本，较上年增加1本。',
  '（五）监督保障情况。2023年组织培训1次。',
].join('\n');

const drafted = (aspect: string, text: string, overview = OVERVIEW) => {
  const previous = { ...bureauReportLastYear(), overview };
  const report = { ...bureauReport(), overview: '' };
  return draftByOutline(
    {
      part: 'overview',
      report,
      previous,
      notes: [{ id: 'n', aspect, text }],
      organ: organProfileOf('云岭县自然资源局'),
      change: null,
      current: null,
      settled: [],
    },
    'no-model',
    null,
  );
};

describe('a note that says that all is as it was last year', () => {
  it.each([
    '跟去年一样',
    '照旧',
    '无变化',
    '老样子。',
    '延续去年做法',
  ])('%s: last year’s words are carried over, marked, with this year in them', (text) => {
    const { text: said, marks } = drafted('informationManagement', text);
    const year = bureauReport().year;
    expect(said).toContain(`${year}年，实行公开前“三审”，由办公室统一登记。`);
    const [mark] = marks;
    expect(mark?.kind).toBe('carried');
    expect(mark?.why).toContain('沿用上年年报');
    expect(said.slice(mark?.start, mark?.end)).toContain('三审');
  });

  it('does not carry over how last year compared with the year before it', () => {
    expect(drafted('informationManagement', '照旧').text).not.toContain('台账');
  });

  it('asks where last year’s report has no words on it', () => {
    const { questions } = drafted('platforms', '照旧');
    expect(questions.join()).toContain('上年年报里没有找到这一段');
    expect(drafted('supervision', '照旧', '').questions.join()).toContain('上年年报里没有找到这一段');
  });
});
