import { amountsIn } from '../../language/amounts.ts';
import { withoutClosing } from '../../language/ends.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { withoutWords } from '../../report/text/tail.ts';
import { placeAtEnd } from '../words/frames.ts';

/** Verbs that say of nothing what was made public. */
const PUBLISHING = wordSet(['{主动公开|公开|发布|推送|更新|转发|刊发|刊登|报送|上报}']);
/** What is published one by one. */
const PUBLISHED: ReadonlySet<string> = new Set(['条', '篇']);
/** Words before such a verb that are not what was published: when, by whom, how. */
const BESIDES = wordSet([
  '{本年度|全年|累计|上年|共|先后|分别|集中}',
  '全{市|县|区|旗|州|省|镇|乡|街道|系统|局|委|办}',
  '{我|本}{市|县|区|旗|州|省|镇|乡|街道|局|委|办|中心|院|馆|会|社|处|支队|分局|机关}',
  '{各|下属}{单位|部门|科室|股室|镇|乡镇|镇街|村|社区}',
  '{网上|线上}',
  '{向|在|通过|依托|上|里}',
]);
const LEADS = '共约近超';

/** "全县公开3.12万条" as 全县公开信息3.12万条: a verb of publishing has what was published behind it, where nothing before it is that. */
export function withObject(clause: string): string {
  const folded = fold(clause).text;
  const amount = folded.length === clause.length ? amountsIn(folded)[0] : undefined;
  if (!amount || !PUBLISHED.has(amount.unit)) return clause;
  const head = withoutClosing(clause.slice(0, amount.start), LEADS);
  const verb = PUBLISHING.endingAt(head, head.length);
  if (!verb) return clause;
  const before = withoutWords(head.slice(0, verb.start), BESIDES);
  const channel = placeAtEnd(before.endsWith('”') ? before.slice(0, before.lastIndexOf('“')) : before);
  if (before !== '' && channel === null) return clause;
  return `${head}信息${clause.slice(head.length)}`;
}
