import type { Spread } from './figures.ts';

/** A contestant's figure over the rounds; null where there is none. */
export type Results = (contestant: string, key: string) => Spread | null;

/** One promise, what was measured and whether it holds. */
export interface Held {
  readonly promise: string;
  readonly measured: string;
  readonly holds: boolean;
}

const OURS = 'Nianbao';

const median = (of: Results, key: string, who = OURS): number => of(who, key)?.median ?? Number.NaN;
const most = (of: Results, key: string): number => of(OURS, key)?.most ?? Number.NaN;

/** A share of a unit of work that is noise: a ratio of two medians is not held to less. */
const TENTH = 1.1;

const within = (promise: string, measured: number, limit: number, digits = 2): Held => ({
  promise,
  measured: measured.toFixed(digits),
  holds: measured <= limit,
});

/** What must hold, judged on medians; "none" and "nothing" on the worst round. */
export function judged(of: Results): Held[] {
  const inputs = ['lost', 'doubled', 'reordered'].map((what) => most(of, `inputs.${what}`));
  const ratio = (late: string, early: string) => median(of, late) / median(of, early);
  const document = ratio('late.document', 'early.document');
  const toBolt = median(of, 'peak.rate') / median(of, 'peak.rate', 'bare Bolt');
  const cpuToBolt = median(of, 'peak.cpuEach') / median(of, 'peak.cpuEach', 'bare Bolt');
  const above = (key: string) => median(of, key) - median(of, key, 'floor');
  const toSdk = median(of, 'peak.rate') / median(of, 'peak.rate', 'chat SDK');
  return [
    within('at 50/s the p99 of acknowledgements is under 100 ms', median(of, 'ack50.p99'), 100, 1),
    within('at 50/s none takes over 1 s (ms, worst round)', most(of, 'ack50.max'), 1_000, 1),
    {
      promise: 'nothing lost, doubled or out of order (worst round)',
      measured: inputs.join(', '),
      holds: inputs.every((count) => count === 0),
    },
    within(
      'at most 3 Redis round trips before an acknowledgement (worst answer)',
      most(of, 'trips.most'),
      3,
      0,
    ),
    within('answer 200 is acknowledged as fast as answer 10, within 10%', median(of, 'late.ackRatio'), TENTH),
    within(
      `its processor time grows no more than the stored report (× ${document.toFixed(2)}, within 10%)`,
      ratio('late.cpu', 'early.cpu'),
      document * TENTH,
    ),
    within(
      `its bytes grow no more than the stored report (× ${document.toFixed(2)}, within 10%)`,
      ratio('late.kB', 'early.kB'),
      document * TENTH,
    ),
    ...[50, 200].flatMap((rate) => [
      within(`at ${rate}/s the p50 is at most 3 ms above the floor`, above(`ack${rate}.p50`), 3, 1),
      within(`at ${rate}/s the p99 is at most 10 ms above the floor`, above(`ack${rate}.p99`), 10, 1),
    ]),
    within('at four fifths of its own peak the p99 is under 50 ms', median(of, 'ackOwn.p99'), 50, 1),
    within('processor time an event at most 1.3 of bare Bolt’s', cpuToBolt, 1.3),
    { promise: 'peak at least 0.6 of bare Bolt’s', measured: toBolt.toFixed(2), holds: toBolt >= 0.6 },
    { promise: 'peak above the chat SDK’s (ratio)', measured: toSdk.toFixed(2), holds: toSdk > 1 },
    within('other channels’ p99 within 20% of normal while one gets 429', median(of, 'limited.ratio'), 1.2),
  ];
}
