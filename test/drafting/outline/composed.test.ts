import { expect, it } from 'vitest';
import { composedUnder, itemsComposed } from '../../../src/drafting/outline/composed.ts';

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

it('takes what was said in its own words rather than asking for others', () => {
  expect(under('supervision', '门前的公告栏晒得发白').sentences).toEqual(['门前的公告栏晒得发白。']);
});

it('asks about what says nothing of what was done, and about what nobody was sure of', () => {
  expect(under('supervision', '会商、督办')).toMatchObject({
    sentences: [],
    unfit: ['要点“会商、督办”没有写进初稿：请补充做了什么、多少。'],
  });
  expect(under('platforms', '电子屏好像坏了').unfit[0]).toContain('请核实后补充');
});

it('puts what goes on from another item behind it', () => {
  expect(under('platforms', '发布视频12个', '其中动画3个').sentences).toEqual([
    '发布视频12个，其中动画3个。',
  ]);
});

it('has an item of 五 in its own words', () => {
  expect(
    itemsComposed([{ id: 'n', aspect: 'problems', text: '公示栏字小' }], 'problems', NAMES).sentences,
  ).toEqual(['公示栏字小']);
});
