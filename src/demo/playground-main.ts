import { readModelSettings } from '../drafting/model-settings.ts';
import { startLocalBot } from './local-bot.ts';

/** Where the page is served unless that is taken. */
const PORT = 3210;

const print = (line: string) => process.stdout.write(`${line}\n`);

async function start(port: number) {
  return startLocalBot({ workspace: { port }, model: readModelSettings(process.env) });
}

const isTaken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';

async function main(): Promise<void> {
  const wanted = Number(process.env.NIANBAO_PLAYGROUND_PORT ?? PORT);
  const local = await start(wanted).catch((error: unknown) => {
    if (!isTaken(error)) throw error;
    return start(0);
  });
  print(`本机工作区已打开：${local.workspace.url}`);
  print('在浏览器里打开它，在“政务公开”频道发：/nianbao 云岭县自然资源局 2025，然后点“条回复”进入话题。');
  if (!local.redis.durable) print('本机没有redis-server：用进程内的临时Redis，退出后不保存任何内容。');
  const stop = async () => {
    await local.stop();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
