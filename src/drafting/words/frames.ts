import { dictionaryWords, isPair } from '../../language/dictionary.ts';
import { isSign } from '../../language/filler.ts';
import { wordSet } from '../../language/lexicon.ts';
import { withoutWords } from '../../report/text/tail.ts';
import { sensesOf } from './acts.ts';
import { freeCharacters } from './free-characters.ts';
import { VERBS } from './verbs.ts';

/** Whether a stretch is nothing but verbs and pauses: 考核、通报 says of what. */
export const isOnlyVerbs = (text: string): boolean =>
  withoutWords(text, VERBS).replace(/[、，和及]/g, '') === '';

/** Whether a stretch says what was done. */
export const hasVerb = (text: string): boolean => VERBS.isIn(text);

/** Whether a word of one character in it says what was done: 设专区15个, 贴到8个村. */
export function hasSpokenVerb(text: string): boolean {
  const held = VERBS.all(text);
  const free = freeCharacters(text);
  // 征地: two characters beside each other are mostly a word that the dictionary lacks.
  const isOfWord = (place: number, at: number): boolean =>
    free[at + 1]?.place === place + 1 && !BEHIND_VERB.includes(text.charAt(place + 1));
  return free.some(
    ({ place, isFree }, at) =>
      (isFree || '了过'.includes(text.charAt(place + 1) || '-')) &&
      !isOfWord(place, at) &&
      !held.some(({ start, end }) => end - start > 1 && start <= place && place < end) &&
      (sensesOf(text.charAt(place)) !== undefined || PLAIN_VERBS.includes(text.charAt(place))),
  );
}
/** What follows a verb of one character and is no part of a word with it. */
const BEHIND_VERB = '了过着到在给至自于成好完一二两三四五六七八九十几';
/** Verbs of one character that no table of senses has. */
const PLAIN_VERBS = '是有占达给来去为含分达经获居列';

/** A verb at the end of a stretch, before what is counted: 网站发布 of 网站发布208条. */
export const verbAtEnd = (text: string): string | null => VERBS.endingAt(text, text.length)?.word ?? null;

/** Official verbs that stand in a text. */
export const verbsIn = (text: string) => VERBS.all(text);

/** What stands between a thing and the verb that is said of it. */
const HAS_MARK = /[已未被再也将可新]$/;

/** Where something is, or what is done with it: 6月前将档案扫描了 is no 6月前将档案已扫描. */
const NO_THING = '在将把按经由对向从';

/** Whether a clause has nothing but the thing that is spoken of before its end: 目录 of 目录更新了. */
export function isOnlyThing(text: string): boolean {
  const clause = text.slice(Math.max(...[...'，；。'].map((mark) => text.lastIndexOf(mark))) + 1);
  return (
    clause.length > 1 &&
    !HAS_MARK.test(clause) &&
    !hasVerb(clause) &&
    ![...NO_THING].some((char) => clause.includes(char))
  );
}

/** What is held has a verb of its own: 开了两次会 is 召开会议2次. */
const HELD = '会';

/** Whether the one character that a clause ends in is a word together with a verb: 考 and 试, 排 and 名. */
export const isPartedFrom = (verb: string, rest: string): boolean =>
  rest !== '' &&
  !HELD.includes(rest.charAt(0)) &&
  (isPair(verb + rest.charAt(0)) || VERBS.get(verb + rest.charAt(0)) === true) &&
  (rest.length === 1 || isSign(rest.charAt(1)));

/** A verb that its own object is parted from: 分了类 is 分类, 考了一次试 考试一次, where the dictionary has the two as one word. */
const PARTED =
  /(均?)(\p{Script=Han})[了过]((?:[一两三四五六七八九十]|\d{1,3})[次回轮])?(\p{Script=Han})(?=$|[，。；、])/gu;
const joined = (text: string): string =>
  text.replace(
    PARTED,
    (said: string, all: string, verb: string, times: string | undefined, object: string) => {
      const isOne =
        times === undefined
          ? isPair(verb + object) || VERBS.get(verb + object) === true
          : isPartedFrom(verb, object);
      return isOne ? `${all}${all && '已'}${verb}${object}${times ?? ''}` : said;
    },
  );

/** Words behind 了 that are no 了解. */
const UNDERSTOOD = wordSet(['解{读|答|释}']);
/** A text without the particle behind its verbs: 更新了 is 更新, 均更新了 at an end is 均已更新. */
export function withoutParticles(said: string): string {
  const text = joined(said);
  let out = '';
  let from = 0;
  for (const { word, start, end } of VERBS.all(text)) {
    if (
      !/[了过]/.test(text.charAt(end)) ||
      (/[解明程去期渡失错户量时关境敏滤剩半多少高低长短大小于]/.test(text.charAt(end + 1)) &&
        !UNDERSTOOD.at(text, end + 1))
    )
      continue;
    const before = text.slice(from, start);
    const isLast = /^了(?:$|[，。；])/.test(text.slice(end));
    const isAll = before.endsWith('均') && /^[了过](?:$|[，。；])/.test(text.slice(end));
    out += `${before}${isAll || (isLast && isOnlyThing(before)) ? '已' : ''}${word}`;
    from = end + 1;
  }
  return withoutPointing(withoutLooseParticles(out + text.slice(from)));
}

/** Where 了 belongs to what came about: 申请量上来了. */
const COME = wordSet(['{上|下|起|过|出|进|回}{来|去}']);

/** Particles that a clause of speech ends with, and words that end like one. */
const SPOKEN_ENDS = wordSet(['{吧|呢|啊|嘛|呀|哈|啦|咯}']);
const NO_SPOKEN_END = wordSet(['{网|酒|茶|书}吧']);
/** A text without what only speech ends with: 发了302条吧 is 发了302条. */
export const withoutSpokenEnds = (text: string): string =>
  text
    .split(/(?=[，。；、])/)
    .map((clause) => {
      const end = NO_SPOKEN_END.endingAt(clause, clause.length)
        ? null
        : SPOKEN_ENDS.endingAt(clause, clause.length);
      const said = clause.slice(0, end?.start ?? clause.length);
      const mark = /^[，。；、]?/.exec(said)?.[0] ?? '';
      return mark + said.slice(SPOKEN_STARTS.at(said, mark.length)?.end ?? mark.length);
    })
    .join('');
/** What only speech begins with. */
const SPOKEN_STARTS = wordSet(['{嗯|呃|哦|喔|那么|反正|就是说|怎么说呢|对了|然后|然后呢}']);

/** When or by whom something was done. */
const WHEN = wordSet(['{月|日|号|年初|年底|半年|季度|由}']);
/** What is told so is no longer (characters). */
const LONGEST_DONE = 16;
/** When or by whom something was done, told with 的 at the end, without it: 专栏8月上线的 is 专栏8月上线. */
export const withoutCleft = (text: string): string =>
  text
    .split(/(?=[，；。])/)
    .map((clause) => {
      const when = WHEN.all(clause).at(-1);
      const told = clause.slice(0, -1);
      const isTold = when && clause.endsWith('的') && !clause.includes('是') && endsInVerb(told);
      return isTold && told.length > when.end && told.length - when.end <= LONGEST_DONE ? told : clause;
    })
    .join('');
const endsInVerb = (text: string): boolean =>
  verbAtEnd(text) !== null || sensesOf(text.slice(-1)) !== undefined || '好完成'.includes(text.slice(-1));

/** The same behind words that are no verbs of the table: 对接了省平台 is 对接省平台. */
function withoutLooseParticles(text: string): string {
  const words = dictionaryWords(text);
  return words
    .map(({ word, start, end }, at) => {
      const last = words[at - 1]?.word ?? '';
      const isLast = /^(?:$|[，。；])/.test(text.slice(end));
      const isGone = word === '了' && (last.length > 1 || isLast) && COME.endingAt(text, start) === null;
      return isGone ? '' : word;
    })
    .join('');
}

/** What a clause points with before the thing that it names: 那个招牌文件. */
const POINTING = wordSet(['{那|这}{个|块|种|项}']);
const withoutPointing = (text: string): string =>
  text
    .split(/(?<=[，；。])/)
    .map((clause) => {
      const end = POINTING.at(clause, 0)?.end ?? 0;
      return isPair(clause.slice(end, end + 2)) ? clause.slice(end) : clause;
    })
    .join('');

/** Where organs publish. */
const CHANNELS = wordSet([
  '{县|区|市|镇|局|省|}{政府|}门户网站',
  '{政府|}{网站|官网|网页}',
  '{县|区|市|镇|乡|局|委|办|院|校|馆|中心}{政府|}网站',
  '{微信|政务|}公众号',
  '微信',
  '微博',
  '抖音{号|}',
  '视频号',
  '头条号',
  '快手{号|}',
  '客户端',
  '小程序',
  '{政务|}新媒体',
  '{公示|公开|宣传}栏',
  '{政务公开|信息公开|政务|公开|}专栏',
  '校园网',
  '{电子屏|微信群}',
  '公报',
  '报纸',
  '电视',
  '广播',
  '门户',
  '支付宝',
  '{预决算|政务|信息}公开平台',
  '平台',
  '热线',
  '{微信|村民|社区}群',
  '{县|区|市|镇|乡|局|馆|政务|政务服务}网',
  '{县|区|市|省|}{人民|}政府网',
  '双微{平台|}',
]);

/** Parts of a channel that publish under a name of their own. */
const SECTIONS = wordSet(['{专|子|}栏目', '{板块|频道|专题|专栏|页面|网页|主页|首页|专页}']);

/** Where something was published, at the end of a stretch: a channel or a part of one. */
export const placeAtEnd = (text: string): string | null =>
  channelAtEnd(text) ?? SECTIONS.endingAt(text, text.length)?.word ?? null;

/** The channel that a stretch ends with. */
export const channelAtEnd = (text: string): string | null =>
  CHANNELS.endingAt(text, text.length)?.word ?? null;

/** Whether a stretch speaks of a channel. */
export const channelsIn = (text: string): boolean => CHANNELS.isIn(text);

/** The channel that a stretch begins with, its name behind it: 公众号“云岭国土” of 公众号“云岭国土”推文12篇. */
export function channelAt(text: string): string | null {
  const channel = CHANNELS.at(text, 0);
  if (!channel) return null;
  const [name = ''] = /^“[^”]{1,20}”/.exec(text.slice(channel.end)) ?? [];
  return text.slice(0, channel.end + name.length);
}

/** What is part of the channel before it: 网站专栏. */
const SECTION = '专栏';
/** Channels that stand beside each other with pauses between them: 微博微信抖音 is 微博、微信、抖音. */
export const channelsParted = (text: string): string =>
  CHANNELS.all(text).reduceRight(
    (parted, { start, word }, at, all) =>
      at > 0 && all[at - 1]?.end === start && !word.endsWith(SECTION)
        ? `${parted.slice(0, start)}、${parted.slice(start)}`
        : parted,
    text,
  );

/** Whether a stretch is nothing but channels, parted by pauses. */
export const isOnlyChannels = (text: string): boolean =>
  text.split(/[、，和及]/).every((part) => CHANNELS.get(part) === true || channelAtEnd(part) === part);
