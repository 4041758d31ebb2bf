import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { withoutClosing } from '../../language/ends.ts';
import { figuresIn } from '../../language/figures.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { sortsOf, type UnitSort } from '../../language/units.ts';

/** "培训2场共61人" in two clauses: how often, and who came. */
export const withPersonsApart = (clauses: readonly string[]): string[] =>
  clauses.flatMap((clause) => {
    const [often, came, more] = amountsIn(fold(clause).text);
    const isOf = (amount: FoundAmount | undefined, sort: UnitSort) =>
      sortsOf(amount?.unit ?? '').includes(sort);
    const isBoth = often && came && !more && isOf(often, 'occasion') && isOf(came, 'person');
    return isBoth &&
      (came.end === clause.length || clause.slice(came.end) === '参加') &&
      ['共', '', '约', '近', '超过'].includes(clause.slice(often.end, came.start))
      ? [clause.slice(0, often.end), clause.slice(often.end)]
      : [clause];
  });

/** How a clause goes on from a count with what else was counted of it: 问卷900份收回870份, 6期每期1500本. */
const GOES_ON = wordSet(['{收回|回收|涉及|发现|覆盖}', '每{期|次|场|批|轮|份}']);
/** Such a clause in two. */
export const withCountsApart = (clauses: readonly string[]): string[] =>
  clauses.flatMap((clause) => {
    const text = fold(clause).text;
    const [first, second] = text.length === clause.length ? amountsIn(text) : [];
    const isTwo = first && second && GOES_ON.at(text, first.end) !== null;
    return isTwo ? [clause.slice(0, first.end), clause.slice(first.end)] : [clause];
  });

/** Whether a clause is nothing but days: 4月和9月. */
export const isOnlyDays = (clause: string): boolean => {
  const folded = fold(clause, 'dropped');
  const days = figuresIn(folded).filter(({ kind }) => kind === 'date');
  const left = days.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    folded.text,
  );
  return days.length > 0 && withoutClosing(left, DAY_LINKS) === '';
};
/** What may stand beside days that a clause is made of: 4月和9月, 3月份. */
const DAY_LINKS = '和、及份的';
