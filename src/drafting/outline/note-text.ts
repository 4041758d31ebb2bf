import { withoutEnumerator } from '../../language/enumerators.ts';
import type { Note } from '../draft.ts';
import { cleanText } from '../hygiene.ts';

const NOTHING = /^(?:没有|无|暂无|没|否|不涉及|未发生|均无|都没有|nothing|none|no)(?:了|的|情况)?$/i;
const ITEM_END = /\n|；|(?<=。)(?=.)/;

/** Spoken turns and what official text has for them; only words that change no fact. */
const OFFICIAL: readonly (readonly [RegExp, string])[] = [
  [/开了(?=[\d一两二三四五六七八九十]+[次场个])/g, '召开'],
  [/(?:搞|办|做)了(?=[\d一两二三四五六七八九十]+[次场期])/g, '开展'],
  [/(发布|公开|组织|举办|召开|开展|修订|印发|制定|新增|制作|回应|更新|调整|清理)了/g, '$1'],
  [/发了(?=[\d一两二三四五六七八九十]+[条篇件])/g, '发布'],
  [/都是?按时答?复?(?:了)?(?=$|，|。)/g, '均按时答复'],
  [/今年(?=[，\d\u4e00-\u9fff])/g, '本年度'],
  [/我们(?:局|单位)?/g, '{self}'],
];

/** A note's items: one fact each, without numbering and closing marks, in written Chinese. Empty for "没有". */
export function itemsOf(note: Note, self: string): string[] {
  return cleanText(note.text)
    .split(ITEM_END)
    .map((item) => withoutEnumerator(item.trim()).replace(/[。；，、：\s]+$/, ''))
    .map((item) =>
      OFFICIAL.reduce((text, [from, to]) => text.replace(from, to), item).replaceAll('{self}', self),
    )
    .filter((item) => item !== '' && !NOTHING.test(item));
}

/** The items of all notes of an aspect, in order, none twice. */
export const itemsUnder = (notes: readonly Note[], aspect: string, self: string): string[] => [
  ...new Set(notes.filter((note) => note.aspect === aspect).flatMap((note) => itemsOf(note, self))),
];
