import { linesOf, runsOf } from '../../language/ends.ts';
import { isCompatible, isInvisible } from '../../language/fold.ts';
import { type Lexicon, wordSet } from '../../language/lexicon.ts';
import { DIGITS } from '../../language/numerals.ts';
import { doubledCharacters } from './doubled-characters.ts';
import { doubledWords } from './doubled-words.ts';
import { type Span, spansOf } from './written-parts.ts';

/** A kind of leftover: how it is recognised and how people are told. */
export interface LeftoverKind {
  readonly find: (text: string) => readonly Span[];
  readonly zh: string;
  readonly en: string;
  /** What is to be done about it. */
  readonly mend: { readonly zh: string; readonly en: string };
  /** Characters shown on both sides, where the leftover alone tells nobody the place. */
  readonly around?: number;
}

/** Lines that a reporting sheet has and a report has not. */
const SHEET_LABELS = wordSet([
  '{填报单位|填报人|填表人|制表人|填报日期|填表日期|制表日期|报送单位|单位（盖章）|单位负责人签字|审核人}{：|:| ：| :}',
]);

/** What a letter is addressed to. */
const ADDRESSEES = wordSet(['{政府|办公室|办公厅|公开办|局|委员会|单位|部门|科}']);

/** What a covering letter says. */
const LETTER_WORDS = wordSet([
  '随文报送',
  '现报上',
  '{请|请予}审{阅|查}',
  '{特此|专此}报{告|送}',
  '妥否{，|,}请批示',
]);
const HEREBY = /现将[^。\n]{0,60}(?:报送|上报|呈报)如下/g;

/** Finds what a pattern matches. */
const by =
  (pattern: RegExp) =>
  (text: string): readonly Span[] =>
    spansOf(text, pattern);

/** Finds the words of a table. */
const words =
  (table: Lexicon<true>) =>
  (text: string): readonly Span[] =>
    table.all(text);

/** Finds the lines that a test holds of, given without spaces. */
const lines =
  (isOne: (line: string) => boolean) =>
  (text: string): readonly Span[] =>
    linesOf(text).filter(({ start, end }) => isOne(text.slice(start, end).replace(/\s/gu, '')));

const isLetter = (char: string): boolean => /[a-z\d]/i.test(char);

/** Rows of X for something that is not known yet, beside no other letters: XX县. */
const crosses = (text: string): readonly Span[] =>
  runsOf(text, 'XxＸ', 2).filter(
    ({ start, end }) => !isLetter(text.charAt(start - 1)) && !isLetter(text.charAt(end)),
  );

/** Rows of 〇 that are no digits of a year. */
const circles = (text: string): readonly Span[] =>
  runsOf(text, '〇○', 2).filter(
    ({ start, end }) => !isDigit(text.charAt(start - 1)) && !isDigit(text.charAt(end)),
  );
const isDigit = (char: string): boolean => char !== '' && `○十0123456789${DIGITS}`.includes(char);

/** What is to be done about what is no part of the text. */
export const REMOVE = { zh: '请删除', en: 'Remove it' };
const FILL = { zh: '请补写实际内容', en: 'Write what belongs there' };
const RETYPE = { zh: '请重新键入', en: 'Type it anew' };
const ONCE = { zh: '请删去重复的部分', en: 'Keep it once' };
const NOT_PUBLISHED = {
  zh: '公布的年报不带报送函的内容，请删除',
  en: 'A published report has none: remove it',
};

/** Leftovers that may stand anywhere in the text. */
export const LEFTOVERS: readonly LeftoverKind[] = [
  {
    find: by(
      /\[bookmark[^\]\n]{0,80}\]?|_GoBack|_Toc\d{3,}|\{?\s?(?:HYPERLINK|MERGEFORMAT|PAGEREF|FORMTEXT)\b|错误[!！][^\n。]{0,20}(?:引用源|书签)[^\n。]{0,4}|Error! (?:Reference|Bookmark)[^\n]{0,30}/g,
    ),
    zh: '文字处理软件的残留',
    en: 'a leftover of the word processor',
    mend: REMOVE,
  },
  { find: words(SHEET_LABELS), zh: '填报表的栏目', en: 'a line of the reporting sheet', mend: REMOVE },
  {
    find: (text) =>
      [...runsOf(text, '×✕╳＊*', 2), ...crosses(text), ...runsOf(text, '_＿', 3), ...circles(text)].sort(
        (one, other) => one.start - other.start,
      ),
    zh: '未填的占位符',
    en: 'a placeholder',
    mend: FILL,
  },
  {
    find: by(
      /某某(?=[局委办省市县区镇乡街部单])|【待[^】\n]{1,10}】|（[^）\n]{0,10}待(?:核实?|定|补充?|填写?)）|（此处[^）\n]{0,20}）|\(此处[^)\n]{0,20}\)/g,
    ),
    zh: '未填的占位符',
    en: 'a placeholder',
    mend: FILL,
  },
  {
    find: (text) => runsOf(text, (char) => isCompatible(char.charCodeAt(0))),
    zh: '形近部首字（复制自PDF，检索不到）',
    en: 'look-alike radicals (copied from a PDF)',
    mend: RETYPE,
  },
  {
    // Words that end in the same character are no doubling: 目的的, 为了了解, 以及及时, 就是是否.
    find: by(
      /(?<!目)的的(?!确)|(?<![为除不])了了(?!解|之|结|然)|(?<![饱共温缓柔])和和(?!气|平|谐|睦)|与与|是是(?!否|非)|(?<![存实现正自潜所内外])在在|我([局县市区镇乡])我\1|性性|(?:(?<![\u4e00-\u9fff])|[我本全])([局县市区镇乡])\2(?=政府|人民政府|局|委|机关)/g,
    ),
    zh: '叠字',
    en: 'a doubled word',
    mend: ONCE,
    around: 2,
  },
  { find: doubledCharacters, zh: '叠字', en: 'a doubled character', mend: ONCE, around: 2 },
  { find: doubledWords, zh: '重复的词语', en: 'words written twice', mend: ONCE, around: 2 },
  {
    find: (text) => runsOf(text, (char) => isInvisible(char.charCodeAt(0))),
    zh: '看不见的字符（复制时带入，会妨碍检索）',
    en: 'characters that nobody sees',
    mend: REMOVE,
    around: 4,
  },
];

/** Traces of a covering letter: its number, its addressee, its closing words, the mark of an attachment. */
export const LETTER: readonly LeftoverKind[] = [
  {
    find: by(/\p{Script=Han}{2,12}[〔[（(【] {0,3}\d{4} {0,3}[〕\]）)】] {0,3}第? {0,3}\d{1,6} {0,3}号/gu),
    zh: '报送函的文号',
    en: "a covering letter's number",
    mend: NOT_PUBLISHED,
  },
  {
    find: lines((line) => /^附件\d{0,3}[：:]?$/u.test(line)),
    zh: '“附件”字样',
    en: 'the mark of an attachment',
    mend: NOT_PUBLISHED,
  },
];

/** The longest addressee of a letter, with its colon. */
const LONGEST_ADDRESSEE = 32;

/** Traces of a covering letter that may also have slipped below the title. */
export const ADDRESSEE: readonly LeftoverKind[] = [
  {
    find: lines(
      (line) =>
        line.length <= LONGEST_ADDRESSEE &&
        /^[\p{Script=Han}、]{3,}[：:]$/u.test(line) &&
        ADDRESSEES.endingAt(line, line.length - 1) !== null,
    ),
    zh: '报送函的抬头',
    en: "a covering letter's addressee",
    mend: NOT_PUBLISHED,
  },
  {
    find: (text) =>
      [...words(LETTER_WORDS)(text), ...spansOf(text, HEREBY)].sort((a, b) => a.start - b.start),
    zh: '报送函的用语',
    en: "a covering letter's words",
    mend: NOT_PUBLISHED,
  },
];
