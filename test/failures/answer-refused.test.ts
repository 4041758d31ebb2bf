import { afterEach, it } from 'vitest';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';

let local: LocalBot | undefined;

afterEach(async () => {
  await local?.stop();
});

it('tells whoever asked that no answer could be posted, and answers when asked again', async () => {
  local = await startLocalBot({ logLevel: 'silent' });
  const { workspace } = local;
  const clerk = workspace.as(PEOPLE.clerk);
  workspace.faults.failNext('chat.postMessage', { error: 'no_permission' });
  await clerk.say('dm', '还有几件没办结');
  await workspace.waitUntil(() =>
    workspace.ephemerals(PEOPLE.clerk).find((one) => visibleText(one).includes('请再试一次')),
  );
  await clerk.say('dm', '还有几件没办结');
  await workspace.waitFor('还没有可查的申请台账', { channel: clerk.dm });
});
