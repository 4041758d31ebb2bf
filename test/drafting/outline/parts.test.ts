import { expect, it } from 'vitest';
import type { DraftRequest } from '../../../src/drafting/draft.ts';
import { draftByOutline } from '../../../src/drafting/outline/outline-writer.ts';
import { organProfileOf } from '../../../src/report/organ.ts';
import { BUREAU, bureauReport } from '../../fixtures/reports.ts';

const drafted = (aspect: string, text: string, part: DraftRequest['part'] = 'overview') => {
  const request: DraftRequest = {
    part,
    report: bureauReport(),
    previous: null,
    notes: [{ id: 'n0', aspect, text }],
    organ: organProfileOf(BUREAU),
    change: null,
    current: null,
    settled: [],
  };
  return draftByOutline(request, 'no-model', null);
};

it('asks about a note that says otherwise than a table, and marks the sentence that repeats it', () => {
  const { text, marks, questions } = drafted('proactiveDisclosure', '许可办了286件');
  expect(questions.join()).toContain('要点写“许可办了286件”，表格“行政许可·本年处理决定数量”为486件');
  const marked = marks.map(({ start, end, why }) => text.slice(start, end) + why).join();
  expect(marked).toContain('286件');
  expect(marked).toContain('与表格不一致');
});

it('leaves a clause that only counts to the tables’ sentence, and asks about it', () => {
  const { text, questions } = drafted('onRequest', '办结1801件');
  expect(text).not.toContain('1801');
  expect(questions.filter((question) => question.includes('1801件'))).toHaveLength(1);
});

it('marks a sentence that carries such a figure beside something new', () => {
  const { text, marks } = drafted('onRequest', '全年办结1801件申请，律师事务所参与审核');
  const at = text.indexOf('1801件');
  expect(at < 0 || marks.some(({ start, end }) => start <= at && at < end)).toBe(true);
});

it('tells how applications are dealt with before what the tables count', () => {
  const { text } = drafted('onRequest', '由办公室登记、法规科拟稿，限时办结');
  expect(text.indexOf('由办公室登记')).toBeLessThan(text.indexOf('全年新收'));
});

it('tells what applications were about before the disputes, and of disputes behind them', () => {
  const about = drafted('onRequest', '主要是问河道采砂的').text;
  expect(about.indexOf('河道采砂')).toBeGreaterThan(about.indexOf('全年新收'));
  expect(about.indexOf('河道采砂')).toBeLessThan(about.indexOf('行政复议'));
  const dispute = drafted('onRequest', '复议纠正的那件后来重新答复了').text;
  expect(dispute.indexOf('重新答复')).toBeGreaterThan(dispute.indexOf('行政复议'));
});

it('asks nothing where they agree', () => {
  expect(drafted('proactiveDisclosure', '许可办了486件').questions.join()).not.toContain('表格');
});

it('says that nothing was charged and that there is nothing else only where nobody told of it', () => {
  expect(drafted('other', '没有', 'other').text).toBe('本年度未收取信息处理费。无其他需要报告的事项。');
  const fee = drafted('fees', '收过俩人的，统共360来块', 'other');
  expect(fee.text).not.toContain('未收取');
  expect(fee.questions.join()).toContain('360');
  const other = drafted('other', '老有人打电话来问社保咋转，接得手软', 'other');
  expect(other.text).toBe('本年度未收取信息处理费。');
  expect(other.questions).toHaveLength(1);
});
