import { fold } from './fold.ts';
import { hasHan } from './han.ts';
import { lexicon, type WordTable } from './lexicon.ts';
import { numbersIn } from './numbers.ts';

/** What comes of typing, of voice input and of dialect: words that are no words, and the word of as many characters that was meant. */
const SLIPS: WordTable<string> = [
  [['{自燃|字然|自然|自热|子然|资然}{仁|任|认|忍|银}', '{自燃|字然|自热|子然|资然}人'], '自然人'],
  [['{起|其|奇|启}业', '企{夜|叶|页|也}'], '企业'],
  [['{工|攻|供|功|宫}司', '公{丝|斯|思|死}'], '公司'],
  [['{个|各}{仁|任}', '{歌|格}人'], '个人'],
  [['{付|负|富|覆|附}议', '复{意|义|异|译}'], '复议'],
  [['{诉送|素讼|速讼|诉颂|宿讼}'], '诉讼'],
  [['{关|管|冠}司', '官{私|思|丝}'], '官司'],
  [['钱{道|倒}'], '钱到'],
  [['{道|倒}{账|帐}'], '到账'],
  [['{道|倒}期', '到其'], '到期'],
  [['{超|抄}其', '抄期'], '超期'],
  [['逾其'], '逾期'],
  [['收{道|倒}'], '收到'],
  [['{接转|节转|结专|结传|截转|介转}'], '结转'],
  [['{律锁|律索|绿所|率所|驴所}'], '律所'],
  [['{新手|心收|薪收|新售}'], '新收'],
  [['{许克|许课|徐可|许渴}'], '许可'],
  [['{出罚|处发|处法|触罚|除罚}'], '处罚'],
  [['{公看|公凯|工开}'], '公开'],
  [['{制法|制罚|至发|治发}'], '制发'],
  [['不{与|于|预|雨|语}公开'], '不予公开'],
  [['不{与|于|预|雨|语}处理'], '不予处理'],
  [['查寻事项'], '查询事项'],
  [['{维池|为持|惟持|唯持|维迟}'], '维持'],
  [['{信仿|信防|信房|新访}'], '信访'],
  [['{虫复|重付}'], '重复'],
  [['{都少|朵少|多小}'], '多少'],
  [['月分'], '月份'],
  [['来不{急|级|极|即}'], '来不及'],
  [['来{得|的}{急|级|极}', '来的及'], '来得及'],
  // What is said in the south and the west, as it is written elsewhere.
  [['{没|莫|冇|木|么}得'], '没有'],
  [['冇'], '没'],
  ...['了', '过', '来', '到', '完', '好', '给', '答', '补', '交'].map(
    (verb): readonly [readonly string[], string] => [[`${verb}莫`], `${verb}没`],
  ),
  [['{咯|哒|嗒|得}莫'], '了没'],
  [['{费|非|肥|沸}止', '废{只|纸|指|址}'], '废止'],
  [['部份'], '部分'],
];

/** The same for what notes tell of: only words that are none otherwise. */
const SLIPS_OF_NOTES: WordTable<string> = [
  [['视{屏|平|瓶|凭|品}'], '视频'],
  [['公众{浩|毫}', '{工|供|公}种号', '公{总|从|纵|重}号'], '公众号'],
  [['{微|薇}{薄|泊|搏|勃}'], '微博'],
  [['公众好推'], '公众号推'],
  [['公众好发'], '公众号发'],
  [['网{战|占|栈|蘸}'], '网站'],
  [['解{渎|堵}', '姐读'], '解读'],
  [['{陪|赔|配}训', '培{逊|迅|讯|寻}'], '培训'],
  [['专{兰|拦}'], '专栏'],
  [['图姐'], '图解'],
  [['{沿|研|严}期答复'], '延期答复'],
];

const WORDS = lexicon(SLIPS);
const WORDS_OF_NOTES = lexicon(SLIPS_OF_NOTES);

/** Characters that voice input writes for 件 behind a number, and for other units where nothing goes on with them (12调解). */
const CASES = '见健剑箭贱';
const UNITS: readonly (readonly [string, string])[] = [
  ['条', '调跳挑'],
  ['篇', '偏骗'],
  ['次', '刺'],
];

function unitMeant(text: string, at: number): string | null {
  const char = text.charAt(at) || ' ';
  if (CASES.includes(char)) return '件';
  const isLast = !hasHan(text.charAt(at + 1)) || text.charAt(at + 1) === '的';
  return (isLast && UNITS.find(([, slips]) => slips.includes(char))?.[0]) || null;
}

function mended(original: string, words: typeof WORDS): string {
  const { text, at } = fold(original);
  const chars = [...original];
  if (chars.length !== original.length) return original;
  for (const { start, value } of words.all(text))
    for (const [index, char] of [...value].entries()) chars[at(start + index)] = char;
  for (const { end } of numbersIn(text)) {
    const unit = unitMeant(text, end);
    if (unit !== null) chars[at(end)] = unit;
  }
  return chars.join('');
}

/** A message with the words that were meant in the place of slips, where it is read as figures. */
export const withoutSlips = (original: string): string => mended(original, WORDS);

/** A note with the words that were meant in the place of slips; it is quoted so, and may be put right. */
export const noteWithoutSlips = (original: string): string => mended(original, WORDS_OF_NOTES);
