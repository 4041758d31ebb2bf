import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { createSlackClient, createSlackOutbound } from '../../src/slack/app.ts';
import type { Installation } from '../../src/slack/installation.ts';
import { NO_DIRECTS } from '../support/no-directs.ts';

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

const WORKSPACE = { teamId: 'T0HOME', enterpriseId: null };
const ORGANIZATION = { teamId: 'T0HOME', enterpriseId: 'E0HOME' };

/** What Slack says of somebody as the bot takes it: whether they administer the workspace, and whether they are of it. */
async function asked(user: Record<string, unknown>, installation: Installation = WORKSPACE) {
  answer = { id: 'U0SOMEBODY1', team_id: 'T0HOME', ...user };
  const client = createSlackClient({ botToken: 'xoxb-1', apiUrl }, createLog('silent'));
  const here = { ...installation, url: 'https://yunling.slack.com/', botUserId: 'U0BOT' };
  const outbound = createSlackOutbound(client, Date.now, here, NO_DIRECTS, createLog('silent'));
  return [await outbound.isAdmin('U0SOMEBODY1'), await outbound.isMember('U0SOMEBODY1')];
}

it.each([
  ['an admin', { is_admin: true }, [true, true]],
  ['an owner', { is_owner: true }, [true, true]],
  ['anybody else', { is_admin: false }, [false, true]],
  ['a guest of several channels', { is_restricted: true }, [false, false]],
  ['a guest of one channel', { is_restricted: true, is_ultra_restricted: true }, [false, false]],
  ['an admin of another workspace', { is_admin: true, is_stranger: true }, [false, false]],
  [
    'an admin of another workspace who shares a channel with us',
    { is_admin: true, is_stranger: false, team_id: 'T0ELSEWHERE' },
    [false, false],
  ],
  ['an admin whose account was closed', { is_admin: true, deleted: true }, [false, false]],
])('%s', async (_, user, expected) => {
  expect(await asked(user)).toEqual(expected);
});

it('an admin of any workspace of the organization that the bot is installed in', async () => {
  const user = { is_admin: true, team_id: 'T0SISTER', enterprise_user: { enterprise_id: 'E0HOME' } };
  expect(await asked(user, ORGANIZATION)).toEqual([true, true]);
  expect(await asked(user)).toEqual([false, false]);
});
