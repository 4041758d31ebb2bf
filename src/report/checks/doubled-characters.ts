import { isHan } from '../../language/han.ts';
import { ONE_TO_TEN } from '../../language/numerals.ts';
import type { Span } from '../../language/span.ts';

/** Splits Chinese into words by the dictionary that comes with the runtime; where it has none nothing is found. */
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
/** No word of the dictionary that is looked up is longer (characters). */
const LONGEST = 4;

/** Words of one character, which meet another word by right: 主要要求, 2023年年底, 我市市场监管局. */
const ALONE: ReadonlySet<string> = new Set(
  '要问有为按将对上下由经向从到让使给等可会能不年月日省市县区州旗乡镇村局委办处科所站件条次人',
);
/** Characters that have a rule of their own (的的, 我局我局). */
const ELSEWHERE: ReadonlySet<string> = new Set('的了和与是在性');

/** Characters that are doubled by right: 层层压实, 事事有回音. */
const REPEATED: ReadonlySet<string> = new Set(
  '层事时处样项户步常往仅刚渐逐稳牢紧深久多好早天个句字家笔环代种声点滴线频慢细默滔孜兢看试谈想百〇' +
    ONE_TO_TEN,
);
/** Words of reports that the dictionary lacks. */
const OF_REPORTS: ReadonlySet<string> = new Set(
  '现予 台账 习近平 专栏 栏目 体量 占比 同比 环比 下发 初审 复审 终审 二审 三审 对公 对标 标杆 标书 量大 员额 门类 报送 合规 勤政 微信 征集 构建 络绎 通报 信息'.split(
    ' ',
  ),
);

const isWord = (text: string): boolean => OF_REPORTS.has(text) || [...WORDS.segment(text)].length === 1;

/** Whether a word of the dictionary ends before a place of the text, or begins at it. */
const LENGTHS = Array.from({ length: LONGEST - 1 }, (_, index) => index + 2);
const endsWord = (text: string, end: number): boolean =>
  LENGTHS.some((length) => end >= length && isWord(text.slice(end - length, end)));
const beginsWord = (text: string, start: number): boolean =>
  LENGTHS.some((length) => start + length <= text.length && isWord(text.slice(start, start + length)));

const isPair = (one: string, other: string): boolean => one !== '' && one === other;

/** Whether a character is written twice where a word of the dictionary has it once: 公开开, 审审核; not 公开开展, 层层. */
function isDoubled(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (
    char !== text.charAt(at + 1) ||
    !isHan(char) ||
    ALONE.has(char) ||
    ELSEWHERE.has(char) ||
    REPEATED.has(char)
  )
    return false;
  // Three in a row, and two by two (方方面面), are no slip of this kind.
  const [before, behind] = [text.charAt(at - 1), text.charAt(at + 2)];
  if (before === '一' || isPair(behind, text.charAt(at + 3)) || isPair(before, text.charAt(at - 2)))
    return false;

  return endsWord(text, at + 1) !== beginsWord(text, at + 1);
}

/** Characters that were written twice within a word: 公开开, 审审核. Linear in the text. */
export function doubledCharacters(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (isDoubled(text, at)) spans.push({ start: at, end: at + 2 });
  }
  return spans;
}
