import { MANY_AT_ONCE } from '../documents/apart/limits.ts';
import { readAtOnce } from '../documents/read-apart.ts';
import { say } from '../report/language.ts';
import { type CheckOptions, checkedFile } from './checked-file.ts';
import { FINE, HAS_ERRORS, type Streams, UNUSABLE } from './command.ts';
import { UsageError } from './usage-error.ts';

/** Files in hand at once: one for each reading process, and one whose bytes are there when a process is free. */
const IN_HAND = MANY_AT_ONCE + 1;

/** Lines of progress over the whole. */
const PROGRESS_LINES = 20;

/** What became of a file. */
type Outcome = 'postable' | 'held' | 'unreadable';

async function checkOne(file: string, options: CheckOptions, streams: Streams): Promise<Outcome> {
  try {
    const checked = await checkedFile(file, options, streams);
    streams.out(`${JSON.stringify({ file, ...checked })}\n`);
    return checked.verdict.postable ? 'postable' : 'held';
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.out(`${JSON.stringify({ file, error: error.message })}\n`);
    streams.err(error.message);
    return 'unreadable';
  }
}

/** Files for several to take from; a generator, so that whoever throws closes it for the others. */
function* inLine(files: readonly string[]): Generator<string> {
  yield* files;
}

/**
 * Checks files, several at once: a line of JSON for each as soon as it is read, so that no more than those in hand are
 * kept; progress and a summary for people. Resolves with the exit status: errors in a report come before unreadable files.
 */
export async function checkMany(
  files: readonly string[],
  options: CheckOptions,
  streams: Streams,
): Promise<number> {
  const { lang } = options;
  readAtOnce(MANY_AT_ONCE);
  const count: Record<Outcome, number> = { postable: 0, held: 0, unreadable: 0 };
  const every = Math.ceil(files.length / PROGRESS_LINES);
  let done = 0;
  const line = inLine(files);
  const work = async () => {
    for (const file of line) {
      count[await checkOne(file, options, streams)] += 1;
      done += 1;
      if (done % every === 0)
        streams.err(say(lang, `已检查 ${done}/${files.length}`, `checked ${done}/${files.length}`));
    }
  };
  await Promise.all(Array.from({ length: IN_HAND }, work));
  streams.err(
    say(
      lang,
      `检查完成：共${files.length}份，可以报送${count.postable}份，改正后再报送${count.held}份，无法读取${count.unreadable}份。`,
      `Checked: ${files.length} files, ${count.postable} can be handed in, ${count.held} to be mended first, ${count.unreadable} unreadable.`,
    ),
  );
  if (count.held > 0) return HAS_ERRORS;
  return count.unreadable > 0 ? UNUSABLE : FINE;
}
