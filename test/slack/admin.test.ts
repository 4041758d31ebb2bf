import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { createSlackClient, createSlackOutbound } from '../../src/slack/app.ts';

let server: Server;
let apiUrl = '';
let answer: Record<string, unknown> = {};

beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ok: true, user: answer }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  apiUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/api/`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it.each([
  ['an admin', { is_admin: true }, true],
  ['an owner', { is_owner: true }, true],
  ['anybody else', { is_admin: false }, false],
  ['an admin of another workspace in a shared channel', { is_admin: true, is_stranger: true }, false],
  ['an admin whose account was closed', { is_admin: true, deleted: true }, false],
])('%s', async (_, user, expected) => {
  answer = { id: 'U0SOMEBODY1', ...user };
  const client = createSlackClient({ botToken: 'xoxb-1', apiUrl }, createLog('silent'));
  expect(await createSlackOutbound(client, Date.now).isAdmin('U0SOMEBODY1')).toBe(expected);
});
