import { wordSet } from '../../language/lexicon.ts';
import { figuresOf } from './figures-of.ts';

/** How many turns a year has. */
export const TURNS: Readonly<Record<string, readonly number[]>> = {
  每日: [365, 366, 250],
  每周: [52],
  每月: [12],
  每季度: [4],
  每半年: [2],
  每旬: [36],
};

const YEARLY = wordSet(['{一|每|全}年', '年度']);

/** Whether a folded note tells a turn as so many a year: 一年4次 says 每季度. */
export const tellsTimes = (text: string, turn: string): boolean =>
  YEARLY.isIn(text) &&
  figuresOf(text).some(
    ({ kind, value, unit }) => kind === 'count' && unit !== '' && (TURNS[turn] ?? []).includes(value),
  );

/** By which signs a note tells how often: 月通报 and 一个月两回 say 每月, 一季一更 says 每季度. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  每日: ['日', '天'],
  每周: ['周', '星期', '礼拜'],
  每月: ['月'],
  每季度: ['季'],
  每半年: ['半年'],
  每旬: ['旬'],
};

/** Words that hold a sign and tell no turn. */
const NO_TURN = wordSet([
  '{周|星期|礼拜}{一|二|三|四|五|六|日|天|末|边|围|年|到|密}',
  '{日|天}{常|期|前|后|益|然|气}',
  '{今|明|昨|当|次|同|平|往|节|假|生|工作|纪念|开放}{日|天}',
  '{流感|冬|春|夏|秋|旺|淡|汛|农|四|换|花|雨}季',
  '季节',
  '{本|上|下|当|次|岁}月',
]);

/** Whether a folded note tells a turn: its sign stands there and neither in a day, a time nor in a word that only holds it. */
export function tellsTurn(text: string, turn: string): boolean {
  const signs = SIGNS[turn] ?? [];
  const dates = figuresOf(text).filter(({ kind }) => kind === 'date');
  const apart = [...NO_TURN.all(text), ...dates];
  return signs.some((sign) => {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
      if (!apart.some(({ start, end }) => start <= at && at < end)) return true;
    return false;
  });
}
