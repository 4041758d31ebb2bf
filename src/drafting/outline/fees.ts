import { amountsIn } from '../../language/amounts.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { withoutWords } from '../../report/text/tail.ts';
import { NO_FEE } from '../house-frames.ts';

/** How a note says that nothing was charged. */
const NOT_CHARGED = wordSet([
  '{未|没|没有|不|从未|一直没|全年没|全年未|今年没|本年度未|也没}{收|收取|收过|产生|发生|涉及|收到}{|钱|费|费用|过|收费|任何费用|信息处理费|过费|过费用|过钱}',
  '{无|零}{收费|费用|收取}',
  '{是|}{0元|0|零|零元|免费|均免费|都免费|全部免费|全免|都免了|一分没收|一分钱没收|一分未收|一分钱都没收|一分钱也没收|一分都没收}',
  '{收费|费用|信息处理费|}{0|零|无|没有|未收|没收}{元|}',
  '{没有|没|无|未}{收费|收钱|发生收费|收费情况}{这个事|这回事|这事|这个情况|的事|情况|过|}',
]);

/** Whether each clause of a note says that nothing was charged: 没收，0元. */
export const isNotCharged = (said: string): boolean =>
  said
    .split(/[，、；。]/)
    .every((clause) => clause === '' || NOT_CHARGED.get(clause.slice(ALL.at(clause, 0)?.end ?? 0)) === true);

/** Words before it. */
const ALL = wordSet(['{都|均|全都|从来|一直}']);

/** The sentence on the information processing fee (信息处理费) that an item gives. */
export function feeSentence(item: string): string {
  if (isNotCharged(item)) return NO_FEE;
  return chargedIn(item) ?? `${item.includes('费') ? '' : '本年度收取信息处理费：'}${item}。`;
}

/** What an item says was charged, as a report has it; null where it tells more. */
export function chargedIn(item: string): string | null {
  const { text } = fold(item);
  const all = amountsIn(text);
  const [money, other] = all.filter(({ isMoney }) => isMoney);
  const bare = all.length === 1 && /^[\d.,]+$/.test(item) ? all[0] : undefined;
  const cases = all.find(({ unit }) => '件笔宗份'.includes(unit || '-'));
  const amount = money ?? bare;
  if (!amount || other || all.length > (cases ? 2 : 1)) return null;
  const rest = all.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  if (withoutWords(rest, CHARGED) !== '') return null;
  return `本年度收取信息处理费${cases ? `${cases.value}件，共` : ''}${amount.value}元。`;
}
/** Words that say of an amount that it was charged, and no more. */
const CHARGED = wordSet([
  '{本年度|全年|共|一共|总共|合计|今年|已|其中|有|计|金额}',
  '{收|收取|收了|收到|收过|收的|产生|征收}',
  '{政府|}{信息公开|}{信息|}{处理|}{费|费用|钱|款}',
  '{，|、}',
]);
