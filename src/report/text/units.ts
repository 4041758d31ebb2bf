/** Units that counts are given in, longest first so that 人次 wins over 人 and 件次 over 件. */
const UNITS =
  '工作日|平方米|平方公里|百分点|分钟|小时|件次|人次|场次|条次|篇次|个月|万字|公里|个|件|次|条|项|份|篇|期|场|家|人|名|起|宗|例|批|页|种|类|本|册|幅|张|部|处|轮|组|天|日|年|分|倍|字|户|亩|款|则|段|集|台|套|座|所|位|岁|届|级|层|行|列|卷|档|号|幢|栋|吨|米|点|章|节|封|通|支|辆';

const UNIT = new RegExp(`^(?:${UNITS})`);

/** Units that Chinese numerals may stand before: fewer, since 一 and 两 are words of their own elsewhere. */
const NUMERAL_UNIT =
  /^(?:件次|人次|场次|工作日|个月|小时|个|件|次|条|项|份|篇|期|场|家|人|名|起|宗|例|批|页|种|类|本|册|处|天|部)/;

/** The unit at the beginning of a text, '' where there is none. */
export const unitAt = (text: string): string => UNIT.exec(text)?.[0] ?? '';

/** The unit that Chinese numerals at this place may count in, '' where they are no count. */
export const numeralUnitAt = (text: string): string => NUMERAL_UNIT.exec(text)?.[0] ?? '';
