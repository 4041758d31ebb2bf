import { type Command, FINE, type Streams, UNUSABLE } from './command.ts';
import { UsageError } from './usage-error.ts';

/** Commands are loaded when they are asked for: a check need not load the word processor's library. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  ask: async () => (await import('./ask.ts')).ask,
  check: async () => (await import('./check.ts')).check,
  compare: async () => (await import('./compare.ts')).compare,
  convert: async () => (await import('./convert.ts')).convert,
  draft: async () => (await import('./draft.ts')).draft,
  form: async () => (await import('./form.ts')).form,
  deadline: async () => (await import('./deadline.ts')).deadline,
  explain: async () => (await import('./explain.ts')).explain,
  archive: async () => (await import('./archive.ts')).archive,
  audit: async () => (await import('./audit.ts')).audit,
};

const HELP = `nianbao COMMAND …

  check     检查一份或多份年报
  compare   比较两份年报的数字和文字
  convert   把年报从一种格式转成另一种
  draft     按要点和表格起草文字部分
  form      输出空表
  deadline  从收到申请之日算法定期限
  explain   一句话会被怎样理解
  ask       向台账文件提问
  archive   把旧版文件和往年的操作记录移出 Redis
  audit     核对或导出操作记录，核对主页索引

每个命令都有 --help。`;

async function chosen([name, ...args]: readonly string[], streams: Streams): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    streams.out(`${HELP}\n`);
    return name === undefined ? UNUSABLE : FINE;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new UsageError(`没有“${name}”这个命令，可用的有 ${Object.keys(COMMANDS).join('、')}`);
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) {
    streams.out(`${command.help}\n`);
    return FINE;
  }
  return command.run(args, streams);
}

/** Runs the command that the arguments name and gives the exit status; what cannot be used is told in one line. */
export async function runCommand(args: readonly string[], streams: Streams): Promise<number> {
  try {
    return await chosen(args, streams);
  } catch (error) {
    const line =
      error instanceof UsageError
        ? error.message
        : `没有预料到的问题：${error instanceof Error ? error.message : String(error)}`;
    streams.err(`nianbao：${line.replaceAll('\n', ' ')}`);
    return UNUSABLE;
  }
}
