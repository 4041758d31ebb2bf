import { describe, expect, it } from 'vitest';
import { type CallFailure, createChannelQueue, SlackCallError } from '../../src/slack/channel-queue.ts';

class Failing extends Error {
  readonly failure: CallFailure;
  constructor(failure: CallFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** A queue whose waits are noted and end when they are let go. */
function queueOf() {
  const waits: { ms: number; go: () => void }[] = [];
  const wait = (ms: number) => new Promise<void>((go) => waits.push({ ms, go }));
  const failureOf = (error: unknown): CallFailure =>
    error instanceof Failing ? error.failure : { kind: 'unknown' };
  return { queue: createChannelQueue(wait, failureOf), waits };
}

const soon = () => new Promise<void>((done) => setImmediate(done));

describe('the queue of a channel', () => {
  it('sends in order', async () => {
    const { queue } = queueOf();
    const sent: number[] = [];
    await Promise.all([1, 2, 3].map((n) => queue.run('C1', false, async () => sent.push(n))));
    expect(sent).toEqual([1, 2, 3]);
  });

  it('waits as long as a 429 says, and holds up no other channel', async () => {
    const { queue, waits } = queueOf();
    const sent: string[] = [];
    let refused = false;
    const first = queue.run('C1', false, async () => {
      if (!refused) {
        refused = true;
        throw new Failing({ kind: 'rate-limited', retryAfterMs: 30_000 });
      }
      sent.push('C1');
    });
    await queue.run('C2', false, async () => sent.push('C2'));
    await soon();
    expect([sent, waits.map(({ ms }) => ms)]).toEqual([['C2'], [30_000]]);
    waits[0]?.go();
    await first;
    expect(sent).toEqual(['C2', 'C1']);
  });

  it('does not wait for an hour: what is wanted there is told to come later, and Slack is left alone', async () => {
    const clock = { now: 0 };
    const limited: CallFailure = { kind: 'rate-limited', retryAfterMs: 3_600_000 };
    const failureOf = (): CallFailure => limited;
    const queue = createChannelQueue(
      async () => undefined,
      failureOf,
      () => clock.now,
    );
    let asked = 0;
    const call = () =>
      queue.run('C1', false, async () => {
        asked += 1;
        if (clock.now < 3_600_000) throw new Failing(limited);
        return 'sent';
      });
    await expect(call()).rejects.toMatchObject({ code: 'later', afterMs: 3_600_000 });
    clock.now = 600_000;
    await expect(call()).rejects.toMatchObject({ code: 'later', afterMs: 3_000_000 });
    expect(asked).toBe(1);
    expect(await queue.run('C2', false, async () => 'sent')).toBe('sent');
    clock.now = 3_600_000;
    expect(await call()).toBe('sent');
  });

  it('lets work that can come later come later, and what people wait for waits until the channel takes it', async () => {
    const { queue, waits } = queueOf();
    let refused = false;
    const sent = async () => {
      if (refused) return 'sent';
      refused = true;
      throw new Failing({ kind: 'rate-limited', retryAfterMs: 30_000 });
    };
    await expect(queue.run('C1', false, sent, 3_000)).rejects.toMatchObject({ code: 'later' });
    await expect(queue.run('C1', false, sent, 3_000)).rejects.toMatchObject({ code: 'later' });
    const answer = queue.run('C1', false, sent);
    await soon();
    expect(waits.map(({ ms }) => ms > 29_000)).toEqual([true]);
    waits[0]?.go();
    expect(await answer).toBe('sent');
  });

  it('says that an earlier attempt may have arrived after an unknown outcome, not after a 429', async () => {
    const { queue, waits } = queueOf();
    const told: boolean[] = [];
    const failures: CallFailure[] = [{ kind: 'rate-limited', retryAfterMs: 1 }, { kind: 'unknown' }];
    const done = queue.run('C1', false, async (mayExist) => {
      told.push(mayExist);
      const failure = failures.shift();
      if (failure) throw new Failing(failure);
    });
    for (let turn = 0; turn < 2; turn += 1) {
      await soon();
      waits[turn]?.go();
    }
    await done;
    expect(told).toEqual([false, false, true]);
  });

  it('looks before it sends after a long wait, since another process may have sent meanwhile', async () => {
    const { queue, waits } = queueOf();
    const told: boolean[] = [];
    const done = queue.run('C1', false, async (mayExist) => {
      told.push(mayExist);
      if (told.length === 1) throw new Failing({ kind: 'rate-limited', retryAfterMs: 5_000 });
    });
    await soon();
    waits[0]?.go();
    await done;
    expect(told).toEqual([false, true]);
  });

  it('gives up at once what Slack refuses, and goes on with the next', async () => {
    const { queue } = queueOf();
    const refused = queue.run('C1', false, async () => {
      throw new Failing({ kind: 'refused', code: 'channel_not_found' });
    });
    const next = queue.run('C1', false, async () => 'sent');
    await expect(refused).rejects.toBeInstanceOf(SlackCallError);
    expect(await next).toBe('sent');
  });
});
