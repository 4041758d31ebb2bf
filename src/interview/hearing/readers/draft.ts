import type { Reader } from '../../../language/hear.ts';
import { understood } from '../../../language/reading.ts';
import { between } from '../../../language/span.ts';
import type { Act } from '../act.ts';
import { draftEdit } from '../draft-edit.ts';
import type { Place } from '../place.ts';
import { commandsIn } from '../whole-clause.ts';

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
