import { amountsIn } from '../../../language/amounts.ts';
import { askingIn } from '../../../language/clauses.ts';
import { bare, trimmed } from '../../../language/filler.ts';
import { quoted } from '../../../language/fold.ts';
import type { Heard, Reader } from '../../../language/hear.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import type { Span } from '../../../language/span.ts';
import { skipSpace } from '../../../language/time/numbers.ts';
import { questionsOf } from '../../questions/list.ts';
import type { Session } from '../../session.ts';
import type { Act } from '../act.ts';
import type { Command } from '../command.ts';
import { placeAt, sectionAt } from '../named-place.ts';
import { topicsOf } from '../note-topics.ts';
import type { Place } from '../place.ts';
import { TURNS } from '../words/mending.ts';
import {
  AS_IT_STANDS,
  BECOMING,
  CHANGING,
  EARLIER,
  GOING,
  IS_WRONG,
  SHOWING,
  SHOWN_TO_ME,
} from '../words/places.ts';

/** Longer messages are answers, whatever they begin with (characters). */
const LONGEST = 30;

/** The section that a whole stretch names. */
const sectionIn = (text: string, { start, end }: Span): ReturnType<typeof sectionAt> => {
  const found = sectionAt(text, start);
  return found?.end === end ? found : null;
};

/** Whether a text says a figure: in digits, or counted. */
const saysFigure = (text: string): boolean =>
  amountsIn(text).some(({ written, unit }) => written === 'arabic' || unit === '件');

/** 跳第四部分去. */
const GOES = '去';

function commandIn(utterance: Heard, whole: Span, session: Session): Command | null {
  const { text } = utterance;
  const { start } = whole;
  const end = text.charAt(whole.end - 1) === GOES ? whole.end - 1 : whole.end;
  const going = GOING.at(text, start);
  const place = sectionIn(text, { start: skipSpace(text, going?.end ?? start), end });
  if (place && (going || place.isNamed)) return { kind: 'goTo', section: place.section };
  const showing = SHOWING.at(text, start);
  const shown = showing && sectionIn(text, { start: skipSpace(text, showing.end), end });
  // 把第三张表现在的样子发我看看: what is asked for stands before.
  const asking = SHOWN_TO_ME.endingAt(text, end);
  const thing = asking && trimmed(text, { start, end: asking.start }, () => true);
  const stands = thing && AS_IT_STANDS.endingAt(text, thing.end);
  const before = thing && sectionIn(text, { start: thing.start, end: stands?.start ?? thing.end });
  const section = shown ?? (before?.isNamed ? before : null);
  if (section) return { kind: 'show', section: section.section };
  const changing = CHANGING.at(text, start);
  // 改成无 says what something becomes, not where it is.
  if (BECOMING.at(text, start) || TURNS.at(text, start)?.value === 'nothing') return null;
  if (!changing || changing.end >= end || end - start > LONGEST || saysFigure(text)) return null;
  const from = trimmed(text, { start: changing.end, end }, () => true).start;
  const named = placeAt(session, text, from);
  if (named?.end === end) return { kind: 'goTo', section: named.section, question: named.question };
  const what = quoted(utterance.folded, { start: changing.end, end }).trim();
  // A question may be called by the whole of its name; 修改公开指南 tells of the year's work.
  if (questionsOf(session).some(({ name }) => name.zh === what || name.en.toLowerCase() === what))
    return { kind: 'change', what };
  return topicsOf(what).size === 0 && askingIn(what).length === 0 ? { kind: 'change', what } : null;
}

/** "刚才许可填错了": something earlier is wrong, and it is not said what it should be. */
const saysWrong = (text: string, { start, end }: Span): boolean =>
  end - start <= LONGEST &&
  !saysFigure(text) &&
  EARLIER.at(text, start) !== null &&
  IS_WRONG.endingAt(text, end) !== null;

function read(utterance: Heard, session: Session): Reading<Act> {
  if (utterance.text.includes('\n') || utterance.text.length > 2 * LONGEST) return NOT_MINE;
  const whole = trimmed(utterance.text, bare(utterance.text), (kind) => kind === 'joining');
  const command = commandIn(utterance, whole, session);
  if (command) return understood({ does: 'command', command }, [whole]);
  return saysWrong(utterance.text, whole)
    ? understood({ does: 'reply', reply: 'wrong', about: utterance.folded.original.trim() }, [whole])
    : NOT_MINE;
}

/** Commands that name a place: 去第三部分, 看看第四部分, 修改联系方式, 刚才许可填错了. */
export const placeReader = ({ session }: Place): Reader<Act> => ({
  name: '去处',
  read: (utterance) => read(utterance, session),
});
