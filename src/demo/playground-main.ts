import { parseArgs } from 'node:util';
import { readModelSettings } from '../drafting/model-settings.ts';
import { NotAWorkspaceError } from '../playground/state/kept.ts';
import { NEW_ORGANS_A_DAY } from '../run-bot.ts';
import { startTrialRedis } from '../store/trial-redis.ts';
import { type LocalBot, startLocalBot } from './local-bot.ts';

/** Where the page is served unless that is taken. */
const PORT = 3210;

const print = (line: string) => process.stdout.write(`${line}\n`);

const isTaken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';

interface Wanted {
  /** A port that was asked for by name is taken or the start fails; the usual one gives way to any free one. */
  readonly port: number | null;
  /** The file that keeps the workspace; the bot's Redis is kept in a folder beside it. */
  readonly state: string | null;
}

function wantedOf(args: readonly string[]): Wanted {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, state: { type: 'string' } },
  });
  const named = values.port ?? process.env.NIANBAO_PLAYGROUND_PORT;
  const port = named === undefined ? null : Number(named);
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port < 65_536))
    throw new RangeError(`--port ${named}：端口应为0至65535的整数。`);
  return { port, state: values.state ?? null };
}

async function start({
  port,
  state,
}: Wanted): Promise<{ local: LocalBot; isDurable: boolean; stop(): Promise<void> }> {
  const redis = await startTrialRedis(state === null ? null : `${state}.redis`);
  const open = (at: number) =>
    startLocalBot({
      workspace: { port: at, ...(state === null ? {} : { state }) },
      redis,
      model: readModelSettings(process.env),
      newOrgansADay: NEW_ORGANS_A_DAY,
    });
  const local = await open(port ?? PORT)
    .catch((error: unknown) => {
      if (port !== null || !isTaken(error)) throw error;
      return open(0);
    })
    .catch(async (error: unknown) => {
      await redis.stop();
      throw error;
    });
  const stop = async () => {
    await local.stop();
    await redis.stop();
  };
  return { local, isDurable: redis.durable, stop };
}

async function main(): Promise<void> {
  const wanted = wantedOf(process.argv.slice(2));
  const { local, isDurable, stop } = await start(wanted);
  print(`本机工作区已打开：${local.workspace.url}`);
  print('在浏览器里打开它，在“政务公开”频道发：/nianbao 云岭县自然资源局 2025，然后点“1条回复”进入话题。');
  if (wanted.state !== null) print(`工作区保存在 ${wanted.state}，下次用同一参数打开，接着用。`);
  if (!isDurable) print('本机没有redis-server：用进程内的临时Redis，退出后不保存机器人的任何内容。');
  const end = async () => {
    await stop();
    process.exit(0);
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

function said(error: unknown): string {
  if (error instanceof NotAWorkspaceError)
    return '--state 所指的文件不是本机工作区保存的文件。请换一个文件名。';
  if (isTaken(error)) return '端口已被占用。请用 --port 另选一个，或不带 --port 由程序自选。';
  return error instanceof Error ? error.message : String(error);
}

main().catch((error: unknown) => {
  process.stderr.write(`${said(error)}\n`);
  process.exit(1);
});
