import { afterEach, describe, expect, it } from 'vitest';
import { PEOPLE } from '../../src/playground/state/seed.ts';
import { type Setup, socketSetup } from './app.ts';

let setup: Setup | undefined;
afterEach(async () => {
  await setup?.stop();
  setup = undefined;
});

describe('a Bolt app in Socket Mode', () => {
  it('hears a direct message and answers in its thread', async () => {
    setup = await socketSetup((app) => {
      app.message('你好', async ({ message, say }) => {
        await say({ text: '请上传上年年报', thread_ts: message.ts });
      });
    });
    const { workspace } = setup;
    const said = await workspace.as(PEOPLE.clerk).say('dm', '你好');
    const answer = await workspace.waitFor('请上传上年年报');

    expect(said).toMatchObject({ acked: true, attempts: 1 });
    expect(answer).toMatchObject({ user: workspace.botUserId, thread_ts: said.message.ts });
    expect(workspace.messages(said.message.channel, said.message.ts)[0]).toMatchObject({ reply_count: 1 });
  });
});
