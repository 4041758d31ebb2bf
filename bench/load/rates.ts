import { FLOOR } from './contestants.ts';
import { abreast, type Conversation, type Crowd, type Said, within } from './crowd.ts';
import { type Figures, quantile } from './figures.ts';
import { UP_TO_DRAFT } from './script.ts';
import { monotonic } from './wire.ts';

/** The rates of the open loop, in events a second. */
export const RATES = [8, 50, 200] as const;

/** Drafts that are pending meanwhile. */
export const DRAFTS = 50;

/** What is left over may take so long (ms) before the next measurement begins. */
const DRAIN_MS = 5_000;

/** Sends `send(at)` at a rate for some seconds whatever comes back; every send knows when it was due. */
export async function openLoop(
  rate: number,
  seconds: number,
  send: (at: number, due: number) => void,
): Promise<void> {
  const begun = monotonic();
  const all = Math.round(rate * seconds);
  for (let at = 0; at < all; ) {
    const now = monotonic() - begun;
    for (; at < all && (at * 1000) / rate <= now; at += 1) send(at, begun + (at * 1000) / rate);
    const next = (at * 1000) / rate - (monotonic() - begun);
    await new Promise((done) => setTimeout(done, Math.max(0, next)));
  }
}

/** Brings so many conversations to where the slow model writes for them. */
export async function wantDrafts(crowd: Crowd): Promise<void> {
  const drafting = await crowd.begin(DRAFTS);
  await abreast(drafting, DRAFTS, async (conversation) => {
    if (crowd.contestant.record === 'posts') {
      await crowd.say(conversation, '起草', 0).acknowledged;
      return;
    }
    for (const [at, text] of UP_TO_DRAFT.entries()) await crowd.say(conversation, text, at).acknowledged;
  });
}

/** Acknowledgements at a steady rate, round robin over the conversations. */
export async function acknowledgements(
  crowd: Crowd,
  conversations: readonly Conversation[],
  rate: number,
  seconds: number,
  as: string = `ack${rate}`,
): Promise<Figures> {
  const said: Said[] = [];
  await openLoop(rate, seconds, (at, due) => {
    const conversation = conversations[at % conversations.length];
    if (conversation) said.push(crowd.answer(conversation, due));
  });
  const ended = await Promise.allSettled(said.map(({ acknowledged }) => acknowledged));
  if (crowd.contestant !== FLOOR) await within(Promise.all(said.map(({ replied }) => replied)), DRAIN_MS);
  const times = ended.flatMap((one) => (one.status === 'fulfilled' && one.value.acked ? [one.value.ms] : []));
  return {
    [`${as}.p50`]: quantile(times, 0.5),
    [`${as}.p99`]: quantile(times, 0.99),
    [`${as}.max`]: Math.max(...times),
    [`${as}.refused`]: said.length - times.length,
  };
}

/** Before counting begins (s): until then most of the time goes into compiling what runs often. */
export const WARM_S = 5;

/** Conversations that talk at the same time while the peak is sought: each waits for its answer before it goes on. */
const TALKING = 256;

/** The most events a second that are acknowledged and answered, in a closed loop that keeps the bot busy. */
export async function peak(
  crowd: Crowd,
  conversations: readonly Conversation[],
  seconds: number,
  cpuOf: () => number,
): Promise<Figures> {
  const begun = monotonic();
  const from = begun + WARM_S * 1000;
  const until = from + seconds * 1000;
  let counted = 0;
  let busy = 0;
  setTimeout(() => {
    busy = -cpuOf();
  }, WARM_S * 1000);
  const talk = async (conversation: Conversation): Promise<void> => {
    while (monotonic() < until) {
      const { acknowledged, replied } = crowd.answer(conversation);
      await Promise.all([acknowledged, replied]);
      const now = monotonic();
      if (now >= from && now < until) counted += 1;
    }
  };
  const measured = new Promise<void>((done) => setTimeout(done, until - begun)).then(() => {
    busy += cpuOf();
  });
  await within(
    Promise.allSettled([measured, ...conversations.slice(0, TALKING).map(talk)]),
    until - begun + DRAIN_MS,
  );
  return {
    'peak.rate': counted / seconds,
    'peak.cpu': busy / (seconds * 1000),
    'peak.cpuEach': busy / counted,
  };
}
