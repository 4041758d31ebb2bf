import { describe, expect, it } from 'vitest';
import { isListed, isMoneyList, isOfKinds } from '../../../src/interview/hearing/listed-parts.ts';
import { amountsIn } from '../../../src/language/amounts.ts';
import { heard } from '../../../src/language/hear.ts';

const of = (is: typeof isListed) => (text: string) => is(heard(text), amountsIn(heard(text).text));

describe('parts of one figure', () => {
  it.each([
    ['林木采伐许可40，木材运输证12', true],
    ['收费如下：登记费3.5万元，检验费2万元', true],
    ['登记费3.5万元 检验费2万元', true],
    ['登记费35，检验费20，工本费没收', true],
    ['采伐许可40，运输证12，就这些，你加吧', true],
    ['办了312件，退件5件', false],
    ['采伐许可40', false],
    ['去年采伐许可40，一共52', false],
  ])('%s: named one by one', (text, is) => {
    expect(of(isListed)(text)).toBe(is);
  });

  it('are of kinds of penalties', () => {
    expect(of(isOfKinds)('警告7件罚款12件')).toBe(true);
    expect(of(isOfKinds)('处罚7件强制12件')).toBe(false);
  });

  it('are amounts in a list', () => {
    expect(of(isMoneyList)('登记费3万、检验费2万')).toBe(true);
    expect(of(isMoneyList)('登记费3万')).toBe(false);
  });
});
