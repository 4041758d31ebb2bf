import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';

/** Longer messages tell something (characters). */
const LONGEST = 30;

const REPORT = wordSet(['{年报|年度报告|报告|word|成品|成稿|终稿|文件}', '{report|file}']);

const SOUGHT = wordSet([
  '{在|去|到|放|存|跑|搁|搞}{哪|哪里|哪儿|什么地方}{|了|去了}',
  '{找不到|找不着|没找到|不见了|怎么找|上哪找|上哪下|哪去了|哪下载|哪里下载|怎么下载|哪里下|从哪下}',
  '{再|重新}{发|给|传}{|我|一份|一遍|一次|一下}',
  '{where|find|download}',
]);

const OWN = wordSet([
  '{我的|我填的|我做的|我手上的|我有哪些|我有几份}{年报|报告|年度报告}',
  'my {report|reports}',
]);

/** What is asked of the ledger, of a file that is sent now, or of where a report has to be published. */
const OTHERS = wordSet([
  '{申请|台账|答复|补正|件|通知|检查|附件|规范性|红头}',
  '{公开|公布|发布|刊登|报送|上报|网上}',
  '{application|ledger|publish}',
]);

/** Whether somebody looks for their reports or the files of them: 年报文件在哪, 昨天做好的报告找不到了, 我的年报. */
export function seeksOwnReports(message: string): boolean {
  const { text } = fold(message);
  if (text.length > LONGEST || text.includes('\n') || OTHERS.isIn(text.replaceAll('文件', ''))) return false;
  return OWN.isIn(text) || (REPORT.isIn(text) && SOUGHT.isIn(text));
}
