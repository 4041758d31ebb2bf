import { trimmed } from '../../../language/filler.ts';
import { type Heard, heard, type Reader } from '../../../language/hear.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { surnameAt } from '../../../language/persons.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import { namesTable } from '../../answers/tally/tally.ts';
import type { Act } from '../act.ts';
import type { Place } from '../place.ts';
import { saysFigures } from '../said-figures.ts';

/** Longer messages tell of the work (characters). */
const LONGEST = 60;

/** What stands behind the name of somebody who is spoken to. */
const BEHIND = '，： 你您';

/** Somebody who was mentioned and is spoken to: @小李 下午的会改到三点了. */
const MENTION = /^@[^ ，：]+/;

const SPOKEN_TO = ['你', '您'];
const FAMILIAR = '小老';
const CALL = '，';
const OF_CASES = wordSet(['{申请|件|份|答复|办结|补正|超期|到期|公开|填|报|写|记|改}']);

/** Where the name of somebody ends that a message begins with; null where it begins otherwise. */
function calledAt({ text, names }: Heard): number | null {
  const { start } = trimmed(text, { start: 0, end: text.length }, (kind) => kind === 'interjection');
  const name = names.find((each) => each.start === start && each.kind === 'person');
  const surname = FAMILIAR.includes(text.charAt(start)) ? surnameAt(text, start + 1) : null;
  return name?.end ?? (surname === null ? null : start + 1 + surname.length);
}

/** What a message says to somebody else who is named at its beginning, and spoken to; null where it speaks to nobody. */
function saidToAnother(utterance: Heard): string | null {
  const { text } = utterance;
  const mention = MENTION.exec(text)?.[0];
  if (mention !== undefined) return text.slice(mention.length);
  const end = calledAt(utterance);
  if (end === null || !BEHIND.includes(text.charAt(end) || '@')) return null;
  const words = text.slice(end);
  // 老刘，会议室门开了没: called and asked, of no case.
  const isCalled = words.startsWith(CALL) && !OF_CASES.isIn(words);
  return isCalled || SPOKEN_TO.some((word) => words.includes(word)) ? words : null;
}

function read(utterance: Heard, { session }: Place): Reading<Act> {
  const { text } = utterance;
  const words = text.length > LONGEST || text.includes('\n') ? null : saidToAnother(utterance);
  if (words === null || saysFigures(heard(words))) return NOT_MINE;
  // @小赵 你那边还发不发了: whoever is mentioned and addressed is asked, whatever the words.
  const isTheirs = MENTION.test(text) && SPOKEN_TO.some((word) => words.includes(word));
  if (!isTheirs && namesTable(words, session.content.report.form)) return NOT_MINE;
  return understood({ does: 'chatter' }, [{ start: 0, end: text.length }]);
}

/** What is said to a colleague in the same place and asks nothing of the bot: 老王，公章你拿走了没. */
export const asideReader = (place: Place): Reader<Act> => ({
  name: '旁人的话',
  read: (utterance) => read(utterance, place),
});
