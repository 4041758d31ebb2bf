import { expect, it } from 'vitest';
import { unmetIn } from '../../../src/interview/rules/unmet.ts';

it('names what a question speaks of beside what a rule answers', () => {
  expect(unmetIn('延期要谁批准，灯光秀算不算？', ['extend', 'approve'])).toEqual({
    words: '灯光秀',
    isMost: false,
  });
});

it('says when that is most of what is asked: the rule is not even near', () => {
  expect(unmetIn('灯光秀门票由谁批准？', ['approve'])?.isMost).toBe(true);
});

it('counts what another rule answers as something else', () => {
  expect(unmetIn('延期要谁批准？', ['approve'])?.words).toBe('延期');
});

it.each([
  '延期要谁批准？',
  '这种情况延长答复期限要不要签字',
  '那延期由谁审批呢',
])('finds nothing more in “%s”', (said) => {
  expect(unmetIn(said, ['extend', 'approve', 'needed'])).toBeNull();
});
