import { expect, it } from 'vitest';
import { remedyTold } from '../../../src/applications/queries/remedy-text.ts';
import { answered } from '../support.ts';
import { facts, telling } from './facts-of.ts';

const answeredOn = (on: string) => facts({ arrivedOn: '2026-08-03' }, answered(on, 'deniedByLaw'));

it('says until when reconsideration is open, by which article, and what it is counted from', () => {
  expect(remedyTold(answeredOn('2026-08-20'), telling())).toEqual([
    '自知道之日起60日内可以申请行政复议（行政复议法第二十条），从答复之日算到2026年10月19日（周一）',
    '尚在期限内',
    '送达日不在台账里，以送达之日起算为准，末日是节假日的顺延',
  ]);
});

it('says that it has passed', () => {
  const passed = facts({ arrivedOn: '2026-03-02' }, answered('2026-03-31', 'deniedByLaw'));
  expect(remedyTold(passed, telling())[1]).toBe('按此已过期限');
});

it('says nothing of what was not answered', () => {
  expect(remedyTold(facts({ arrivedOn: '2026-08-03' }), telling())).toEqual([]);
});
