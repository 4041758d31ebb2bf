import { createHash } from 'node:crypto';
import { writeReport } from '../../documents/write.ts';
import { composedReport, contentDigest } from '../../interview/compose.ts';
import type { Session } from '../../interview/session.ts';
import { isYearRunning } from '../../interview/standing.ts';
import { phrase } from '../../report/language.ts';
import type { SessionStore } from '../../store/session-store.ts';
import { fileNameOf } from '../messages.ts';
import { LaterError } from '../outbound.ts';
import type { Parts } from '../parts.ts';
import type { Outcome } from './outcome.ts';

/** The file's bytes: made once for a request, so that another attempt or a later copy is the same to the byte. */
async function bytesOf(store: SessionStore, session: Session, version: number): Promise<Uint8Array> {
  const since = session.posting?.since ?? 0;
  const kept = await store.fileOf(session.id, version, session.posting?.isAgain ? null : since);
  if (kept) return kept;
  const options = isYearRunning(session) ? { draftAsOf: session.now.day } : {};
  const bytes = await writeReport(composedReport(session), 'docx', options);
  await store.keepFile(session.id, version, since, bytes);
  return bytes;
}

/** Writes the report as DOCX and posts it in the thread; the outcome holds its hash so that it can be sent again. */
export async function postReport(
  { store, outbound, clock, log }: Parts,
  session: Session,
  version: number,
  isLastAttempt: boolean,
): Promise<Outcome> {
  const report = composedReport(session);
  const name = fileNameOf(report.organ, report.year, version);
  try {
    if (session.thread === null) throw new Error('the report has no thread');
    const bytes = await bytesOf(store, session, version);
    const place = { channel: session.channel, thread: session.thread };
    const comment = session.lang === 'zh' ? `第${version}版，已通过检查。` : `Version ${version}, checked.`;
    const delivery = {
      session: session.id,
      what: `file-${version}-${session.posting?.since ?? 0}`,
      mayExist: true,
    };
    const fileId = await outbound.postFile(place, { name, title: name, bytes, comment }, delivery);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const at = new Date(clock.now()).toISOString();
    return { kind: 'posted', file: { version, name, sha256, fileId, at, content: contentDigest(session) } };
  } catch (error) {
    if (!isLastAttempt || error instanceof LaterError) throw error;
    log.error({ err: error }, 'the report could not be posted');
    const why = phrase(
      '文件没能发到话题里，请稍后再点“生成文件”；已填内容都在。',
      'The file could not be posted. Please try again in a while; nothing is lost.',
    );
    return { kind: 'post-failed', version, why };
  }
}
