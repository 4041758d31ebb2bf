import type { WebClient } from '@slack/web-api';
import type { FetchedFile } from '../bot/outbound.ts';

/** The largest file that is fetched (bytes): a report with pictures is a few megabytes. */
const LARGEST = 30 * 1024 * 1024;

/** A file that Slack does not hand out, or that is too large to be a report. */
export class FileFetchError extends Error {
  readonly code = 'file_fetch';
}

/** Fetches a file that a person dropped. Throws FileFetchError when Slack does not give it. */
export async function fetchSlackFile(client: WebClient, id: string): Promise<FetchedFile> {
  const { file } = await client.files.info({ file: id });
  const url = file?.url_private_download ?? file?.url_private;
  if (!url) throw new FileFetchError('Slack gave no address for the file');
  if ((file?.size ?? 0) > LARGEST) throw new FileFetchError('the file is too large');
  const answer = await fetch(url, { headers: { Authorization: `Bearer ${client.token ?? ''}` } });
  if (!answer.ok) throw new FileFetchError(`the download was answered with ${answer.status}`);
  return { name: file?.name ?? id, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
