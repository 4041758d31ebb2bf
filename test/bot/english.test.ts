import { afterEach, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';

let local: LocalBot | undefined;

afterEach(async () => {
  await local?.stop();
  local = undefined;
});

it('whoever writes English in a report’s thread is answered in English, buttons and findings too', async () => {
  local = await startLocalBot();
  const clerk = new Clerk(local.workspace);
  await clerk.start('云岭县自然资源局', 2025);
  const asked = await clerk.say('Hello, what do I have to do here?');
  const shown = (seen: typeof asked) => JSON.stringify(seen.message.blocks);
  expect(shown(asked)).toContain('Please drop last year’s report here');
  expect(shown(asked)).toContain('Start without');
  const contact = await clerk.press(asked, 'without');
  expect(shown(contact)).toContain('address, postcode, office phone');
  const checked = await clerk.say('check');
  expect(shown(checked)).toContain('Not asked yet');
  expect(shown(await clerk.say('中文'))).toContain('请填办公地址');
});
