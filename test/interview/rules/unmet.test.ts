import { expect, it } from 'vitest';
import type { Notion } from '../../../src/interview/rules/notions.ts';
import { rule } from '../../../src/interview/rules/rule.ts';
import { unmetIn } from '../../../src/interview/rules/unmet.ts';

const of = (line: Notion[]) => rule('r', [line], '条例', '由负责人同意。', 'The head agrees.');

it('names what a question speaks of beside what a rule answers', () => {
  expect(unmetIn('延期要谁批准，灯光秀算不算？', ['extend', 'approve'], of(['extend', 'approve']))).toEqual({
    words: '灯光秀',
    isMost: false,
  });
});

it('says when that is most of what is asked: the rule is not even near', () => {
  expect(unmetIn('灯光秀门票由谁批准？', ['approve'], of(['approve']))?.isMost).toBe(true);
});

it('counts what another rule answers as something else', () => {
  expect(unmetIn('延期要谁批准？', ['approve'], of(['approve']))?.words).toBe('延期');
});

it.each([
  '延期要谁批准？',
  '这种情况延长答复期限要不要签字',
  '那延期由谁审批呢',
])('finds nothing more in “%s”', (said) => {
  expect(unmetIn(said, ['extend', 'approve', 'needed'], of(['extend', 'approve', 'needed']))).toBeNull();
});

it('counts what another line of the rule names, and what the rule says itself, as answered', () => {
  const both = rule('r', [['pending'], ['pending', 'reconsideration']], '格式四', '按结果计。', 'By result.');
  expect(unmetIn('没审完的复议怎么算？', ['pending'], both)).toBeNull();
  const says = rule('r', [['approve']], '条例', '灯光秀由负责人批准。', 'The head agrees.');
  expect(unmetIn('灯光秀由谁批准？', ['approve'], says)).toBeNull();
});

it('names no part of a day', () => {
  expect(unmetIn('12月30号收到的由谁批准？', ['approve'], of(['approve']))).toBeNull();
});
