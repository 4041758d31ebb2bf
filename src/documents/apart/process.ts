import { constants, setPriority } from 'node:os';
import { readFile } from '../read-file.ts';
import { DocumentError } from '../reading/document-error.ts';
import { fileKind } from '../reading/kind.ts';
import { isOldFormat } from '../reading/modernise.ts';
import type { Answer, Ask } from './messages.ts';
import { watchMemory } from './watch.ts';

/** A process that reads files for another one, one at a time, and is killed where it takes too much; it is told how many bytes it may hold. */

async function answerTo({ bytes, name, wanted }: Ask): Promise<Answer> {
  const resident = () => process.memoryUsage.rss();
  try {
    const format = bytes.length === 0 ? 'text' : fileKind(bytes);
    if (isOldFormat(format)) return { kind: 'old', format, resident: resident() };
    const content = await readFile(bytes, name, wanted);
    return { kind: 'content', content, resident: resident() };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const { code, zh, en, where } = error;
    return { kind: 'refused', code, zh, en, where, resident: resident() };
  }
}

await watchMemory(Number(process.argv[2]));
// Whoever waits for an answer in the other process goes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
process.on('disconnect', () => process.exit(0));
process.on('message', (ask: Ask) => {
  void answerTo(ask).then((answer) => process.send?.(answer));
});
process.send?.('ready');
