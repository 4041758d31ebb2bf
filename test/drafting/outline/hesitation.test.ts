import { expect, it } from 'vitest';
import { withoutHesitation } from '../../../src/drafting/outline/hesitation.ts';

it.each([
  ['那个今年网站嗯发了二十条', '今年网站发了二十条'],
  ['记一下，公众号三十篇', '公众号三十篇'],
  ['拍了九个视频，对，九个视频', '拍了九个视频'],
  ['培训嘛办了两次', '培训办了两次'],
  ['大厅那块展板旧了', '大厅展板旧了'],
  ['水价调整那张表贴了', '水价调整表贴了'],
  ['配一句白话说明', '配一句白话说明'],
  ['就改那个', '就改那个'],
])('%s: %s', (said, written) => {
  expect(withoutHesitation(said)).toBe(written);
});
