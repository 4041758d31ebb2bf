import type { FoundAmount } from '../../../language/amounts.ts';
import { hasHan } from '../../../language/han.ts';
import { wordSet } from '../../../language/lexicon.ts';

/** What stands before how many those are that are spoken of: 那两件, 名下的三件, 里头八件. */
const POINTING = wordSet([
  '{那|这|的|些|里|里面|里头|上|下|头|边|中|这么|他们|其余|另外|剩下|剩|两边|前后|先后|手里|手上|名下|是不是|是|总共|一共}',
]);

/** And behind it: 三件都, 三个人的, 9件分别. */
const POINTED_BEHIND = wordSet([
  '{问|要|来|申请|提|加起来|加一块|复议|诉讼|官司|都|各|分别|人|里|中|当中|是不是|的结果|结果|到哪|是怎么|怎么|到底|啥|什么|咋}',
]);

/** 最急的两件 are asked for. */
const isMost = (text: string, start: number): boolean => {
  const at = text.lastIndexOf('最', start);
  return at >= 0 && at >= start - LONGEST_MOST && [...text.slice(at, start)].every((char) => hasHan(char));
};
/** The longest words from 最 to what they are of. */
const LONGEST_MOST = 7;

/** Whether so many applications are only pointed at. */
export const pointsAt = (text: string, { start, end, value }: FoundAmount): boolean =>
  value === 1 ||
  (!isMost(text, start) &&
    (POINTING.endingAt(text, start) !== null || POINTED_BEHIND.at(text, end) !== null));
