import { type Archived, ArchiveError, type ArchiveFolder } from '../store/archive-folder.ts';
import {
  type ArchivedFile,
  type ArchivedTrail,
  type ArchiveStore,
  createArchiveStore,
} from '../store/archive-store.ts';
import type { ArchivedCase } from '../store/archived-cases.ts';
import { createAuditStore } from '../store/audit-store.ts';
import { organOf } from '../store/keys.ts';
import { type Data, withData } from './archive-data.ts';
import { type Command, FINE, HAS_ERRORS, type Streams } from './command.ts';
import { parse } from './parse.ts';
import { UsageError } from './usage-error.ts';

const HELP = `nianbao archive [--before 年份] [--to 文件夹] [--dry-run] [--json]
nianbao archive --list [--json]
nianbao archive --restore [--organ 名称]

归档：把 Redis 不必再存的移到文件夹里，写入后读回核对校验值，相符才从 Redis 删除；中途停下的，再运行一次即可接着办。
移走的是：已有新版的旧版文件；某年1月1日以前生成的文件和写下的操作记录（每个机关的最后一条记录留下）；某年1月1日以前已经
办结、不会再有下文的申请（台账里照常可查、可统计，打开时从归档文件夹读）。
  --before   年份，不写则为去年：去年和今年的留在 Redis
  --to       归档文件夹，不写则为 NIANBAO_ARCHIVE_DIR，再不写则为 NIANBAO_DATA_DIR（默认 .data）下的 archive
  --dry-run  只说会移走什么，不改动
  --list     列出已归档的，并逐个核对
  --restore  全部移回 Redis；--organ 只移回一个机关的
机器人按 NIANBAO_ARCHIVE_DIR 找归档文件，请与 --to 保持一致。
退出码：0 完成；1 有文件缺失或被改动；2 参数无法使用。`;

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`;

const sum = (sizes: readonly { readonly size: number }[]): number =>
  sizes.reduce((all, { size }) => all + size, 0);

/** The day before which things are past: the first of the year that was said, of last year where none was. */
function dayOf(before: string | undefined): string {
  const thisYear = new Date().getUTCFullYear();
  const year = before === undefined ? thisYear - 1 : Number(before);
  if ((before !== undefined && !/^\d{4}$/.test(before)) || year > thisYear) {
    throw new UsageError(`archive：--before 请写不晚于今年的四位年份，例如 ${thisYear - 1}`);
  }
  return `${year}-01-01`;
}

async function move(store: ArchiveStore, folder: ArchiveFolder, day: string, dry: boolean, json: boolean) {
  const [files, trails] = [await store.movableFiles(day), await store.movableTrails(day)];
  const cases = await store.movableCases(day);
  const done = { files: 0, bytes: 0, trails: 0, entries: 0, cases: 0 };
  if (!dry) await folder.tidy();
  for (const file of files) {
    if (!dry && !(await store.moveFile(file))) continue;
    done.files += 1;
    done.bytes += file.size;
  }
  for (const trail of trails) {
    // What was written meanwhile is at the end; a trail that was moved by another is left to it.
    if (!dry && !(await store.moveTrail(trail))) continue;
    done.trails += 1;
    done.entries += trail.to - trail.from + 1;
  }
  for (const one of cases) if (dry || (await store.moveCase(one)) > 0) done.cases += 1;
  if (json) return JSON.stringify({ before: day, dryRun: dry, folder: folder.root, ...done });
  const words = `文件${done.files}份（${kilobytes(done.bytes)}），操作记录${done.trails}段（${done.entries}条）${done.cases === 0 ? '' : `，办结的申请${done.cases}件`}`;
  return dry ? `将归档：${words}。没有改动。` : `已归档：${words}。归档文件夹：${folder.root}`;
}

async function stateOf(folder: ArchiveFolder, archived: Archived): Promise<'whole' | ArchiveError['why']> {
  try {
    await folder.get(archived);
    return 'whole';
  } catch (error) {
    if (error instanceof ArchiveError) return error.why;
    throw error;
  }
}

const STATES = { whole: '完好', missing: '缺失', changed: '被改动' } as const;

type Listed =
  | ({ readonly kind: 'file' } & ArchivedFile)
  | ({ readonly kind: 'trail' } & ArchivedTrail)
  | ({ readonly kind: 'case' } & ArchivedCase);

function whatOf(one: Listed): string {
  switch (one.kind) {
    case 'file':
      return `${one.report.split('-').at(-1)}年度报告第${one.version}版 ${one.as}`;
    case 'trail':
      return `操作记录第${one.from}至${one.to}条`;
    case 'case':
      return '办结的申请1件';
    default:
      return one satisfies never;
  }
}

async function list({ redis, prefix, archive }: Data, store: ArchiveStore, json: boolean, streams: Streams) {
  const audit = createAuditStore(redis, prefix, archive);
  const [files, trails, cases] = [await store.files(), await store.trails(), await store.cases()];
  const movables = [
    ...files.map((file) => ({ kind: 'file' as const, organ: organOf(file.report), ...file })),
    ...trails.map((trail) => ({ kind: 'trail' as const, ...trail })),
    ...cases.map((one) => ({ kind: 'case' as const, ...one })),
  ];
  const states: ((typeof movables)[number] & { readonly state: keyof typeof STATES })[] = [];
  for (const one of movables) states.push({ ...one, state: await stateOf(archive, one) });
  const named = new Set(movables.map(({ name }) => name));
  const unnamed = (await archive.names()).filter((name) => !named.has(name));
  if (json) streams.out(`${JSON.stringify({ archived: states, unnamed }, null, 2)}\n`);
  else {
    for (const one of states) {
      const what = whatOf(one);
      const { name, size, state } = one;
      streams.out(
        `${await audit.nameOf(one.organ)} ${what}，${kilobytes(size)}，${STATES[state]}：${name}\n`,
      );
    }
    streams.out(`共${states.length}个文件，${kilobytes(sum(states))}。\n`);
    if (unnamed.length > 0)
      streams.out(`另有${unnamed.length}个文件没有登记，可以删除：${unnamed.join('、')}\n`);
  }
  return states.every(({ state }) => state === 'whole') ? FINE : HAS_ERRORS;
}

async function restore(
  { redis, prefix, archive }: Data,
  store: ArchiveStore,
  organ: string | undefined,
  streams: Streams,
) {
  const audit = createAuditStore(redis, prefix, archive);
  const isChosen = async (id: string) =>
    organ === undefined || id === organ || (await audit.nameOf(id)) === organ;
  let count = 0;
  const lost: string[] = [];
  const put = async (id: string, name: string, work: () => Promise<void>) => {
    if (!(await isChosen(id))) return;
    await work().then(
      () => {
        count += 1;
      },
      (error: unknown) => {
        if (!(error instanceof ArchiveError)) throw error;
        lost.push(`${name}（${STATES[error.why]}）`);
      },
    );
  };
  for (const file of await store.files())
    await put(organOf(file.report), file.name, () => store.restoreFile(file));
  for (const one of await store.cases()) await put(one.organ, one.name, () => store.restoreCase(one));
  // The latest stretch of a trail first: each is put before what is there.
  for (const trail of (await store.trails()).reverse())
    await put(trail.organ, trail.name, () => store.restoreTrail(trail));
  streams.out(`已移回Redis：${count}个文件的内容。归档文件夹里的文件没有删除。\n`);
  if (lost.length > 0) streams.err(`无法移回：${lost.join('、')}`);
  return lost.length > 0 ? HAS_ERRORS : FINE;
}

/** `nianbao archive`. */
export const archive: Command = {
  help: HELP,
  async run(args, streams) {
    const { values, positionals } = parse('archive', args, {
      before: { type: 'string' },
      to: { type: 'string' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
      list: { type: 'boolean' },
      restore: { type: 'boolean' },
      organ: { type: 'string' },
    });
    const json = values.json === true;
    if (positionals.length > 0) throw new UsageError('archive：不需要文件名，用法见 nianbao archive --help');
    if (values.list && values.restore) throw new UsageError('archive：--list 和 --restore 请只写一个');
    if (values.organ !== undefined && !values.restore)
      throw new UsageError('archive：--organ 只和 --restore 一起用');
    const day = dayOf(values.before);
    return withData('archive', values.to, async (data) => {
      const store = createArchiveStore(data.redis, data.prefix, data.archive);
      if (values.list) return list(data, store, json, streams);
      if (values.restore) return restore(data, store, values.organ, streams);
      try {
        streams.out(`${await move(store, data.archive, day, values['dry-run'] === true, json)}\n`);
        return FINE;
      } catch (error) {
        if (error instanceof ArchiveError)
          throw new UsageError(
            `archive：${error.file} ${STATES[error.why]}，没有从 Redis 删除；请移走这个文件后再运行`,
          );
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        if (/^E[A-Z]+$/.test(code))
          throw new UsageError(`archive：${data.archive.root} 无法写入（${code}），请核对文件夹和权限`);
        throw error;
      }
    });
  },
};
