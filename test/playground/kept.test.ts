import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotAWorkspaceError } from '../../src/playground/state/kept.ts';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { startWorkspace } from '../../src/playground/workspace.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workspace-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a workspace with a state file', () => {
  it('has its people, messages and files again after a start at another port', async () => {
    const state = join(folder, 'w.json');
    const first = await startWorkspace({ state, retryDelaysMs: [], ackTimeoutMs: 1 });
    const clerk = first.as(PEOPLE.clerk);
    const { message } = await clerk.upload(CHANNELS.open, { name: '说明.txt', bytes: Buffer.from('一二三') });
    await first.stop();

    const second = await startWorkspace({ state });
    const [again] = second.messages(CHANNELS.open);
    const file = second.file(message.files?.[0]?.id ?? '');
    expect(again?.ts).toBe(message.ts);
    expect(file?.bytes.toString()).toBe('一二三');
    expect(file?.info.url_private).toContain(second.url);
    expect(second.as(PEOPLE.reviewer).id).toBe(PEOPLE.reviewer);
    await second.stop();
  });

  it('is written while it runs, so that a kill loses next to nothing', async () => {
    const state = join(folder, 'w.json');
    const workspace = await startWorkspace({ state, retryDelaysMs: [], ackTimeoutMs: 1 });
    await workspace.as(PEOPLE.clerk).say(CHANNELS.open, '记下这一句');
    const isWritten = async () => (await readFile(state, 'utf8').catch(() => '')).includes('记下这一句');
    await expect.poll(isWritten, { timeout: 15_000 }).toBe(true);
    await workspace.stop();
  });

  it('leaves a file that is something else as it is, and says so', async () => {
    const state = join(folder, 'notes.txt');
    await writeFile(state, '别的内容');
    await expect(startWorkspace({ state })).rejects.toThrow(NotAWorkspaceError);
    expect(await readFile(state, 'utf8')).toBe('别的内容');
  });
});
