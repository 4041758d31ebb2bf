import { trimmed } from './filler.ts';
import { lexicon, wordSet } from './lexicon.ts';
import { perText } from './per-text.ts';
import type { Span } from './span.ts';

/** What closes a stretch: the end of a sentence, a comma, or the mark between the parts of a list (、). */
type Mark = 'stop' | 'comma' | 'list';

const MARKS: ReadonlyMap<string, Mark> = new Map([
  ...[...'。！？\n；'].map((char) => [char, 'stop'] as const),
  ...[...'，：\t'].map((char) => [char, 'comma'] as const),
  ['、', 'list'],
]);

const OPENS = '（[〔【《<';
const CLOSES = '）]〕】》>';

const isLetter = (char: string): boolean => /\p{L}/u.test(char);

/** A full stop of English: behind a letter, before a space or the end; no part of 3.5 or www.example.cn. */
const isEnglishStop = (text: string, index: number): boolean =>
  text.charAt(index) === '.' &&
  isLetter(text.charAt(index - 1)) &&
  (index + 1 >= text.length || text.charAt(index + 1) === ' ' || text.charAt(index + 1) === '\n');

/** The marks of a text outside brackets; a bracket that is not closed within its line opens nothing. */
function marksIn(text: string): { at: number; mark: Mark }[] {
  const marks: { at: number; mark: Mark; depth: number }[] = [];
  let depth = 0;
  let opened = 0;
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (OPENS.includes(char)) {
      if (depth === 0) opened = marks.length;
      depth += 1;
    } else if (CLOSES.includes(char)) depth = Math.max(0, depth - 1);
    else {
      if (char === '\n') {
        // Whatever is still open at the end of the line was no bracket.
        if (depth > 0) for (const each of marks.slice(opened)) each.depth = 0;
        depth = 0;
      }
      const mark = isEnglishStop(text, index) ? 'stop' : MARKS.get(char);
      if (mark) marks.push({ at: index, mark, depth });
    }
  }
  if (depth > 0) for (const each of marks.slice(opened)) each.depth = 0;
  return marks.filter((each) => each.depth === 0);
}

/** A part of a text between two marks, and the mark that closed the part before it (null: it is the first). */
export interface Clause extends Span {
  readonly after: Mark | null;
}

function partsOf(text: string, closes: (mark: Mark) => boolean): Clause[] {
  const out: Clause[] = [];
  let start = 0;
  let after: Mark | null = null;
  const marks = marksIn(text).filter(({ mark }) => closes(mark));
  for (const { at, mark } of [...marks, { at: text.length, mark: 'stop' as const }]) {
    const part = trimmed(text, { start, end: at }, () => false);
    if (part.start < part.end) {
      out.push({ ...part, after });
      after = null;
    }
    start = at + 1;
    if (after !== 'stop') after = mark;
  }
  return out.map((part, index) => (index === 0 ? { ...part, after: null } : part));
}

/** The sentences of a folded text, without the marks that close them. What stands in brackets is not parted. */
export const sentencesOf = (text: string): Clause[] => partsOf(text, (mark) => mark === 'stop');

/** The clauses of a folded text: its parts between commas and ends of sentences. 、 parts no clause. */
export const clausesOf = perText((text): readonly Clause[] => partsOf(text, (mark) => mark !== 'list'));

/** What each of them says. */
export const clauseTexts = (text: string): string[] =>
  clausesOf(text).map(({ start, end }) => text.slice(start, end));

/** What is asked for. `whether` has a yes or a no for an answer. */
export type QuestionKind =
  | 'whether'
  | 'howMany'
  | 'which'
  | 'who'
  | 'what'
  | 'when'
  | 'where'
  | 'how'
  | 'why';

/** The words that ask, and those that only hold one of them: 几 of 十几件 is a number, 什么的 means "and so on". */
const ASKING = lexicon<QuestionKind | 'nothing'>([
  [
    [
      '{是不是|有没有|有无|能不能|会不会|要不要|可不可以|对不对|算不算|该不该|够不够|用不用|需不需要|是否|能否|可否|会否|有否}',
      '了{没|没有}',
    ],
    'whether',
  ],
  [['{几|多少|若干}', '多{大|长|高|久}', 'how {many|much|long}'], 'howMany'],
  [['{哪|哪个|哪些|哪几|哪件|哪份|哪家|哪一|哪几件|哪类|哪种}', 'which'], 'which'],
  [['{谁|哪位|哪个人|何人}', 'who', 'whose'], 'who'],
  [['{什么|啥|何|指什么|什么意思}', '{干|做|管|是}{什么|啥}的', 'what'], 'what'],
  [['{什么时候|啥时候|何时|哪天|哪一天|几号|几时|几月|几点|多会儿|什么时间|哪年|哪月}', 'when'], 'when'],
  [['{哪里|哪儿|何处|何地|到哪|在哪}', 'where'], 'where'],
  [['{怎么|怎么样|怎样|如何|咋|咋样|怎|怎么办}', 'how'], 'how'],
  [['{为什么|为啥|为何|怎么会|凭什么|何以}', 'why'], 'why'],
  [
    [
      '{十|百|千|万|好|这|那|前|后|近|剩下|剩下的|其余|其余的|其他|余下|另外}几',
      '几{百|千|万|十}',
      '{任何|何况|如何况|无论如何|几何|几乎|几近}',
      '{怎么|咋|怎}{这么|这样|那么|又|还|老|老是|总|总是|就|都}',
      '{没|不}{怎么|咋}',
      '过谁',
      '{没|没有|未}{|给|向|跟|对|找|让|被|叫|和|与}{谁|哪个|哪位|什么人|啥人}',
      '{小|老|姓}何',
      '谁{又|把}',
      '哪有{|这}{空|时间|功夫|工夫|人|心思|闲工夫}',
      '{什么|啥}的{|一共|总共|都|也|删|去|改}',
      '{没什么|没啥|没有啥|没有什么|无论什么|什么都|什么也|几件都|几个都}',
      '{哪|哪里|哪儿}有{|这|这个|那|那个}{权|权力|权限|职权|资格|职能|本事}',
      '{哪|哪里|哪儿}{轮得到|轮得上|敢|够格|管得着|管得了}',
      '{没有没有|不对不对|不是不是}',
      '{就|只|也|还|又}{贴|发|开|办|搞|做|写|拍|印|挂|弄|去|讲|出}了几',
      '{多少有|多少都|或多或少}',
      '{就|就是|就填|就写|就报|就按}多少',
      '{什么|啥}{协会|公司|单位|组织|中心|所|合作社|机构|基金会|学会|厂|局|会}',
    ],
    'nothing',
  ],
]);

/** 谁漏报了扣谁的分, 谁拖了就通报: what follows falls on whoever it is. */
const MISSES = wordSet([
  '{漏|漏报|没报|不报|拖|迟报|出错|超期|逾期}{|了}{|，}{|年底|就|一律|都}{扣|罚|通报|约谈|问责}',
]);

const AS_MANY = wordSet(['{就|就是|就填|就写|就报|就按}多少']);

/** A word that asks, and what it asks for. */
export interface Asking extends Span {
  readonly asked: QuestionKind;
}

/** 办完了没 asks at its end; 办完了没结转 goes on. */
const DONE = '了没';
const goesOn = (text: string, at: number): boolean =>
  /[\p{Script=Han}\d]/u.test(text.charAt(at)) && !'呢啊呀嘛吗的'.includes(text.charAt(at));

/** The words of a folded text that ask. Of a question without such a word (…吗, …？) there are none. */
export function askingIn(text: string): Asking[] {
  const questions = ASKING.all(text).flatMap(({ value, start, end, word }) =>
    value === 'nothing' || (word.startsWith(DONE) && goesOn(text, end)) ? [] : [{ start, end, asked: value }],
  );
  // 谁发的谁负责: whoever it is.
  const isWhoever =
    questions.filter(({ asked }) => asked === 'who').length > 1 ||
    questions.some(({ asked, end }) => asked === 'who' && MISSES.at(text, end) !== null);
  // 是多少就填多少: as many as there are.
  const isAsMany = AS_MANY.isIn(text);
  return questions.filter(
    ({ asked }) => !(isWhoever && asked === 'who') && !(isAsMany && asked === 'howMany'),
  );
}

/** 要写件数不, 有标准没, 算办完没: a verb, what it is about, and 不 or 没 at the end. */
const ENDS_IN_NOT = /(?:[要得用能会该算填写报数计归是].{0,12}不|[有算].{0,12}没)$/;

/** 扣不扣, 记没记: a verb and its denial put as a choice. */
const isPutAsChoice = (words: string): boolean =>
  [...words].some(
    (char, index, all) =>
      DENYING.includes(char) &&
      isLetter(all[index - 1] ?? '') &&
      all[index - 1] === all[index + 1] &&
      // 没有没有 denies twice.
      !DENYING.includes(all[index - 2] ?? ' '),
  );
const DENYING = '不没';

/** What settles or tells something: who, which or how behind it is a thing and no question (明确由谁更新, 讨论怎么改). */
const SETTLES = wordSet([
  '{通报|点名|公示|督促|盯着|登记|明确|确定|落实|细化|厘清|界定|约定|商定|研究|讨论|公布|讲清|理清|分清|问清|问清楚|弄清|弄清楚|搞清|摸清|注明|写明|列明|标明}{|了|由|好}',
  '规定{由|了}',
]);

/** What shows the public how something is done: 拍视频讲怎么办证. */
const SHOWS_HOW = wordSet(['{讲|教|讲解|讲清|演示|介绍}{|群众|大家|老百姓|企业|居民|村民|办事人}']);

/** Whether a word that asks only names what is settled or told before it. */
const isNamed = (text: string, { start, end, asked }: Asking): boolean =>
  (asked === 'how' && end < text.length && SHOWS_HOW.endingAt(text, start) !== null) ||
  SETTLES.isIn(text.slice(0, start));

/** Words of a plan: how many of something it will be is left open, and not asked (准备拍几条短视频). */
const PLANS = wordSet(['{准备|计划|打算|争取|力争|拟|plan}']);

/** Whether a word for how many counts roughly what is planned: what is counted follows. */
const isPlanned = (words: string, { asked, end }: Asking): boolean =>
  asked === 'howMany' && end < words.length - 1 && PLANS.isIn(words);

/** 吗 and 么 close a question, 呢 may; 吧 asks to be agreed with. */
const CLOSES_A_QUESTION = '吗么嘛呢';

/** Whether a stretch closes as only questions do: …吗, 也得算进今年不. */
export const closesAsking = (words: string): boolean => words.endsWith('吗') || ENDS_IN_NOT.test(words);

/** Whether a sentence of a folded text asks: by a mark, by how it ends, or by a word. */
export function isAsked(text: string, sentence: Span): boolean {
  const words = text.slice(sentence.start, sentence.end);
  let end = sentence.end;
  while (end < text.length && text.charAt(end) === ' ') end += 1;
  if (text.charAt(end) === '？' || words.includes('？')) return true;
  if (ENDS_IN_NOT.test(words) || isPutAsChoice(words)) return true;
  return (
    CLOSES_A_QUESTION.includes(words.charAt(words.length - 1)) ||
    askingIn(words).some((word) => !isNamed(words, word) && !isPlanned(words, word))
  );
}
