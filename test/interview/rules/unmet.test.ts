import { expect, it } from 'vitest';
import type { Notion } from '../../../src/interview/rules/notions.ts';
import { rule } from '../../../src/interview/rules/rule.ts';
import { unmetIn } from '../../../src/interview/rules/unmet.ts';

const answering = (answered: readonly Notion[], zh = '由负责人同意。') => ({
  rule: rule('r', { about: [answered] }, '条例', zh, 'The head agrees.'),
  answered,
});
const of = (answered: readonly Notion[]) => answering(answered);

it('names what a question speaks of beside what a rule answers', () => {
  expect(unmetIn('延期要谁批准，灯光秀算不算？', [of(['extend', 'approve'])])).toEqual({
    words: '灯光秀',
    isMost: false,
  });
});

it('says when that is most of what is asked: the rule is not even near', () => {
  expect(unmetIn('灯光秀门票由谁批准？', [of(['approve'])])?.isMost).toBe(true);
});

it('counts what another rule answers as something else', () => {
  expect(unmetIn('延期要谁批准？', [of(['approve'])])?.words).toBe('延期');
});

it.each([
  '延期要谁批准？',
  '这种情况延长答复期限要不要签字',
  '那延期由谁审批呢',
])('finds nothing more in “%s”', (said) => {
  expect(unmetIn(said, [of(['extend', 'approve', 'needed', 'who'])])).toBeNull();
});

it('counts what the rule says itself as answered', () => {
  expect(unmetIn('灯光秀由谁批准？', [answering(['approve'], '灯光秀由负责人批准。')])).toBeNull();
});

it('counts what any of several rules answers', () => {
  expect(unmetIn('延期要谁批准？', [of(['approve']), of(['extend'])])).toBeNull();
});

it('names no part of a day', () => {
  expect(unmetIn('12月30号收到的由谁批准？', [of(['approve'])])).toBeNull();
});
