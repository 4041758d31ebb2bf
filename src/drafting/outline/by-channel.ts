import { withoutClosing } from '../../language/ends.ts';
import { wordSet } from '../../language/lexicon.ts';
import { withoutWords } from '../../report/text/tail.ts';
import {
  channelAt,
  channelAtEnd,
  channelsIn,
  channelsParted,
  hasSpokenVerb,
  hasVerb,
  isOnlyChannels,
  placeAtEnd,
  verbAtEnd,
} from '../words/frames.ts';
import { objectAtEnd } from '../words/objects.ts';

/** Items that are counted as published. */
export const PUBLISHED: ReadonlySet<string> = new Set(['条', '篇', '期']);
/** Verbs of publishing. */
export const PUBLISHING: ReadonlySet<string> = new Set([
  '发布',
  '公布',
  '公开',
  '推送',
  '更新',
  '转发',
  '刊发',
]);
/** What says only that the whole year is counted. */
export const OF_YEAR = wordSet(['{本年度|全年|累计}']);
/** Units of what an organ has rather than does. */
const HELD: ReadonlySet<string> = new Set(['个', '家', '处', '台', '块']);

/** That several channels are counted together. */
const SUMMED = wordSet(['{合计|共计|总共|加起来}']);
/** What a field of work is called by. */
const FIELD = wordSet(['方面']);
/** Channels that come out by issues of their own. */
const BULLETIN = wordSet(['公报']);

/** Whose publications they are: those of whoever reports. */
const SELVES = wordSet([
  '{我|本}{局|镇|乡|县|市|区|委|办|院|校|馆|所|站|会|社|中心|街道|机关|单位|支队|大队|分局}',
]);

/** Where no channel is named. */
const ONLINE = '网上';
/** 公众号 of 公众号“云岭国土”. */
const withoutName = (text: string): string =>
  text.endsWith('”') ? text.slice(0, text.lastIndexOf('“')) : text;

/** "网站发布208条" and "网站208条" as 通过网站发布信息208条. */
export function published(head: string, count: string, unit: string): string | null {
  if (!PUBLISHED.has(unit)) return null;
  const verb = verbAtEnd(head);
  const where = withoutWords(verb === null ? head : head.slice(0, -verb.length), SELVES);
  const first = OF_YEAR.at(where, 0)?.word ?? '';
  const year = first || (OF_YEAR.endingAt(where, where.length)?.word ?? '');
  const named = first ? where.slice(first.length) : where.slice(0, where.length - year.length);
  const sum = SUMMED.endingAt(named, named.length);
  const place = withoutClosing(named.slice(0, sum?.start ?? named.length), '上里');
  if (FIELD.endingAt(place, place.length) && PUBLISHING.has(verb ?? '发布') && !hasVerb(place))
    return `${year}${verb ?? '发布'}${place}信息${count}`;
  if (named === ONLINE && PUBLISHING.has(verb ?? '发布'))
    return `${year}通过网络${verb ?? '发布'}信息${count}`;
  const channel = withoutName(place);
  if (
    placeAtEnd(channel) === null ||
    place.includes('在') ||
    hasVerb(channel) ||
    !PUBLISHING.has(verb ?? '发布')
  )
    return null;
  if (BULLETIN.endingAt(channel, channel.length)) return `${year}编发${place}${count}`;
  return `${year}通过${channelsParted(place)}${verb ?? '发布'}信息${sum ? '共' : ''}${count}`;
}

/** Whose they all are. */
const SCOPE = wordSet(['全{市|县|区|镇|乡|街|局|省}']);
/** What an organ has, of channels: 全县政府网站1个 is 全县设有政府网站1个. */
export function kept(head: string, count: string, unit: string): string | null {
  if (!HELD.has(unit) || channelAtEnd(head) === null || hasVerb(head)) return null;
  const scope = SCOPE.at(head, 0)?.word ?? '';
  return `${scope}设有${head.slice(scope.length)}${count}`;
}

/** "公众号推文265篇" as 通过公众号发布推文265篇: the verb stands behind the channel that a thing is published by. */
export function withChannelFirst(head: string, verb: string): string | null {
  const channel = channelAt(head);
  return channel !== null && PUBLISHING.has(verb) && (objectAtEnd(head)?.start ?? -1) >= channel.length
    ? `通过${channel}${[...PUBLISHING].some((said) => head.startsWith(said, channel.length)) ? '' : verb}${head.slice(channel.length)}`
    : null;
}

/** How a note says that a channel is used. */
const USED = wordSet(['{用的是|用的|借用|借助|借|使用|利用|用|依托|依靠|靠|挂在|放在}']);
/** Words that make more of a clause than a channel and whose it is. */
const NO_OWNER = wordSet(['{到|至|接|并|入|同步|除|除了|只|仅|仍|仍是|还|又|也|均|比|与|和|未|无|没}']);
/** "借县政府网站民政栏目": the channel that is all a clause tells of. */
function usedChannel(clause: string): string | null {
  const used = withoutClosing(clause.slice(USED.at(clause, 0)?.end ?? 0), '上里');
  if (isOnlyChannels(used)) return used;
  if (NO_OWNER.isIn(used) || hasSpokenVerb(withoutQuoted(used))) return null;
  return placeAtEnd(used) !== null && channelsIn(used) && !hasVerb(withoutQuoted(used)) && !/\d/.test(used)
    ? used
    : null;
}
const withoutQuoted = (text: string): string => (text.split('“')[0] ?? '') + (text.split('”')[1] ?? '');

/** That it is still the same: 仍是区网站. */
const STILL = wordSet(['{仍是|仍为|仍用|仍}']);
/** A clause that tells of nothing but the channel in use, as a report has it; null for any other. */
export function onChannel(clause: string): string | null {
  const still = STILL.at(clause, 0);
  const used = usedChannel(clause.slice(still?.end ?? 0));
  return used === null ? null : `${still ? '仍' : ''}依托${used}公开政府信息`;
}
