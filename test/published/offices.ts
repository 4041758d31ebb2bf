import { factsOf, type Size } from './facts.ts';
import { arrangementOf, type PublishedReport, published } from './layout.ts';
import type { Author } from './prose/author.ts';
import { BUSY } from './prose/busy.ts';
import { CROWDED, EARLIER } from './prose/crowded.ts';
import { QUIET } from './prose/quiet.ts';

/** The kinds of file that offices publish. */
export type Format = 'docx' | 'html' | 'pdf' | 'txt';

/** An invented office and its report. */
export interface Office extends PublishedReport {
  readonly index: number;
  readonly format: Format;
}

const BUREAUS = [
  '云岭县水务局',
  '白沙市林业局',
  '临溪县审计局',
  '东川区教育局',
  '南屏市交通运输局',
  '石桥县统计局',
  '安平市司法局',
];
const TOWNS = ['青石镇人民政府', '柳河乡人民政府', '望江街道办事处'];
const CITIES = ['云岭市人民政府', '白沙县人民政府', '临溪市人民政府', '东川区人民政府'];
const SELVES: readonly (readonly [RegExp, string])[] = [
  [/局$/u, '我局'],
  [/镇人民/u, '我镇'],
  [/乡人民/u, '我乡'],
  [/街道/u, '我街道'],
  [/市人民/u, '我市'],
  [/县人民/u, '我县'],
  [/区人民/u, '我区'],
];

const FORMATS: readonly Format[] = ['html', 'docx', 'txt', 'pdf', 'html'];
const GROUPS: readonly (readonly [readonly Author[], Size, readonly string[]])[] = [
  [QUIET, 'none', [...TOWNS, ...BUREAUS]],
  [BUSY, 'few', BUREAUS],
  [CROWDED, 'many', CITIES],
  [QUIET, 'none', [...BUREAUS].reverse()],
  [BUSY, 'few', [...BUREAUS, ...TOWNS].reverse()],
  [EARLIER, 'few', BUREAUS],
];

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** The office with a number: its author, its size and its format go round at their own pace. */
export function office(index: number): Office {
  const group = index % 12 === 11 ? GROUPS[5] : pick(GROUPS.slice(0, 5), index + Math.floor(index / 5));
  const [authors, size, organs] = group as (typeof GROUPS)[number];
  const organ = pick(organs, Math.floor(index / 2) + index);
  const self = SELVES.find(([name]) => name.test(organ))?.[1] ?? '我单位';
  const year = authors === EARLIER ? 2020 : 2021 + (index % 4);
  const facts = factsOf(index + 1, organ, self, year, size);
  return {
    index,
    format: pick(FORMATS, index),
    ...published(facts, pick(authors, Math.floor(index / 2)), arrangementOf(index)),
  };
}

export const OFFICES: readonly Office[] = Array.from({ length: 40 }, (_, index) => office(index));
