import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judgedJanuary, type Letter, windows } from './january/judge.ts';
import { handlerOf, leadOf, NINE, PREFIX, ZONE } from './january/morning.ts';
import { type Done, work } from './january/people.ts';
import { plant } from './january/plant.ts';
import { busyOf, watch } from './january/watch.ts';
import { CONTESTANTS } from './load/contestants.ts';
import { Crowd, wait } from './load/crowd.ts';
import { quantile } from './load/figures.ts';
import { freePort, HEAP, surround } from './load/rig.ts';
import { monotonic, Wire, WORKSPACE } from './load/wire.ts';
import { publish } from './published.ts';
import { seeded } from './seeded.ts';

/**
 * A morning in January on two cores: organs that all have reminders due at nine, people at work, two processes of the built
 * bot, Redis that writes to disk, and the generator. The clock of the bots is set to that morning and runs as clocks do; what
 * nobody waits for goes out `--speed` times as fast as Slack takes it from an app, so that an hour of it is over so much
 * sooner. `--write` puts the table into docs/performance.md.
 */
const { values } = parseArgs({
  options: {
    organs: { type: 'string', default: '3000' },
    applications: { type: 'string', default: '20' },
    people: { type: 'string', default: '300' },
    speed: { type: 'string', default: '6' },
    every: { type: 'string', default: '15000' },
    write: { type: 'boolean', default: false },
  },
});
const ORGANS = Number(values.organs);
const PEOPLE = Math.min(Number(values.people), ORGANS);
const SPEED = Number(values.speed);
const PROCESSES = 2;
/** What Slack takes, as the bot has it (ms); see `src/bot/pace.ts`. */
const UNASKED_EVERY_MS = 300;
const CHANGES_EVERY_MS = 1_600;
/** From the start of the processes until nine (ms): people begin their reports meanwhile. */
const BEFORE_MS = 45_000;
/** After the last reminder people go on for so long (ms). */
const AFTER_MS = 15_000;
const print = (line: string) => process.stdout.write(`${line}\n`);

function startBot(port: number, redis: string, slackUrl: string, aheadMs: number): ChildProcess {
  const program = fileURLToPath(new URL('./january/bot.mjs', import.meta.url));
  return spawn(process.execPath, [...HEAP, program], {
    env: {
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'production',
      AHEAD_MS: String(aheadMs),
      UNASKED_EVERY_MS: String(Math.round(UNASKED_EVERY_MS / SPEED)),
      CHANGES_EVERY_MS: String(Math.round(CHANGES_EVERY_MS / SPEED)),
      PORT: String(port),
      REDIS: redis,
      PREFIX,
      ZONE,
      SLACK_API_URL: `${slackUrl}/api/`,
      SLACK_BOT_TOKEN: WORKSPACE.token,
      SLACK_SIGNING_SECRET: WORKSPACE.secret,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function untilAnswers(ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    const wire = new Wire(port);
    while (!(await wire.answers())) await wait(100);
    wire.close();
  }
}

async function main(): Promise<void> {
  const began = monotonic();
  const [loadBefore = 0] = loadavg();
  const around = await surround();
  const { redis, slack } = around;
  print(`planting ${ORGANS} organs with ${values.applications} applications each`);
  await plant(around.socket, ORGANS, Number(values.applications));
  const planted = monotonic();
  print(`planted in ${((planted - began) / 1000).toFixed(0)} s`);

  const ports = await Promise.all(Array.from({ length: PROCESSES }, freePort));
  const nineAt = Date.now() + BEFORE_MS;
  const bots = ports.map((port) => startBot(port, around.socket, slack.url, NINE - nineAt));
  const nine = monotonic() + BEFORE_MS;
  const random = seeded(7);
  try {
    await untilAnswers(ports);
    const ours = CONTESTANTS.find(({ record }) => record === 'audit');
    if (!ours) throw new Error('there is nobody to talk to');
    const wire = new Wire(...ports);
    const crowd = new Crowd(ours, wire, slack);
    const letters: Letter[] = [];
    const expected = Array.from({ length: ORGANS }, (_, at) => [leadOf(at + 1), handlerOf(at + 1)]).flat();
    const hear = slack.onPost;
    slack.onPost = (post) => {
      hear(post);
      // Answers of the ledger come into the same conversations: a reminder opens with its organ and day.
      if (post.channel.startsWith('D') && /^\S+，\S+提醒：/.test(post.text))
        letters.push({ to: post.channel.slice(1), after: (post.at - nine) * SPEED });
    };
    const conversations = await crowd.begin(PEOPLE, leadOf);
    print(`${PEOPLE} people have begun, ${((nine - monotonic()) / 1000).toFixed(0)} s before nine`);
    const info = await redis.info('server');
    const server = Number(/process_id:(\d+)/.exec(info)?.[1]);
    const pids = bots.map(({ pid }) => pid ?? 0);
    const busy = busyOf({ bots: pids, Redis: [server], 'fake Slack': [slack.pid], people: [process.pid] });
    const lag = monitorEventLoopDelay({ resolution: 5 });
    lag.enable();
    const watching = watch(redis, pids);
    const from = monotonic();
    const done: Done[] = [];
    let isOver = false;
    const working = work(
      crowd,
      wire,
      conversations,
      Number(values.every),
      random,
      () => isOver,
      (one) => done.push(one),
    );
    const deadline = nine + (2 * 3_600_000) / SPEED;
    let told = 0;
    while (letters.length < expected.length && monotonic() < deadline) {
      await wait(250);
      if (monotonic() < told + 30_000) continue;
      told = monotonic();
      const p99 = quantile(
        done.slice(-500).map(({ ms }) => ms),
        0.99,
      );
      print(
        `  ${((told - nine) / 1000).toFixed(0)} s after nine: ${letters.length} reminders, acknowledgement p99 ${p99.toFixed(0)} ms`,
      );
    }
    const until = monotonic();
    await wait(AFTER_MS);
    isOver = true;
    await working;
    const used = busy();
    const seconds = (monotonic() - from) / 1000;
    await wait(3_000);
    const samples = await watching.stop();
    lag.disable();
    const held = judgedJanuary({ done, letters, expected, samples, from: Math.max(from, nine), until });
    const times = done.map(({ ms }) => ms).filter((ms) => !Number.isNaN(ms));
    const late = done.map(({ late: by }) => by);
    const at = (share: number, of: readonly number[]) => quantile(of, share).toFixed(1);
    const most = (of: (sample: (typeof samples)[number]) => number) =>
      Math.max(...samples.map(of)).toFixed(0);
    const queues = Object.keys(samples[0]?.queues ?? {});
    const [loadAfter = 0] = loadavg();
    const table = [
      `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}; load average ${loadBefore.toFixed(1)} before, ${loadAfter.toFixed(1)} after. ${ORGANS.toLocaleString('en')} organs, ${(ORGANS * Number(values.applications)).toLocaleString('en')} applications, ${PEOPLE} people who do something about every ${Number(values.every) / 1000} s, ${PROCESSES} processes; what nobody waits for at ${SPEED} times the pace that Slack takes: an hour is ${(60 / SPEED).toFixed(0)} minutes. It took ${((monotonic() - began) / 60_000).toFixed(1)} minutes, ${((planted - began) / 60_000).toFixed(1)} of them to write the organs.`,
      '',
      '| | measured | |',
      '|---|---:|---|',
      ...held.map(
        ({ promise, measured, holds }) =>
          `| ${promise} | ${measured} | ${holds ? 'holds' : '**does not hold**'} |`,
      ),
      `| acknowledgement p50, p99, most (ms) | ${at(0.5, times)}, ${at(0.99, times)}, ${Math.max(...times).toFixed(1)} | |`,
      `| p99 of each 10 s (ms) | ${windows(done)
        .map((one) => one.toFixed(0))
        .join(' ')} | |`,
      `| most at once in ${queues.join(', ')} | ${queues.map((queue) => most((sample) => sample.queues[queue] ?? 0)).join(', ')} | |`,
      `| most reports that had something pending | ${most(({ pending }) => pending)} | |`,
      `| memory of the processes, at the beginning and the end (MiB) | ${samples[0]?.processes.map((one) => one.toFixed(0)).join(' and ')}; ${samples
        .at(-1)
        ?.processes.map((one) => one.toFixed(0))
        .join(' and ')} | |`,
      `| Redis, at the beginning and the end (MiB) | ${samples[0]?.redis.toFixed(0)}; ${samples.at(-1)?.redis.toFixed(0)} | |`,
      `| share of the two cores: ${Object.keys(used).join(', ')} | ${Object.values(used)
        .map((ms) => `${(ms / seconds / 10 / Math.min(2, availableParallelism())).toFixed(0)}%`)
        .join(', ')} | |`,
      `| the generator’s own: sent late, p99; its loop held up, p99 (ms; part of the acknowledgements above) | ${at(0.99, late)}; ${(lag.percentile(99) / 1e6).toFixed(1)} | |`,
    ].join('\n');
    print(`\n${table}`);
    if (values.write) publish('january', table);
    wire.close();
  } finally {
    for (const bot of bots) bot.kill('SIGKILL');
    await around.stop();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(2);
  },
);
