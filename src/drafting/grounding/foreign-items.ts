import { lexicon, wordSet } from '../../language/lexicon.ts';
import { listedIn } from '../../language/lists.ts';
import { TELLING } from '../words/telling.ts';
import { coverOf, runsOf } from './content.ts';
import { figuresOf } from './figures-of.ts';
import type { Judged } from './ground-of.ts';
import { lengthBesides } from './statements.ts';

/** The items of a list, and whether their number is told behind it: 土地、婚姻两类 has two. */
function itemsOf(clause: string): { readonly items: readonly string[]; readonly isCounted: boolean } {
  const counted = figuresOf(clause)
    .filter(({ kind }) => kind === 'count')
    .map(({ start, value }) => ({ value, items: listedIn(clause.slice(0, start)) }))
    .find(({ items, value }) => items.length > 1 && items.length === value && !/\d/.test(items.join('')));
  return counted ? { items: counted.items, isCounted: true } : { items: listedIn(clause), isCounted: false };
}

const STEP = wordSet([
  '{初审|初核|审核|复核|复审|终审|签发|审签|审定|核定|把关|会签|签字|审阅|校对|核对|审查}',
]);
/** What stands before whoever takes a step: 发布前由. */
const BY = wordSet(['{由|经|前|后|先|再|的}']);
const IS_PERSON = lexicon(TELLING);

/** What an office's part that takes a step is called by. */
const PART = wordSet(['{处|科|股|室}']);
/** Whether a clause is nothing but a step and the part of an office that takes it: 法规处复核. */
const isStepAlone = (clause: string, doer: string): boolean =>
  clause.startsWith(doer) &&
  PART.endingAt(doer, doer.length) !== null &&
  STEP.at(clause, doer.length)?.end === clause.length;

/** Those who take the steps of a list and of whom no note tells: 党政办初审、乡长签发 of 乡长签. Persons are judged by their titles. */
export function foreignDoers(clause: string, judged: Judged): string[] {
  const steps = clause.split('、').flatMap((part) => {
    const [step] = STEP.all(part);
    const before = part.slice(0, step?.start ?? 0);
    const doer = before.slice(BY.all(before).at(-1)?.end ?? 0);
    return step ? [{ doer: runsOf(doer, true).join(''), printed: part }] : [];
  });
  const sources = [...judged.evidence.lines, ...judged.evidence.lastYear];
  const [only] = steps;
  if (steps.length < 2)
    return only &&
      isStepAlone(clause, only.doer) &&
      sources.every(({ told }) => coverOf([only.doer], told).held === 0)
      ? [only.printed]
      : [];
  return steps
    .filter(({ doer }) => doer.length > 1 && !IS_PERSON.all(doer).some(({ value }) => value?.sort === 'who'))
    .filter(({ doer }) =>
      sources.every(({ told }) => [...doer].filter((char) => told.chars.has(char)).length * 2 < doer.length),
    )
    .map(({ printed }) => printed);
}

/** Items of a list within a clause of which no source has so much as a character: 征地、户籍、环境保护. */
export function foreignItems(clause: string, { evidence, aspect }: Judged): string[] {
  const { items, isCounted } = itemsOf(clause);
  if (!clause.includes('、') || (items.length < 3 && !isCounted)) return [];
  const sources = [...evidence.lines, ...evidence.lastYear].map(({ told }) => told);
  const isOfTables = (item: string) =>
    (aspect === 'onRequest' || !isCounted) && lengthBesides(item, evidence.report) === 0;
  return items.slice(1).filter((item) => {
    const runs = runsOf(item);
    return !isOfTables(item) && runs.length > 0 && sources.every((told) => coverOf(runs, told).near === 0);
  });
}
