import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DAMAGE } from '../../test/documents/reading/damage.ts';

/** Numbers from 0 to 1. */
export type Random = () => number;

/**
 * What a damaged file still says: every figure as it was written, so that one read differently is listed; "all but one" may
 * have a cell less, which is a blank.
 */
export type Kept = 'figures' | 'all but one' | 'nothing';

/** A way in which files come to harm. */
export interface Damage {
  readonly name: string;
  readonly kept: Kept;
  readonly harm: (bytes: Uint8Array, random: Random) => Uint8Array;
}

const text = (change: (text: string, random: Random) => string): Damage['harm'] => {
  return (bytes, random) => strToU8(change(strFromU8(bytes), random));
};

const below = (random: Random, end: number): number => Math.floor(random() * Math.max(1, end));

/** One of the stretches that a pattern finds, taken out, or said twice. */
const onOne = (pattern: RegExp, change: (found: string) => string) => (content: string, random: Random) => {
  const all = [...content.matchAll(pattern)];
  const one = all[below(random, all.length)];
  if (!one) return content;
  return content.slice(0, one.index) + change(one[0]) + content.slice(one.index + one[0].length);
};

const out = (): string => '';
const twice = (found: string): string => found + found;
const NOISE = [
  '\u200b',
  '\u00ad',
  '\ufeff',
  '|',
  '\t',
  '　',
  '0',
  '，',
  '<',
  '&',
  '】',
  '\u0000',
  '\ud800',
  '一、',
  '件',
];
const withNoise = (content: string, random: Random): string => {
  const at = below(random, content.length);
  const noise = Array.from({ length: 1 + below(random, 6) }, () => NOISE[below(random, NOISE.length)]).join(
    '',
  );
  return content.slice(0, at) + noise + content.slice(at);
};

const slips: Damage['harm'] = (bytes, random) => {
  const harmed = bytes.slice();
  for (let left = 1 + below(random, 30); left > 0; left -= 1)
    harmed[below(random, harmed.length)] = below(random, 256);
  return harmed;
};
const cut: Damage['harm'] = (bytes, random) => bytes.slice(0, below(random, bytes.length));

/** What happens to files of characters; tables of pages have their cells between tags. */
export const OF_TEXT: readonly Damage[] = [
  ...DAMAGE.map(
    ([name, mutation]): Damage => ({
      name,
      kept: 'figures',
      harm: text((content, random) => mutation(content, below(random, content.length), below(random, 9))),
    }),
  ),
  { name: 'noise', kept: 'nothing', harm: text(withNoise) },
  { name: 'bytes slipped', kept: 'nothing', harm: slips },
];

export const OF_PAGES: readonly Damage[] = [
  ...OF_TEXT,
  { name: 'a row lost', kept: 'figures', harm: text(onOne(/<tr\b.*?<\/tr>/gsu, out)) },
  { name: 'a cell lost', kept: 'all but one', harm: text(onOne(/<t[dh]\b.*?<\/t[dh]>/gsu, out)) },
  { name: 'a paragraph twice', kept: 'figures', harm: text(onOne(/<p\b.*?<\/p>/gsu, twice)) },
  { name: 'a tag lost', kept: 'all but one', harm: text(onOne(/<\/?\w+[^>]*>/gu, out)) },
];

/** A change of one part of an archive; the rest stays as it is. */
const part =
  (named: RegExp, change: (content: string, random: Random) => string): Damage['harm'] =>
  (bytes, random) => {
    const parts = unzipSync(bytes);
    const names = Object.keys(parts).filter((name) => named.test(name));
    const name = names[below(random, names.length)];
    const content = name === undefined ? undefined : parts[name];
    if (name !== undefined && content) parts[name] = strToU8(change(strFromU8(content), random));
    return zipSync(parts, { level: 1 });
  };

const MAIN = /^word\/document\.xml$/u;
const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/u;

export const OF_WORD: readonly Damage[] = [
  { name: 'a row lost', kept: 'figures', harm: part(MAIN, onOne(/<w:tr\b.*?<\/w:tr>/gsu, out)) },
  { name: 'a cell lost', kept: 'all but one', harm: part(MAIN, onOne(/<w:tc>.*?<\/w:tc>/gsu, out)) },
  { name: 'a cell twice', kept: 'all but one', harm: part(MAIN, onOne(/<w:tc>.*?<\/w:tc>/gsu, twice)) },
  { name: 'a paragraph lost', kept: 'all but one', harm: part(MAIN, onOne(/<w:p>.*?<\/w:p>/gsu, out)) },
  { name: 'a span lost', kept: 'figures', harm: part(MAIN, onOne(/<w:gridSpan\b[^>]*>/gu, out)) },
  { name: 'a tag lost', kept: 'all but one', harm: part(MAIN, onOne(/<\/?w:\w+[^>]*>/gu, out)) },
  { name: 'noise', kept: 'nothing', harm: part(/\.xml$/u, withNoise) },
  { name: 'bytes slipped', kept: 'nothing', harm: slips },
  { name: 'cut off', kept: 'nothing', harm: cut },
];

export const OF_BOOK: readonly Damage[] = [
  { name: 'a row lost', kept: 'figures', harm: part(SHEET, onOne(/<row\b.*?<\/row>/gsu, out)) },
  { name: 'a cell lost', kept: 'all but one', harm: part(SHEET, onOne(/<c\b.*?<\/c>/gsu, out)) },
  { name: 'noise', kept: 'nothing', harm: part(/\.xml$/u, withNoise) },
  { name: 'bytes slipped', kept: 'nothing', harm: slips },
  { name: 'cut off', kept: 'nothing', harm: cut },
];

export const OF_PRINT: readonly Damage[] = [
  { name: 'a word lost', kept: 'all but one', harm: latin(onOne(/BT [^\n]*?<[0-9a-f]+> Tj ET/gu, out)) },
  { name: 'a line lost', kept: 'figures', harm: latin(onOne(/\n[\d.]+ [\d.]+ m [^\n]*S(?=\n)/gu, out)) },
  { name: 'noise', kept: 'nothing', harm: latin(withNoise) },
  { name: 'bytes slipped', kept: 'nothing', harm: slips },
  { name: 'cut off', kept: 'nothing', harm: cut },
];

/** A change of a file whose bytes are characters each. */
function latin(change: (content: string, random: Random) => string): Damage['harm'] {
  return (bytes, random) =>
    new Uint8Array(Buffer.from(change(Buffer.from(bytes).toString('latin1'), random), 'latin1'));
}
