import { wordSet } from '../../language/lexicon.ts';

/** Ways of publishing: their counts and those of what was published are two lists. */
export const OUTLET = wordSet([
  '{网站|平台|公众号|微信|微博|新媒体|公示栏|公告栏|公报|抖音|头条|客户端|app|专栏|报刊|电视}',
]);

/** What is done there: a statement of its own, not a name. */
const DOING = wordSet([
  '{发布|公开|推送|更新|刊发|刊登|刊载|转发|发稿|发文|新增|关注|阅读|浏览|访问|占|达|较|比}',
]);

/** Longest name of an outlet with whose it is (characters): “云岭水务”微信公众号. */
const LONGEST_NAME = 16;

/** Whether words before a count name an outlet and nothing else. */
export const namesOutlet = (lead: string): boolean =>
  lead.length <= LONGEST_NAME && OUTLET.endingAt(lead, lead.length) !== null && !DOING.isIn(lead);
