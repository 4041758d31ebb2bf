import { boundsOf } from '../../../language/closeness.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { distributedIn, listOpenedAt, opensList } from '../../../language/lists.ts';
import type { Finding } from '../../findings.ts';
import type { NarrativeKey, TableKey } from '../../sections.ts';
import { isDifference } from '../../text/exclusions.ts';
import { BY_CHANNEL, type Family, familiesOf } from '../../text/families.ts';
import type { Mention, Passage } from '../../text/mentions.ts';
import { narrativeOf } from '../../text/narrative.ts';
import { namesOutlet, OUTLET } from '../../text/outlets.ts';
import { JUDGED_TEXTS, textFinding } from '../../text/text-finding.ts';
import { type CheckContext, type Rule, say } from '../rule.ts';

const GROUND = '正文中分项与总数应当一致；“其中”只表示包含，不要求加起来等于总数';

/** Words that make a part more than the name of one. */
const NO_NAME = wordSet(['{涉及|同时|另|累计|以上|占|比|新增|培训|会议|人次}']);

/** Published items listed by sort, or by outlet; null where both stand in one list. */
function itemsFamily(leads: readonly string[]): Family | null {
  const [first = ''] = leads;
  if (!listOpenedAt(first, 0)) return null;
  const byOutlet = OUTLET.isIn(first);
  const differs = leads.some((lead) => OUTLET.isIn(lead) !== byOutlet || NO_NAME.isIn(lead));
  return differs ? null : { isIn: () => true, isClosed: () => false };
}

/** Whether the first parts make up the whole: what follows them begins another list. */
function isFilledBefore(parts: readonly Mention[], total: number): boolean {
  let sum = 0;
  return parts.slice(0, -1).some(({ figure }) => {
    sum += figure.value;
    return sum === total;
  });
}

/** Most parts of one list: the six groups, ten channels at the most. */
const MOST_PARTS = 12;

interface List {
  readonly whole: Mention;
  readonly parts: readonly Mention[];
  readonly closed: boolean;
}

/** What stands before a part's first figure in its own part of the sentence, or behind the whole where that is the same. */
const between = (whole: Mention, { upTo, partStart, sentenceStart }: Mention): string =>
  upTo.slice(Math.max(whole.figure.end, partStart) - sentenceStart);

/**
 * The counts of a whole's unit that follow it in its part of the sentence, differences aside; where it is the last one there, those of the
 * next part that 其中 opens: 收到12件。其中，自然人10件.
 */
function followers(mentions: readonly Mention[], at: number, whole: Mention): Mention[] {
  const behind = mentions
    .slice(at + 1, at + 1 + MOST_PARTS)
    .filter((mention) => mention.figure.unit === whole.figure.unit && !isDifference(mention));
  const [first] = behind;
  if (!first || (first.partStart !== whole.partStart && !between(whole, first).startsWith('其中'))) return [];
  return behind.filter(({ partStart }) => partStart === first.partStart);
}

const DIFFERENT_WHOLE = wordSet(['{结转|上年|去年|同比|增|减|较|比}']);
const OPENS = wordSet(['{：|按}']);

/** "其中：网站150条": a mark after the word that opens the list parts it from the first lead. */
const OPENED = /^[，（]?(其?中|包括|分为)[：，][^，；：]{0,40}$/;

/** A bracket right behind a count opens the list of its parts: 5件（网上3件、信函2件）. */
const isBracketed = (whole: Mention, first: Mention): boolean => between(whole, first).startsWith('（');

function openingLead(whole: Mention, first: Mention): string {
  const opener = OPENED.exec(between(whole, first))?.[1] ?? '';
  return `${opener === '中' ? '其中' : opener}${first.lead}`;
}

const sumOfParts = (parts: readonly Mention[]): number =>
  parts.reduce((total, { figure }) => total + figure.value, 0);

/** Whether parts make up something said before the figure that they follow: 收到12件，办结11件，自然人10件，法人2件. */
const isSummedBefore = (mentions: readonly Mention[], whole: Mention, parts: readonly Mention[]): boolean =>
  mentions.some(
    ({ figure, sentenceStart }) =>
      sentenceStart === whole.sentenceStart &&
      figure.end <= whole.figure.start &&
      figure.value === sumOfParts(parts),
  );

/** The parts that follow a whole in its sentence, of one family and unit, as far as they follow one another. */
function listAfter(mentions: readonly Mention[], at: number, families: readonly Family[]): List | null {
  const whole = mentions[at];
  if (!whole || whole.figure.kind !== 'count' || DIFFERENT_WHOLE.isIn(whole.lead)) return null;
  const following = followers(mentions, at, whole);
  const [first] = following;
  if (!first) return null;
  const opening = openingLead(whole, first);
  const start = opening.slice(0, 12);
  const isOpened =
    opensList(start) || distributedIn(start) !== null || OPENS.isIn(start) || isBracketed(whole, first);
  const family =
    families.find(({ isIn }) => isIn(first.lead)) ??
    itemsFamily([opening, ...following.slice(1).map(({ lead }) => lead)]) ??
    (BY_CHANNEL.isIn(first.lead) ? BY_CHANNEL : null);
  if (!family) return null;
  const end = following.findIndex(({ lead }) => !family.isIn(lead));
  const parts = end < 0 ? following : following.slice(0, end);
  // A second 其中 opens a list within the list: what follows is a part of a part.
  const inner = parts.findIndex(({ lead }, index) => index > 0 && (lead.includes('（') || opensList(lead)));
  const flat = inner < 0 ? parts : parts.slice(0, inner);
  // A way of arrival that stands alone among others is an outlet: 包括网站80条，电子屏900条.
  if (family === BY_CHANNEL && flat.length === 1 && following.length > 1) return null;
  const closed = family.isClosed(flat.map(({ lead }) => lead));
  return isOpened || (closed && !isSummedBefore(mentions, whole, flat))
    ? { whole, parts: flat, closed }
    : null;
}

/** Words that begin another statement: what they count is no part of the list. */
const STATES = wordSet([
  ...['{收|接}到', '受理', '办{理|结}', '答复', '发布', '公开', '开展', '举办', '制{发|定}', '作出'],
  ...['全年', '共', '累计', '另{外|有|}', '同时', '新增', '此外', '结转'],
]);

/** One part that is above its whole, in a list that 其中, 包括 or 分为 opens, whatever the parts are called. */
function onePartAbove(mentions: readonly Mention[], at: number): List | null {
  const whole = mentions[at];
  if (whole?.figure.kind !== 'count') return null;
  const [first, ...more] = followers(mentions, at, whole);
  if (!first) return null;
  if (DIFFERENT_WHOLE.isIn(whole.lead) || !listOpenedAt(openingLead(whole, first), 0)) return null;
  const end = more.findIndex(({ lead }) => STATES.isIn(lead));
  const parts = [first, ...(end < 0 ? more : more.slice(0, end))];
  const above = parts.findIndex(({ figure }) => figure.value > whole.figure.value);
  return above < 0 ? null : { whole, parts: parts.slice(0, above + 1), closed: false };
}

/** The longest words of a list that say in which way an application came (characters). */
const LONGEST_WAY = 10;
const namesWay = (lead: string): boolean =>
  lead.length <= LONGEST_WAY && BY_CHANNEL.isIn(lead) && !STATES.isIn(lead);

/**
 * Outlets or ways of arrival listed behind their whole, without a word that opens the list: 公开120条，网站45条、公众号96条;
 * 收到10件，网上6件、信函5件.
 */
function namesAfter(mentions: readonly Mention[], at: number): List | null {
  const whole = mentions[at];
  if (whole?.figure.kind !== 'count' || DIFFERENT_WHOLE.isIn(whole.lead)) return null;
  const following = followers(mentions, at, whole);
  const names = namesOutlet(following[0]?.lead ?? '') ? namesOutlet : namesWay;
  if (OUTLET.isIn(whole.lead) || BY_CHANNEL.isIn(whole.lead)) return null;
  const end = following.findIndex(({ lead }) => !names(lead));
  const parts = end < 0 ? following : following.slice(0, end);
  return parts.length > 1 ? { whole, parts, closed: false } : null;
}

const COORDINATES = wordSet(['和', '及', '以及', '与', '、', '并']);
/** What two counts of one kind end alike with: 发布信息20条，通过微信发布信息30条. */
const ALIKE = 2;

/** What the wholes of a list count together where it has several: 6件和3件，其中…. */
function togetherWith(mentions: readonly Mention[], whole: Mention): number {
  const at = mentions.indexOf(whole);
  let sum = whole.figure.value;
  for (let index = at; index > 0; index -= 1) {
    const [before, here] = [mentions[index - 1], mentions[index]];
    if (!before || !here || before.partStart !== whole.partStart) break;
    const end = here.lead.slice(-ALIKE);
    const joined = COORDINATES.at(here.lead, 0) || (end.length === ALIKE && before.lead.endsWith(end));
    if (!joined || before.figure.unit !== whole.figure.unit) break;
    sum += before.figure.value;
  }
  return sum;
}

const SUMS = wordSet(['{共|合计|总}']);
/** So near to its beginning a lead that hands figures out speaks of the whole before it. */
const NEAR = 8;

/** "共12件，分别为5件、4件、3件": a list that says it is the whole. */
function distributed(mentions: readonly Mention[], at: number): List | null {
  const whole = mentions[at];
  if (!whole?.figure.exact || whole.figure.kind !== 'count') return null;
  const parts = followers(mentions, at, whole);
  const [next] = parts;
  if (!next || parts.length < 2 || distributedIn(next.lead) === null) return null;
  const says = SUMS.isIn(whole.lead) || (distributedIn(next.lead)?.start ?? NEAR) < NEAR;
  return says ? { whole, parts, closed: true } : null;
}

function findingOf(
  context: CheckContext,
  key: NarrativeKey | TableKey,
  passage: Passage,
  list: List,
): Finding[] {
  const { lang } = context;
  const { whole, parts, closed } = list;
  const sum = sumOfParts(parts);
  const total = whole.figure.value;
  const last = parts.at(-1);
  const bounds = ({ figure }: Mention) => boundsOf(passage.read.text, figure);
  const least = parts.reduce((all, part) => all + bounds(part).low, 0);
  const isExact = [whole, ...parts].every(({ figure }) => figure.exact);
  const isAbove = least > bounds(whole).high;
  const isBelow = closed && isExact && sum < total;
  if (!last || !(isAbove || isBelow) || isFilledBefore(parts, total)) return [];
  if (isAbove && least <= togetherWith(passage.mentions, whole)) return [];
  return [
    textFinding({
      rule: 'text-sum',
      severity: 'warning',
      key,
      passage,
      span: { start: whole.figure.start, end: last.figure.end },
      cells: [],
      message: (quote) =>
        sum > total
          ? say(
              lang,
              `“${quote}”：各分项合计为${sum}，大于总数${total}。分项之和不应大于总数，请核对哪个数字有误。`,
              `“${quote}”: the parts add up to ${sum}, more than ${total}.`,
            )
          : say(
              lang,
              `“${quote}”：各分项合计为${sum}，总数写的是${total}。所列分项包含全部情形，两者应当相等，请核对哪个数字有误。`,
              `“${quote}”: the parts add up to ${sum}, not ${total}.`,
            ),
      expected: total,
      actual: sum,
      ground: GROUND,
    }),
  ];
}

/** Parts that exceed their whole, or in a closed list (六类结果, 自然人与法人, 分别为) do not add up to it. */
export const textSum: Rule = (context) =>
  JUDGED_TEXTS.flatMap((key) => {
    const passage = narrativeOf(context.report, key);
    return passage.mentions.flatMap((_, at) => {
      const list =
        distributed(passage.mentions, at) ??
        listAfter(passage.mentions, at, familiesOf(context.report.form)) ??
        namesAfter(passage.mentions, at) ??
        onePartAbove(passage.mentions, at);
      return list ? findingOf(context, key, passage, list) : [];
    });
  });
