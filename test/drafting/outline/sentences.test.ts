import { describe, expect, it } from 'vitest';
import type { DraftRequest, Note } from '../../../src/drafting/draft.ts';
import { draftByOutline } from '../../../src/drafting/outline/outline-writer.ts';
import { selfNameOf } from '../../../src/drafting/self-name.ts';
import { withCells } from '../../../src/report/cells.ts';
import { organProfileOf } from '../../../src/report/organ.ts';
import { withTotals } from '../../../src/report/totals.ts';
import { isSpoken } from '../../../src/report/words/official-words.ts';
import { BUREAU } from '../../fixtures/reports.ts';
import { zeroReport } from '../../fixtures/tables.ts';

const report = withTotals(
  withCells(zeroReport('2021', 2025, BUREAU), {
    'applications.new.naturalPerson': 14,
    'applications.granted.naturalPerson': 14,
    'disputes.reconsideration.upheld': 1,
  }),
);

function draft(part: DraftRequest['part'], ...notes: readonly (readonly [aspect: string, text: string])[]) {
  const given: Note[] = notes.map(([aspect, text], at) => ({ id: `n${at}`, aspect, text }));
  const organ = organProfileOf(BUREAU);
  const request = {
    part,
    report,
    previous: null,
    notes: given,
    organ,
    change: null,
    current: null,
    settled: [],
  };
  return draftByOutline(request, 'no-model', null);
}

const paragraph = (aspect: string, text: string, at: number): string =>
  draft('overview', [aspect, text])
    .text.split('\n')
    [at]?.replace(/^（.）[^。]*。/, '') ?? '';

describe('a note of 主动公开, in the words of a report', () => {
  it.each([
    ['门户网站发了312条，公众号推了87条', '通过门户网站发布信息312条，通过公众号推送信息87条。'],
    ['公众号大概40条，解读没有', '通过公众号发布信息约40条，未发布解读。'],
    ['新闻发布会2场', '召开新闻发布会2场。'],
    ['政策解读6篇，其中2篇图解', '发布政策解读6篇，其中2篇图解。'],
    ['公开信息90条,其中:政务动态60条,惠民政策30条', '公开信息90条，其中：政务动态60条，惠民政策30条。'],
    ['耕地信息公开19件，都按规定时限', '耕地信息公开19件，均按规定时限。'],
    ['14个村的公开栏都更新了', '14个村的公开栏均已更新。'],
  ])('%s', (said, written) => {
    expect(paragraph('proactiveDisclosure', said, 1)).toBe(written);
  });
});

describe('a note of 监督保障, 平台建设 and 政府信息管理', () => {
  it.each([
    ['supervision', '开了3次培训，一共90来人', 5, '组织3次培训，共90余人。'],
    ['supervision', '没搞培训', 5, '未组织培训。'],
    ['supervision', '参加2次培训', 5, '参加2次培训。'],
    ['supervision', '各站所联络员9人', 5, '配备各站所联络员9人。'],
    ['supervision', '年中检查一次 问题4个都改了', 5, '年中开展检查1次，问题4个均已整改。'],
    ['supervision', '对乡镇督查4次，通报2个站所', 5, '对乡镇督查4次，通报2个站所。'],
    ['supervision', '召开了2次部署会', 5, '召开2次部署会。'],
    ['platforms', '大厅设了公开专区，有触摸屏2台', 4, '大厅设置公开专区、触摸屏2台。'],
    ['platforms', '公众号“云岭国土”开了“办事指引”栏目', 4, '公众号“云岭国土”开设“办事指引”栏目。'],
    ['platforms', '网站、公众号', 4, '依托网站、公众号公开政府信息。'],
    ['platforms', '全县政府网站1个、政务新媒体12个', 4, '全县设有政府网站1个、政务新媒体12个。'],
    ['informationManagement', '没出过泄密的事', 3, '未发生泄密事件。'],
  ])('%s: %s', (aspect, said, at, written) => {
    expect(paragraph(aspect, said, at)).toBe(written);
  });
});

describe('what the tables say', () => {
  it('is not said twice: a note with their figures alone gives no sentence', () => {
    const { text, questions } = draft('overview', ['onRequest', '收到14件 都公开了']);
    expect(text.match(/14件/g)?.length).toBe(2);
    expect(questions).toEqual([]);
  });

  it('is asked about where a note has another figure', () => {
    const { text, questions } = draft('overview', ['onRequest', '收到15件，主要是问征地补偿的']);
    expect(questions.join()).toContain('要点写“收到15件”，表格');
    expect(text).not.toContain('15件');
    expect(text).toContain('主要涉及');
  });

  it('names a part that is the whole without a figure', () => {
    const { text } = draft('overview');
    expect(text).toContain('全年新收政府信息公开申请14件，均为自然人；');
    expect(text).toContain('办结政府信息公开申请14件，均予以公开；');
    expect(text).toContain('被申请行政复议1件，结果维持。');
  });
});

describe('a note that no sentence can be made of', () => {
  it.each(['考核、通报', '便民大厅'])('%s: is asked about, and never goes in as it was said', (said) => {
    const { text, questions } = draft('overview', ['supervision', said]);
    expect(text).not.toContain(said);
    expect(questions).toEqual([`要点“${said}”没有写进初稿：请补充做了什么、多少。`]);
  });
});

describe('五', () => {
  it('counts no single item, says 下一步 before measures, and which year the next one is', () => {
    const { text } = draft('problems', ['problems', '人手少，兼职干'], ['measures', '明年配1名专职']);
    expect(text.split('\n')).toEqual([
      '对照《条例》要求和群众期待，我局政府信息公开工作还存在一些不足：人员力量不足，兼职负责。',
      '下一步，我局将针对不足认真改进：2026年配备1名专职。',
    ]);
  });

  it('tells first what became of last year’s problems', () => {
    const { text } = draft('problems', ['improvements', '图解做了5个'], ['problems', '解读少']);
    expect(text.split('\n')[0]).toContain('针对上年存在的问题，我局采取措施加以改进：');
  });
});

describe('every draft of the outline', () => {
  it('has no spoken word of the table and every figure of its notes once', () => {
    const notes = [
      ['proactiveDisclosure', '网站发了301条，公众号推了82条\n图解做了13个'],
      ['platforms', '设了专区17个'],
      ['supervision', '搞了23次培训，都按时完成了'],
    ] as const;
    const { text } = draft('overview', ...notes);
    expect(isSpoken(text)).toBe(false);
    for (const figure of ['301', '82', '13', '17', '23']) expect(text.split(figure).length, figure).toBe(2);
  });
});

describe('how an organ calls itself', () => {
  it.each([
    ['云岭经济开发区管委会', '我委'],
    ['云岭县供销合作社', '我社'],
    ['云岭县供销合作社联合社', '我社'],
    ['青石镇综合行政执法队', '我队'],
    ['云岭县总工会', '我会'],
    ['云岭县档案馆', '我馆'],
    ['临江市公安局交通警察支队', '我支队'],
    ['云岭县残联', '我会'],
    ['云岭县人民政府办公室', '本机关'],
    ['云岭县人民政府', '我县'],
    ['云岭县城关镇人民政府', '我镇'],
    ['云岭县公积金管理中心', '我中心'],
    ['云岭自治州人民政府', '我州'],
    ['云岭县烟草专卖局（公司）', '我局'],
  ])('%s: %s', (name, self) => {
    expect(selfNameOf({ name })).toBe(self);
  });
});

describe('questions beside a draft', () => {
  it('are two at most', () => {
    const { questions } = draft('overview', ['supervision', '便民大厅\n考核、通报\n电子屏好像坏了']);
    expect(questions.length).toBe(2);
  });
});

describe('a measure that has been taken', () => {
  it('stays in the past, and one to come stands under 下一步', () => {
    const { text } = draft(
      'problems',
      ['problems', '更新不及时'],
      ['measures', '更新表今年已排好\n明年按表更新'],
    );
    expect(text.split('\n').slice(1)).toEqual([
      '针对存在的问题，我局已采取以下措施：更新表本年度已排好。',
      '下一步，我局将针对不足认真改进：2026年按表更新。',
    ]);
  });
});
