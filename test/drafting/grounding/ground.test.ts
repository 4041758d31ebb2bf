import { describe, expect, it } from 'vitest';
import type { DraftRequest } from '../../../src/drafting/draft.ts';
import { evidenceOf } from '../../../src/drafting/grounding/evidence.ts';
import { ground } from '../../../src/drafting/grounding/ground.ts';
import { REQUEST } from './notes.ts';

const marksOf = (text: string, request: Partial<DraftRequest> = {}) =>
  ground(text, evidenceOf({ ...REQUEST, ...request }));

const GROUNDED = [
  '全年组织业务培训2次，覆盖60人次。',
  '全年开展政务公开培训两次。',
  '通过门户网站公开政府信息208条，通过政务新媒体推送信息35条。',
  '全年通过网站和新媒体累计公开243条。',
  '修订完善信息公开审查制度，印发《云岭县自然资源局信息公开审查办法》。',
  '11月，召开政务公开工作推进会。',
  '统计期限为1月至12月，全年发布政策解读12篇。',
  '制作政策解读12篇，其中图解5篇。',
  '发布图解5篇，占解读总数的41.67%。',
  '开设征地信息公开专栏。',
  '社会评议满意度为98%。',
  '坚持以公开为常态、不公开为例外，依法做好政府信息公开工作。',
  '我局高度重视政府信息公开工作，严格落实《中华人民共和国政府信息公开条例》。',
  '不断提高政府信息公开工作水平。',
];

const INVENTED: readonly (readonly [string, string])[] = [
  ['全年组织业务培训5次，覆盖60人次。', 'figure'],
  ['全年公开政府信息1208条。', 'figure'],
  ['政策解读率达到100%。', 'figure'],
  ['3月15日，召开政务公开推进会。', 'date'],
  ['12月，召开政务公开推进会。', 'date'],
  ['所有申请均在法定期限内答复。', 'superlative'],
  ['县委书记到场指导工作。', 'superlative'],
  ['2019年以来，持续推进信息公开。', 'date'],
  ['印发《云岭县政务公开三年行动方案》。', 'title'],
  ['深入学习贯彻二十届五中全会精神。', 'meeting'],
  ['工作成效位居全省前列。', 'superlative'],
  ['群众获得感显著增强。', 'superlative'],
  ['举办政府开放日活动，邀请市民代表参加。', 'act'],
  ['建立信息公开联席会议机制，聘请社会监督员。', 'act'],
  ['获评全县政务公开先进单位。', 'superlative'],
  ['行政诉讼零败诉。', 'superlative'],
  ['由张建国同志担任组长，统筹全局公开工作。', 'person'],
  ['联系人为〔姓名1〕。', 'placeholder'],
];

describe('the grounding gate', () => {
  it.each(GROUNDED)('lets pass what was told: %s', (sentence) => {
    expect(marksOf(sentence)).toEqual([]);
  });

  it.each(INVENTED)('marks what nothing told of: %s (%s)', (sentence, kind) => {
    expect(marksOf(sentence).map((mark) => mark.kind)).toEqual([kind]);
  });

  it('marks the sentence alone, by its place in the text, and says in words what has no ground', () => {
    const text = '全年组织业务培训2次。\n举办政府开放日活动。\n政策解读12篇。';
    const [mark, ...more] = marksOf(text);
    expect(more).toEqual([]);
    expect(text.slice(mark?.start, mark?.end)).toBe('举办政府开放日活动。');
    expect(mark?.what).toEqual(['举办政府开放日活动']);
    expect(mark?.why).toContain('“举办政府开放日活动”');
  });

  it('lets pass in 五 what a note plans, and marks an item that belongs to none', () => {
    const notes = [{ id: 'm', aspect: 'measures', text: '明年请人讲课，图解至少做4个' }];
    const request = { part: 'problems', notes } as const;
    expect(
      marksOf('下一步，我局将采取以下措施：一是2025年邀请人员授课；二是制作图解不少于4个。', request),
    ).toEqual([]);
    const [mark] = marksOf('下一步，我局将采取以下措施：一是邀请人员授课；二是委托第三方机构测评。', request);
    expect(mark?.what).toEqual(['委托第三方机构测评']);
  });

  it('binds a figure to what it counts: noun, direction, exactness, unit and year', () => {
    const notes = [
      '粉丝5.6万，发文672篇',
      '新媒体从43个压到29个',
      '接待群众近3000人次',
      '每季度检查一次，平均3.2天办结',
      '2024年5月18日开了发布会',
    ].map((text, index) => ({ id: `n${index}`, aspect: 'platforms', text }));
    const what = (text: string) => marksOf(text, { notes }).flatMap((mark) => mark.what);
    expect(what('粉丝5.6万，全年发文672篇。新媒体由43个整合至29个。')).toEqual([]);
    expect(what('粉丝672，发文5.6万篇。')).not.toEqual([]);
    expect(what('新媒体从29个压到43个。')).toEqual(['29个', '43个']);
    expect(what('接待群众3000人次。')).toEqual(['3000人次']);
    expect(what('平均3.2个工作日办结。')).toEqual(['3.2个工作日']);
    expect(what('每月检查一次。')).toEqual(['每月']);
    expect(what('2025年5月18日召开发布会。')).toEqual(['2025年5月18日']);
  });

  it('names everything in a sentence that has no ground, in one mark', () => {
    const [mark, ...more] = marksOf('组织培训9次，覆盖60人次，我们获评先进单位。');
    expect(more).toEqual([]);
    expect(mark?.what).toEqual(['9次', '我们获评先进单位']);
  });

  it('keeps with a mark the cells that its figures were held against', () => {
    const [mark] = marksOf('全年新收政府信息公开申请99件。');
    expect(mark).toMatchObject({
      kind: 'figure',
      what: ['99件'],
      tried: [{ printed: '99件', named: [{ cells: ['applications.new.total'], value: 12 }] }],
    });
    expect(marksOf('全年组织业务培训5次。')[0]).not.toHaveProperty('tried');
  });

  it('leaves alone what a person decided to keep', () => {
    const sentence = '举办政府开放日活动。';
    expect(marksOf(sentence, { settled: [sentence] })).toEqual([]);
  });
});
