import { isHan } from './han.ts';
import { lexicon, wordSet } from './lexicon.ts';
import { LEADS } from './name-leads.ts';
import { BEHIND_NAMES, isBoundary, personAt } from './persons.ts';
import type { Span } from './span.ts';

/** An office, company or other body by its name. */
export interface OrganName extends Span {
  readonly kind: 'organ';
  readonly name: string;
  readonly isSure: boolean;
}

/** What names of bodies end in, and words that only hold it. */
const ORGANS = lexicon<'organ' | 'short' | 'nothing'>([
  [
    [
      '{公司|集团|合作社|银行|支行|分行|信用社|律所|律师事务所|事务所|大学|学院|中学|小学|学校|幼儿园|医院|卫生院|研究院|研究所|研究会|委员会|村委会|居委会|管委会|协会|商会|学会|基金会|联合会|中心|法院|检察院|人民政府|政府|办公室|办事处|派出所|服务站|出版社|报社|电视台|工厂|矿业|置业|实业}',
      '{村民|居民|业主}{委员会|代表大会|小组}',
    ],
    'organ',
  ],
  [['{局|厅|委|院|所|站|厂|店}'], 'short'],
  [
    [
      '公司法',
      '政府{信息|网站|采购|公报|规章|工作}',
      '中心{思想|工作|任务|内容|城区}',
      '局{部|面|势|限|长}',
      '委{托|派|任|员}',
      '院{长|子}',
      '所{有|以|在|需|属|谓|长|得|称|指|述|列}',
      '站{点|长|在}',
      '厂{房|区}',
      '店{铺|面}',
      '厅{长}',
      '{我|本|该|各|有关|相关|贵}{局|厅|委|院|所|站|单位}',
    ],
    'nothing',
  ],
]);
/** Words of names that only hold one that leads to a name: 云岭代理记账公司. */
const TRADES = wordSet(['{代理|代表|代}{记账|商标|报关|招标|采购|服务}']);
/** The longest name of a body, in characters. */
const LONGEST_ORGAN = 30;
const isOfName = (char: string): boolean => isHan(char) || /[a-z0-9（）()·]/.test(char);

function organEndingAt(text: string, end: number, from: number): OrganName | null {
  const suffix = ORGANS.endingAt(text, end);
  if (!suffix || suffix.value === 'nothing') return null;
  let start = suffix.start;
  while (start > from && suffix.end - start < LONGEST_ORGAN && isOfName(text.charAt(start - 1))) {
    // A word that leads to the name ends where it begins; 和 and 向 may be part of it (和平区).
    const lead = LEADS.endingAt(text, start);
    const isLead = lead && (lead.word.length > 1 || '的了是除'.includes(lead.word));
    if (isLead && !TRADES.at(text, lead.start)) break;
    start -= 1;
  }
  // 李律师代云岭建设公司: who acts stands before.
  const agent = personAt(text, start);
  const behind = agent && agent.form !== 'full' && agent.end < suffix.start ? agent.end : start;
  const lead = LEADS.at(text, behind);
  const begin = lead && lead.end < suffix.start ? lead.end : behind;
  if (suffix.start - begin < (suffix.value === 'short' ? 3 : 2)) return null;
  return { kind: 'organ', name: text.slice(begin, end), start: begin, end, isSure: suffix.value === 'organ' };
}

/** Whether a name goes on to the next word that ends one: 云岭县教育局办公室, 云岭矿业有限公司. */
const goesOn = (text: string, end: number, next: number): boolean =>
  next === end ||
  (next - end <= 2 && !BEHIND_NAMES.at(text, end) && [...text.slice(end, next)].every(isOfName));

/** The bodies that a folded text names, from left to right. */
export function organsIn(text: string): OrganName[] {
  const out: OrganName[] = [];
  for (const hit of ORGANS.all(text)) {
    const next = hit.value !== 'nothing' && (hit.value === 'organ' || isBoundary(text, hit.end));
    const last = out.at(-1);
    const body = next ? organEndingAt(text, hit.end, last?.end ?? 0) : null;
    if (last && hit.value === 'organ' && goesOn(text, last.end, hit.start))
      out[out.length - 1] = { ...last, name: text.slice(last.start, hit.end), end: hit.end, isSure: true };
    else if (body) out.push(body);
  }
  return out;
}
