import type { ApartLimits } from './limits.ts';
import type { Ask } from './messages.ts';
import { type FileReading, ReadingProcess } from './reading-process.ts';

interface Waiting {
  readonly owner: string;
  readonly ask: Ask;
  readonly done: (reading: Promise<FileReading>) => void;
}

interface Idle {
  readonly process: ReadingProcess;
  readonly timer: NodeJS.Timeout;
}

/**
 * Gives files to reading processes, so many at once, and one at a time of each owner: who sends ten that take long waits
 * for them alone, and who was served last comes after the others. A process that is idle is kept for a while, and one that ended or grew large is not used again.
 */
export class ReadingQueue {
  readonly #limits: ApartLimits;
  readonly #waiting: Waiting[] = [];
  readonly #owners = new Set<string>();
  readonly #idle: Idle[] = [];
  /** When an owner was last served, counted in files. */
  readonly #served = new Map<string, number>();
  #atOnce: number;
  #files = 0;
  #busy = 0;

  constructor(limits: ApartLimits) {
    this.#limits = limits;
    this.#atOnce = limits.atOnce;
  }

  /** Reads so many files at once from now on. */
  allow(atOnce: number): void {
    this.#atOnce = atOnce;
    this.#serve();
  }

  read(owner: string, ask: Ask): Promise<FileReading> {
    return new Promise((done) => {
      this.#waiting.push({ owner, ask, done });
      this.#serve();
    });
  }

  #serve(): void {
    while (this.#busy < this.#atOnce) {
      const next = this.#takeNext();
      if (!next) return;
      this.#busy += 1;
      this.#owners.add(next.owner);
      next.done(
        this.#readNow(next.ask).finally(() => {
          this.#busy -= 1;
          this.#owners.delete(next.owner);
          this.#serve();
        }),
      );
    }
  }

  /** Of those whose owner has no file in hand, the one whose owner was served longest ago. */
  #takeNext(): Waiting | undefined {
    const last = ({ owner }: Waiting) => this.#served.get(owner) ?? 0;
    const free = this.#waiting.filter(({ owner }) => !this.#owners.has(owner));
    const [first, ...others] = free;
    if (!first) return undefined;
    const next = others.reduce((best, one) => (last(one) < last(best) ? one : best), first);
    this.#waiting.splice(this.#waiting.indexOf(next), 1);
    this.#files += 1;
    this.#served.set(next.owner, this.#files);
    return next;
  }

  async #readNow(ask: Ask): Promise<FileReading> {
    const reader = this.#take();
    const reading = await reader.read(ask);
    if (reading.kind === 'answered' && reading.answer.resident < this.#limits.keptBytes) this.#keep(reader);
    else reader.end();
    return reading;
  }

  #take(): ReadingProcess {
    for (let kept = this.#idle.pop(); kept; kept = this.#idle.pop()) {
      clearTimeout(kept.timer);
      if (!kept.process.hasEnded) return kept.process;
    }
    return new ReadingProcess(this.#limits);
  }

  #keep(process: ReadingProcess): void {
    const timer = setTimeout(() => {
      this.#idle.splice(
        this.#idle.findIndex((one) => one.process === process),
        1,
      );
      process.end();
    }, this.#limits.idleMs).unref();
    this.#idle.push({ process, timer });
  }
}
