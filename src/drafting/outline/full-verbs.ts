import { amountAt, type FoundAmount } from '../../language/amounts.ts';
import { withoutClosing } from '../../language/ends.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { sensesOf } from '../words/acts.ts';
import { channelAtEnd, isOnlyThing, isPartedFrom, verbsIn } from '../words/frames.ts';
import { freeCharacters, isPair } from '../words/free-characters.ts';
import { type ObjectSort, objectAtEnd, thingsIn } from '../words/objects.ts';

/** What follows a spoken verb and says only that it is done. */
const DONE = wordSet(['{了|过|着}', '{出来|出去|下来|上去|好|完|上|掉}{了|}']);
/** Measure words between a verb and its object that count one and no more: 开了个会, 办了期班. */
const ONE = wordSet(['{一|}{个|期|本|份|批|套|张|块|场|项|篇|条|部|册}', '{次|轮|回}', '一{些|下}', '些']);
/** What begins the rest of a clause behind an object: where it went, for whom. */
const BEHIND_OBJECT = wordSet(['{给|送|到|让|供|发放|由}']);
/** Words between a thing and the verb that is said of it. */
const BETWEEN = wordSet([
  '{均|均已|也|又|共|总共|一共|累计|先后|陆续|就|新|再|还|已|都|全|全部|分别}',
  '{及时|按时|按期|至少|最多|一年|每年|每月}',
]);
/** A direct object without particle or count stands no further behind its verb (characters). */
const NEAR = 4;
/** What is counted, or made one of, where no table knows the thing. */
const SORT_BY_UNIT: Readonly<Record<string, ObjectSort>> = {
  条: 'information',
  篇: 'information',
  期: 'information',
  场: 'event',
  次: 'event',
  轮: 'event',
  本: 'printed',
  册: 'printed',
  个: 'facility',
  块: 'facility',
  台: 'facility',
  处: 'facility',
  张: 'media',
  部: 'media',
  幅: 'media',
  集: 'media',
};
/** A thing that no table knows before its count: 饭店后厨6场. */
const COUNTED_LATER = /^\p{Script=Han}{2,8}\d/u;
/** Verbs that are seldom part of another word, and have one sense. */
const TAKES_ANY = '查审拍印换删撤录';
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
  /** Whether a bare 个 or 一个 stood there. */
  readonly isOne: boolean;
  readonly isDone: boolean;
}

const unquoted = (text: string): string => withoutClosing(text, '》”');

function objectBefore(text: string) {
  let end = text.length;
  for (let word = BETWEEN.endingAt(text, end); word; word = BETWEEN.endingAt(text, end)) end = word.start;
  return objectAtEnd(unquoted(text.slice(0, end)));
}

function objectBehind(text: string) {
  const ends = [text.search(/[\d，；（]/), BEHIND_OBJECT.all(text)[0]?.start ?? -1].filter((at) => at >= 0);
  return objectAtEnd(unquoted(text.slice(0, Math.min(text.length, ...ends))));
}

/** A count behind a verb; 个 and 一个 only say that there is one. */
function countBehind(text: string): FoundAmount | null {
  const folded = fold(text).text;
  const amount = folded.length === text.length ? amountAt(folded, 0) : null;
  return amount && amount.written === 'chinese' && amount.value === 1 && ONE.at(text, 0) ? null : amount;
}

/** What leads to a skill. */
const SKILL = wordSet(['{不|太|都|就|才|也|只}会']);

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
/** Whether a word of its own stands behind a verb: 报材料 has one, 征地 is a word itself. */
function beginsWithWord(text: string): boolean {
  const [first] = SEGMENTER.segment(text.slice(0, LONGEST_WORD));
  return first !== undefined && /^\p{Script=Han}{2}/u.test(first.segment) && !NO_OBJECT.at(text, 0);
}
/** So much of a text is cut into words (characters). */
const LONGEST_WORD = 8;
/** Words that are what happened to something rather than an object of it. */
const NO_OBJECT = wordSet([
  '{以前|之前|以后|之后|时候|一下|起来|下去|出来|出去|过来|过去|上来|上去|下来|回来|回去|进去|清楚|明白|完整|及时}',
]);

/** Words before whoever is turned to. */
const TO_SOMEBODY = wordSet(['{找|去|由|送|交|报|向|到|与|跟|和|归|经|会同}']);

/** The sense of a verb between what stands before it and what behind it; null where it stays as it was said. */
function readAct(verb: string, before: string, behind: string): Act | null {
  const senses = sensesOf(verb);
  // 不太会弄电脑 tells of a skill.
  if (!senses || SKILL.endingAt(before, before.length)) return null;
  const done = DONE.at(behind, 0);
  const after = behind.slice(done?.end ?? 0);
  const amount = countBehind(after);
  const measure = amount ? null : ONE.at(after, 0);
  // 发了册子: what measures is the beginning of another word.
  const bare =
    measure && isPair(measure.word.slice(-1) + after.charAt(measure.end)) && measure.word.length === 1
      ? null
      : measure;
  // Without 了 a measure word is as often part of another word: 立项, 编册.
  const one = bare && (done || '个一'.includes(bare.word.charAt(0))) ? bare : null;
  const rest = after.slice(amount?.end ?? one?.end ?? 0);
  // 考了一次试, 排了名: the verb and what is parted from it are one word, which is written elsewhere.
  if (done && isPartedFrom(verb, rest)) return null;
  const count = amount ? after.slice(0, amount.end) : '';
  const isLast = rest === '' || /^[，；。]/.test(rest);
  const isAlone = done !== null || one !== null || amount !== null || isLast;
  const object = isLast ? null : objectBehind(rest);
  const isNear = object !== null && object.start <= NEAR && verbsIn(rest.slice(0, object.start)).length === 0;
  // 查饭店后厨6场: a verb that has one sense for anything takes it before whatever follows.
  const isOfAny =
    TAKES_ANY.includes(verb) && COUNTED_LATER.test(rest) && sensesOf(rest.charAt(0)) === undefined;
  const goesOn = senses.else !== undefined && beginsWithWord(rest);
  if (!isAlone && !isNear && !isOfAny && !goesOn) return null;
  const sort = object?.sort ?? (isLast ? objectBefore(before)?.sort : undefined);
  const unit = amount?.unit ?? one?.word.slice(-1) ?? '';
  const ofUnit = sort && !isLast ? undefined : SORT_BY_UNIT[unit];
  const ofPlace =
    sort !== undefined && PLACES.includes(sort) && (ofUnit === 'information' || ofUnit === 'event');
  const known = (sort && !ofPlace ? senses[sort] : undefined) ?? (ofUnit && senses[ofUnit]);
  const isBare = isLast && count === '' && !done;
  const unknown =
    (isBare ? senses.last : undefined) ??
    (isLast && before === '' ? senses.first : undefined) ??
    (isLast ? senses.alone : undefined) ??
    senses.else;
  // 去找移民办: the office's name ends as the verb does.
  if (verb === '办' && isBare && TO_SOMEBODY.isIn(before)) return null;
  const official = known ?? (isAlone || isOfAny || goesOn ? unknown : undefined);
  const ended = done?.word.startsWith('完') && isLast && official ? `${official}完毕` : official;
  return ended
    ? {
        official: ended,
        sort: known ? sort : undefined,
        rest,
        count,
        isOne: one !== null,
        isDone: done?.word.includes('了') === true,
      }
    : null;
}

/** Words that a fronted thing does not hold: who did it, when, where. */
const NOT_FRONTED = wordSet(['{每|年|月|日|时|上|里|中|由|对|各|将|为|与|、|的}']);
const DOERS = '局委办镇乡村站所科股';
const LONGEST_FRONTED = 10;

const isOfDoer = (text: string): boolean =>
  NOT_FRONTED.isIn(text) || /\d/.test(text) || DOERS.includes(text.charAt(text.length - 1));

/** "新闻发布会" before 召开7场: the thing that was done, where nothing but it stands there. */
function frontedThing(before: string, { sort, count, isOne, rest }: Act): string | null {
  const isWhole = (count !== '' || isOne) && (rest === '' || rest.startsWith('，'));
  if (!isWhole || !sort || PLACES.includes(sort)) return null;
  if (before.length > LONGEST_FRONTED || isOfDoer(before) || channelAtEnd(before)) return null;
  return objectAtEnd(before) ? before : null;
}

/** A longer rest may hold another verb (characters). */
const GOES_ON = 4;

const COUNTS = '0123456789一二两三四五六七八九十几';

function clauseInFullVerbs(clause: string): string {
  const held = [...verbsIn(clause), ...thingsIn(clause)].filter(({ start, end }) => end - start > 1);
  const isHeld = (place: number) => held.some(({ start, end }) => start <= place && place < end);
  for (const { place, isFree } of freeCharacters(clause)) {
    const before = clause.slice(0, place);
    // 四轮, 3批: what a number stands before counts.
    if (before !== '' && COUNTS.includes(before.charAt(before.length - 1))) continue;
    const isSaid = DONE.at(clause, place + 1) !== null;
    if (isHeld(place) || !(isFree || isSaid || objectAtEnd(unquoted(before)))) continue;
    const act = readAct(clause.charAt(place), before, clause.slice(place + 1));
    if (!act) continue;
    const thing = frontedThing(before, act);
    const isAll =
      act.isDone &&
      act.count === '' &&
      withoutClosing(act.rest, '，；：。') === '' &&
      (before === '' || before.endsWith('均') || isOnlyThing(before));
    const head = thing === null ? `${before}${isAll ? '已' : ''}${act.official}` : `${act.official}${thing}`;
    return `${head}${act.count}${act.rest.length >= GOES_ON ? clauseInFullVerbs(act.rest) : act.rest}`;
  }
  return clause;
}

/** A note with the official word for each spoken verb of one character: 录了420条 is 录入420条, 开了个会 is 召开会. */
export const withFullVerbs = (text: string): string =>
  text
    .split(/(?<=[，；：。])/)
    .map(clauseInFullVerbs)
    .join('');
