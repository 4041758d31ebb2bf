import { withoutClosing } from '../../language/ends.ts';
import { wordSet } from '../../language/lexicon.ts';
import { distributedIn, listOpenedAt } from '../../language/lists.ts';
import { sortsOf } from '../../language/units.ts';
import { hasSpokenVerb, hasVerb, isOnlyVerbs, verbAtEnd, verbsIn } from '../words/frames.ts';
import { type ObjectSort, objectAtEnd, thingAtEnd, thingsIn } from '../words/objects.ts';
import { soundsSpoken } from '../words/spoken.ts';
import { hasVerbBeside } from '../words/verb-beside.ts';
import {
  kept,
  OF_YEAR,
  onChannel,
  PUBLISHED,
  PUBLISHING,
  published,
  withChannelFirst,
} from './by-channel.ts';
import { isOnlyDays, withCountsApart, withPersonsApart } from './clauses-apart.ts';
import { countedFirst, listedBehind, rated } from './counted-first.ts';
import { negative } from './denials.ts';
import { foundThere, isNothingMade } from './faulty-things.ts';
import { type Count, firstCount, LEADS } from './first-count.ts';
import { shownFirst } from './shown-first.ts';
import { withVerbOnce } from './told-once.ts';
import { withObject } from './written-objects.ts';

/** Acts that a thing is named after: 抽检结果 says nothing of what was done with it. */
const NAMED_AFTER = wordSet([
  '{抽检|采购|招标|招聘|招聘会|检查|测评|评选|审计|考核|监测|评估|培训|处罚|许可|投诉}',
  '{统计|评议|征收|拍卖|出让|分配|摇号|录用|资格|清理|暗访}',
]);
const withoutNaming = (text: string): string =>
  text.slice(0, NAMED_AFTER.endingAt(text, text.length)?.start ?? text.length);
/** Spoken verbs that stand for any. */
const LIGHT_VERBS: ReadonlySet<string> = new Set(['开了', '开', '办', '做了', '做', '有', '共', '开展']);
/** What is done so many times when nothing else tells. */
const VERB_BY_UNIT: Readonly<Record<string, string>> = {
  条: '发布',
  篇: '发布',
  份: '发布',
  批: '公布',
  场: '举办',
  期: '发布',
};
/** The verbs of things that are persons. */
const FOR_PERSONS: ReadonlySet<string> = new Set(['配备', '聘请']);
/** What is issued, though it is a verb as well. */
const NOUNS_TOO = wordSet(['{公告|通告|宣讲|直播|演练|展览|竞赛|访谈}']);
/** The verb of things that are acts. */
const ACT = '开展';
/** The verb of things that are held: 培训 says what was held as well as that it was. */
const HELD = '组织';
/** Behind these the verb stands: 9月组织培训. */
const WHEN_OR_WHO = wordSet([
  '{年|月|日|季度|周|初|底|中|末|半年|各|局|委|办|县|市|区|镇|乡|科|股|处|中心|先后|分别|共|另}',
]);
const TAIL = '共约近超：:，';

/** What somebody does in speech with what stands behind it: 1件个人要土地批文 tells of nothing issued. */
const WANTS = wordSet(['{要|问|想|查}']);
/** Words before a count that stands first are no more (characters). */
const LONGEST_SAID = 16;
/** A thing that no table knows is no longer, where a verb stands before its count (characters). */
const LONGEST_THING = 6;
const THING = /^的?(?![有是要均被占])(?<thing>[\u4e00-\u9fff]{2,12})$/;

/** "开了2次培训" as 组织培训2次: a verb that was said stays, one that says nothing is the thing's own. */
function countFirst(clause: string): string | null {
  const place = firstCount(clause);
  if (!place || place.start > LONGEST_SAID) return null;
  const words = clause.slice(0, place.start);
  const count = clause.slice(place.start, place.end);
  const thing = THING.exec(clause.slice(place.end))?.groups?.thing ?? '';
  if (thing.includes('的') || thing.includes('均') || '送给到在交供'.includes(thing.charAt(0) || '-'))
    return null;
  if (WANTS.isIn(thing)) return null;
  const object = thing === '' ? null : thingAtEnd(thing);
  // 3个规范性文件均配发解读 has its verb behind what is counted.
  if (object && object.start > 0 && hasVerb(thing.slice(0, object.start))) return null;
  // 2人审稿 counts who did it.
  if (words === '' && object && sortsOf(place.unit).includes('person') && !FOR_PERSONS.has(object.verb))
    return null;
  if (!object) {
    const isPlain = thing !== '' && thing.length <= LONGEST_THING && !hasVerb(thing) && !/[的来]/.test(thing);
    const verb = verbAtEnd(words);
    return isPlain && verb !== null && !PUBLISHING.has(verb) && verb !== '公示'
      ? `${words}${count}${thing}`
      : null;
  }
  if (words === '' || LIGHT_VERBS.has(words)) return `${object.verb}${count}${thing}`;
  return verbAtEnd(words) === null ? null : `${words}${count}${thing}`;
}

/** Whether a verb begins or ends a stretch: within 校外培训机构 and before 的 it only names a kind. */
function isDoneAround(before: string): boolean {
  if (before.endsWith('的')) return false;
  const verbs = verbsIn(before);
  return verbs.some(
    ({ start, end }) => start === 0 || end === before.length || before.slice(start, end).length === 1,
  );
}

function countedClause(clause: string, isFirst: boolean): string | null {
  const counted = firstCount(clause);
  if (!counted) return null;
  const { unit } = counted;
  const words = clause.slice(0, counted.start);
  const count = clause.slice(counted.start);
  const rest = clause.slice(counted.end);
  const head = /^[有共]/.test(words) ? words.slice(1) : words;
  const thing = withoutClosing(head, TAIL);
  const goesOn = /^[\u4e00-\u9fff]/.test(rest);
  const place = goesOn
    ? null
    : (published(thing, count, unit) ?? (isFirst ? kept(thing, count, unit) : null));
  if (place !== null) return place;
  const known = goesOn ? null : thingAtEnd(thing);
  // 检查 and its like are verbs themselves: 年中检查一次 has all it needs.
  const isAct = known !== null && known.verb === ACT && known.start > 0;
  // 测评62家 counts what was acted upon, not how often.
  const isOfBodies =
    known?.verb === ACT &&
    known.start === 0 &&
    !sortsOf(unit).some((sort) => sort === 'occasion' || unit === '个');
  // 公示 and 通报 are verbs as well: 名单公示4次 has all it needs, and 公示4期 has not.
  const isHeld = known?.verb === HELD;
  const isVerb =
    known !== null &&
    known.verb !== ACT &&
    !isHeld &&
    !PUBLISHED.has(unit) &&
    verbAtEnd(thing) !== null &&
    NOUNS_TOO.endingAt(thing, thing.length) === null;
  const before = thing.slice(0, known?.start ?? 0);
  const isDoneTo = known !== null && isDoneAround(known.isActedUpon ? before : withoutNaming(before));
  const shown = goesOn || !isFirst ? null : shownFirst(thing, count, unit);
  if (shown !== null) return shown;
  if (hasSpokenVerb(before)) return clause;
  if (isHeld && !isDoneTo && WHEN_OR_WHO.endingAt(before, before.length))
    return `${before}${HELD}${head.slice(before.length)}${count}`;
  if (isAct && !goesOn && !isDoneTo && !isOfBodies) return `${withActPlaced(before, thing)}${count}`;
  if (known && isNothingMade(thing.slice(0, known.start), known.verb, unit)) return null;
  if (known && !isAct && !isVerb && !isDoneTo && !isOfBodies)
    return `${withVerbPlaced(head, known.verb)}${count}`;
  if (hasVerb(clause) || isOfBodies || hasSpokenVerb(thing)) return clause;
  if (unit === '条' && rest === '' && thing === '' && isFirst) return `公开信息${count}`;
  if (PUBLISHED.has(unit) && !goesOn && OF_YEAR.get(thing))
    return isFirst ? `${thing}公开信息${count}` : null;
  const byUnit = isFirst && rest === '' ? VERB_BY_UNIT[unit] : undefined;
  return byUnit && thing !== '' && !thing.includes('的') && !thing.includes('每')
    ? `${withVerbPlaced(head, byUnit)}${count}`
    : null;
}

/** An act that is named behind when and by whom it was, with its verb: 年中检查 is 年中开展检查, 第三方评估 is 开展第三方评估. */
const withActPlaced = (before: string, thing: string): string =>
  WHEN_OR_WHO.endingAt(before, before.length) ||
  WHO.endingAt(before, before.length) ||
  OF_SOMETHING.at(before, 0)
    ? `${before}${ACT}${thing.slice(before.length)}`
    : `${ACT}${thing}`;
/** Who acts of themselves, where an act is named behind them. */
const WHO = wordSet(['{大队|支队|中队|总队|组|站|所|室}']);
/** What begins that an act is of, by or with. */
const OF_SOMETHING = wordSet(['{对|由|与|会同|联合|在|向|每|半年|每半年}']);

/** A verb before what it is done to, behind the channel and what counts the whole year: 全年推文 is 全年发布推文. */
function withVerbPlaced(head: string, verb: string): string {
  const year = OF_YEAR.at(head, 0)?.word ?? '';
  const said = head.slice(year.length);
  // 开座谈会 has half of 召开 already.
  const rest = said.startsWith('开') && verb.endsWith('开') ? said.slice(1) : said;
  // 新制发的文件 has the verb already.
  if (said.startsWith(verb, NEWLY.at(said, 0)?.end ?? 0)) return head;
  return `${year}${withChannelFirst(rest, verb) ?? `${verb}${rest}`}`;
}

const NEWLY = wordSet(['{新|重新|共|已|先后|陆续}']);

/** "扣分的4所" behind another clause is 扣分4所. */
const OF_THEM = /^([\u4e00-\u9fff]{2,8})的(?=\d+[件个家所人处批条]$)/;

/** Things that are shown with whom they are of: 名单公示4次，涉及1830人. */
const SHOWN = wordSet(['{公示|公布|公开|发布|补贴|名单}']);

/** "412人" behind another clause is 共412人, and 涉及412人 where something was shown. */
function countAlone(clause: string, before: string): string | null {
  const bare = clause.startsWith('有') ? clause.slice(1) : clause;
  const place = firstCount(bare);
  if (place?.start !== 0 || place.end !== bare.length) return null;
  if (LEADS.includes(bare.charAt(0))) return null;
  const isOfWhom = sortsOf(place.unit).some((sort) => sort === 'person' || sort === 'body');
  if (isAttended(bare, place, before)) return `${bare}参加`;
  if (place.unit === POINTS) return `得分${bare}`;
  return `${SHOWN.isIn(before) && isOfWhom ? '涉及' : '共'}${bare}`;
}

const POINTS = '分';

/** Sorts of things that people take part in. */
const ATTENDED: readonly ObjectSort[] = ['training', 'meeting', 'event'];
/** Whether a count of people behind a clause is of those who took part: 培训2次，信息员19人. */
const isAttended = (clause: string, { end, unit }: Count, before: string): boolean =>
  end === clause.length &&
  sortsOf(unit).includes('person') &&
  !hasVerb(clause) &&
  thingsIn(before).some((thing) =>
    ATTENDED.includes(objectAtEnd(before.slice(0, thing.end))?.sort ?? 'body'),
  );

/** "各站信息员19人" behind a clause on a training, as those who took part in it. */
function participants(clause: string, before: string): string | null {
  const place = firstCount(clause);
  return place && place.start > 0 && isAttended(clause, place, before) ? `${clause}参加` : null;
}

/** A clause with a verb and its object, as a report has it; null where it gives none. */
function clauseInWords(words: string, isFirst: boolean): string | null {
  const clause = isFirst ? words : words.replace(OF_THEM, '$1');
  if (isOnlyVerbs(clause) && !clause.includes('未')) return null;
  return (
    countedFirst(clause) ??
    listedBehind(clause) ??
    onChannel(clause) ??
    negative(clause) ??
    countFirst(clause) ??
    countedClause(clause, isFirst) ??
    rated(clause) ??
    (hasVerb(clause) ? clause : null)
  );
}

/** Clauses with the days that were said behind them (培训2次，4月和9月) before them, as a report has it. */
function withDaysFirst(clauses: readonly string[]): string[] {
  const at = clauses.findIndex((clause, index) => index > 0 && isOnlyDays(clause));
  const [first = '', ...rest] = clauses;
  if (at < 0 || isOnlyDays(first)) return [...clauses];
  const made = clauseInWords(first, true) ?? first;
  return [`${clauses[at]}${made}`, ...rest.filter((_, index) => index !== at - 1)];
}

/** Whether a clause is nothing but a thing that is published and how many there are, whatever it is on: 店招设置指引解读3篇. */
function isPublishedThing(clause: string): boolean {
  const count = firstCount(clause);
  const thing = clause.slice(0, count?.start ?? 0);
  const known = count?.end === clause.length && PUBLISHED.has(count.unit) ? thingAtEnd(thing) : null;
  return known !== null && !SHOWN.endingAt(thing, thing.length) && !isDoneAround(thing.slice(0, known.start));
}

/** How a clause ends that counts who took part. */
const TOOK_PART = '参加';
/** A clause without the verb that the clause before it has for the same: 参加培训1次，2人参加 is 参加培训1次，共2人. */
function notTwice(clause: string, before: string): string {
  const count = clause.endsWith(TOOK_PART) ? clause.slice(0, -TOOK_PART.length) : '';
  return before.includes(TOOK_PART) && count !== '' ? (countAlone(count, '') ?? clause) : clause;
}

/** Whether a clause counts nobody but who came, behind a list of what was held: 24期，其中线上10期，310人次. */
function turnsToPersons(clause: string, listed: string): boolean {
  const [count, last] = [firstCount(clause), firstCount(listed)];
  const isOfPersons = (each: Count | null) => each !== null && sortsOf(each.unit).includes('person');
  return count?.start === 0 && count.end === clause.length && isOfPersons(count) && !isOfPersons(last);
}

/**
 * The clauses of an item as a sentence, without its full stop. What is listed behind 其中, and what goes on from a whole
 * clause (共190人), stays as it was said.
 */
export function sentenceOf(texts: readonly string[]): string {
  const clauses = withDaysFirst(withCountsApart(withPersonsApart(texts)));
  let isListing = false;
  const words: string[] = [];
  for (const clause of clauses) {
    if (isListing && turnsToPersons(clause, words.at(-1) ?? '')) isListing = false;
    isListing ||= listOpenedAt(clause, 0) !== null || distributedIn(clause)?.start === 0;
    // What goes on in official words stays as it is.
    const isWritten =
      words.length > 0 &&
      hasVerbBeside(clause) &&
      !soundsSpoken(clause) &&
      !OF_THEM.test(clause) &&
      !isPublishedThing(clause);
    const inWords = isListing
      ? null
      : ((words.length > 0 ? participants(clause, words.at(-1) ?? '') : null) ??
        clauseInWords(clause, words.length === 0));
    const bare = isWritten && !isListing && !inWords?.startsWith('通过') ? clause : inWords;
    const made = bare === null ? null : withObject(bare);
    const alone =
      isListing || words.length === 0
        ? null
        : (foundThere(clause, words.join()) ?? countAlone(clause, words.join()));
    words.push(notTwice(made ?? alone ?? clause.replace(OF_THEM, '$1'), words.join()));
  }
  return withVerbOnce(words);
}
