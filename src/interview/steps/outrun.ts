import type { Finding } from '../../report/findings.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { type NarrativeKey, SECTIONS } from '../../report/sections.ts';
import { blockingFindings, fingerprintOf } from '../fingerprint.ts';
import { afterChange } from '../ground/note-changes.ts';
import { type Outrun, outrunsOf } from '../ground/outrun.ts';
import { recountsOf } from '../ground/recount.ts';
import { draftId, ID } from '../questions/ids.ts';
import { findingsOf } from '../review.ts';
import type { Session } from '../session.ts';
import { redraft } from './drafts.ts';
import { movedTo, withContent, withNotice } from './edit.ts';

/** The session with a change settled: the text is held to be written from what is said now. */
function settled(session: Session, { part, source, change }: Outrun): Session {
  const draft = session.drafts[part];
  if (draft?.state !== 'accepted') return session;
  const ground = { ...draft.ground, [source]: afterChange(draft.ground?.[source] ?? [], change) };
  return { ...session, drafts: { ...session.drafts, [part]: { ...draft, ground } } };
}

const withText = (session: Session, part: NarrativeKey, text: string): Session =>
  withContent(session, { report: { ...session.content.report, [part]: text } });

/** Goes on where the interview stands, unless more is to be settled. */
const shownOn = (session: Session, wording: Phrase): Session => {
  const isMore = session.cursor !== ID.check && isOutrun(session);
  return { ...withNotice(session, wording), view: isMore ? 'outrun' : 'question' };
};

const FOLLOWED = phrase('正文已更新。', 'The text was brought up to date.');
const KEPT = phrase('正文保留原样。', 'The text stays as it is.');

/** Puts the new figures into the sentence that rests on the old ones. */
export function followChange(session: Session, index: number): Session {
  const outrun = outrunsOf(session)[index];
  if (!outrun || outrun.followed === null) return session;
  return shownOn(settled(withText(session, outrun.part, outrun.followed), outrun), FOLLOWED);
}

/** Leaves the text as it is, knowing of the change. */
export function standBy(session: Session, index: number): Session {
  const outrun = outrunsOf(session)[index];
  return outrun ? shownOn(settled(session, outrun), KEPT) : session;
}

/** Has the part written again from what is said now. */
export function redraftFor(session: Session, index: number): Session {
  const outrun = outrunsOf(session)[index];
  return outrun ? movedTo(redraft(session, outrun.part, null), draftId(outrun.part)) : session;
}

/** Puts a table's figure in the place of the text's, for the finding and the figure that "fingerprint:figure" names. */
export function recount(session: Session, named: string): Session {
  const at = named.lastIndexOf(':');
  const finding = findingsOf(session).find((each) => fingerprintOf(each) === named.slice(0, at));
  const mended =
    finding && recountsOf(session, finding).find(({ figure }) => String(figure) === named.slice(at + 1));
  return mended ? shownOn(withText(session, mended.part, mended.text), FOLLOWED) : session;
}

/** The rule whose findings tell of a text that denies what a table has. */
const DENIED = 'text-none';

const isOfAdopted = ({ drafts }: Session, { section }: Finding): boolean =>
  SECTIONS.some(
    (each) => each.kind === 'narrative' && each.number === section && drafts[each.key]?.state === 'accepted',
  );

/** Findings that an adopted text says another figure than the tables, or denies what they have. */
export const againstTables = (session: Session): Finding[] =>
  blockingFindings(session, findingsOf(session)).filter(
    (finding) =>
      recountsOf(session, finding).length > 0 || (finding.rule === DENIED && isOfAdopted(session, finding)),
  );

/** Whether an adopted text is behind what it was written from, notes or tables. */
export const isOutrun = (session: Session): boolean =>
  outrunsOf(session).length > 0 || againstTables(session).length > 0;

const keysOf = (session: Session): Set<string> =>
  new Set([
    ...outrunsOf(session).map(({ part, source, change }) => JSON.stringify([part, source, change])),
    ...againstTables(session).map(fingerprintOf),
  ]);

/** Shows at once what an answer changed under an adopted text, before the interview goes on. */
export function withOutrunShown(before: Session, after: Session): Session {
  const isAdopted = Object.values(after.drafts).some((draft) => draft?.state === 'accepted');
  const isChanged = before.content !== after.content || before.drafts !== after.drafts;
  if (!isAdopted || !isChanged || after.view !== 'question' || after.cursor === ID.check) return after;
  const known = keysOf(before);
  return [...keysOf(after)].some((key) => !known.has(key)) ? { ...after, view: 'outrun' } : after;
}
