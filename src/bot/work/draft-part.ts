import { composedReport } from '../../interview/compose.ts';
import { notesGiven } from '../../interview/notes-given.ts';
import type { Session } from '../../interview/session.ts';
import type { NarrativeKey } from '../../report/sections.ts';
import { organOf } from '../../store/keys.ts';
import { draftText, speakersOf } from '../model-door.ts';
import type { Parts } from '../parts.ts';
import type { Outcome } from './outcome.ts';

/** Drafts a part from its notes and the tables; the writer says how it was written. */
export async function draftPart(
  parts: Parts,
  session: Session,
  part: NarrativeKey,
  since: number,
): Promise<Outcome> {
  const wanted = session.drafts[part];
  const order = wanted?.state === 'wanted' ? wanted : { change: null, current: null };
  if (session.thread) {
    const place = { channel: session.channel, thread: session.thread };
    await parts.outbound.status(place, session.lang === 'zh' ? '正在起草' : 'is drafting');
  }
  const request = {
    part,
    report: composedReport(session),
    previous: session.previous[0] ?? null,
    notes: notesGiven(session, part),
    organ: session.content.organ,
    change: order.change,
    current: order.current,
    settled: [],
  };
  const speakers = speakersOf(session);
  const { text, marks, writer } = await draftText(parts, speakers, organOf(session.id), request);
  const plain = marks.map(({ start, end, why }) => ({ start, end, why }));
  return { kind: 'drafted', part, since, draft: { state: 'ready', text, marks: plain, writer } };
}
