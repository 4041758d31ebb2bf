import { amountsIn } from '../../language/amounts.ts';
import { type Folded, fold, quoted } from '../../language/fold.ts';
import type { NarrativeKey } from '../../report/sections.ts';
import type { Ground } from '../draft-state.ts';
import { NOTES_ID } from '../questions/ids.ts';
import { questionsOf } from '../questions/list.ts';
import type { Session } from '../session.ts';
import { figureChanges, replaceFigures } from './follow.ts';
import { type NoteChange, noteChanges } from './note-changes.ts';
import { saysNote, sentenceOn } from './sentence-on.ts';

/** A change of a note, or of what the ledger says, that an adopted text has not followed. */
export interface Outrun {
  readonly part: NarrativeKey;
  /** The question whose note it is; 'ledger' for the ledger's own sentence on fees. */
  readonly source: string;
  readonly change: NoteChange;
  /** The sentence that rests on the old words, as it stands; null where none was found. */
  readonly sentence: string | null;
  /** The whole text with the new figures in the place of the old; null where more than figures changed. */
  readonly followed: string | null;
  /** The new figures with their units: "46条". */
  readonly figures: readonly string[];
}

/** Where the ledger's sentence on fees is held among the notes of a ground. */
const LEDGER = 'ledger';

const PARTS: readonly NarrativeKey[] = ['overview', 'problems', 'other'];

/** What a text of a part is written from now: the notes of its questions, and the ledger's own words where they were taken. */
export function groundOf(session: Session, part: NarrativeKey): Ground {
  const asked = questionsOf(session).filter(
    (question) => (question.kind === 'notes' || question.kind === 'draft') && question.part === part,
  );
  const notes = Object.fromEntries(asked.map(({ id }) => [id, session.content.notes[id] ?? []]));
  const fees = session.ledger?.fees;
  const isTaken = part === 'other' && fees && (notes[NOTES_ID.fees] ?? []).includes(fees.sentence);
  return isTaken ? { ...notes, [LEDGER]: [fees.sentence] } : notes;
}

/** What a source says now; the ledger's words count only for a text that was written from them. */
function saysNow(session: Session, source: string, before: readonly string[]): readonly string[] {
  if (source !== LEDGER) return session.content.notes[source] ?? [];
  return session.ledger ? [session.ledger.fees.sentence] : before;
}

/** What the text has of a change; null where it already says what is said now. */
function heldBy(
  text: Folded,
  { was, is }: NoteChange,
): Pick<Outrun, 'sentence' | 'followed' | 'figures'> | null {
  const nothing = { followed: null, figures: [] };
  if (was === null) return is === null || saysNote(text, is) ? null : { sentence: null, ...nothing };
  const changed = is === null ? null : figureChanges(was, is);
  const figures = changed?.length ? changed.map((change) => change.was) : amountsIn(fold(was).text);
  const span = sentenceOn(text, was, figures);
  const sentence = span && quoted(text, span);
  if (is === null) return span ? { sentence, ...nothing } : null;
  if (!changed?.length) return saysNote(text, is) ? null : { sentence, ...nothing };
  if (!span) return saysNote(text, is) ? null : { sentence, ...nothing };
  const followed = changed.every((change) => change.is.precision === 'exact')
    ? replaceFigures(text, span, changed)
    : null;
  return { sentence, followed, figures: changed.map(({ printed, is: { unit } }) => printed + unit) };
}

/** Every change that adopted texts have not followed, part by part in the order of asking. */
export const outrunsOf = (session: Session): Outrun[] =>
  PARTS.flatMap((part) => {
    const draft = session.drafts[part];
    if (draft?.state !== 'accepted' || !draft.ground) return [];
    const text = fold(session.content.report[part]);
    return Object.entries(draft.ground).flatMap(([source, before]) =>
      noteChanges(before, saysNow(session, source, before)).flatMap((change) => {
        const held = heldBy(text, change);
        return held ? [{ part, source, change, ...held }] : [];
      }),
    );
  });
