import { expect, it } from 'vitest';
import { tellsTheSame } from '../../../src/drafting/outline/faithful.ts';

const tells = (said: string, written: string) => tellsTheSame(said, written, 2025);

it.each([
  ['网站发了208条', '通过网站发布信息208条'],
  ['学了两回', '学习2次'],
  ['26年上半年出一本答复口径手册', '2026年上半年编印答复口径手册'],
  ['明年配1名专职', '2026年配备1名专职'],
])('%s is told by %s', (said, written) => {
  expect(tells(said, written)).toBe(true);
});

it.each([
  ['发布信息208条，图解12个', '发布信息208条'],
  ['发布信息208条', '发布信息280条'],
  ['解读慢', '不够及时'],
  ['学习《条例》2次', '学习条例2次'],
])('%s is not told by %s', (said, written) => {
  expect(tells(said, written)).toBe(false);
});
