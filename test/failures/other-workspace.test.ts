import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';

const OTHER = 'T0OTHERTOWN';
let first: LocalBot;

beforeAll(async () => {
  first = await startLocalBot({ logLevel: 'silent' });
});

afterAll(async () => {
  await first.stop();
});

describe('two workspaces on one Redis', () => {
  it('do not share a prefix: the second bot does not start, and says what to set', async () => {
    const second = startLocalBot({ redis: first.redis, workspace: { teamId: OTHER } });
    await expect(second).rejects.toThrow(/belongs to the workspace T0PLAYGRND1.*NIANBAO_PREFIX/);
    expect((await new Clerk(first.workspace).start('青石县水利局', 2025)).question).toBe('previous');
  });

  it('work beside each other under prefixes of their own', async () => {
    const second = await startLocalBot({
      redis: first.redis,
      prefix: 'other',
      workspace: { teamId: OTHER },
      logLevel: 'silent',
    });
    expect((await new Clerk(second.workspace).start('青石县教育局', 2025)).question).toBe('previous');
    await second.stop();
  });

  it('the first one starts again over its own', async () => {
    await first.restart();
    expect((await new Clerk(first.workspace).start('青石县民政局', 2025)).question).toBe('previous');
  });
});
