import { quoted } from '../../../language/fold.ts';
import type { Heard, Reader } from '../../../language/hear.ts';
import { NOT_MINE, understood } from '../../../language/reading.ts';
import { between, overlaps, type Span } from '../../../language/span.ts';
import type { NarrativeKey } from '../../../report/sections.ts';
import { isJustAsBefore } from '../../../report/words/as-before.ts';
import type { Session } from '../../session.ts';
import type { Act } from '../act.ts';
import { NOT_COPIED } from '../answering.ts';
import { draftEdit } from '../draft-edit.ts';
import type { Place } from '../place.ts';
import { talkIn } from '../talk.ts';
import { commandsIn, saidClauses } from '../whole-clause.ts';
import { APPROVES, CHANGES_TEXT, OWNS_TEXT } from '../words/instructing.ts';
import type { Reply } from '../words/replies.ts';
import { putOffIn } from './put-off.ts';
import { questionsIn } from './question.ts';

const COLON = '：';
/** What else may stand before a text of one's own, where nothing behind it speaks to the bot. */
const OPENS = '， \n';

/** More than this before the colon is a text itself, and so is no less behind it (characters). */
const LONGEST_OPENING = 20;
const SHORTEST_TEXT = 6;
/** Without a colon the text has to be longer, to be no talk of writing it (characters). */
const SHORTEST_UNMARKED = 12;

/** Where the words end that say that a text of one's own follows; null where none do. */
function openingOf(utterance: Heard): number | null {
  const { text } = utterance;
  const colon = text.indexOf(COLON);
  if (colon > 0 && colon <= LONGEST_OPENING) return OWNS_TEXT.endingAt(text, colon) ? colon : null;
  const [words] = OWNS_TEXT.all(text.slice(0, LONGEST_OPENING));
  const isApart = words !== undefined && OPENS.includes(text.charAt(words.end));
  const speaks = [
    ...talkIn(utterance),
    ...putOffIn(utterance),
    ...commandsIn(utterance),
    ...questionsIn(utterance),
  ];
  return isApart && text.length - words.end > SHORTEST_UNMARKED && !speaks.some(({ end }) => end > words.end)
    ? words.end
    : null;
}

/** 这段我自己写：…: the clerk's own text for the draft that is asked. */
export const ownTextReader = ({ question }: Place): Reader<Act> => ({
  name: '自己写的初稿',
  read: (utterance) => {
    const { text, folded } = utterance;
    const opening = question.kind === 'draft' ? openingOf(utterance) : null;
    if (opening === null) return NOT_MINE;
    const words = quoted(folded, { start: opening + 1, end: text.length }).trim();
    return words.length >= SHORTEST_TEXT
      ? understood({ does: 'ownText', text: words }, [{ start: 0, end: text.length }])
      : NOT_MINE;
  },
});

/** Whether there is a text of a part: shown, taken, or being written anew. */
function hasText({ drafts, content }: Session, part: NarrativeKey): boolean {
  const draft = drafts[part];
  return (
    draft?.state === 'ready' ||
    (draft?.state === 'wanted' ? draft.current !== null : content.report[part] !== '')
  );
}

const REPLIES_HERE: ReadonlySet<Reply> = new Set(['yes', 'hesitate']);

/** A longer message says what is to be changed (characters). */
const LONGEST_REPLY = 20;

/** What a short message replies to a draft where the rest of it only says why: 数字全对，采用. null where anything else is said. */
function replyIn(utterance: Heard): Reply | null {
  const { text, clauses } = utterance;
  if (text.length > LONGEST_REPLY || CHANGES_TEXT.isIn(text) || questionsIn(utterance).length > 0)
    return null;
  const said = saidClauses(utterance);
  const [reply] = said.flatMap((each) =>
    'reply' in each && REPLIES_HERE.has(each.reply) ? [each.reply] : [],
  );
  const others = clauses.filter((clause) => !said.some((each) => overlaps(each, clause)));
  const isWhy = ({ start, end }: Span): boolean =>
    reply === 'hesitate' || APPROVES.isIn(text.slice(start, end));
  return reply && others.every(isWhy) ? reply : null;
}

/** What is to be changed in the draft that is shown: to the letter where it is said so, else by writing it anew. */
export const draftReader = ({ session, question }: Place): Reader<Act> => ({
  name: '改初稿',
  read: (utterance) => {
    const whole = { start: 0, end: utterance.text.length };
    const draft = question.kind === 'draft' ? session.drafts[question.part] : null;
    if (isJustAsBefore(utterance.folded.original))
      return understood({ does: 'ask', of: 'answering', known: NOT_COPIED }, [whole]);
    // 数字全对，采用; 局长要看，先别定: a reply, and nothing that is to be changed.
    const reply = replyIn(utterance);
    if (reply) return understood({ does: 'reply', reply, about: utterance.folded.original.trim() }, [whole]);
    // Nothing is there yet that could be changed.
    if (question.kind === 'draft' && !hasText(session, question.part)) return NOT_MINE;
    const edit = draft?.state === 'ready' ? draftEdit(draft.text, utterance) : null;
    return edit
      ? understood({ does: 'editDraft', edit }, [whole])
      : understood(
          { does: 'redraft', change: utterance.folded.original.trim() },
          between(whole, commandsIn(utterance)),
        );
  },
});
