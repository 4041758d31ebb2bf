import type { WebClient } from '@slack/web-api';
import { type FetchedFile, FileRefusedError } from '../bot/outbound.ts';
import { phrase } from '../report/language.ts';

/** The largest file that is fetched (bytes): a report with pictures is a few megabytes. */
const LARGEST = 30 * 1024 * 1024;

/** A file that is not wholly here within this time is given up (ms): 30 MB over a slow line. */
const FETCH_MS = 60_000;

/** Hosts that Slack keeps files on. */
const SLACK_HOSTS = /(?:^|\.)(?:slack|slack-files|slack-gov)\.com$/;

/** A file that Slack does not hand out. */
export class FileFetchError extends Error {
  readonly code = 'file_fetch';
}

/** Whether an address is Slack's own: nobody else is shown the token, whatever a message links to. */
const isSlacks = (url: URL, api: URL): boolean =>
  url.origin === api.origin || (url.protocol === 'https:' && SLACK_HOSTS.test(url.hostname));

const elsewhere = (name: string) =>
  new FileRefusedError(
    phrase(
      `“${name}”存放在Slack以外，这里不读取。请下载后直接上传文件。`,
      `“${name}” is kept outside of Slack and is not read from there. Please download it and drop the file itself.`,
    ),
  );

const tooLarge = (name: string) =>
  new FileRefusedError(
    phrase(
      `“${name}”超过30MB，请删去图片或另存为较小的文件后再上传。`,
      `“${name}” is larger than 30 MB. Please drop a smaller file, without its pictures.`,
    ),
  );

/** A body within the limit; whatever size was promised, no more is taken. */
async function bytesOf(answer: Response, name: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.byteLength;
    if (size > LARGEST) throw tooLarge(name);
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/**
 * Fetches a file that a person dropped. Throws FileRefusedError for one that is never read, and FileFetchError when Slack
 * does not give it.
 */
export async function fetchSlackFile(client: WebClient, id: string): Promise<FetchedFile> {
  const { file } = await client.files.info({ file: id });
  const name = file?.name ?? id;
  const address = file?.url_private_download ?? file?.url_private;
  if (!address) throw new FileFetchError('Slack gave no address for the file');
  const url = new URL(address);
  if (file?.is_external === true || !isSlacks(url, new URL(client.slackApiUrl))) throw elsewhere(name);
  if ((file?.size ?? 0) > LARGEST) throw tooLarge(name);
  const headers = { Authorization: `Bearer ${client.token ?? ''}` };
  const answer = await fetch(url, { headers, signal: AbortSignal.timeout(FETCH_MS) });
  if (!answer.ok) throw new FileFetchError(`the download was answered with ${answer.status}`);
  // Without the right to read files Slack sends a page to sign in, which is no report.
  if (answer.redirected)
    throw new FileFetchError('Slack asked to sign in for the file: files:read is missing');
  return { name, bytes: await bytesOf(answer, name) };
}
