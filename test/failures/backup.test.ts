import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { checkTrail, isSound } from '../../src/cli/audit-trail.ts';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { createAuditStore } from '../../src/store/audit-store.ts';
import { connectStore } from '../../src/store/connection.ts';
import { organIdOf } from '../../src/store/keys.ts';
import { findRedisProgram, startPrivateRedis } from '../../src/store/private-redis.ts';

const ORGAN = '云岭县水利局';
const folders: string[] = [];
let local: LocalBot | undefined;

afterEach(async () => {
  await local?.stop();
  local = undefined;
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'nianbao-backup-'));
  folders.push(made);
  return made;
}

it('a copy of the append-only folder, taken while the bot runs, restores every confirmed answer', async () => {
  const program = await findRedisProgram();
  if (!program) {
    process.stdout.write('not run here: backup and restore (no redis-server on the PATH)\n');
    return;
  }
  const [home, backup] = [await folder(), await folder()];
  const server = await startPrivateRedis(program, home);
  local = await startLocalBot({ address: { socket: server.socket } });
  const clerk = new Clerk(local.workspace);
  const seen = await clerk.start(ORGAN, 2025);
  await clerk.press(seen, 'without');
  await clerk.say('地址：城关镇人民路3号，电话：0871-68000002');

  const redis = await connectStore({ socket: server.socket });
  await redis.call('CONFIG', 'SET', 'auto-aof-rewrite-percentage', '0');
  await cp(join(home, 'appendonlydir'), join(backup, 'appendonlydir'), { recursive: true });
  await redis.call('CONFIG', 'SET', 'auto-aof-rewrite-percentage', '100');
  redis.disconnect();

  await local.pause();
  await server.stop();
  await rm(join(home, 'appendonlydir'), { recursive: true });
  await cp(join(backup, 'appendonlydir'), join(home, 'appendonlydir'), { recursive: true });
  const restored = await startPrivateRedis(program, home);
  try {
    const again = await connectStore({ socket: restored.socket });
    const organ = organIdOf(local.workspace.teamId, ORGAN);
    const trail = await checkTrail(createAuditStore(again, 'local'), organ);
    again.disconnect();
    expect(isSound(trail)).toBe(true);
    expect(trail.entries).toBeGreaterThan(3);
    await local.resume();
    const filled = await clerk.say('查看已填');
    expect(visibleText(filled.message)).toContain('联系方式：城关镇');
    await local.pause();
  } finally {
    await restored.stop();
  }
});
