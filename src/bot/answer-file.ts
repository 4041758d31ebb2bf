import { readApart } from '../documents/read-apart.ts';
import { DocumentError } from '../documents/reading/document-error.ts';
import { judgedFile } from '../interview/finding-text.ts';
import { cardOfNotice } from './holidays/holidays-feature.ts';
import { registerCard } from './ledger/register/work.ts';
import { answerThread, type HeardMessage } from './origin.ts';
import { FileRefusedError } from './outbound.ts';
import type { Parts } from './parts.ts';

/** A file that was sent to the bot outside of any report: a register is offered for import, a holiday notice to an admin for use, a report is checked. */
export async function answerFile(
  parts: Parts,
  heard: HeardMessage,
  file: string,
  name: string,
): Promise<void> {
  const { outbound, log } = parts;
  const place = answerThread(heard);
  const say = (text: string) => outbound.say(heard.channel, place, { text });
  try {
    const fetched = await outbound.fetchFile(file);
    const content = await readApart(fetched.bytes, fetched.name, 'any', heard.user);
    if (content.kind === 'report') {
      return await say(judgedFile(name, content.findings, content.read, 'zh'));
    }
    if (content.kind === 'notice') {
      const card = await cardOfNotice(parts, heard.user, content.notice);
      return await outbound.tell(heard.channel, place, heard.user, card);
    }
    const register = await registerCard(
      parts,
      heard,
      { organ: '', file, name, confirmed: '' },
      content.register,
    );
    // Rows of a register may name people: in a channel whoever sent it sees the card alone.
    await outbound.tell(heard.channel, place, heard.user, register);
  } catch (error) {
    if (error instanceof DocumentError || error instanceof FileRefusedError) return say(error.zh);
    log.error({ err: error }, 'a file sent to the bot could not be read');
    await say(`“${name}”没能下载，请重新发一次。`);
  }
}
