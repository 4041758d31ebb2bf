import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contestant } from './contestants.ts';
import { cpuMs } from './processes.ts';
import { peak, WARM_S } from './rates.ts';
import { type Surrounding, startBot } from './rig.ts';
import { monotonic } from './wire.ts';

/** A function that ran, as V8's sampling profiler names it. */
interface Frame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}

/** What `node --cpu-prof` writes, as far as it is read; times in microseconds. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: Frame;
    readonly children?: readonly number[];
  }[];
  readonly startTime: number;
  readonly endTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** A function with its share of the time that the processor was busy. */
export interface Item {
  readonly name: string;
  /** In itself. */
  readonly self: number;
  /** In itself and in what libraries and Node did for it: whatever ran below it and above no other function of ours. */
  readonly charged: number;
}

/** The busy time by function, the most first: ours alone, and what everything of others takes that none of ours asked for. */
export interface Profiled {
  readonly items: readonly Item[];
  readonly others: number;
}

/** No item of ours is to take more. */
export const MOST_SHARE = 0.03;

const IDLE = new Set(['(idle)', '(program)']);
const isOurs = ({ url }: Frame): boolean =>
  /\/(?:dist|src)\/(?!.*node_modules)/.test(url) && !url.includes('node_modules');
const nameOf = ({ functionName, url, lineNumber }: Frame): string =>
  `${functionName || 'anonymous'}, ${url.replace(/^.*\/dist\//, '').replace(/\.js$/, '')}:${lineNumber + 1}`;

/** Reads a profile from a moment on (µs after its start). */
export function readProfile(profile: CpuProfile, from: number): Profiled {
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const owners = new Map<number, string | null>();
  const ownerOf = (id: number): string | null => {
    const known = owners.get(id);
    if (known !== undefined) return known;
    const frame = frames.get(id);
    const parent = parents.get(id);
    const owner = frame && isOurs(frame) ? nameOf(frame) : parent === undefined ? null : ownerOf(parent);
    owners.set(id, owner);
    return owner;
  };
  const self = new Map<string, number>();
  const charged = new Map<string, number>();
  const add = (to: Map<string, number>, name: string, time: number) =>
    to.set(name, (to.get(name) ?? 0) + time);
  let [at, busy, others] = [0, 0, 0];
  for (const [index, id] of profile.samples.entries()) {
    const time = profile.timeDeltas[index] ?? 0;
    at += time;
    const frame = frames.get(id);
    if (at < from || !frame || IDLE.has(frame.functionName)) continue;
    busy += time;
    if (isOurs(frame)) add(self, nameOf(frame), time);
    const owner = ownerOf(id);
    if (owner === null) others += time;
    else add(charged, owner, time);
  }
  const items = [...charged]
    .map(([name, time]) => ({ name, self: (self.get(name) ?? 0) / busy, charged: time / busy }))
    .sort((a, b) => b.charged - a.charged);
  return { items, others: others / busy };
}

/** Seeks the peak with V8's profiler on; what ran before the peak was sought is left out. */
export async function profiled(
  contestant: Contestant,
  around: Surrounding,
  seconds: number,
): Promise<Profiled> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-profile-'));
  try {
    const started = monotonic();
    const bot = await startBot(contestant, around, {
      hasModel: false,
      node: ['--cpu-prof', `--cpu-prof-dir=${folder}`],
    });
    const conversations = await bot.crowd.begin(256);
    const from = monotonic() - started + WARM_S * 1000;
    await peak(bot.crowd, conversations, seconds, () => cpuMs(bot.pid));
    await bot.finish();
    const [file] = readdirSync(folder);
    if (!file) throw new Error('no profile was written');
    const profile: CpuProfile = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return readProfile(profile, from * 1000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const share = (value: number): string => `${(value * 100).toFixed(1)}%`;

/** The items over a share of the busy time, as a table. */
export function profileTable({ items, others }: Profiled, least = MOST_SHARE): string {
  const shown = items.filter((item) => item.charged > least || item.self > least);
  return [
    '| item of ours | in itself | with what libraries and Node do for it |',
    '|---|---:|---:|',
    ...shown.map(({ name, self, charged }) => `| ${name} | ${share(self)} | ${share(charged)} |`),
    `| Bolt, Node and libraries, asked by none of ours | | ${share(others)} |`,
  ].join('\n');
}
