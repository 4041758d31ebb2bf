import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/interview/answers/date-answer.ts';
import { readNotesAnswer } from '../../../src/interview/answers/notes-answer.ts';
import { readNumberAnswer } from '../../../src/interview/answers/number-answer.ts';
import { actOf, commandOf } from '../support/hears.ts';

const TODAY = '2026-01-12';

describe('commands', () => {
  it.each([
    ['上一步', { kind: 'back' }],
    ['请返回上一步', { kind: 'back' }],
    ['back', { kind: 'back' }],
    ['跳过吧', { kind: 'skip' }],
    ['Skip for now', { kind: 'skip' }],
    ['先到这里', { kind: 'pause' }],
    ['继续填写', { kind: 'resume' }],
    ['取消这份年报', { kind: 'cancel' }],
    ['帮助', { kind: 'help' }],
    ['检查一下', { kind: 'check' }],
    ['生成文件', { kind: 'finish' }],
    ['去第三部分', { kind: 'goTo', section: 3 }],
    ['跳到五', { kind: 'goTo', section: 5 }],
    ['go to section 3', { kind: 'goTo', section: 3 }],
    ['查看已填', { kind: 'show', section: null }],
    ['看看第四部分', { kind: 'show', section: 4 }],
    ['修改联系方式', { kind: 'goTo', section: 0, question: 'contact' }],
    ['English please', { kind: 'language', lang: 'en' }],
    ['中文', { kind: 'language', lang: 'zh' }],
    ['问过再填', { kind: 'askLater', who: null, until: null }],
    ['要问执法股，1月20日前', { kind: 'askLater', who: '执法股', until: '2026-01-20' }],
    ['等财务股提供', { kind: 'askLater', who: '财务股', until: null }],
  ])('%s', (text, command) => {
    expect(commandOf(text, TODAY)).toEqual(command);
  });

  it.each([
    '三',
    '3',
    '12件',
    '没有',
    '组织培训2次，跳过的一次已补办',
    '改成11件',
    '等级评定工作由办公室负责，全年公开信息12条',
    '查看办事指南的群众较多',
    '返回修改的申请有2件',
    '新收12件，自然人10件',
    '上一步工作\n下一步工作',
  ])('an answer stays an answer: %s', (text) => {
    expect(commandOf(text, TODAY)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void commandOf(text, TODAY)),
      { numRuns: 300 },
    );
  });
});

describe('days', () => {
  it.each([
    ['1月20日', '2026-01-20'],
    ['1月10号前', '2027-01-10'],
    ['2026-02-03', '2026-02-03'],
    ['2026年2月3日', '2026-02-03'],
    ['下周五', '2026-01-23'],
    ['这周五', '2026-01-16'],
    ['月底', '2026-01-31'],
    ['明天', '2026-01-13'],
    ['3天后', '2026-01-15'],
    ['2月30日', null],
    ['不知道', null],
  ])('%s', (text, day) => {
    expect(readDate(text, TODAY)).toBe(day);
  });
});

describe('one figure', () => {
  it.each([
    ['1250', 'count', 1250],
    ['1,250件', 'count', 1250],
    ['１２件', 'count', 12],
    ['共十二件', 'count', 12],
    ['两件', 'count', 2],
    ['没有', 'count', 0],
    ['无', 'count', 0],
    ['18.8万元', 'wan', 18.8],
    ['18万8千元', 'wan', 18.8],
    ['18万8000元', 'wan', 18.8],
    ['十八万八千元', 'wan', 18.8],
    ['18万8', 'wan', 18.8],
    ['1.2亿元', 'wan', 12_000],
    ['1亿2000万元', 'wan', 12_000],
    ['一亿二千万元', 'wan', 12_000],
    ['18万8千5百元', 'yuan', 188_500],
    ['3万5000件', 'count', 35_000],
    ['3千5百件', 'count', 3500],
    ['188000元', 'wan', 18.8],
    ['18.8', 'wan', 18.8],
    ['160.5964万元', 'yuan', 1605964],
    ['-3', 'signed', -3],
  ] as const)('%s as %s', (text, kind, value) => {
    expect(readNumberAnswer(text, kind)).toMatchObject({ kind: 'read', value });
  });

  it.each([
    ['-3', 'count'],
    ['12.5', 'count'],
  ] as const)('refuses %s as a %s, with the reason and an example', (text, kind) => {
    expect(readNumberAnswer(text, kind)).toMatchObject({ kind: 'unreadable', example: expect.any(String) });
  });

  it('says when yuan were turned into 万元', () => {
    expect(readNumberAnswer('188000元', 'wan')).toMatchObject({ note: { zh: '188000元按18.8万元填。' } });
  });

  it('leaves alone what is more than a figure', () => {
    expect(readNumberAnswer('制发2件，废止1件', 'count')).toBeNull();
  });
});

describe('notes', () => {
  it.each([
    ['没有', []],
    ['培训2次\n讲座1次', ['培训2次', '讲座1次']],
    ['1. 培训2次\n2. 讲座1次', ['培训2次', '讲座1次']],
    ['一是内容不全；二是更新不及时；三是人员不足。', ['内容不全', '更新不及时', '人员不足。']],
    ['- 公开信息3.5万条；- 解读12篇', ['公开信息3.5万条', '- 解读12篇']],
  ])('%j', (text, notes) => {
    expect(readNotesAnswer(text)).toEqual(notes);
  });

  it('lose no character that is no bullet', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[培训公开信息条次0-9]{3,12}$/), { minLength: 1 }), (lines) => {
        expect(readNotesAnswer(lines.join('\n')).join('')).toBe(lines.join(''));
      }),
    );
  });
});

describe('replies and questions', () => {
  it.each([
    ['是的', 'yes'],
    ['收到了', 'some'],
    ['OK', 'yes'],
    ['确认', 'yes'],
    ['没有收到', 'none'],
    ['不对', 'no'],
    ['no', 'no'],
    ['嗯，没错', 'yes'],
    ['全都没有', 'nothing'],
    ['不对，等一下', 'hesitate'],
  ])('%s', (text, reply) => {
    expect(actOf(text, TODAY)).toMatchObject({ does: 'reply', reply });
  });

  it.each([
    ['规范性文件怎么算？', true],
    ['转办的要不要填', true],
    ['what is a normative document', true],
    ['12件', false],
    ['培训2次，效果怎么样还要看', false],
  ])('%s asks: %s', (text, asks) => {
    expect(actOf(text, TODAY)?.does === 'ask').toBe(asks);
  });
});
