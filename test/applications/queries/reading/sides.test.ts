import { expect, it } from 'vitest';
import { asked } from '../../../support/asked-of-ledger.ts';
import { readAt } from '../../../support/read-ledger-question.ts';
import { reads } from '../../../support/reader.ts';

reads('several values of one sort', asked, {
  valid: [
    ['同时延期和补正的有哪些', '延期过、告知过补正；列出是哪些'],
    ['何晓和林森手上各有几件', '未办结；比较：何晓承办，和林森承办'],
    ['延期的和补正的一共几件', '延期过；数有几件 / 告知过补正；数有几件'],
    ['在补正还是在征求意见的有几件', '台账里的全部申请；比较：待补正，和征求意见中'],
    ['4月和5月一共收了几件', '台账里的全部申请；比较：2026年4月收到，和2026年5月收到'],
  ],
  unclear: [['何晓和林森都经手过的有几件', '没看懂：都经手过的']],
});

it.each([
  '第三方同意又没征求过意见的',
  '延期过又没延期的',
  '超期没超期的有几件',
])('nothing can be what it denies: %s', (text) => {
  expect(readAt(text, '2026-09-16').unused).not.toEqual([]);
});
