import { wordSet } from '../../language/lexicon.ts';
import { CHANNEL_WORDS } from '../words/channels.ts';

/**
 * Words that may stand between a verb and its figure without changing what is counted. A mention with any other word
 * there (网上申请, 涉及征地的申请) counts something else and is left alone.
 */
const ABOUT_APPLICATIONS = [
  '{各类|各种|有效|书面}',
  '{公民|自然人|法人|其他组织|社会|公众|群众}',
  '{申请人|申请者|申请表|申请书|申请}',
  '{提交|提出|递交}',
  '{信息|政府|政务|主动|依|公开}',
  '{事项|案件|件|类}',
];
const LINKING_WORDS = [
  '{的|了|到|和|或者|或|及|与|、|以}',
  '{共计|总计|合计|累计|共|总|数|量|约为|为|是|有|达|：}',
  '{办理|处理}',
  '{本年度|本年|当年|今年|全年}',
  '{情况|全部|全|新|来自}',
];

/** Words that only link: "共计", "的", "总数为". */
export const LINKING = wordSet(LINKING_WORDS);

/** Words for applications with whatever links them. */
export const APPLICATIONS = wordSet([...ABOUT_APPLICATIONS, ...LINKING_WORDS]);

/** Words that may follow a disposition before its figure: "予以公开答复966件", "无法提供的182件". */
export const CLOSING = wordSet([
  '{的|类|情形|情况}',
  '{答复|决定|处理|办理|告知}',
  '{申请|信息|政府|件}',
  '{共计|共|合计|为|有|了|：|数|量}',
]);

/** A noun that is surely an application for disclosure. */
export const NAMES_APPLICATION =
  /依申请公开|信息公开的?申请|公开政府信息的?申请|政府信息的?申请|公开申请|申请公开|政府信息公开|信息公开/;

/** Ways in which applications come in, and what else tells that some of them are counted; their counts have no cell. */
export const CHANNEL = wordSet([
  ...CHANNEL_WORDS.flatMap(({ words, opening = [] }) => [...words, ...opening]).filter(
    (word) => word.length > 1,
  ),
  '线下',
  '{政务通|app|微信}',
]);

/** Whether words count what came in one way or some: 通过网站、信函等渠道 names them all. */
export const countsSomeWays = (text: string): boolean => {
  const ways = CHANNEL.all(text);
  return ways.length > 0 && !(ways.length > 1 && text.includes('等'));
};

/** Ways of dealing with an application that single out some of the answers. */
export const QUALIFIED_ANSWER = wordSet([
  '{未|不}予',
  '{延期|延长|逾期|超期|超时}',
  '{当场|当日|口头|电话}',
  '{首次|二次|再次|重新}',
  '{补充|补正|撤回|撤销|移送|转办|另行}',
]);
