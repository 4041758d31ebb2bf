import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readReport } from '../documents/read.ts';
import { findingLine, verdictLine } from '../interview/finding-text.ts';
import { checkReport } from '../report/checks/check-report.ts';
import { Clerk } from './clerk.ts';
import { startLocalBot } from './local-bot.ts';
import { play } from './play.ts';
import { printConversation } from './transcript.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);

/** Plays a bureau's whole interview on this machine and leaves the checked file in out/. */
async function main(): Promise<void> {
  const local = await startLocalBot();
  if (!local.redis.durable) print('（本机没有redis-server：演示用进程内的临时Redis，不保存任何内容。）');
  try {
    printConversation(local.workspace, print);
    const clerk = new Clerk(local.workspace);
    clerk.onPress = (words) => print(`\n经办人甲按下：【${words}】`);
    const file = await play(clerk);
    await mkdir('out', { recursive: true });
    const path = join('out', file.info.name);
    await writeFile(path, file.bytes);
    const { report, source, unsure } = await readReport(file.bytes, file.info.name);
    const findings = checkReport({ report, source, unsure });
    print(`\n文件：${path}`);
    print(
      `从文件读回再检查一遍（只看文件，不知道话题里已由经办人确认的内容）。${verdictLine(findings, 'zh')}`,
    );
    for (const finding of findings) print(`  ${findingLine(finding, 'zh')}`);
  } finally {
    await local.stop();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
