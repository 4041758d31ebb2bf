import { readApart } from '../../documents/read-apart.ts';
import { DocumentError } from '../../documents/reading/document-error.ts';
import type { RegisterFile } from '../../documents/register/read-register.ts';
import type { Session, Task } from '../../interview/session.ts';
import { phrase } from '../../report/language.ts';
import { organOf } from '../../store/keys.ts';
import { cardOfNotice } from '../holidays/holidays-feature.ts';
import { registerCard } from '../ledger/register/work.ts';
import { FileRefusedError, isDoneAgain } from '../outbound.ts';
import type { Parts } from '../parts.ts';
import type { Outcome } from './outcome.ts';

type ReadFile = Extract<Task['work'], { kind: 'read-file' }>;

/** Shows whoever dropped a register what importing it would do. */
async function offerRegister(
  parts: Parts,
  session: Session,
  user: string,
  file: { readonly file: string; readonly name: string },
  register: RegisterFile,
): Promise<void> {
  const { team, channel, thread } = session;
  const card = await registerCard(
    parts,
    { team, channel, user },
    { ...file, organ: organOf(session.id), confirmed: '' },
    register,
  );
  await parts.outbound.tell(channel, thread, user, card);
}

/** Fetches and reads a dropped file; what cannot be read is an outcome, what cannot be fetched is tried again. */
export async function readDroppedFile(
  parts: Parts,
  session: Session,
  { id: task, by }: Task,
  { file, name }: ReadFile,
  isLastAttempt: boolean,
): Promise<Outcome> {
  const { outbound, log } = parts;
  try {
    const fetched = await outbound.fetchFile(file);
    const content = await readApart(fetched.bytes, fetched.name, 'any', by);
    if (content.kind === 'register') {
      await offerRegister(parts, session, by, { file, name }, content.register);
      const why = phrase(
        `“${name}”是申请台账，预览只发给了上传的人，可从那里导入。`,
        `“${name}” is a register of applications; whoever dropped it can import it from the preview.`,
      );
      return { kind: 'file-read', task, name, reading: { kind: 'unreadable', why } };
    }
    if (content.kind === 'notice') {
      const { channel, thread } = session;
      await outbound.tell(channel, thread, by, await cardOfNotice(parts, by, content.notice));
      const why = phrase(
        `“${name}”是放假安排的通知，读出的安排只发给了上传的人。`,
        `“${name}” is a holiday notice; what was read of it went to whoever dropped it.`,
      );
      return { kind: 'file-read', task, name, reading: { kind: 'unreadable', why } };
    }
    return { kind: 'file-read', task, name, reading: { kind: 'read', read: content.read } };
  } catch (error) {
    if (error instanceof DocumentError || error instanceof FileRefusedError) {
      return {
        kind: 'file-read',
        task,
        name,
        reading: { kind: 'unreadable', why: phrase(error.zh, error.en) },
      };
    }
    if (isDoneAgain(error, isLastAttempt)) throw error;
    log.error({ err: error }, 'a dropped file could not be fetched');
    const why = phrase(
      `“${name}”没能下载，请重新上传一次；已填内容没有改动。`,
      `“${name}” could not be downloaded; please drop it again.`,
    );
    return { kind: 'file-read', task, name, reading: { kind: 'unreadable', why } };
  }
}
