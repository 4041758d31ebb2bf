import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { PEOPLE } from '../../src/playground/state/seed.ts';
import { startWorkspace, type Workspace } from '../../src/playground/workspace.ts';
import { createSlackClient, createSlackOutbound } from '../../src/slack/app.ts';
import { NO_DIRECTS } from '../support/no-directs.ts';

let workspace: Workspace;
let elsewhere: Server;
let address = '';
/** What a server that is not Slack was shown. */
const shown: (string | undefined)[] = [];

beforeAll(async () => {
  workspace = await startWorkspace({ manifest: JSON.parse(await readFile('manifest.json', 'utf8')) });
  elsewhere = createServer((request, response) => {
    shown.push(request.headers.authorization);
    response.end('年报');
  });
  await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
  const at = elsewhere.address();
  address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/年报.docx`;
});

afterAll(async () => {
  elsewhere.close();
  await workspace.stop();
});

beforeEach(() => {
  shown.length = 0;
});

/** A file that somebody dropped, and the door through which it is fetched. */
async function dropped(name: string, change: (info: Record<string, unknown>) => void) {
  const known = new Set(workspace.world.files.keys());
  // No bot runs here that the message could be delivered to.
  void workspace.as(PEOPLE.clerk).upload('dm', { name, bytes: Buffer.from('年报') });
  const [id, file] = await workspace.waitUntil(() =>
    [...workspace.world.files].find(([one, { state }]) => !known.has(one) && state === 'complete'),
  );
  change(file.info);
  const client = createSlackClient(
    { botToken: workspace.botToken, apiUrl: workspace.apiUrl },
    createLog('silent'),
  );
  return createSlackOutbound(
    client,
    Date.now,
    { teamId: 'T1', enterpriseId: null, url: 'https://yunling.slack.com/', botUserId: 'U0BOT' },
    NO_DIRECTS,
    createLog('silent'),
  ).fetchFile(id);
}

describe('a dropped file', () => {
  it('is fetched from Slack', async () => {
    const { name, bytes } = await dropped('年报.txt', () => undefined);
    expect([name, Buffer.from(bytes).toString()]).toEqual(['年报.txt', '年报']);
  });

  it.each([
    ['is kept outside', { is_external: true, external_type: 'gdrive' }],
    ['claims to be Slack’s own', { is_external: false }],
  ])('that %s is not asked for, and nobody else is shown the bot’s token', async (_, external) => {
    const fetching = dropped('年报.docx', (info) => {
      Object.assign(info, external, { url_private: address, url_private_download: address });
    });
    await expect(fetching).rejects.toMatchObject({ zh: expect.stringContaining('请下载后直接上传文件') });
    expect(shown).toEqual([]);
  });

  it('that is too large is refused with what to do, whatever its size was said to be', async () => {
    const refused = { zh: expect.stringMatching(/超过30MB，请/) };
    await expect(
      dropped('大.docx', (info) => Object.assign(info, { size: 31 * 1024 * 1024 })),
    ).rejects.toMatchObject(refused);
  });

  it('for which Slack asks to sign in is not read as a page', async () => {
    const signin = `${new URL(workspace.apiUrl).origin}/files-pri/none`;
    await expect(
      dropped('年报.html', (info) => Object.assign(info, { url_private_download: signin })),
    ).rejects.toThrow(/sign in|answered with/);
  });
});
