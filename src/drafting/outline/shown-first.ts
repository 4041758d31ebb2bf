import { wordSet } from '../../language/lexicon.ts';
import { sortsOf } from '../../language/units.ts';
import { hasVerb, placeAtEnd, verbsIn } from '../words/frames.ts';
import { type ObjectSort, objectAtEnd } from '../words/objects.ts';
import { PUBLISHED } from './by-channel.ts';

/** Verbs of what is shown to the public, at the end of what is shown. */
const SHOWN_BY = wordSet(['{公示|公布|上网公开|上墙公示|集中公示}']);
/** Verbs of what is done to things piece by piece. */
const HANDLED_BY = wordSet([
  '{清理|扫描|更换|撤下|下线|整合|关停|修订|录入|撤除|删除|补录|采纳|曝光|归档|拍摄|印制|调整|整改|修复|升级|迁移|新增|增设}',
]);
/** The same of what a table knows as a thing. */
const SENT_BY = wordSet(['{公开|发布|曝光|印发|推送}']);
/** The same of what is counted as published alone: 19件 were opened one by one. */
const OPENED = '公开';
/** Who is shown themselves: A级纳税人公布1204户. */
const SHOWN_THEMSELVES = wordSet(['{纳税人|企业|商户|农户|机构}']);
/** Who and where, before which no such verb goes. */
const NO_THING = wordSet(['{在|于|由|向|对|每|各|全年|本年度|通过|按|已|均|未|、|村|社区|单位|部门}']);
/** "执法案例公示16起" as 公示执法案例16起: what was shown behind its verb, where its pieces are counted and nobody else's. */
export function shownFirst(head: string, count: string, unit: string): string | null {
  return (
    handledFirst(head, count) ??
    heldFirst(head, count, unit) ??
    shown(head, count, unit) ??
    namesShown(head, count, unit)
  );
}

/** "养老机构名单公布14家", "公布养老机构名单14家": a list counts its members before its name. */
function namesShown(head: string, count: string, unit: string): string | null {
  const list = LISTS.endingAt(head, head.length);
  return list && MEMBERS.includes(unit) && !hasVerb(head) && !/\d/.test(head) && head.length <= LONGEST_LIST
    ? `公布${count}${head}`
    : null;
}
const LISTS = wordSet(['{名单|名录}']);
const MEMBERS = '家户个所处项';
const LONGEST_LIST = 10;

/** "失效链接清理34个" as 清理失效链接34个. */
function handledFirst(head: string, count: string): string | null {
  const verb = HANDLED_BY.endingAt(head, head.length);
  const thing = verb ? head.slice(0, verb.start) : '';
  const last = thing.slice(thing.lastIndexOf('的') + 1);
  const isThing =
    last.length > 1 &&
    (!hasVerb(thing) || objectAtEnd(thing) !== null) &&
    verbsIn(thing)[0]?.start !== 0 &&
    !NO_DOER.isIn(thing) &&
    placeAtEnd(thing) === null &&
    !/\d/.test(thing);
  return verb && isThing ? `${verb.word}${thing}${count}` : null;
}
/** Verbs of what people come together for. */
const HELD_BY = wordSet(['{参加|出席|举办|召开|举行}']);
const HELD: readonly ObjectSort[] = ['event', 'meeting', 'training'];
/** "新闻发布会参加7场" as 参加新闻发布会7场. */
function heldFirst(head: string, count: string, unit: string): string | null {
  const verb = HELD_BY.endingAt(head, head.length);
  const thing = verb ? head.slice(0, verb.start) : '';
  const isThing = HELD.includes(objectAtEnd(thing)?.sort ?? 'body') && !hasVerb(withoutHeld(thing));
  return verb && isThing && sortsOf(unit).includes('occasion') && !NO_DOER.isIn(thing) && !/\d/.test(thing)
    ? `${verb.word}${thing}${count}`
    : null;
}
const withoutHeld = (thing: string): string => thing.slice(0, objectAtEnd(thing)?.start ?? thing.length);
/** Who and where and when, before which such a verb stays. */
const NO_DOER = wordSet([
  '{在|由|对|每|各|全年|本年度|通过|按|已|均|未|、|月|日|年|将|把|从|先后|共|分别|针对|统一|集中}',
]);

function shown(head: string, count: string, unit: string): string | null {
  const verb = SHOWN_BY.endingAt(head, head.length) ?? SENT_BY.endingAt(head, head.length);
  const thing = verb ? head.slice(0, verb.start) : '';
  if (verb && !SHOWN_BY.get(verb.word) && objectAtEnd(thing) === null) return null;
  if (verb?.word === OPENED && !PUBLISHED.has(unit)) return null;
  const isOfOthers =
    !SHOWN_THEMSELVES.endingAt(thing, thing.length) &&
    ('家所户个'.includes(unit) || sortsOf(unit).some((sort) => sort === 'person' || sort === 'occasion'));
  if (
    !verb ||
    thing.length < 2 ||
    isOfOthers ||
    NO_THING.isIn(thing) ||
    placeAtEnd(thing) !== null ||
    /\d/.test(thing)
  )
    return null;
  return `${verb.word}${thing}${count}`;
}
