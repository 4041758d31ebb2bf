import { quoted } from '../../../language/fold.ts';
import type { Reader } from '../../../language/hear.ts';
import { NOT_MINE, understood } from '../../../language/reading.ts';
import { between } from '../../../language/span.ts';
import type { Act } from '../act.ts';
import { draftEdit } from '../draft-edit.ts';
import type { Place } from '../place.ts';
import { commandsIn } from '../whole-clause.ts';
import { OWNS_TEXT } from '../words/instructing.ts';

const COLON = '：';

/** More than this before the colon is a text itself, and so is no less behind it (characters). */
const LONGEST_OPENING = 20;
const SHORTEST_TEXT = 6;

/** 这段我自己写：…: the clerk's own text for the draft that is asked. */
export const ownTextReader = ({ question }: Place): Reader<Act> => ({
  name: '自己写的初稿',
  read: ({ text, folded }) => {
    const colon = question.kind === 'draft' ? text.indexOf(COLON) : -1;
    const isOwn = colon > 0 && colon <= LONGEST_OPENING && OWNS_TEXT.endingAt(text, colon) !== null;
    const words = quoted(folded, { start: colon + 1, end: text.length }).trim();
    return isOwn && words.length >= SHORTEST_TEXT
      ? understood({ does: 'ownText', text: words }, [{ start: 0, end: text.length }])
      : NOT_MINE;
  },
});

/** What is to be changed in the draft that is shown: to the letter where it is said so, else by writing it anew. */
export const draftReader = ({ session, question }: Place): Reader<Act> => ({
  name: '改初稿',
  read: (utterance) => {
    const whole = { start: 0, end: utterance.text.length };
    const draft = question.kind === 'draft' ? session.drafts[question.part] : null;
    const edit = draft?.state === 'ready' ? draftEdit(draft.text, utterance) : null;
    return edit
      ? understood({ does: 'editDraft', edit }, [whole])
      : understood(
          { does: 'redraft', change: utterance.folded.original.trim() },
          between(whole, commandsIn(utterance)),
        );
  },
});
