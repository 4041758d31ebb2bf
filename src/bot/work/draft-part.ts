import type { DraftStatus } from '../../drafting/drafter.ts';
import { composedReport } from '../../interview/compose.ts';
import { notesGiven } from '../../interview/notes-given.ts';
import type { Session } from '../../interview/session.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import type { NarrativeKey } from '../../report/sections.ts';
import { organOf } from '../../store/keys.ts';
import { draftText, speakersOf } from '../model-door.ts';
import type { Parts } from '../parts.ts';
import type { Outcome } from './outcome.ts';

/** The least time between two statuses (ms): Slack takes few, and people read slowly. */
const STATUS_EVERY_MS = 5_000;

/** How far a draft is, for the status line. */
function statusText(status: DraftStatus): Phrase {
  switch (status.stage) {
    case 'thinking':
      return phrase(
        `正在起草，模型已读${status.seconds}秒`,
        `is drafting; the model has read for ${status.seconds} s`,
      );
    case 'writing':
      return phrase(
        `正在起草，已写${status.characters}字`,
        `is drafting; ${status.characters} characters so far`,
      );
    case 'waiting':
      return phrase(`模型繁忙，${status.seconds}秒后再试`, `waits ${status.seconds} s for a busy model`);
    case 'checking':
      return phrase('正在核对初稿', 'is checking the draft');
    case 'rewriting':
      return phrase(`正在改写${status.sentences}句`, `is rewriting ${status.sentences} sentences`);
    default:
      return status satisfies never;
  }
}

/** Tells in the report's thread how far the work is, not too often. */
function statusTeller({ outbound, clock }: Parts, { channel, thread }: Session) {
  let told = Number.NEGATIVE_INFINITY;
  return async (text: string): Promise<void> => {
    if (thread === null || clock.now() - told < STATUS_EVERY_MS) return;
    told = clock.now();
    await outbound.status({ channel, thread }, text);
  };
}

/** Drafts a part from its notes and the tables; the writer says how it was written. */
export async function draftPart(
  parts: Parts,
  session: Session,
  part: NarrativeKey,
  since: number,
): Promise<Outcome> {
  const wanted = session.drafts[part];
  const order = wanted?.state === 'wanted' ? wanted : { change: null, current: null };
  const tell = statusTeller(parts, session);
  await tell(session.lang === 'zh' ? '正在起草' : 'is drafting');
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
  const { text, marks, writer, questions, rewritings } = await draftText(
    parts,
    speakersOf(session),
    organOf(session.id),
    request,
    (status) => void tell(statusText(status)[session.lang]),
  );
  return {
    kind: 'drafted',
    part,
    since,
    draft: { state: 'ready', text, marks: [...marks], writer, questions, rewritings },
  };
}
