import { expect, it } from 'vitest';
import { actAt } from './read-at.ts';

it('an address is no file, and it is said what to do', () => {
  expect(actAt('网址', 'previous', '年报挂在这里 https://www.yl.gov.cn/a.html')).toMatchObject({
    does: 'ask',
    of: 'answering',
  });
});

it('elsewhere an address is part of what is told', () => {
  expect(actAt('网址', 'notes.platforms', '新网址是 www.yl.gov.cn')).toBeNull();
});
