import { amountsIn } from '../../../language/amounts.ts';
import type { Heard } from '../../../language/hear.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { around, type Span } from '../../../language/span.ts';
import { NOT_THERE_YET } from './words.ts';

/** 一件…都没…: the one that is denied, what denies it, and the words behind it in its clause, which only say how it came. */
export interface CountedNone {
  readonly one: Span;
  readonly none: Span;
  readonly behind: Span;
}

/** What follows the one of which there is none: 都没, 也不曾. */
const NOT_EVEN = wordSet(['{都|也|也都|也|可|可都}{没|没有|未|不|不曾|未曾|无|谈不上|说不上}']);

/** 一部没出, 一件不办: the same right behind it. */
const RIGHT_BEHIND = wordSet([
  '{没|没有|未}{出|出台|制定|印发|发布|废止|废|罚|批|收到|接到}',
  '不{办|做|搞|管|沾|碰|罚}',
]);

/** What stands between the one and its denial is what is counted, and little else (characters). */
const NEAR = 8;

const ONE = '一半';

/**
 * Where a message counts none by denying even one, whatever stands between: 一件罚的都没有, 强制的一起也没动过. That something
 * is not there yet (一件都没统计) denies nothing.
 */
export const countedNone = ({ text, clauses }: Heard): CountedNone[] =>
  amountsIn(text).flatMap((one) => {
    if (!ONE.includes(text.charAt(one.start)) || one.unit === '' || one.value > 1) return [];
    const clause = around(clauses, one);
    const [other] = NOT_EVEN.all(text).filter(
      ({ start, end }) => clause && start >= one.end && start - one.end <= NEAR && end <= clause.end,
    );
    const none = other ?? RIGHT_BEHIND.at(text, one.end);
    if (!clause || !none || NOT_THERE_YET.isIn(text.slice(none.end, clause.end))) return [];
    return [{ one, none, behind: { start: none.end, end: clause.end } }];
  });
