import { wordSet } from '../../language/lexicon.ts';
import { listedIn } from '../../language/lists.ts';
import type { Bound } from './bound.ts';
import { coverOf, runsOf } from './content.ts';
import { type Judged, ownLines } from './ground-of.ts';
import { numeralsIn } from './lone-numerals.ts';
import type { Operand } from './operands.ts';

/** By what a report counts what it has just listed: 两类, 三道, 四项, 五家; never cases or papers. */
export const LIST_UNITS: ReadonlySet<string> = new Set('个项类种点位道级家所环重步关'.split(''));

/** Signs that part what a list may stand in. */
const APART = /[，；：。！？()]/;
/** What is done one after another: 先由科室初审，再由办公室复核. */
const STEPS = wordSet(['{首先|先}', '{再|然后|随后}', '{最后|最终}']);
const NO_STEPS = wordSet(['{优|首|率|预|领|原|事|争}先', '先{进|后|行|期|锋}', '再{次|度|生|三}']);

/** How many items each list in a text has, those told step by step among them. */
export function listSizes(text: string): ReadonlySet<number> {
  const lists = text.split(APART).flatMap((part) => [part.split('、').length, listedIn(part).length]);
  const held = NO_STEPS.all(text);
  const steps = STEPS.all(text).filter(
    ({ start, end }) => !held.some((word) => word.start < end && start < word.end),
  );
  return new Set([...lists, steps.length].filter((size) => size > 1));
}

/** Whether so many were listed: in the sentence, or in a note of its aspect that speaks of the same. */
export function isListed(value: number, unit: string, judged: Judged): boolean {
  if (!LIST_UNITS.has(unit)) return false;
  const runs = runsOf(judged.sentence);
  const told = ownLines(judged).filter((line) => coverOf(runs, line.told).held > 0);
  // 初审、复审、终审三道 where the note has 两道.
  const isOtherwise = told.some(({ text }) =>
    numeralsIn(text).some((other) => other.counts === unit && other.value !== value),
  );
  return [...(isOtherwise ? [] : [judged.sentence]), ...told.map(({ text }) => text)].some((text) =>
    listSizes(text).has(value),
  );
}

const EACH = '各';

/** Of how many listed things a figure is told each: 渣土、停车各2个 is of two; 0 where it is told of none. */
export function toldOfEach(lead: string): number {
  const at = lead.indexOf(EACH);
  const many = at < 0 ? 0 : listedIn(lead.slice(0, at)).length;
  return many < 2 ? 0 : many;
}

/** What a list comes to of which each item is so many: 3月、7月、11月各举办一期 is 3期; it rests on the notes of the same list. */
export function eachTold({ figure, lead }: Bound, judged: Judged): Operand[] {
  const many = figure.kind === 'count' ? toldOfEach(lead) : 0;
  const sources = ownLines(judged).filter(({ text }) => listSizes(text).has(many));
  return many === 0 || sources.length === 0
    ? []
    : [{ value: figure.value * many, unit: figure.unit, rests: sources.map(({ ref }) => ref) }];
}
