import { expect, it } from 'vitest';
import { composedUnder, itemsComposed, toldOf } from '../../../src/drafting/outline/composed.ts';

const NAMES = { self: '我局', year: 2024 };
const under = (aspect: string, ...texts: string[]) =>
  composedUnder(
    texts.map((text, at) => ({ id: `n${at}`, aspect, text })),
    aspect,
    NAMES,
    '',
  );

it('asks about a note that a table contradicts', () => {
  const composed = (text: string, tables = '') =>
    composedUnder([{ id: 'n', aspect: 'onRequest', text }], 'onRequest', NAMES, tables);
  expect(composed('收到15件', '全年新收政府信息公开申请12件。')).toMatchObject({
    sentences: [],
    contradictions: ['收到15件'],
  });
  expect(composed('申请均在规定期限内答复').sentences).toEqual(['申请均在规定期限内答复。']);
});

it.each([
  ['清理文件2件，公开前都经过审查', '清理文件2件，公开前均经过审查。'],
  ['清理规范性文件3件', '清理规范性文件3件。'],
  ['考核信息员12人', '考核信息员12人。'],
  ['抽检结果4期', '公布抽检结果4期。'],
])('keeps what was done to a thing, and names it where the thing comes of an act: %s', (text, sentence) => {
  const notes = [{ id: 'n', aspect: 'informationManagement', text }];
  expect(composedUnder(notes, 'informationManagement', NAMES, '').sentences).toEqual([sentence]);
});

it('asks for other words where only speech is left, in the words of who wrote it', () => {
  expect(under('supervision', '门前的公告栏晒得发白')).toMatchObject({
    sentences: [],
    unfit: [{ why: 'spoken', words: '门前的公告栏晒得发白' }],
  });
  expect(under('supervision', '抽查站所6个，有两个老不接电话')).toMatchObject({
    sentences: ['抽查站所6个。'],
    unfit: [{ why: 'spoken', words: '有两个老不接电话' }],
  });
  expect(under('supervision', '股长老嫌烦，抽查站所6个')).toMatchObject({
    sentences: [],
    unfit: [{ why: 'spoken', words: '股长老嫌烦，抽查站所6个' }],
  });
});

it('keeps what became of a problem together with it', () => {
  const notes = [{ id: 'n', aspect: 'improvements', text: '答复慢：收件快了，盯得紧' }];
  expect(itemsComposed(notes, 'improvements', NAMES).sentences).toEqual([]);
});

it('has one question for all words of a kind', () => {
  expect(
    toldOf([
      { why: 'spoken', words: '晒得发白' },
      { why: 'spoken', words: '没人瞧' },
    ]),
  ).toEqual(['要点“晒得发白”“没人瞧”口语较多，没有写进初稿：请改成书面语后补充。']);
});

it('says what the clause before it counts together with it', () => {
  expect(
    composedUnder(
      [{ id: 'n', aspect: 'informationManagement', text: '规范性文件废止1件，是2016年那个养犬办法' }],
      'informationManagement',
      NAMES,
      '本年度制发行政规范性文件0件，废止1件。',
    ).sentences,
  ).toEqual(['规范性文件废止1件，是2016年的养犬办法。']);
});

it('asks about what says nothing of what was done, and about what nobody was sure of', () => {
  expect(under('supervision', '会商、督办')).toMatchObject({
    sentences: [],
    unfit: [{ why: 'empty', words: '会商、督办' }],
  });
  expect(under('platforms', '电子屏好像坏了').unfit[0]).toMatchObject({ why: 'doubted' });
});

it('puts what goes on from another item behind it', () => {
  expect(under('platforms', '发布视频12个', '其中动画3个').sentences).toEqual([
    '发布视频12个，其中动画3个。',
  ]);
});

it('has an item of 五 in its own words', () => {
  expect(
    itemsComposed([{ id: 'n', aspect: 'problems', text: '公示栏字小' }], 'problems', NAMES).sentences,
  ).toEqual(['公示栏字号偏小']);
});
