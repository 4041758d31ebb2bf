import { amountsIn } from '../../../language/amounts.ts';
import { bare, trimmed } from '../../../language/filler.ts';
import { quoted } from '../../../language/fold.ts';
import type { Heard, Reader } from '../../../language/hear.ts';
import { numberAt } from '../../../language/numbers.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import type { Span } from '../../../language/span.ts';
import type { Act } from '../act.ts';
import type { Command } from '../command.ts';
import { TURNS } from '../words/mending.ts';
import {
  AS_IT_STANDS,
  BECOMING,
  BEFORE_SECTION,
  CHANGING,
  EARLIER,
  GOING,
  IS_WRONG,
  SECTION,
  SECTION_NAMES,
  SHOWING,
  SHOWN_TO_ME,
  THAT_PLACE,
  TURNED_BEHIND,
  TURNING_TO,
} from '../words/places.ts';

/** Longer messages are answers, whatever they begin with (characters). */
const LONGEST = 30;

const past = (text: string, at: number): number => (text.charAt(at) === ' ' ? at + 1 : at);

/** The section, 1 to 6, that a whole stretch names; `isNamed`: by more than its number. */
function sectionIn(text: string, { start, end }: Span): { section: number; isNamed: boolean } | null {
  const lead = BEFORE_SECTION.at(text, start);
  const number = numberAt(text, past(text, lead?.end ?? start));
  if (!number || number.precision !== 'exact' || number.value < 1 || number.value > 6) return null;
  const name = SECTION.at(text, past(text, number.end));
  if ((name?.end ?? number.end) !== end) return null;
  return { section: number.value, isNamed: lead !== null || name !== null };
}

/** Whether a text says a figure: in digits, or counted. */
const saysFigure = (text: string): boolean =>
  amountsIn(text).some(({ written, unit }) => written === 'arabic' || unit === '件');

/** 跳到复议那块, 先弄第二部分吧，这块数还没来: a place that is called by its name or number, behind a word that turns to it. */
function turnedTo(utterance: Heard): { section: number; span: Span } | null {
  const { text } = utterance;
  for (const clause of utterance.clauses) {
    const { start, end } = trimmed(text, clause, (kind) => kind !== 'lookup' && kind !== 'being');
    const done = TURNED_BEHIND.endingAt(text, end);
    const placed = done && trimmed(text, { start, end: done.start }, () => true);
    const after = placed && THAT_PLACE.endingAt(text, placed.end);
    // 把第五部分那俩先整了: the place stands before the verb.
    const named = placed && sectionIn(text, { start: placed.start, end: after?.start ?? placed.end });
    if (named?.isNamed) return { section: named.section, span: clause };
    const turning = TURNING_TO.at(text, start);
    if (!turning) continue;
    const behind = THAT_PLACE.endingAt(text, end);
    const numbered =
      sectionIn(text, { start: turning.end, end }) ??
      (behind && sectionIn(text, { start: turning.end, end: behind.start }));
    if (numbered?.isNamed) return { section: numbered.section, span: clause };
    const name = SECTION_NAMES.at(text, turning.end);
    const place = name && THAT_PLACE.at(text, name.end);
    if (name && (place?.end ?? (name.word.endsWith(TABLE) ? name.end : start)) === end)
      return { section: name.value, span: clause };
  }
  return null;
}

const TABLE = '表';

/** 跳第四部分去. */
const GOES = '去';

function commandIn(utterance: Heard, whole: Span): Command | null {
  const { text } = utterance;
  const { start } = whole;
  const end = text.charAt(whole.end - 1) === GOES ? whole.end - 1 : whole.end;
  const going = GOING.at(text, start);
  const place = sectionIn(text, { start: past(text, going?.end ?? start), end });
  if (place && (going || place.isNamed)) return { kind: 'goTo', section: place.section };
  const showing = SHOWING.at(text, start);
  const shown = showing && sectionIn(text, { start: past(text, showing.end), end });
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
  if (changing && changing.end < end && end - start <= LONGEST && !saysFigure(text))
    return { kind: 'change', what: quoted(utterance.folded, { start: changing.end, end }).trim() };
  return null;
}

/** "刚才许可填错了": something earlier is wrong, and it is not said what it should be. */
const saysWrong = (text: string, { start, end }: Span): boolean =>
  end - start <= LONGEST &&
  !saysFigure(text) &&
  EARLIER.at(text, start) !== null &&
  IS_WRONG.endingAt(text, end) !== null;

function read(utterance: Heard): Reading<Act> {
  if (utterance.text.includes('\n') || utterance.text.length > 2 * LONGEST) return NOT_MINE;
  const whole = trimmed(utterance.text, bare(utterance.text), (kind) => kind === 'joining');
  const command = commandIn(utterance, whole);
  if (command) return understood({ does: 'command', command }, [whole]);
  const turned = saysFigure(utterance.text) ? null : turnedTo(utterance);
  if (turned)
    return understood({ does: 'command', command: { kind: 'goTo', section: turned.section } }, [
      { start: 0, end: utterance.text.length },
    ]);
  return saysWrong(utterance.text, whole)
    ? understood({ does: 'reply', reply: 'wrong', about: utterance.folded.original.trim() }, [whole])
    : NOT_MINE;
}

/** Commands that name a place: 去第三部分, 看看第四部分, 修改联系方式, 刚才许可填错了. */
export const placeReader: Reader<Act> = { name: '去处', read };
