import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { type RedisAddress, readRedisAddress } from '../store/address.ts';
import { type AuditStore, createAuditStore } from '../store/audit-store.ts';
import { connectStore } from '../store/connection.ts';
import { redisFor } from '../store/durable-redis.ts';
import { checkTrail, isSound, trailText } from './audit-trail.ts';
import { type Command, FINE, HAS_ERRORS, type Streams } from './command.ts';
import { parse } from './parse.ts';
import { UsageError } from './usage-error.ts';

const HELP = `nianbao audit verify [--organ 名称] [--json]
nianbao audit export [--organ 名称] -o 文件

操作记录：谁在何时、从哪条消息、对哪份报告或哪件申请做了什么，每条以 SHA-256 与前一条相连。
  verify   逐条核对，指出第一处断开的记录，并核对现存内容与最后一条记录是否一致
  export   按行输出 JSON，供归档
  --organ  只看一个机关（全称）；不写则看全部
读取 REDIS_URL，未设时用 NIANBAO_DATA_DIR（默认 .data）里的 Redis；NIANBAO_PREFIX 与机器人相同。
退出码：0 完整；1 有断开或不符；2 参数无法使用。`;

const unreachable = (error: unknown): never => {
  const why = error instanceof Error ? error.message : String(error);
  throw new UsageError(`audit：连不上 Redis（${why}），请核对 REDIS_URL 或 NIANBAO_DATA_DIR`);
};

/** The address that REDIS_URL names. */
function addressOf(url: string): RedisAddress {
  try {
    return readRedisAddress(url);
  } catch {
    throw new UsageError(
      'audit：REDIS_URL 无法识别，请写作 redis://主机:端口；集群和哨兵的写法见 .env.example',
    );
  }
}

/** Runs something over the trails of the Redis that the environment names. */
async function withStore<T>(act: (store: AuditStore) => Promise<T>): Promise<T> {
  const { REDIS_URL, NIANBAO_DATA_DIR = '.data', NIANBAO_PREFIX = 'nianbao' } = process.env;
  const url = REDIS_URL?.trim();
  const own = url ? null : await redisFor(null, NIANBAO_DATA_DIR, () => undefined).catch(unreachable);
  const redis = await connectStore(own?.address ?? addressOf(url ?? '')).catch(unreachable);
  try {
    return await act(createAuditStore(redis, NIANBAO_PREFIX));
  } finally {
    redis.disconnect();
    await own?.stop();
  }
}

/** The organs that are asked for: one by its name, or all. */
async function chosen(store: AuditStore, name: string | undefined): Promise<string[]> {
  const organs = await store.organs();
  if (name === undefined) return organs;
  const named: string[] = [];
  for (const organ of organs) if (organ === name || (await store.nameOf(organ)) === name) named.push(organ);
  if (named.length === 0) throw new UsageError(`audit：没有“${name}”的操作记录，请核对机关全称`);
  return named;
}

async function verify(store: AuditStore, organs: readonly string[], json: boolean, streams: Streams) {
  const checks = [];
  for (const organ of organs) checks.push(await checkTrail(store, organ));
  if (json) streams.out(`${JSON.stringify(checks, null, 2)}\n`);
  else if (checks.length === 0) streams.out('还没有操作记录。\n');
  else streams.out(`${checks.flatMap(trailText).join('\n')}\n`);
  return checks.every(isSound) ? FINE : HAS_ERRORS;
}

async function exportTo(store: AuditStore, organs: readonly string[], path: string, streams: Streams) {
  const file = createWriteStream(path, { flags: 'wx' });
  let count = 0;
  try {
    await once(file, 'open');
    for (const organ of organs) {
      for await (const entry of store.entries(organ)) {
        if (!file.write(`${entry}\n`)) await once(file, 'drain');
        count += 1;
      }
    }
  } catch (cause) {
    const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    throw new UsageError(`audit：${path} ${exists ? '已存在，请换一个文件名' : '无法写入'}`);
  } finally {
    file.end();
  }
  await once(file, 'close');
  streams.err(`已写入 ${path}，共${count}条。`);
  return FINE;
}

/** `nianbao audit`. */
export const audit: Command = {
  help: HELP,
  async run(args, streams) {
    const { values, positionals } = parse('audit', args, {
      organ: { type: 'string' },
      json: { type: 'boolean' },
      output: { type: 'string', short: 'o' },
    });
    const [what, ...more] = positionals;
    if ((what !== 'verify' && what !== 'export') || more.length > 0) {
      throw new UsageError('audit：请写 verify 或 export，用法见 nianbao audit --help');
    }
    const { output } = values;
    if (what === 'export' && output === undefined) throw new UsageError('audit export：请用 -o 给出文件名');
    return withStore(async (store) => {
      const organs = await chosen(store, values.organ);
      return output !== undefined && what === 'export'
        ? exportTo(store, organs, output, streams)
        : verify(store, organs, values.json === true, streams);
    });
  },
};
