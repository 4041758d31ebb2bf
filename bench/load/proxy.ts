import { rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { WORK_CLASSES } from '../../src/bot/work-classes.ts';

/** What went over connections of one kind: round trips (a request after an answer begins one) and bytes both ways. */
export interface Traffic {
  readonly trips: number;
  readonly bytes: number;
}

/** Traffic by kind: of the answer measured; of the queue's connections; of what goes on beside, whoever says what. */
export interface Counted {
  readonly store: Traffic;
  readonly jobs: Traffic;
  readonly beside: Traffic;
}

/** A Redis seen through a socket that counts. */
export interface CountingProxy {
  readonly socket: string;
  counted(): Counted;
  /** Names the organ that is measured: requests that name others alone are counted as beside. */
  measure(organ: string): void;
  stop(): void;
}

/** A connection that ever speaks of a queue's keys is the queue's. */
const QUEUES = Object.values(WORK_CLASSES).map(({ queue }) => queue);
const OF_THE_QUEUE = new RegExp(`\\}:(?:${QUEUES.join('|')}):|bull`);

/** What every process asks every few seconds, and the marks of what was heard last, of all conversations together. */
const OF_THE_BEAT = /\r\n[^\r]*:(?:pending|digests)\r\n|\{heard\}/;

const ORGAN = /o[0-9a-f]{16}/g;

const NONE: Traffic = { trips: 0, bytes: 0 };
const plus = (one: Traffic, other: Traffic): Traffic => ({
  trips: one.trips + other.trips,
  bytes: one.bytes + other.bytes,
});

class Link {
  isJobs = false;
  readonly counted = { own: NONE, beside: NONE };
  #asked = false;
  #of: 'own' | 'beside' = 'own';

  /** Bytes from the bot. */
  request(part: Buffer, measured: string): void {
    const text = part.toString('latin1');
    const named: readonly string[] = text.match(ORGAN) ?? [];
    const isOwn = named.includes(measured);
    // An answer may ask on a connection that still waits for something else.
    const begins = !this.#asked || (isOwn && this.#of === 'beside');
    if (begins) this.#of = isOwn || (named.length === 0 && !OF_THE_BEAT.test(text)) ? 'own' : 'beside';
    this.#add({ trips: begins ? 1 : 0, bytes: part.length });
    this.#asked = true;
    this.isJobs ||= OF_THE_QUEUE.test(text);
  }

  /** Bytes from Redis. */
  answer(part: Buffer): void {
    this.#asked = false;
    this.#add({ trips: 0, bytes: part.length });
  }

  #add(traffic: Traffic): void {
    this.counted[this.#of] = plus(this.counted[this.#of], traffic);
  }
}

/** Listens on a socket and passes everything on to Redis, counting. Meaningful with one answer at a time. */
export async function startProxy(socket: string, target: string): Promise<CountingProxy> {
  const links: Link[] = [];
  const open = new Set<Socket>();
  let measured = '';
  const server = createServer((near) => {
    const far = connect(target);
    const link = new Link();
    links.push(link);
    near.on('data', (part: Buffer) => {
      link.request(part, measured);
      far.write(part);
    });
    far.on('data', (part: Buffer) => {
      link.answer(part);
      near.write(part);
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => undefined);
      one.once('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  rmSync(socket, { force: true });
  await new Promise<void>((done) => server.listen(socket, done));
  const sum = (wanted: readonly Traffic[]): Traffic => wanted.reduce(plus, NONE);
  return {
    socket,
    measure(organ) {
      measured = organ;
    },
    counted() {
      const [queues, others] = [links.filter(({ isJobs }) => isJobs), links.filter(({ isJobs }) => !isJobs)];
      return {
        store: sum(others.map(({ counted }) => counted.own)),
        jobs: sum(queues.flatMap(({ counted }) => [counted.own, counted.beside])),
        beside: sum(others.map(({ counted }) => counted.beside)),
      };
    },
    stop() {
      for (const one of open) one.destroy();
      server.close();
    },
  };
}
