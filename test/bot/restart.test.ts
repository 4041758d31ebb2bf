import { afterEach, describe, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { visibleText } from '../../src/playground/wait.ts';

let local: LocalBot | undefined;

afterEach(async () => {
  await local?.stop();
  local = undefined;
});

describe('a bot that was stopped and started again', () => {
  it('goes on where the report stood', async () => {
    local = await startLocalBot();
    const clerk = new Clerk(local.workspace);
    let seen = await clerk.start('白河县自然资源局', 2025);
    seen = await clerk.press(seen, 'without');
    seen = await clerk.say('地址：城关镇人民路3号，电话：0871-68000002');
    expect(seen.question).toBe('notes.proactiveDisclosure');
    await local.restart();
    seen = await clerk.say('查看已填');
    expect(visibleText(seen.message)).toContain('联系方式：城关镇');
    seen = await clerk.press(seen, 'resume');
    expect(seen.question).toBe('notes.proactiveDisclosure');
  });

  it('answers at its start what was said while it was away', async () => {
    local = await startLocalBot({ workspace: { retryDelaysMs: [50, 200, 400, 800] } });
    const clerk = new Clerk(local.workspace);
    await clerk.start('白河县水利局', 2025);
    await local.pause();
    const said = clerk.say('去第二部分');
    await local.resume();
    expect((await said).question).toBe('cells.normativeDocuments');
  });
});
