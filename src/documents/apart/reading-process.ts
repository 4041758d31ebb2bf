import { type ChildProcess, fork } from 'node:child_process';
import type { ApartLimits } from './limits.ts';
import type { Answer, Ask } from './messages.ts';
import { readingProgram } from './reading-program.ts';

/** How a reading ended: an answer, or the process that read was ended. */
export type FileReading =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'too-much-memory' };

/** A reading process that could not be started; the file is not to blame. */
export class ReadingProcessError extends Error {
  readonly code = 'reading_process';
}

/** A process that reads one file at a time. */
export class ReadingProcess {
  readonly #limits: ApartLimits;
  readonly #child: ChildProcess;
  readonly #ready: Promise<void>;
  readonly #ended: Promise<void>;

  constructor(limits: ApartLimits) {
    const { path, execArgv } = readingProgram();
    // Objects that a parser makes count against this; what it unpacks into does not, and is watched.
    const heap = `--max-old-space-size=${Math.floor(limits.residentBytes / 1_000_000)}`;
    this.#limits = limits;
    this.#child = fork(path, [String(limits.residentBytes)], {
      execArgv: [heap, ...execArgv],
      serialization: 'advanced',
      // A parser's complaints are nobody's to read, and may quote the file.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // Nothing of this process' tokens is there to be read.
      env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR },
    });
    this.#ended = new Promise((done) => {
      this.#child.once('exit', () => done());
      this.#child.once('error', () => done());
    });
    this.#ready = this.#next(limits.startMs).then(({ kind }) => {
      if (kind !== 'answered') throw new ReadingProcessError(`the process for reading files: ${kind}`);
    });
    this.#ready.catch(() => this.end());
  }

  /** Whether it ended; it is of no use any more. */
  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Reads one file. Throws ReadingProcessError where the process cannot be started. */
  async read(ask: Ask): Promise<FileReading> {
    this.#hold(true);
    try {
      await this.#ready;
      const answer = this.#next(this.#limits.timeMs);
      this.#child.send(ask, () => undefined);
      return await answer;
    } finally {
      this.#hold(false);
    }
  }

  end(): void {
    this.#child.kill('SIGKILL');
  }

  /** The next thing that it says; its end, by itself or for having taken too long, says that it will not. */
  #next(withinMs: number): Promise<FileReading> {
    return new Promise((done) => {
      const late = setTimeout(() => {
        settle({ kind: 'too-long' });
        this.end();
      }, withinMs);
      const heard = (answer: Answer) => settle({ kind: 'answered', answer });
      const settle = (reading: FileReading) => {
        clearTimeout(late);
        this.#child.off('message', heard);
        done(reading);
      };
      this.#child.on('message', heard);
      void this.#ended.then(() => settle({ kind: 'too-much-memory' }));
    });
  }

  /** While it reads, this process waits for it; idle, it keeps nobody from ending. */
  #hold(isHeld: boolean): void {
    if (isHeld) {
      this.#child.ref();
      this.#child.channel?.ref();
    } else {
      this.#child.unref();
      this.#child.channel?.unref();
    }
  }
}
