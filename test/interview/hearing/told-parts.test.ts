import { describe, expect, it } from 'vitest';
import { addedUp, partsOf } from '../../../src/interview/hearing/told-parts.ts';
import { amountsIn } from '../../../src/language/amounts.ts';
import { heard } from '../../../src/language/hear.ts';
import type { CellPath } from '../../../src/report/cells.ts';

const sum = (text: string, path: CellPath = 'proactive.licences.decisions') =>
  partsOf(heard(text), amountsIn(heard(text).text), path);

describe('parts of one figure, added', () => {
  it.each([
    ['局里批的190件加上所里批的24件', 214],
    ['城东60件加城西35件加城北8件', 103],
    ['上半年41件，下半年52件', 93],
    ['同意的210件，不同意的6件', 216],
    ['林木采伐52+木材运输31', 83],
    ['城东60，城西35，你加吧', 95],
  ])('%s', (text, value) => {
    expect(sum(text)).toBe(value);
  });

  it('are of money where money is asked, in the form’s unit', () => {
    expect(sum('登记费52万加复垦费40万', 'proactive.fees.amountWan')).toBe(92);
    expect(sum('登记费52万+复垦费40万', 'proactive.fees.amountWan')).toBe(92);
    expect(sum('登记52加复垦40加复印3', 'proactive.fees.amountWan')).toBe(95);
  });

  it.each(['办了210件，3个窗口', '批了210件，撤销6件', '210件还有2天没开门'])('not: %s', (text) => {
    expect(sum(text)).toBeNull();
  });

  it('are shown as they were added', () => {
    expect(addedUp(amountsIn('38件加61件'), 99).zh).toContain('38＋61＝99');
  });
});
