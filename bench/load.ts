import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CONTESTANTS, FLOOR } from './load/contestants.ts';
import type { Figures } from './load/figures.ts';
import { judged } from './load/holds.ts';
import { resultsOf, setting, tables } from './load/page.ts';
import { moveAside } from './load/processes.ts';
import { profiled, profileTable } from './load/profile.ts';
import { type Surrounding, surround } from './load/rig.ts';
import { floorRound, idle, type Plan, round } from './load/round.ts';
import { publish } from './published.ts';

/**
 * Measures the built bot beside bare Bolt and the chat SDK: the bot under test on one core, everything else on the
 * other, a fresh process a round, the order reversed each round, one warm-up. `--write` puts the tables into
 * docs/performance.md. Ends with 1 where something that must hold does not.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    'idle-rounds': { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
    idle: { type: 'string', default: '10000' },
    only: { type: 'string', default: '' },
    profile: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const PEERS = fileURLToPath(new URL('./load', import.meta.url));
const print = (line: string) => process.stdout.write(`${line}\n`);

/** The peers live in a package of their own, so that they are no dependencies of the bot. */
function installPeers(): void {
  if (existsSync(`${PEERS}/node_modules`)) return;
  print('installing the peers (once)');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: PEERS, stdio: 'inherit' });
}

const versionIn = (path: string): string => {
  const { version }: { version: string } = JSON.parse(readFileSync(path, 'utf8'));
  return version;
};

async function versions({ redis }: Surrounding): Promise<Record<string, string>> {
  const info = await redis.info('server');
  const peer = (name: string) => versionIn(`${PEERS}/node_modules/${name}/package.json`);
  return {
    Node: process.version,
    Redis: /redis_version:(\S+)/.exec(info)?.[1] ?? 'unknown',
    Nianbao: versionIn(fileURLToPath(new URL('../package.json', import.meta.url))),
    '@slack/bolt': peer('@slack/bolt'),
    chat: peer('chat'),
    '@chat-adapter/slack': peer('@chat-adapter/slack'),
    '@chat-adapter/state-ioredis': peer('@chat-adapter/state-ioredis'),
  };
}

async function main(): Promise<number> {
  if (process.platform !== 'linux' || availableParallelism() < 2)
    throw new Error('the load bench needs Linux and two cores, one for the bot alone');
  installPeers();
  moveAside();
  const plan: Plan = { seconds: Number(values.seconds), conversations: 500, idle: Number(values.idle) };
  const contestants = CONTESTANTS.filter(({ name }) => name.includes(values.only));
  const around = await surround();
  if (values.profile) return profile(around).finally(around.stop);
  const rounds = new Map<string, Figures[]>([FLOOR, ...contestants].map(({ name }) => [name, []]));
  const loads: number[] = [];
  try {
    // Round 0 is the warm-up: the machine's caches, not the processes, which are fresh every time.
    for (let at = 0; at <= Number(values.rounds); at += 1) {
      const [load = 0] = loadavg();
      loads.push(load);
      print(`round ${at}${at === 0 ? ' (warm-up)' : ''}, load average ${load.toFixed(2)}`);
      const floor = await floorRound(around, plan);
      print(`  floor: at 50/s p50 ${floor['ack50.p50']?.toFixed(1)}, p99 ${floor['ack50.p99']?.toFixed(1)}`);
      if (at > 0) rounds.get(FLOOR.name)?.push(floor);
      for (const contestant of at % 2 === 0 ? contestants : [...contestants].reverse()) {
        const figures = await round(contestant, around, plan, at + 1);
        const isIdleToo = at > 0 && at <= Number(values['idle-rounds']);
        if (isIdleToo) Object.assign(figures, await idle(contestant, around, plan));
        print(`  ${contestant.name}: ${summary(figures)}`);
        if (at > 0) rounds.get(contestant.name)?.push(figures);
      }
    }
    const held = judged(resultsOf(rounds));
    const written = tables(rounds, held, setting(rounds, await versions(around), loads));
    print(`\n${written}`);
    if (values.write) publish('load', written);
    return held.every(({ holds }) => holds) ? 0 : 1;
  } finally {
    await around.stop();
  }
}

/** Which functions of ours take how much of the time at the peak. */
async function profile(around: Surrounding): Promise<number> {
  const ours = CONTESTANTS.find(({ record }) => record === 'audit');
  if (!ours) throw new Error('nothing to profile');
  const table = profileTable(await profiled(ours, around, Number(values.seconds)));
  print(table);
  if (values.write) publish('profile', table);
  return 0;
}

const summary = (figures: Figures): string =>
  [
    'peak.rate',
    'peak.cpuEach',
    'ack50.p50',
    'ack50.p99',
    'ackOwn.p99',
    'inputs.lost',
    'inputs.doubled',
    'inputs.reordered',
    'trips.most',
    'late.ackRatio',
    'limited.ratio',
  ]
    .map((key) => `${key} ${figures[key]?.toFixed(2) ?? '–'}`)
    .join(', ');

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(2);
  },
);
