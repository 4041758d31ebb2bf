import { phrase } from '../../report/language.ts';
import { type NarrativeKey, TABLES } from '../../report/sections.ts';
import type { Writer } from '../draft-state.ts';
import type { Stamp } from '../input.ts';
import type { NotesQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { isDue, standingOf } from '../standing.ts';
import { advanced, marked, withContent, withNotice } from './edit.ts';
import { quotedUpTo } from './quoted.ts';

/** Longest note text of one question (characters); well over what a section may have, so that a paste of a whole book is named. */
const LONGEST_NOTES = 8000;

/** Notes of a question, and the words that they were read from. */
interface Noted {
  readonly question: NotesQuestion;
  readonly notes: readonly string[];
  readonly text: string;
}

/** The notes that were said of a question before it was put, or before its rest was put off: they stay beside its answer. */
const standing = (session: Session, question: NotesQuestion): readonly string[] =>
  standingOf(session, question) === 'answered' ? [] : (session.content.notes[question.id] ?? []);

/** Takes notes that were said in a message: they take the place of those that were given before, and can be taken back. */
function answerNotes(session: Session, input: Stamp, { question, notes, text }: Noted): Session {
  if (notes.join('').length > LONGEST_NOTES) {
    return withNotice(
      session,
      phrase(
        `这段文字有${text.length}字，要点请控制在${LONGEST_NOTES}字以内；已填内容没有改动。`,
        `That is ${text.length} characters; please keep notes under ${LONGEST_NOTES}. Nothing was changed.`,
      ),
    );
  }
  const early = standing(session, question);
  const next = notesTaken(session, input, question, [...early, ...notes]);
  return { ...next, heard: { state: 'noted', text, question: question.id } };
}

/** Takes notes for whichever question they are of: for the one that was put, or to join what another holds. */
export const takeNotes = (session: Session, input: Stamp, noted: Noted): Session =>
  (noted.question.id === session.cursor ? answerNotes : addNotes)(session, input, noted);

/** Notes that join those of a question: it stays to be put where it was not put yet. */
export function addNotes(session: Session, input: Stamp, { question, notes, text }: Noted): Session {
  const { id, part, name } = question;
  const given = session.content.notes[id] ?? [];
  const stored = withContent(session, { notes: { ...session.content.notes, [id]: [...given, ...notes] } });
  const isAsked = !isDue(standingOf(session, question)) || id === session.cursor;
  const answered = isAsked ? marked(stored, [id], input) : stored;
  const told = withNotice(
    withDraftStale(answered, part),
    phrase(`“${name.zh}”添上：${quotedNotes(notes)}。`, `${name.en}, added: ${quotedNotes(notes)}`),
  );
  const next = id === session.cursor ? advanced(told) : told;
  return { ...next, heard: { state: 'noted', text, question: id } };
}

/** So many notes are quoted as they were taken, each to so many characters. */
const QUOTED_NOTES = 5;
const QUOTED_LENGTH = 200;

const quotedNotes = (notes: readonly string[]): string =>
  notes
    .slice(0, QUOTED_NOTES)
    .map((note) => `“${quotedUpTo(note, QUOTED_LENGTH)}”`)
    .join('') + (notes.length > QUOTED_NOTES ? `等${notes.length}条` : '');

/** That there is nothing more to report. */
export const noNotes = (session: Session, input: Stamp, question: NotesQuestion): Session =>
  notesTaken(session, input, question, standing(session, question));

/** Takes notes as they are; none means that there is nothing to report. */
export function notesTaken(
  session: Session,
  input: Stamp,
  question: NotesQuestion,
  notes: readonly string[],
): Session {
  const stored = withContent(session, { notes: { ...session.content.notes, [question.id]: [...notes] } });
  const replaced = (session.content.notes[question.id] ?? []).filter((each) => !notes.includes(each));
  const wording =
    notes.length > 0
      ? phrase(
          `“${question.name.zh}”记下：${quotedNotes(notes)}。${replaced.length > 0 ? `换下了原来的${quotedNotes(replaced)}；要都留着，请说“撤销”，再说“再加一条：…”。` : ''}`,
          `${question.name.en}, noted: ${quotedNotes(notes)}${replaced.length > 0 ? `; instead of ${quotedNotes(replaced)}. To keep both, say “undo” and then all of them.` : ''}`,
        )
      : phrase(
          `“${question.name.zh}”记为“${question.none.zh}”。`,
          `${question.name.en}: ${question.none.en}.`,
        );
  return advanced(withNotice(marked(withDraftStale(stored, question.part), [question.id], input), wording));
}

/** Who wrote a text of their own: nothing takes its place but themselves. */
const OWN: ReadonlySet<Writer['kind']> = new Set(['person', 'file']);

/** A draft that was not accepted yet, or is being written, is written again when its ground changes; a person's own text stays. */
export function withDraftStale(session: Session, part: NarrativeKey): Session {
  const draft = session.drafts[part];
  if (draft?.state === 'ready' && OWN.has(draft.writer.kind)) return session;
  if (draft?.state === 'ready') return { ...session, drafts: { ...session.drafts, [part]: null } };
  if (draft?.state !== 'wanted') return session;
  const anew = { ...draft, since: session.revision + 1 };
  return { ...session, drafts: { ...session.drafts, [part]: anew } };
}

/** The part that is written from the tables too. */
const FROM_TABLES: NarrativeKey = 'overview';

const tablesOf = ({ content: { report } }: Session): string =>
  JSON.stringify(TABLES.map((table) => report[table]));

/** A draft of what the tables say that was there before a figure changed is written again. */
export const withDraftFollowing = (before: Session, after: Session): Session =>
  after.content.report !== before.content.report &&
  after.drafts[FROM_TABLES] === before.drafts[FROM_TABLES] &&
  tablesOf(after) !== tablesOf(before)
    ? withDraftStale(after, FROM_TABLES)
    : after;
