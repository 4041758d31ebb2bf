import { createHash } from 'node:crypto';
import type { WebClient } from '@slack/web-api';
import type { Delivery, FilePlace, PostFile } from '../bot/outbound.ts';
import type { SentBefore } from './sent-before.ts';

/** The upload was accepted but the file cannot be seen where it was to go yet. */
export class FileNotArrivedError extends Error {
  readonly code = 'file_not_arrived';
  constructor(file: string) {
    super(`the file ${file} is not where it was posted`);
    this.name = 'FileNotArrivedError';
  }
}

/** A short mark of a delivery that the file's comment carries, since a file has no metadata to be found by. */
const markOf = ({ session, what }: Delivery): string =>
  createHash('sha256').update(`${session} ${what}`).digest('hex').slice(0, 10);

/** A file of an earlier attempt, found where it was to go by its title and mark. */
async function findFile(
  sent: SentBefore,
  { channel, thread }: FilePlace,
  title: string,
  mark: string,
): Promise<string | null> {
  const there = thread === null ? sent.newest(channel) : sent.replies({ channel, thread });
  for (const message of await there) {
    const upload = (message.files ?? []).find((file) => file.title === title && message.text?.includes(mark));
    if (upload?.id) return upload.id;
  }
  return null;
}

/** An upload that is not done within this time is given up (ms): a report has some 100 kB, a long register a few MB. */
const UPLOAD_MS = 30_000;

/** Sends the bytes to the address that Slack gave for them. */
async function sendBytes(url: string, bytes: Uint8Array): Promise<void> {
  const body = new Blob([new Uint8Array(bytes)]);
  const answer = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(UPLOAD_MS) });
  if (!answer.ok) throw new Error(`the upload was answered with ${answer.status}`);
}

/**
 * Uploads in Slack's three steps, unless an earlier attempt is there already, and looks whether it
 * arrived. Throws FileNotArrivedError when it cannot be seen there.
 */
export async function uploadFile(
  client: WebClient,
  sent: SentBefore,
  place: FilePlace,
  file: PostFile,
  delivery: Delivery,
): Promise<string> {
  const mark = `文件编号 ${markOf(delivery)}`;
  const before = await findFile(sent, place, file.title, mark);
  if (before) return before;
  const ticket = await client.files.getUploadURLExternal({
    filename: file.name,
    length: file.bytes.byteLength,
  });
  if (!ticket.upload_url || !ticket.file_id) throw new Error('Slack gave no address for the upload');
  await sendBytes(ticket.upload_url, file.bytes);
  await client.files.completeUploadExternal({
    files: [{ id: ticket.file_id, title: file.title }],
    channel_id: place.channel,
    ...(place.thread === null ? {} : { thread_ts: place.thread }),
    initial_comment: `${file.comment} ${mark}`,
  });
  const arrived = await findFile(sent, place, file.title, mark);
  if (!arrived) throw new FileNotArrivedError(ticket.file_id);
  return arrived;
}
