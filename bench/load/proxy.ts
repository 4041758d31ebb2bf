import { rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';

/** What went over connections of one kind: round trips (a request after an answer begins one) and bytes both ways. */
export interface Traffic {
  readonly trips: number;
  readonly bytes: number;
}

/** Traffic by kind: that of the queue's connections apart, and without what the process does meanwhile for others. */
export interface Counted {
  readonly store: Traffic;
  readonly jobs: Traffic;
}

/** A Redis seen through a socket that counts. */
export interface CountingProxy {
  readonly socket: string;
  counted(): Counted;
  /** Names the organ that is measured: requests that name others alone are not counted. */
  measure(organ: string): void;
  stop(): void;
}

/** The queue's keys and scripts carry its name; a connection that ever speaks of it is the queue's. */
const OF_THE_QUEUE = /:work:|bull/;

/** What every process asks every few seconds, whoever says what. */
const OF_THE_SWEEP = /zrangebyscore\r\n\$\d+\r\n[^\r]*:(pending|digests)\r\n/i;

const ORGAN = /o[0-9a-f]{16}/g;

class Link {
  isJobs = false;
  trips = 0;
  bytes = 0;
  #asked = false;
  #isOfOthers = false;

  /** Bytes from the bot. */
  request(part: Buffer, measured: string): void {
    const said = part.toString('latin1');
    if (!this.#asked) {
      const named: readonly string[] = said.match(ORGAN) ?? [];
      this.#isOfOthers = OF_THE_SWEEP.test(said) || (named.length > 0 && !named.includes(measured));
      if (!this.#isOfOthers) this.trips += 1;
    }
    this.#asked = true;
    if (!this.#isOfOthers) this.bytes += part.length;
    this.isJobs ||= OF_THE_QUEUE.test(said);
  }

  /** Bytes from Redis. */
  answer(part: Buffer): void {
    this.#asked = false;
    if (!this.#isOfOthers) this.bytes += part.length;
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
  const sum = (wanted: readonly Link[]): Traffic => ({
    trips: wanted.reduce((all, { trips }) => all + trips, 0),
    bytes: wanted.reduce((all, { bytes }) => all + bytes, 0),
  });
  return {
    socket,
    measure(organ) {
      measured = organ;
    },
    counted: () => ({
      store: sum(links.filter(({ isJobs }) => !isJobs)),
      jobs: sum(links.filter(({ isJobs }) => isJobs)),
    }),
    stop() {
      for (const one of open) one.destroy();
      server.close();
    },
  };
}
