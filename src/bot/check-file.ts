import { DocumentError, readReport } from '../documents/read.ts';
import { checkedFile } from '../interview/finding-text.ts';
import type { Parts } from './parts.ts';

/** Reads and checks a file that was sent to the bot outside of any report; what came of it, for people. */
export async function checkFile({ outbound, log }: Parts, file: string, name: string): Promise<string> {
  try {
    const fetched = await outbound.fetchFile(file);
    return checkedFile(name, await readReport(fetched.bytes, fetched.name), [], 'zh');
  } catch (error) {
    if (error instanceof DocumentError) return error.zh;
    log.error({ err: error }, 'a file sent for checking could not be fetched');
    return `“${name}”没能下载，请重新发一次。`;
  }
}
