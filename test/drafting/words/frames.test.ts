import { expect, it } from 'vitest';
import { withoutParticles } from '../../../src/drafting/words/frames.ts';

it.each([
  ['制度更新了', '制度已更新'],
  ['均更新了', '均已更新'],
  ['学员考了两次试', '学员考试两次'],
  ['开了两次会', '开了两次会'],
  ['更新了制度', '更新制度'],
  ['6月底前将旧制度更新了', '6月底前将旧制度更新'],
])('%s: %s', (said, written) => {
  expect(withoutParticles(said)).toBe(written);
});
