import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { ensureOrgan } from '../../../../src/bot/organs/which-organ.ts';
import { checkTrail } from '../../../../src/cli/audit-trail.ts';
import { PEOPLE } from '../../../../src/playground/state/seed.ts';
import type { StoredMessage } from '../../../../src/playground/state/types.ts';
import { visibleText } from '../../../../src/playground/wait.ts';
import { startWorkspace, type Workspace } from '../../../../src/playground/workspace.ts';
import { createAuditStore } from '../../../../src/store/audit-store.ts';
import { connectStore, type StoreConnection } from '../../../../src/store/connection.ts';
import { createLedgerStore, type LedgerStore } from '../../../../src/store/ledger-store.ts';
import { createOrganStore } from '../../../../src/store/organ-store.ts';
import { startTrialRedis, type TrialRedis } from '../../../../src/store/trial-redis.ts';
import { calendar } from '../../../applications/support.ts';
import { type BotProcess, startBotProcess } from '../../../support/bot-process.ts';
import { saying } from '../../../support/saying.ts';
import { allTold, toldOf } from '../../../support/told-alone.ts';

const NOW = Date.parse('2026-06-01T02:00:00Z');
const HEAD = '登记编号,申请人,联系电话,申请人类型,申请方式,收到日期,申请内容,答复日期,办理结果';
const registerOf = (rows: number): Uint8Array => {
  const lines = Array.from({ length: rows }, (_, at) => {
    const number = `2026-${String(at + 1).padStart(4, '0')}`;
    const answer = at % 2 === 0 ? '2026-03-20,予以公开' : ',';
    return `${number},周小禾,13900000001,自然人,当面,2026-03-02,城东征地批复${at},${answer}`;
  });
  return new TextEncoder().encode([HEAD, ...lines].join('\n'));
};

let workspace: Workspace | undefined;
let redis: TrialRedis | undefined;
let connection: StoreConnection | undefined;
let bots: BotProcess[] = [];

afterEach(async () => {
  for (const { child } of bots) child.kill('SIGKILL');
  await Promise.all(bots.map(({ ended }) => ended));
  bots = [];
  connection?.disconnect();
  await workspace?.stop();
  await redis?.stop();
});

/** An organ, a bot in a process of its own, and a look into what it has written. */
async function scene(rows: number) {
  redis = await startTrialRedis();
  const { address } = redis;
  const manifest: unknown = JSON.parse(await readFile('manifest.json', 'utf8'));
  const running = await startWorkspace({ manifest, now: () => NOW });
  workspace = running;
  connection = await connectStore(address);
  const organs = createOrganStore(connection, 'local', () => NOW);
  const clock = { now: () => NOW, zone: 'Asia/Shanghai' };
  const { id: organ } = await ensureOrgan(
    { organs, clock },
    running.teamId,
    '云岭县自然资源局',
    PEOPLE.clerk,
  );
  const ledger: LedgerStore = createLedgerStore(connection, 'local', calendar);
  const start = async () => {
    const bot = startBotProcess(running, address, { ahead: NOW - Date.now() });
    bots.push(bot);
    await running.connected();
    return bot;
  };
  const count = async () => (await ledger.page(organ, { index: 'arrived', from: 0, to: 99_999 }, 0, 1)).total;
  const trail = createAuditStore(connection, 'local');
  /** How many imports of a row the trail tells, none of its links being broken. */
  const audited = async () => {
    const check = await checkTrail(trail, organ);
    expect([check.broken, check.changed]).toEqual([null, []]);
    let rows = 0;
    for await (const entry of trail.entries(organ)) if (entry.includes('application.imported')) rows += 1;
    return rows;
  };
  const clerk = running.as(PEOPLE.clerk);
  const offered = async () => {
    const before = running.messages(clerk.dm).length;
    await clerk.upload('dm', { name: '台账.csv', bytes: registerOf(rows) });
    return running.waitUntil(
      () =>
        running
          .messages(clerk.dm)
          .slice(before)
          .find((one) => visibleText(one).includes('是申请台账')),
      60_000,
      'the preview',
    );
  };
  const told = (said: string, from = 0) => toldOf(running, PEOPLE.clerk, said, { from, timeoutMs: 120_000 });
  return { running, clerk, start, count, audited, offered, told };
}

describe('a long register', () => {
  it('holds up nobody: a colleague is answered while its rows are being written', async () => {
    const rows = 300;
    const { running, clerk, start, count, offered, told } = await scene(rows);
    await start();
    const preview = await offered();
    await clerk.press(preview, saying(`导入${rows}件`));
    await expect.poll(count, { timeout: 60_000, interval: 20 }).toBeGreaterThan(0);
    const colleague = running.as(PEOPLE.reviewer);
    await colleague.say('dm', '今年收了多少');
    const answered = (message: StoredMessage) => message.user !== PEOPLE.reviewer;
    await running.waitFor(answered, { channel: colleague.dm });
    expect(await count()).toBeLessThan(rows);
    await told(`新登记${rows}件`);
    expect(await count()).toBe(rows);
  });

  it('whose import is killed in the middle is finished by the next bot, every row once', async () => {
    const rows = 300;
    const { running, clerk, start, count, audited, offered, told } = await scene(rows);
    const first = await start();
    const preview = await offered();
    await clerk.press(preview, saying(`导入${rows}件`));
    await expect.poll(count, { timeout: 60_000, interval: 20 }).toBeGreaterThan(50);
    first.child.kill('SIGKILL');
    await first.ended;
    const left = await count();
    expect(left).toBeLessThan(rows);
    await start();
    await told('台账已有');
    expect(await count()).toBe(rows);
    expect(await audited()).toBe(rows);
    const seen = allTold(running, PEOPLE.clerk).length;
    await clerk.press(preview, saying(`导入${rows}件`));
    await told(`台账已有${rows}件没有改动`, seen);
    expect(await count()).toBe(rows);
    expect(await audited()).toBe(rows);
  });
});
