import type { IsoDate } from '../../language/date.ts';
import { fold } from '../../language/fold.ts';
import { leftOver } from '../../language/leftover.ts';
import { wordSet } from '../../language/lexicon.ts';
import { spansIn } from '../../language/spans.ts';
import { resolveSpan } from '../../language/time/resolve-span.ts';

/** What a lead asks for: where the open cases stand, or the table of a time; both days included. */
export type OverviewAsked =
  | { readonly kind: 'overview' }
  | { readonly kind: 'table'; readonly from: IsoDate; readonly to: IsoDate };

const OVERVIEW = wordSet([
  '{本|这|一|每}{|个}{周|星期}{的|}{概览|概况|总览|情况}',
  '{周报|概览|总览}',
  '{申请|台账|在办}{概览|概况|总览}',
  'weekly {overview|digest}',
]);
const TABLE = wordSet([
  '{申请|台账|承办人|}{办理|办件|处理|}{情况|}{月报|月报表|月表|统计表|情况表}',
  '{办理|处理|办件|申请}{情况|}{统计|表}',
  '按{承办人|人}{统计|列表|分|列|汇总}',
  'monthly {table|report}',
]);
/** Words beside them that change nothing: 每个人的, 申请的. */
const BESIDE = wordSet([
  '{申请|台账|办理|办件|承办人|每个人|各人|大家|我们局|全局}{的|}',
  '{出|做|列|来|看|发|给我}{|一份|一张|一下|个}',
  '{份|张}',
  '{怎么样|如何|怎样}',
]);

/** The month of a day, up to its last. */
const monthOf = (today: IsoDate) =>
  resolveSpan({ kind: 'month', month: { kind: 'away', months: 0 } }, { today, way: 'back' });

/**
 * Reads a message that asks for the week's overview or for the table of a time; this month where none is named. Null where
 * it says more than that.
 */
export function readOverview(original: string, today: IsoDate): OverviewAsked | null {
  const folded = fold(original);
  const { text } = folded;
  const overview = OVERVIEW.all(text);
  const table = TABLE.all(text);
  const [time, second] = spansIn(text);
  const words = overview.length > 0 ? overview : [...table, ...(time ? [time] : [])];
  const used = [...words, ...BESIDE.all(text)];
  if (overview.length + table.length === 0 || leftOver(folded, used).length > 0) return null;
  if (overview.length > 0) return { kind: 'overview' };
  if (second) return null;
  const span = time ? resolveSpan(time, { today, way: 'back' }) : monthOf(today);
  if (span.kind !== 'days' || span.from === null) return null;
  return { kind: 'table', from: span.from, to: span.to ?? today };
}
