import { expect, it } from 'vitest';
import { isOnlyDays, withPersonsApart } from '../../../src/drafting/outline/clauses-apart.ts';

it('parts how often from how many came', () => {
  expect(withPersonsApart(['组织培训3次共52人'])).toEqual(['组织培训3次', '共52人']);
  expect(withPersonsApart(['组织培训1次60余人'])).toEqual(['组织培训1次', '60余人']);
  expect(withPersonsApart(['培训3次，其中新任12人参加'])).toEqual(['培训3次，其中新任12人参加']);
});

it('knows a clause of days alone', () => {
  expect(isOnlyDays('3月和10月')).toBe(true);
  expect(isOnlyDays('3月组织')).toBe(false);
});
