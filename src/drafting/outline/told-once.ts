import { wordSet } from '../../language/lexicon.ts';
import { verbsIn } from '../words/frames.ts';
import { thingsIn } from '../words/objects.ts';
import { OF_YEAR } from './by-channel.ts';
import { firstCount } from './first-count.ts';

/** Verbs whose place, told before the first of several things, is that of the next as well. */
const AT_PLACE = wordSet(['{设置|增设|配备|摆放|安装}']);

/** Whether words tell of nothing that was done, whatever their things are called by: 预警12条, 灾情通报3期. */
function isOfThings(words: string): boolean {
  const things = thingsIn(words);
  return verbsIn(words).every((verb) =>
    things.some(({ start, end }) => start <= verb.start && verb.end <= end),
  );
}

/** What a clause that begins with its verb says behind it: things and how many; null for any other. */
function countedBehindVerb(clause: string): { readonly verb: string; readonly things: string } | null {
  const [verb] = verbsIn(clause);
  const things = verb ? clause.slice(verb.end) : '';
  const isCounted = verb?.start === 0 && verb.word.length > 1 && firstCount(things)?.end === things.length;
  return verb && isCounted && isOfThings(things) ? { verb: verb.word, things } : null;
}

/** Whether a clause does nothing but what `verb` says: then the next one may go on from it. */
function doesOnly(clause: string, verb: string): boolean {
  const at = clause.indexOf(verb);
  const before = clause.slice(0, Math.max(0, at));
  const things = clause.slice(at + verb.length);
  const isOpen = before === '' || OF_YEAR.get(before) === true || AT_PLACE.get(verb) === true;
  return at >= 0 && isOpen && things !== '' && isOfThings(before) && isOfThings(things);
}

/** Clauses as a sentence in which the verb that two beside each other have is told once: 设置专区，设置触摸屏2台 is 设置专区、触摸屏2台. */
export function withVerbOnce(clauses: readonly string[]): string {
  let open = '';
  return clauses.reduce((sentence, clause) => {
    const counted = countedBehindVerb(clause);
    if (counted && counted.verb === open) return `${sentence}、${counted.things}`;
    const verb = verbsIn(clause).find(({ word }) => word.length > 1)?.word ?? '';
    open = verb !== '' && doesOnly(clause, verb) ? verb : '';
    return sentence === '' ? clause : `${sentence}，${clause}`;
  }, '');
}
