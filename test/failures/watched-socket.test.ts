import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { startWorkspace, type Workspace } from '../../src/playground/workspace.ts';
import { type RunningBot, runBot } from '../../src/run-bot.ts';
import { startTrialRedis, type TrialRedis } from '../../src/store/trial-redis.ts';

let workspace: Workspace | undefined;
let redis: TrialRedis | undefined;
let bot: RunningBot | undefined;

afterEach(async () => {
  await bot?.stop();
  await workspace?.stop();
  await redis?.stop();
});

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Whether a port is open to other machines: asked on an address of this one that is not the loopback's. */
function reachable(port: number): Promise<boolean> {
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal)?.address;
  if (outside === undefined) return Promise.resolve(false);
  return fetch(`http://${outside}:${port}/healthz`).then(
    () => true,
    () => false,
  );
}

it('a bot in Socket Mode tells on its health port whether its socket is there, and gives the port back', async () => {
  redis = await startTrialRedis();
  workspace = await startWorkspace({});
  const healthPort = await freePort();
  bot = await runBot({
    slack: {
      botToken: workspace.botToken,
      apiUrl: workspace.apiUrl,
      connection: {
        kind: 'socket',
        appToken: workspace.appToken,
        health: { port: healthPort, host: '127.0.0.1' },
      },
    },
    redis: redis.address,
    prefix: 'watched',
    model: null,
    clock: { now: Date.now, zone: 'Asia/Shanghai' },
    log: createLog('silent'),
  });
  const ask = (path: string) =>
    fetch(`http://127.0.0.1:${healthPort}${path}`).then(
      async (answer) => ({ status: answer.status, body: await answer.text() }),
      () => null,
    );
  const well = { status: 200, body: '{"ready":true,"missing":[]}' };
  expect(await ask('/readyz')).toEqual(well);
  expect(await ask('/slack/events')).toMatchObject({ status: 404 });
  expect(await reachable(healthPort)).toBe(false);

  workspace.dropSockets();
  await expect
    .poll(() => ask('/readyz'))
    .toEqual({ status: 503, body: '{"ready":false,"missing":["slack"]}' });
  expect(await ask('/healthz')).toEqual({ status: 200, body: '{"alive":true}' });
  await expect.poll(() => ask('/readyz')).toEqual(well);

  await bot.stop();
  bot = undefined;
  expect(await ask('/healthz')).toBeNull();
});
