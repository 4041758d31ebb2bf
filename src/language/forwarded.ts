import { enumeratorAt } from './enumerators.ts';
import { fold } from './fold.ts';
import { isHan } from './han.ts';
import { wordSet } from './lexicon.ts';
import { namesIn } from './names.ts';
import { SURNAMES } from './surnames.ts';

/** A line that only says who wrote, and when: 王科长 09:32, 小刘(办公室) 2026/1/5 10:15:33. */
const SENT_AT = /^.{1,24}? ?(?:\d{4}[-/]\d{1,2}[-/]\d{1,2} ?)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/u;

/** What marks a message as somebody else's. */
const PASSED_ON = wordSet([
  '{【|〔|[|(|（|}{转|转发|转自|转述|转一下|引用}{】|〕|]|)|）|：}',
  '{fw|fwd|re}：',
]);

/** What leads to the section that a message was passed on from: 转法规科：. */
const FROM_SECTION = wordSet(['{转|转自|转发|来自}']);
const IS_SECTION = wordSet(['{科|股|处|室|办|组|队|中心|科室|单位}']);

/** What people are called familiarly, or by their post, behind a surname. */
const CALLED = wordSet([
  '{姐|哥|叔|姨|总|工|主任|副主任|科长|副科长|股长|局长|副局长|所长|处长|站长|队长|镇长|乡长|书记|会计|老师|同志}',
]);

/** How somebody is called by a surname alone. */
const FAMILIAR = wordSet([...SURNAMES].map((surname) => `{小|老|阿}${surname}`));

/** Longer words before a colon name no sender (characters). */
const LONGEST_SENDER = 14;

const COLON = '：';

const LATIN_NAME = /^[a-z][a-z._-]{0,11}\d{0,4}$/;

/** Whether words before a colon are a sender: somebody's name, or how they sign in letters (wt). */
function isSender(name: string, rest: string): boolean {
  if (name === '' || name.length > LONGEST_SENDER) return false;
  // Letters before Chinese are a name; before a figure they may be what it is of (total：9).
  if (LATIN_NAME.test(name)) return isHan(rest.trim().charAt(0)) || enumeratorAt(rest.trim(), 0) !== null;
  if (namesIn(name).some(({ kind, end, isSure }) => kind === 'person' && end === name.length && isSure))
    return true;
  if (FROM_SECTION.at(name, 0) && IS_SECTION.endingAt(name, name.length)) return true;
  // 小李, 办公室小李: by a surname, as one is called among colleagues.
  if (FAMILIAR.endingAt(name, name.length)) return true;
  const called = CALLED.endingAt(name, name.length);
  return called !== null && called.start > 0;
}

/** A line without who is said to have written it. */
function withoutSender(line: string): string {
  const { text, at } = fold(line);
  const passed = PASSED_ON.at(text, 0);
  const start = passed?.end ?? 0;
  const colon = text.indexOf(COLON, start);
  const end =
    colon >= 0 && isSender(text.slice(start, colon).trim(), text.slice(colon + 1)) ? colon + 1 : start;
  return end === 0 ? line : line.slice(at(end)).trimStart();
}

/**
 * A message without the lines and words of a chat that it was forwarded from: who wrote it, and when. A message that would
 * be nothing without them stays.
 */
export function withoutForwarding(original: string): string {
  const lines = original.split('\n');
  const isSaid = lines.map((line, index) => index === lines.length - 1 || !SENT_AT.test(line.trim()));
  const words = lines.filter((_, index) => isSaid[index]).map(withoutSender);
  const text = words.join('\n').trim();
  return text === '' ? original : text;
}
