import { amountAt, type FoundAmount } from '../../language/amounts.ts';
import { dictionaryWords, edgesOf, isPair } from '../../language/dictionary.ts';
import { withoutClosing } from '../../language/ends.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { sensesOf } from '../words/acts.ts';
import { OFFICES } from '../words/bodies.ts';
import {
  channelAtEnd,
  channelsIn,
  hasSpokenVerb,
  hasVerb,
  isOnlyThing,
  isOnlyVerbs,
  isPartedFrom,
  verbAtEnd,
  verbsIn,
} from '../words/frames.ts';
import { freeCharacters } from '../words/free-characters.ts';
import { type ObjectSort, objectAtEnd, thingsIn } from '../words/objects.ts';

/** What follows a spoken verb and says only that it is done. */
const DONE = wordSet(['{了|过}', '{出来|出去|下来|上去|好|完|上|掉}了']);
/** Measure words between a verb and its object that count one and no more: 开了个会, 办了期班. */
const ONE = wordSet(['{个|期|本|份|批|套|张|块|场|项|篇|条|部|册|次|轮|回}']);
/** What begins the rest of a clause behind an object: where it went, for whom. */
const BEHIND_OBJECT = wordSet(['{给|送|到|让|供|发放|由|需|要|不够|不及时|较|偏|仍}']);
/** Words between a thing and the verb that is said of it. */
const BETWEEN = wordSet([
  '{均|均已|也|又|共|总共|一共|累计|先后|陆续|就|新|再|还|已|都|全|全部|分别}',
  '{及时|按时|按期|重新|至少|最多|一年|每年|每月}',
]);
/** What is counted, or made one of, where no table knows the thing. */
const SORT_BY_UNIT: Readonly<Record<string, ObjectSort>> = {
  条: 'information',
  件: 'case',
  篇: 'information',
  期: 'information',
  场: 'event',
  次: 'event',
  轮: 'event',
  本: 'printed',
  册: 'printed',
  人: 'person',
  名: 'person',
  块: 'facility',
  台: 'facility',
  处: 'facility',
  张: 'media',
  部: 'media',
  幅: 'media',
  集: 'media',
};
/** Things that are where something is done rather than what is done. */
const PLACES: readonly ObjectSort[] = ['account', 'facility', 'letter', 'group'];

/** A spoken verb as official text has it, and what is behind it. */
interface Act {
  readonly official: string;
  readonly sort: ObjectSort | undefined;
  /** The clause behind the verb, its particle and 个. */
  readonly rest: string;
  /** How many, as printed: '' where none is said. */
  readonly count: string;
  readonly isDone: boolean;
}

const unquoted = (text: string): string => withoutClosing(text, '》”');

function objectBefore(text: string) {
  let end = text.length;
  for (let word = BETWEEN.endingAt(text, end); word; word = BETWEEN.endingAt(text, end)) end = word.start;
  return objectAtEnd(unquoted(text.slice(0, end)));
}

/** Things that are sent on, whatever is said of them behind: 报信息晚了2次. */
const SENT_ON: readonly ObjectSort[] = ['information', 'result', 'letter'];

function objectBehind(text: string) {
  const edges = edgesOf(text);
  const goesOn = BEHIND_OBJECT.all(text).find(({ start }) => edges.has(start))?.start ?? -1;
  const ends = [text.search(/[\d，；（]/), goesOn].filter((at) => at >= 0);
  const object = objectAtEnd(unquoted(text.slice(0, Math.min(text.length, ...ends))));
  if (object) return object;
  const [first] = thingsIn(text);
  const begins = first?.start === 0 && text.charAt(first.end) !== '的' ? text.slice(0, first.end) : '';
  const sent = begins.length > 1 ? objectAtEnd(begins) : null;
  return sent && SENT_ON.includes(sent.sort) ? sent : null;
}

function countBehind(text: string): FoundAmount | null {
  const folded = fold(text).text;
  return folded.length === text.length ? amountAt(folded, 0) : null;
}

/** A verb that tells behind a thing where something is. */
const PLACED = '上';

/** What is held by terms: 办了3期. */
const HELD = '办开搞';

/** What leads to a skill, and words before whoever is turned to. */
const NO_ACT_BEHIND = wordSet(['{不|太|都|就|才|也|只}会']);
const TO_SOMEBODY = wordSet(['{找|去|由|送|交|报|向|到|与|跟|和|归|经|会同}']);

/** The measure word between a verb that is done and its object; none where it is the beginning of another word. */
function measureBehind(text: string): number {
  const measure = ONE.at(text, 0);
  return measure && !isPair(measure.word + text.charAt(measure.end)) ? measure.end : 0;
}

/** One, said as an article before a thing: 编一本手册, 做张图 is no count; 0 where a count is meant. */
function articleBehind(text: string): number {
  const measure = text.startsWith('一') ? ONE.at(text, 1) : null;
  return measure && measure.word !== '次' && measure.word !== '轮' && objectBehind(text.slice(measure.end))
    ? measure.end
    : 0;
}

/** What is done with what has a name of its own: 做了“一图看懂” is 推出“一图看懂”. */
const NAMED: Readonly<Record<string, string>> = {
  做: '推出',
  搞: '推出',
  弄: '推出',
  出: '推出',
  上: '上线',
  开: '开设',
  设: '设置',
  加: '增设',
  配: '配发',
};

/** What is joined to a channel behind it, rather than answered by one: 接上了大喇叭. */
const JOINED: Readonly<Record<string, string>> = { 接: '接入' };

/** What goes out on a channel is published: 网站发材料. */
const SENT = '发';

/** What may stand before a thing: 新模板. */
const OF_SORT = '新旧大小各';
/** That something can be done. */
const ABLE = wordSet(['{能|可|可以|在线|网上|手机|扫码}']);

/** An object stands so near behind its verb (characters): 发开放目录公告. */
const FURTHEST = 8;

/** The sense of a verb between what stands before it and what behind it; null where it stays as it was said. */
function readAct(verb: string, before: string, behind: string): Act | null {
  const senses = sensesOf(verb);
  if (!senses || NO_ACT_BEHIND.endingAt(before, before.length)) return null;
  const done = DONE.at(behind, 0);
  const after = behind.slice(done?.end ?? 0);
  const article = articleBehind(after);
  const amount = article > 0 ? null : countBehind(after);
  const one = article || (amount || !(done || after.startsWith('个')) ? 0 : measureBehind(after));
  const rest = after.slice(amount?.end ?? one);
  // 考了一次试, 排了名: the verb and what is parted from it are one word, which is written elsewhere.
  if (done && isPartedFrom(verb, rest)) return null;
  const count = amount ? after.slice(0, amount.end) : '';
  const isLast = rest === '' || /^[，；。、]/.test(rest);
  // 并到平台上了: where it is.
  if (verb === PLACED && isLast) return null;
  const object = isLast ? null : objectBehind(rest);
  // 报材料: without particle or count only the thing itself may stand behind.
  const isWord =
    (dictionaryWords(OF_SORT.includes(rest.charAt(0)) ? rest.slice(1) : rest)[0]?.word.length ?? 0) > 1;
  const isNear = object?.start === 0 && (isWord || !isPair(verb + rest.charAt(0)));
  const isFar =
    object !== null &&
    isWord &&
    object.start > 0 &&
    object.start <= FURTHEST &&
    ![...'的了，'].some((sign) => rest.slice(0, object.start).includes(sign));
  const isAlone = done !== null || amount !== null || one > 0 || isLast;
  const isNamed = rest.startsWith('“') && NAMED[verb] !== undefined;
  if (!isAlone && !isNear && !isFar && !isNamed) return null;
  const sort = object?.sort ?? (isLast ? objectBefore(before)?.sort : undefined);
  const unit = amount?.unit ?? '';
  const isHeld = unit === '期' && HELD.includes(verb);
  const ofUnit = sort && !isLast ? undefined : isHeld ? 'training' : SORT_BY_UNIT[unit];
  const ofPlace =
    sort !== undefined && PLACES.includes(sort) && (ofUnit === 'information' || ofUnit === 'event');
  const known = (sort && !ofPlace ? senses[sort] : undefined) ?? (ofUnit && senses[ofUnit]);
  const isBare = isLast && count === '' && !done;
  // 去找移民办: the office's name ends as the verb does.
  if (verb === '办' && isBare && TO_SOMEBODY.isIn(before)) return null;
  const unknown =
    (isBare ? senses.last : undefined) ??
    (isLast && before === '' ? senses.first : undefined) ??
    (isLast && count !== '' ? senses.counted : undefined) ??
    (isLast ? senses.alone : undefined) ??
    senses.else;
  // 信息做了遮挡: what was done is a verb itself; 做了隐藏 stays, and 做了合法性审核 is 开展合法性审核.
  if (verb === '做' && done && known === undefined && !isLast && !rest.startsWith('“')) {
    const isVerb = isOnlyVerbs(rest);
    if (verbAtEnd(rest) === null || (isVerb && before === '')) return null;
    return { official: isVerb ? '已作' : '开展', sort: undefined, rest, count, isDone: false };
  }
  const joined =
    (object?.sort === 'account' ? JOINED[verb] : undefined) ??
    (verb === SENT && sort === 'text' && channelsIn(before) ? '发布' : undefined);
  const official =
    joined ??
    (isNamed ? NAMED[verb] : undefined) ??
    known ??
    (senses.able !== undefined && ABLE.isIn(before) ? senses.able : undefined) ??
    (isAlone || isNear || isFar ? unknown : undefined);
  return official
    ? { official, sort: known ? sort : undefined, rest, count, isDone: done?.word.includes('了') === true }
    : null;
}

/** Words that a fronted thing does not hold: who did it, when, where. */
const NOT_FRONTED = wordSet(['{每|年|月|日|时|上|里|中|由|对|各|将|为|与|、|的}']);
const DOERS = '局委办镇乡村站所科股';
const LONGEST_FRONTED = 10;

const isOfDoer = (text: string): boolean =>
  NOT_FRONTED.isIn(text) || /\d/.test(text) || DOERS.includes(text.charAt(text.length - 1));

/** "新闻发布会" before 召开7场: the thing that was done, where nothing but it stands there. */
function frontedThing(before: string, { sort, count, rest }: Act): string | null {
  const isWhole = count !== '' && (rest === '' || rest.startsWith('，'));
  if (!isWhole || !sort || PLACES.includes(sort)) return null;
  if (before.length > LONGEST_FRONTED || isOfDoer(before) || channelAtEnd(before)) return null;
  return objectAtEnd(before) ? before : null;
}

/** What is said of a doing rather than of a thing: 不用打电话. */
const NO_DOING = wordSet(['{不|没|老|打}']);

/** Fixed turns, whose verbs of one character stay: 先审后发. */
const FIXED = wordSet([
  '{公|社|外|建|成}交',
  '先{审|批|核|登|签|查|拟|看}后{发|办|批|登|公开|签}',
  '{即|随}{收|到|审}{即|随}{办|发|审|答}',
  '{谁|哪}{起草|制作|主管|负责|发}谁{发|审|负责|解读|公开}',
  '一事一{登|审|议}',
  '{股|科|室|局|委|处|站|所|部门|单位}会办',
  '{办|阅|批}件',
  '{断更|上年度|上一年度}',
  '随手拍',
  '{摆|设}{摊|点}',
  '{扫|看|听|聊|议|查|评}一{扫|看|听|聊|议|查|评}',
  // 没写标准: what is not stated, and no document that was not made.
  '{没|没有|未|不}写',
]);

/** A number to call: 热线8817接电话. */
const HOTLINE = /\d{4}$/;
const COUNTS = '0123456789一二两三四五六七八九十几';
const WEEKDAYS: readonly string[] = ['{周|星期|礼拜}{一|二|三|四|五|六}'];
/** What ends as a numeral does and counts nothing. */
const NO_COUNT = wordSet([...WEEKDAYS, '{统|唯|专|逐|同}一']);
const WEEKDAY = wordSet(WEEKDAYS);

function clauseInFullVerbs(clause: string): string {
  const held = [...verbsIn(clause), ...thingsIn(clause), ...FIXED.all(clause), ...OFFICES.all(clause)].filter(
    ({ start, end }) => end - start > 1,
  );
  const edges = edgesOf(clause);
  const isHeld = (place: number) => held.some(({ start, end }) => start <= place && place < end);
  for (const { place, isFree } of freeCharacters(clause)) {
    const before = clause.slice(0, place);
    // 四轮, 3批: what a number stands before counts.
    const isCounted = COUNTS.includes(before.charAt(before.length - 1) || '-') && !HOTLINE.test(before);
    if (isCounted && !NO_COUNT.endingAt(before, place)) continue;
    const isSaid =
      isFree || WEEKDAY.endingAt(before, place) !== null || '了过'.includes(clause.charAt(place + 1) || '-');
    if (!isSaid || isHeld(place) || !edges.has(place)) continue;
    const act = readAct(clause.charAt(place), before, clause.slice(place + 1));
    if (!act) continue;
    const thing = frontedThing(before, act);
    const isAll =
      act.isDone &&
      act.count === '' &&
      withoutClosing(act.rest, '，；：。、') === '' &&
      (before === '' ||
        before.endsWith('均') ||
        before.endsWith('的') ||
        (isOnlyThing(before) && objectAtEnd(before) !== null && !NO_DOING.isIn(before)));
    const head = thing === null ? `${before}${isAll ? '已' : ''}${act.official}` : `${act.official}${thing}`;
    return `${head}${act.count}${clauseInFullVerbs(act.rest)}`;
  }
  return clause;
}

/** The acts of a clause, parted where each has its verb: 查过期公示、补缺失公示. A list of things is one. */
function actsOf(clause: string): readonly string[] {
  const acts = clause.split(/(?<=、)/);
  return acts.every((act) => hasVerb(act) || hasSpokenVerb(act)) ? acts : [clause];
}

/** A note with the official word for each spoken verb of one character: 录了420条 is 录入420条, 开了个会 is 召开会. */
export const withFullVerbs = (text: string): string =>
  text
    .split(/(?<=[，；：。])/)
    .flatMap(actsOf)
    .map(clauseInFullVerbs)
    .join('');
