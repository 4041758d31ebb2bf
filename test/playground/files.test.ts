import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { startWorkspace, type Workspace } from '../../src/playground/workspace.ts';

let workspace: Workspace;
let client: WebClient;
beforeEach(async () => {
  workspace = await startWorkspace({ events: [] });
  client = new WebClient(workspace.botToken, { slackApiUrl: workspace.apiUrl, retryConfig: { retries: 0 } });
});
afterEach(() => workspace.stop());

const bytes = Buffer.from('PK 年度报告');

async function begin() {
  const { upload_url = '', file_id = '' } = await client.files.getUploadURLExternal({
    filename: '年报.docx',
    length: bytes.length,
  });
  return { upload_url, file_id };
}

describe('an upload in three steps', () => {
  it('shares the file in the thread after it was completed, and only then shows the share', async () => {
    const { message } = await workspace.as(PEOPLE.clerk).say(CHANNELS.open, '请生成');
    const { upload_url, file_id } = await begin();
    await fetch(upload_url, { method: 'POST', body: new Uint8Array(bytes) });
    const completed = await client.files.completeUploadExternal({
      files: [{ id: file_id, title: '2025年度报告' }],
      channel_id: CHANNELS.open,
      thread_ts: message.ts,
      initial_comment: '请查收',
    });
    const { file, message: shared } = await workspace.waitForFile();
    const info = await client.files.info({ file: file_id });

    expect(completed.files).toMatchObject([{ id: file_id, title: '2025年度报告', shares: {} }]);
    expect(file.bytes.equals(bytes)).toBe(true);
    expect(shared).toMatchObject({ subtype: 'file_share', thread_ts: message.ts, text: '请查收' });
    expect(info.file?.shares?.public?.[CHANNELS.open]?.[0]?.ts).toBe(shared.ts);
  });

  it("works by the client's own helper", async () => {
    await client.filesUploadV2({ channel_id: CHANNELS.open, filename: '年报.docx', file: bytes });
    const { file } = await workspace.waitForFile((one) => one.name === '年报.docx');
    expect(file.bytes.equals(bytes)).toBe(true);
  });

  it('shows nothing to anybody before it is completed', async () => {
    const { upload_url, file_id } = await begin();
    await fetch(upload_url, { method: 'POST', body: new Uint8Array(bytes) });
    await expect(client.files.info({ file: file_id })).rejects.toMatchObject({
      data: { error: 'file_not_found' },
    });
    expect(workspace.messages(CHANNELS.open)).toEqual([]);
  });

  it('cannot be completed without its bytes', async () => {
    const { file_id } = await begin();
    const completed = client.files.completeUploadExternal({
      files: [{ id: file_id }],
      channel_id: CHANNELS.open,
    });
    await expect(completed).rejects.toMatchObject({ data: { error: 'file_not_found' } });
  });
});

describe("a person's file", () => {
  it('can be downloaded with the token, and without it leads to a page to sign in', async () => {
    const said = await workspace.as(PEOPLE.clerk).upload('dm', { name: '上年.xlsx', bytes, text: '上年的' });
    const file = said.message.files?.[0];
    const url = file?.url_private_download ?? '';
    const authorization = `Bearer ${workspace.botToken}`;

    expect(said.message).toMatchObject({ subtype: 'file_share', text: '上年的' });
    const given = await fetch(url, { headers: { authorization } });
    expect(Buffer.from(await given.arrayBuffer()).equals(bytes)).toBe(true);
    const refused = await fetch(url);
    expect(refused.headers.get('content-type')).toContain('text/html');
  });

  it('can be deleted by its owner alone', async () => {
    const said = await workspace.as(PEOPLE.clerk).upload('dm', { name: '上年.xlsx', bytes });
    const id = said.message.files?.[0]?.id ?? '';
    await expect(client.files.delete({ file: id })).rejects.toMatchObject({
      data: { error: 'cant_delete_file' },
    });
    await client.filesUploadV2({ channel_id: CHANNELS.open, filename: '年报.docx', file: bytes });
    const { file } = await workspace.waitForFile((one) => one.user === workspace.botUserId);
    await client.files.delete({ file: file.info.id });
    expect(workspace.messages(CHANNELS.open)[0]?.files).toMatchObject([{ mode: 'tombstone' }]);
  });
});
