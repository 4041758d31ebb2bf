import { DIGITS } from '../../language/numerals.ts';
import { doubledWords } from './doubled-words.ts';
import { type Span, spansOf } from './written-parts.ts';

/** A kind of leftover: how it is recognised and how people are told. */
export interface LeftoverKind {
  readonly find: (text: string) => readonly Span[];
  readonly zh: string;
  readonly en: string;
  /** Characters shown on both sides, where the leftover alone tells nobody the place. */
  readonly around?: number;
}

/** Finds what a pattern matches. */
const by =
  (pattern: RegExp) =>
  (text: string): readonly Span[] =>
    spansOf(text, pattern);

/** Leftovers that may stand anywhere in the text. */
export const LEFTOVERS: readonly LeftoverKind[] = [
  {
    find: by(
      /\[bookmark[^\]\n]{0,80}\]?|_GoBack|_Toc\d{3,}|\{?\s?(?:HYPERLINK|MERGEFORMAT|PAGEREF|FORMTEXT)\b|错误[!！][^\n。]{0,20}(?:引用源|书签)[^\n。]{0,4}|Error! (?:Reference|Bookmark)[^\n]{0,30}/g,
    ),
    zh: '文字处理软件的残留',
    en: 'a leftover of the word processor',
  },
  {
    find: by(
      /(?:填报单位|填报人|填表人|制表人|填报日期|填表日期|制表日期|报送单位|单位（盖章）|单位负责人签字|审核人)\s*[：:]/g,
    ),
    zh: '填报表的栏目',
    en: 'a line of the reporting sheet',
  },
  {
    find: by(
      /[×✕╳＊*]{2,}|(?<![A-Za-z0-9])(?:[Xx]{2,}|Ｘ{2,})(?![A-Za-z0-9])|[_＿]{3,}|某某(?=[局委办省市县区镇乡街部单])|【待[^】\n]{1,10}】|（[^）\n]{0,10}待(?:核实?|定|补充?|填写?)）|（此处[^）\n]{0,20}）|\(此处[^)\n]{0,20}\)/g,
    ),
    zh: '未填的占位符',
    en: 'a placeholder',
  },
  {
    find: by(new RegExp(`(?<![○${DIGITS}十\\d])[〇○]{2,}(?![○${DIGITS}十])`, 'g')),
    zh: '未填的占位符',
    en: 'a placeholder',
  },
  {
    find: by(/[\u2e80-\u2fdf\uf900-\ufaff]+/g),
    zh: '形近部首字（复制自PDF，检索不到）',
    en: 'look-alike radicals (copied from a PDF)',
  },
  {
    // Words that end in the same character are no doubling: 目的的, 为了了解, 以及及时, 就是是否.
    find: by(
      /(?<!目)的的(?!确)|(?<![为除不])了了(?!解|之|结|然)|(?<![饱共温缓柔])和和(?!气|平|谐|睦)|与与|是是(?!否|非)|(?<![存实现正自潜所内外])在在|我([局县市区镇乡])我\1|性性|[我本]([局县市区镇乡])\2(?=政府|人民政府|局|委|机关)/g,
    ),
    zh: '叠字',
    en: 'a doubled word',
    around: 2,
  },
  { find: doubledWords, zh: '重复的词语', en: 'words written twice', around: 2 },
  {
    find: by(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g),
    zh: '看不见的字符（复制时带入，会妨碍检索）',
    en: 'characters that nobody sees',
    around: 4,
  },
];

/** Traces of a covering letter: its number, its addressee, its closing words, the mark of an attachment. */
export const LETTER: readonly LeftoverKind[] = [
  {
    find: by(/[\p{Script=Han}]{2,12}[〔[（(【]\s*\d{4}\s*[〕\]）)】]\s*第?\s*\d+\s*号/gu),
    zh: '报送函的文号',
    en: "a covering letter's number",
  },
  { find: by(/^\s*附\s*件\s*\d*\s*[：:]?\s*$/gm), zh: '“附件”字样', en: 'the mark of an attachment' },
];

/** Traces of a covering letter that may also have slipped below the title. */
export const ADDRESSEE: readonly LeftoverKind[] = [
  {
    find: by(
      /^[^\S\n]*[\p{Script=Han}、]{1,24}(?:政府|办公室|办公厅|公开办|局|委员会|单位|部门|科)[^\S\n]*[：:][^\S\n]*$/gmu,
    ),
    zh: '报送函的抬头',
    en: "a covering letter's addressee",
  },
  {
    find: by(
      /现将[^。\n]{0,60}(?:报送|上报|呈报)如下|随文报送|现报上|请予?审[阅查]|(?:特此|专此)报[告送]|妥否，请批示/g,
    ),
    zh: '报送函的用语',
    en: "a covering letter's words",
  },
];
