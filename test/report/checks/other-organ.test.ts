import { expect, it } from 'vitest';
import { otherOrgansIn } from '../../../src/report/checks/other-organ.ts';

const names = (text: string, own: string, isOpening = false) =>
  otherOrgansIn(text, own, isOpening).map(({ name }) => name);

it.each([
  ['白沙县林业局高度重视政府信息公开工作。', '云岭县林业局', ['白沙县林业局']],
  ['云岭县林业局高度重视政府信息公开工作。', '云岭县林业局', []],
  ['我局高度重视政府信息公开工作。', '云岭县林业局', []],
  ['会同白沙县林业局开展检查。', '云岭县林业局', []],
  ['（一）主动公开。白沙县林业局通过网站公开信息12条。', '云岭县林业局', ['白沙县林业局']],
  ['为做好公开工作，白沙县林业局建立健全制度。', '云岭县林业局', ['白沙县林业局']],
  ['二是依申请公开。南湖街道全年收到申请1件。', '东坪区人民政府北湖街道办事处', ['南湖街道']],
  ['向白沙市自然资源局报送信息12条。', '云岭县林业局', []],
  ['白沙市审计局按照规定对我局开展审计。', '云岭县林业局', []],
  ['云岭县档案局建立了查阅点，方便群众。', '云岭县林业局', []],
  ['青石县人民政府认真落实公开要点。', '云岭自治州人民政府', []],
])('%s beside %s: %j', (text, own, found) => {
  expect(names(text, own)).toEqual(found);
});

it('looks at who drew the report up in the opening alone', () => {
  const text = '本报告由白沙县林业局编制。';
  expect(names(text, '云岭县林业局', true)).toEqual(['白沙县林业局']);
  expect(names(text, '云岭县林业局', false)).toEqual([]);
});

it('has nothing to compare with where the organ is not known', () => {
  expect(names('白沙县林业局高度重视。', '')).toEqual([]);
});
