import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ArchiveError } from '../store/archive-folder.ts';
import { type AuditStore, createAuditStore } from '../store/audit-store.ts';
import { createDeskAudit } from '../store/desk-audit.ts';
import { EVERYBODY } from '../store/desk-places.ts';
import { type Data, withData } from './archive-data.ts';
import { checkTrail, isSound, trailText } from './audit-trail.ts';
import { type Command, FINE, HAS_ERRORS, type Streams } from './command.ts';
import { parse } from './parse.ts';
import { UsageError } from './usage-error.ts';

const HELP = `nianbao audit verify [--organ 名称] [--json]
nianbao audit export [--organ 名称] -o 文件
nianbao audit desks [--mend] [--json]

操作记录：谁在何时、从哪条消息、对哪份报告或哪件申请做了什么，每条以 SHA-256 与前一条相连。
  verify   逐条核对，指出第一处断开的记录，并核对现存内容与最后一条记录是否一致
  export   按行输出 JSON，供归档
  desks    核对主页索引（谁的主页上有哪份报告）与报告、人员是否一致；--mend 按报告和人员改正
  --organ  只看一个机关（全称）；不写则看全部
已归档的记录从 NIANBAO_ARCHIVE_DIR（见 nianbao archive --help）读取。
读取 REDIS_URL，未设时用 NIANBAO_DATA_DIR（默认 .data）里的 Redis；NIANBAO_PREFIX 与机器人相同。
退出码：0 完整；1 有断开或不符；2 参数无法使用。`;

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
  let count = 0;
  async function* lines() {
    for (const organ of organs) {
      for await (const entry of store.entries(organ)) {
        count += 1;
        yield `${entry}\n`;
      }
    }
  }
  try {
    await pipeline(lines, createWriteStream(path, { flags: 'wx' }));
  } catch (cause) {
    if (cause instanceof ArchiveError)
      throw new UsageError(`audit：归档文件 ${cause.file} 读不到，请核对 NIANBAO_ARCHIVE_DIR`);
    const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    throw new UsageError(`audit：${path} ${exists ? '已存在，请换一个文件名' : '无法写入'}`);
  }
  streams.err(`已写入 ${path}，共${count}条。`);
  return FINE;
}

const DIFFERENCES = { missing: '应有而没有', surplus: '不应有而有', misplaced: '次序不对' } as const;

async function desks({ redis, prefix }: Data, mend: boolean, json: boolean, streams: Streams) {
  const audit = createDeskAudit(redis, prefix);
  const differences = await audit.differences();
  if (json) streams.out(`${JSON.stringify(differences, null, 2)}\n`);
  for (const { kind, report, reader } of json ? [] : differences)
    streams.out(`${report} 在 ${reader === EVERYBODY ? '所有人' : reader} 的主页：${DIFFERENCES[kind]}\n`);
  if (differences.length === 0 && !json) streams.out('主页索引与报告、人员一致。\n');
  if (!mend || differences.length === 0) return differences.length === 0 ? FINE : HAS_ERRORS;
  await audit.mend(differences);
  streams.err(`已改正${differences.length}处。`);
  return FINE;
}

/** `nianbao audit`. */
export const audit: Command = {
  help: HELP,
  async run(args, streams) {
    const { values, positionals } = parse('audit', args, {
      organ: { type: 'string' },
      json: { type: 'boolean' },
      mend: { type: 'boolean' },
      output: { type: 'string', short: 'o' },
    });
    const [what, ...more] = positionals;
    if ((what !== 'verify' && what !== 'export' && what !== 'desks') || more.length > 0) {
      throw new UsageError('audit：请写 verify、export 或 desks，用法见 nianbao audit --help');
    }
    const { output } = values;
    if (what === 'export' && output === undefined) throw new UsageError('audit export：请用 -o 给出文件名');
    return withData('audit', undefined, async (data) => {
      if (what === 'desks') return desks(data, values.mend === true, values.json === true, streams);
      const store = createAuditStore(data.redis, data.prefix, data.archive);
      const organs = await chosen(store, values.organ);
      return output !== undefined && what === 'export'
        ? exportTo(store, organs, output, streams)
        : verify(store, organs, values.json === true, streams);
    });
  },
};
