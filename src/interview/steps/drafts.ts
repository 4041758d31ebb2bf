import type { Span } from '../../language/span.ts';
import { phrase } from '../../report/language.ts';
import type { NarrativeKey } from '../../report/sections.ts';
import type { DraftState } from '../draft-state.ts';
import { disputedIn } from '../ground/against-tables.ts';
import { groundOf } from '../ground/outrun.ts';
import type { DraftEdit } from '../hearing/act.ts';
import type { Input, Stamp } from '../input.ts';
import { draftId } from '../questions/ids.ts';
import { presentQuestion, questionOf } from '../questions/list.ts';
import type { Session } from '../session.ts';
import { draftableParts } from '../standing.ts';
import { advanced, marked, movedTo, withContent, withNotice } from './edit.ts';

type Ready = Extract<DraftState, { state: 'ready' }>;

const withDraft = (session: Session, part: NarrativeKey, draft: DraftState | null): Session => ({
  ...session,
  drafts: { ...session.drafts, [part]: draft },
});

/** Lets notes stand that say otherwise than the tables: the part is drafted from them all the same. */
export const letStand = (session: Session, part: NarrativeKey): Session =>
  withContent(session, {
    letStand: [...(session.content.letStand ?? []), ...disputedIn(session, part).map(({ key }) => key)],
  });

/** Wants a draft of every part that can be written and has none; where notes and tables differ the clerk is asked before. */
export function wantDrafts(session: Session): Session {
  return draftableParts(session)
    .filter((part) => session.drafts[part] === null && disputedIn(session, part).length === 0)
    .reduce(
      (next, part) =>
        withDraft(next, part, {
          state: 'wanted',
          since: session.revision + 1,
          change: session.content.wishes?.[part] ?? null,
          current: null,
        }),
      session,
    );
}

/** Keeps how the text of a part is to be written till it is drafted; where no model writes it is said that nobody can see to it. */
export function wished(session: Session, { model }: Stamp, wish: string): Session {
  const question = presentQuestion(session);
  if (question.kind !== 'notes' && question.kind !== 'draft') return session;
  if (!model)
    return withNotice(
      session,
      phrase(
        `“${wish}”是写法要求，没有记作要点；没有接入模型，写法请在初稿上改。`,
        `“${wish}” is about the wording and was not noted; without a model please change the wording in the draft.`,
      ),
    );
  const { wishes } = session.content;
  const before = wishes?.[question.part];
  const kept = { ...wishes, [question.part]: before === undefined ? wish : `${before}；${wish}` };
  return withNotice(
    withContent(session, { wishes: kept }),
    phrase(
      `写法要求“${wish}”已记下，起草时照办，不是要点。`,
      `“${wish}” is kept for the draft; it is no note.`,
    ),
  );
}

/** Wants a new draft, with what the person asked to change. */
export function redraft(session: Session, part: NarrativeKey, change: string | null): Session {
  const draft = session.drafts[part];
  const ground = draft?.ground ?? groundOf(session, part);
  const since = session.revision + 1;
  // While a change is being made, one more is made with it, of the same text.
  if (draft?.state === 'wanted' && change !== null) {
    const both = draft.change === null ? change : `${draft.change}；${change}`;
    return withDraft(session, part, { ...draft, since, change: both, ground });
  }
  const current = draft?.state === 'ready' ? draft.text : session.content.report[part] || null;
  return withDraft(session, part, { state: 'wanted', since, change, current, ground });
}

/** Takes the draft that is shown as the section's text. */
export function acceptDraft(session: Session, input: Stamp, part: NarrativeKey): Session {
  const draft = session.drafts[part];
  if (draft?.state !== 'ready') return session;
  if (draft.marks.length > 0) {
    return withNotice(
      session,
      phrase(
        `还有${draft.marks.length}处【待核实】。请逐处补依据、删除，或确认保留。`,
        `${draft.marks.length} sentences are still marked. Please add a basis, delete or keep each.`,
      ),
    );
  }
  const { text, writer, ground = groundOf(session, part) } = draft;
  const stored = withContent(session, { report: { ...session.content.report, [part]: text } });
  const next = marked(stored, [draftId(part)], input);
  return advanced(withDraft(next, part, { state: 'accepted', writer, ground }));
}

/** Puts a person's own text in the place of the draft, to be looked at once more. */
export function ownText(session: Session, part: NarrativeKey, text: string): Session {
  const tidy = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
  if (!tidy) {
    return withNotice(
      session,
      phrase('文字为空，原稿没有改动。', 'The text is empty; the draft was left as it was.'),
    );
  }
  // Whoever mends one sentence has not read the others against what was changed since.
  const ground = session.drafts[part]?.ground ?? groundOf(session, part);
  const writer = { kind: 'person' } as const;
  return withNotice(
    movedTo(
      withDraft(session, part, { state: 'ready', text: tidy, marks: [], writer, ground }),
      draftId(part),
    ),
    phrase(
      '已换成您的文字，请再看一遍后采用。',
      'Your text is in place; please read it once more and accept.',
    ),
  );
}

/** The text of a section when its draft is opened again for changing. */
export function reopenDraft(session: Session, part: NarrativeKey): Session {
  const draft = session.drafts[part];
  if (draft?.state !== 'accepted') return session;
  const text = session.content.report[part];
  return withDraft(session, part, { ...draft, state: 'ready', text, marks: [] });
}

/** A draft with other words in the place of a stretch: the marks of what stands there go, those behind it move along. */
function withStretch(
  { text, marks }: Ready,
  { start, end }: Span,
  by: string,
): Pick<Ready, 'text' | 'marks'> {
  const shift = by.length - (end - start);
  return {
    text: text.slice(0, start) + by + text.slice(end),
    marks: marks
      .filter((mark) => mark.end <= start || mark.start >= end)
      .map((mark) =>
        mark.start >= end ? { ...mark, start: mark.start + shift, end: mark.end + shift } : mark,
      ),
  };
}

/** Puts other words in the place of a stretch of the draft that is shown, to be looked at once more. */
export function editDraft(session: Session, part: NarrativeKey, edit: DraftEdit): Session {
  const draft = session.drafts[part];
  if (draft?.state !== 'ready') return session;
  const edited = { ...draft, ...withStretch(draft, edit, edit.by) };
  return withNotice(
    withDraft(session, part, { ...edited, text: edited.text.trim() }),
    phrase('已按您说的改，请再看一遍后采用。', 'Changed as you said; please read it once more and accept.'),
  );
}

/** What to do with a marked sentence: keep it on a basis that joins the notes, keep it as it is (''), or take it out (null). */
export function settleMark(
  session: Session,
  part: NarrativeKey,
  index: number,
  basis: string | null,
): Session {
  const draft = session.drafts[part];
  const mark = draft?.state === 'ready' ? draft.marks[index] : undefined;
  if (draft?.state !== 'ready' || !mark) return session;
  const others = draft.marks.filter((_, at) => at !== index);
  if (basis === '') return withDraft(session, part, { ...draft, marks: others });
  if (basis !== null) {
    const question = questionOf(session, draftId(part));
    // The sentence stands on it from now on, also in a draft that is written anew.
    const sentence = draft.text.slice(mark.start, mark.end).trim();
    const given = session.content.notes[question.id] ?? [];
    const joined = [...new Set([...given, basis, ...(basis.includes(sentence) ? [] : [sentence])])];
    const notes = { ...session.content.notes, [question.id]: joined };
    const ground = { ...(draft.ground ?? groundOf(session, part)), [question.id]: notes[question.id] ?? [] };
    return withDraft(withContent(session, { notes }), part, { ...draft, marks: others, ground });
  }
  const { text, marks } = withStretch(draft, mark, '');
  return withDraft(session, part, { ...draft, text: text.replace(/\n{2,}/g, '\n').trim(), marks });
}

/** Changes a sentence over to its other wording, by the clerk's own choice: it stands unmarked then. */
export function swapWording(session: Session, part: NarrativeKey, index: number): Session {
  const draft = session.drafts[part];
  const rewriting = draft?.state === 'ready' ? draft.rewritings?.[index] : undefined;
  if (draft?.state !== 'ready' || !rewriting) return session;
  const { original, rewritten, isTaken } = rewriting;
  const [present, wanted] = isTaken ? [rewritten, original] : [original, rewritten];
  const start = present === '' ? -1 : draft.text.indexOf(present);
  if (start < 0 || wanted === '') return session;
  return withDraft(session, part, {
    ...draft,
    ...withStretch(draft, { start, end: start + present.length }, wanted),
    rewritings: (draft.rewritings ?? []).filter((_, at) => at !== index),
  });
}

/** A draft has been written; an answer to an order that has been replaced meanwhile changes nothing. */
export function drafted(session: Session, input: Extract<Input, { kind: 'drafted' }>): Session {
  const draft = session.drafts[input.part];
  if (draft?.state !== 'wanted' || draft.since !== input.since) return session;
  // A change that no model could make leaves the text, and what it was written from.
  const isKept = input.draft.writer.kind === 'kept' && draft.ground !== undefined;
  const ground = isKept ? draft.ground : groundOf(session, input.part);
  return withDraft(session, input.part, { ...input.draft, ground: ground ?? {} });
}
