import { phrase } from '../../report/language.ts';
import { contentDigest } from '../compose.ts';
import { blockingFindings } from '../fingerprint.ts';
import { outrunsOf } from '../ground/outrun.ts';
import type { Input, Stamp } from '../input.ts';
import { ID } from '../questions/ids.ts';
import { findingsOf } from '../review.ts';
import type { Session } from '../session.ts';
import { unansweredQuestions } from '../standing.ts';
import { movedTo, withNotice } from './edit.ts';

/** Wants the file. While something is missing or stands in the way the check is shown instead: it says what, with buttons. */
export function wantFile(session: Session, input: Stamp): Session {
  const here = movedTo(session, ID.check);
  const isReady =
    unansweredQuestions(session).length === 0 &&
    outrunsOf(session).length === 0 &&
    blockingFindings(session, findingsOf(session)).length === 0;
  if (!isReady) return here;
  const last = session.files.at(-1);
  if (last?.content === contentDigest(session)) {
    const wording = phrase(
      `内容没有改动，重新发送第${last.version}版。`,
      `Nothing has changed; version ${last.version} is sent again.`,
    );
    return withNotice(wantFileAgain(session, input), wording);
  }
  const version = (last?.version ?? 0) + 1;
  return {
    ...here,
    posting: { as: 'docx', version, since: session.revision + 1, by: input.by, isAgain: false },
  };
}

/** Wants the last file once more, byte for byte. */
export function wantFileAgain(session: Session, input: Stamp): Session {
  const last = session.files.at(-1);
  return last ? wantVersion(session, input, last.version) : wantFile(session, input);
}

/** Wants a version that was posted once more, byte for byte. */
export function wantVersion(session: Session, input: Stamp, version: number): Session {
  if (!session.files.some((file) => file.version === version)) {
    const last = session.files.at(-1)?.version;
    const there =
      last === undefined
        ? phrase('还没有生成文件', 'no file has been made yet')
        : phrase(`最新的是第${last}版`, `the latest is version ${last}`);
    return withNotice(
      session,
      phrase(`没有第${version}版，${there.zh}。`, `There is no version ${version}: ${there.en}.`),
    );
  }
  const posting = {
    as: 'docx' as const,
    version,
    since: session.revision + 1,
    by: input.by,
    isAgain: true,
  };
  return { ...movedTo(session, ID.check), posting };
}

/** Wants the last file as PDF as well: what was approved, laid out once and for all. After a change the file comes first. */
export function wantPdf(session: Session, input: Stamp): Session {
  const last = session.files.at(-1);
  if (last?.content !== contentDigest(session)) return wantFile(session, input);
  const { version } = last;
  const posting = {
    as: 'pdf' as const,
    version,
    since: session.revision + 1,
    by: input.by,
    isAgain: last.pdf !== null,
  };
  return { ...movedTo(session, ID.check), posting };
}

/** The PDF has arrived in the thread. */
export function pdfPosted(session: Session, input: Extract<Input, { kind: 'pdf-posted' }>): Session {
  const { posting } = session;
  if (posting?.as !== 'pdf' || posting.version !== input.version) return session;
  const wording = phrase(
    `第${input.version}版的PDF已发到本话题，内容与Word文件一致。`,
    `Version ${input.version} is in this thread as PDF, the same as the Word file.`,
  );
  const files = session.files.map((file) =>
    file.version === input.version ? { ...file, pdf: input.pdf } : file,
  );
  return withNotice({ ...session, posting: null, files }, wording);
}

/** The file has arrived in the thread. */
export function posted(session: Session, input: Extract<Input, { kind: 'posted' }>): Session {
  if (session.posting?.version !== input.file.version) return session;
  if (session.posting.isAgain) {
    const again = phrase(
      `第${input.file.version}版文件已重新发送。`,
      `Version ${input.file.version} was sent again.`,
    );
    return withNotice({ ...session, posting: null }, again);
  }
  const wording = phrase(
    `第${input.file.version}版文件已生成，在上面下载，以后在应用主页的“我的年报”里也能找到。之后再有改动，重新生成即为下一版。`,
    `Version ${input.file.version} of the file is above, and on the Home tab from now on. Changes make the next version.`,
  );
  return withNotice({ ...session, posting: null, files: [...session.files, input.file] }, wording);
}

/** The file could not be posted: the person is told, and may ask again. */
export function postFailed(session: Session, input: Extract<Input, { kind: 'post-failed' }>): Session {
  if (session.posting?.version !== input.version) return session;
  return withNotice({ ...session, posting: null }, input.why);
}
