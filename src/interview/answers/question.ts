import { plain } from './plain-text.ts';

const ASKS =
  /[?？]\s*$|(吗|呢|么)\s*[。.]?\s*$|^(请问|想问|问一下)|(怎么算|怎么填|怎么统计|如何填|如何计算|如何统计|是什么意思|指什么|什么时候|要不要填|算不算|包括哪些|含不含|依据是什么)/;
/** Asked of the ledger of applications rather than of the rules ("还有哪些没办完", "台账里收到多少件"). */
const ASKS_LEDGER =
  /(?:收到|收了|办结|办完|未办|没办|在办|超期|逾期|到期|台账|不予公开).{0,6}(?:多少|几)[件个份]|(?:多少|几)[件个份](?:申请)?(?:没|未|已|在|超|逾|到期|不予)|哪[些几].{0,6}(?:没办|未办|没答复|未答复|在办|办结|到期|超期|逾期)/;
const ASKS_RULE = /怎么|如何|怎样|算|填|归|计入/;

const ENGLISH = /^(what|how|when|which|why|who|does|do|is|are|should|can)\b.*/;

/** Whether a short question is about the applications themselves, which the ledger answers and not the report. */
export function asksLedger(text: string): boolean {
  const said = plain(text).trim();
  return said.length <= 60 && !said.includes('\n') && ASKS_LEDGER.test(said) && !ASKS_RULE.test(said);
}

/** Whether a message asks something instead of answering. A message with figures and no question mark is an answer. */
export function isQuestion(text: string): boolean {
  const said = plain(text).trim();
  if (said.length > 200 || said.includes('\n')) return false;
  if (/\?$/.test(said)) return true;
  return !/\d/.test(said) && (asksLedger(said) || ASKS.test(said) || ENGLISH.test(said));
}
