import { createHash } from 'node:crypto';
import { readReport } from '../../documents/read.ts';
import { DocumentError } from '../../documents/reading/document-error.ts';
import { writeReport } from '../../documents/write.ts';
import { NoPdfError, pdfOf } from '../../documents/write-pdf.ts';
import { composedReport, contentDigest } from '../../interview/compose.ts';
import type { Session } from '../../interview/session.ts';
import { isYearRunning } from '../../interview/standing.ts';
import { type Phrase, phrase, say } from '../../report/language.ts';
import type { Report } from '../../report/report.ts';
import { ArchiveError } from '../../store/archive-folder.ts';
import { momentOf } from '../clock.ts';
import { fileNameOf } from '../messages.ts';
import { threadIn } from '../origin.ts';
import { isDoneAgain } from '../outbound.ts';
import type { Parts } from '../parts.ts';
import type { Job } from '../settle.ts';
import type { Outcome } from './outcome.ts';
import { versionChanges } from './version-changes.ts';

type Posting = Extract<Job, { kind: 'post' }>;

/** The DOCX of a version: made once for a request, so that another attempt or a later copy is the same to the byte. */
async function docxOf(
  { store }: Parts,
  session: Session,
  { as, version, since }: Posting,
): Promise<Uint8Array> {
  const isThere = as === 'pdf' || session.posting?.isAgain === true;
  const kept = await store.fileOf(session.id, version, 'docx', isThere ? null : since);
  if (kept) return kept;
  const options = isYearRunning(session) ? { draftAsOf: session.now.day } : {};
  const bytes = await writeReport(composedReport(session), 'docx', options);
  await store.keepFile(session.id, version, 'docx', since, bytes);
  return bytes;
}

/** The bytes of a version in the form that is wanted. A PDF shows the DOCX that was kept, and is kept beside it. */
async function bytesOf(parts: Parts, session: Session, posting: Posting): Promise<Uint8Array> {
  const docx = () => docxOf(parts, session, posting);
  if (posting.as === 'docx') return docx();
  const kept = await parts.store.fileOf(session.id, posting.version, 'pdf', null);
  if (kept) return kept;
  const bytes = await pdfOf(await docx());
  await parts.store.keepFile(session.id, posting.version, 'pdf', posting.since, bytes);
  return bytes;
}

const NOT_POSTED = phrase(
  '文件没能发到话题里，请稍后再点“生成文件”；已填内容都在。',
  'The file could not be posted. Please try again in a while; nothing is lost.',
);

/** The bytes are in the archive, which is not where it was: nothing may take their place. */
const notInArchive = (version: number): Phrase =>
  phrase(
    `第${version}版已归档，归档文件现在读不到，请联系管理员核对归档文件夹。`,
    `Version ${version} was archived and cannot be read there now. Please ask your administrator to check the archive.`,
  );

/** What a new version changed, in words; nothing where there is no version before, or it cannot be read any more. */
async function changedIn(
  { store, log }: Parts,
  session: Session,
  { as, version }: Posting,
  report: Report,
): Promise<string> {
  if (as === 'pdf' || version === 1 || session.posting?.isAgain === true) return '';
  try {
    const bytes = await store.fileOf(session.id, version - 1, 'docx', null);
    if (!bytes) return '';
    const before = await readReport(bytes, fileNameOf(report.organ, report.year, version - 1, 'docx'));
    return versionChanges(session.lang, version - 1, before.report, report);
  } catch (error) {
    if (!(error instanceof ArchiveError || error instanceof DocumentError)) throw error;
    log.warn({ err: error }, 'the version before cannot be read: what changed is not told');
    return '';
  }
}

function commentOf({ lang }: Session, { as, version }: Posting, changed: string): string {
  const form = as === 'pdf' ? 'PDF' : '';
  const what = say(
    lang,
    `第${version}版${form}，已通过检查。`,
    `Version ${version}${form && ` as ${form}`}, checked.`,
  );
  return changed === '' ? what : `${what}\n${changed}`;
}

/** Posts a version of the report in its thread; the outcome holds the file's hash so that it can be sent again. */
export async function postReport(
  parts: Parts,
  session: Session,
  posting: Posting,
  isLastAttempt: boolean,
): Promise<Outcome> {
  const { outbound, clock, log } = parts;
  const { as, version } = posting;
  const failed = (why: Phrase): Outcome => ({ kind: 'post-failed', version, why });
  try {
    if (session.thread === null) throw new Error('the report has no thread');
    const bytes = await bytesOf(parts, session, posting);
    const report = composedReport(session);
    const { organ, year } = report;
    const name = fileNameOf(organ, year, version, as);
    const place = { channel: session.channel, thread: threadIn(session.channel, session.thread) };
    const delivery = {
      session: session.id,
      what: `${as === 'pdf' ? 'pdf' : 'file'}-${version}-${session.posting?.since ?? 0}`,
      mayExist: true,
    };
    const changed = await changedIn(parts, session, posting, report);
    const file = { name, title: name, bytes, comment: commentOf(session, posting, changed) };
    const fileId = await outbound.postFile(place, file, delivery);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (as === 'pdf') return { kind: 'pdf-posted', version, pdf: { sha256, fileId } };
    const at = momentOf(clock);
    const content = contentDigest(session);
    return { kind: 'posted', file: { version, name, sha256, fileId, at, content, pdf: null } };
  } catch (error) {
    if (error instanceof NoPdfError) return failed(error);
    if (error instanceof ArchiveError) {
      log.error({ err: error }, 'a file of the archive cannot be read');
      return failed(notInArchive(version));
    }
    if (isDoneAgain(error, isLastAttempt)) throw error;
    log.error({ err: error }, 'the report could not be posted');
    return failed(NOT_POSTED);
  }
}
