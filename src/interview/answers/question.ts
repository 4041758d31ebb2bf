import { plain } from './plain-text.ts';

const ASKS =
  /[?？]\s*$|(吗|呢|么)\s*[。.]?\s*$|^(请问|想问|问一下)|(怎么算|怎么填|怎么统计|如何填|如何计算|如何统计|是什么意思|指什么|什么时候|要不要填|算不算|包括哪些|含不含|依据是什么)/;
const ENGLISH = /^(what|how|when|which|why|who|does|do|is|are|should|can)\b.*/;

/** Whether a message asks something instead of answering. A message with figures and no question mark is an answer. */
export function isQuestion(text: string): boolean {
  const said = plain(text).trim();
  if (said.length > 200 || said.includes('\n')) return false;
  if (/\?$/.test(said)) return true;
  return !/\d/.test(said) && (ASKS.test(said) || ENGLISH.test(said));
}
