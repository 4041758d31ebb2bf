import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalBot, startLocalBot } from '../../../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../../../src/playground/state/seed.ts';
import type { StoredMessage } from '../../../../src/playground/state/types.ts';
import { visibleText, WAIT_MS } from '../../../../src/playground/wait.ts';
import { allTold, toldOf } from '../../../support/told-alone.ts';

const NOON = Date.parse('2026-03-18T04:00:00Z');
let local: LocalBot;

beforeAll(async () => {
  local = await startLocalBot({ workspace: { now: () => NOON }, logLevel: 'silent' });
});

afterAll(() => local.stop());

const isIn = (channel: string) => (args: { channel?: unknown }) => args.channel === channel;
const said = (words: string) => (element: { text?: unknown }) => JSON.stringify(element.text).includes(words);

async function register(number: string, organ: Record<string, string> = {}): Promise<void> {
  const clerk = local.workspace.as(PEOPLE.clerk);
  await clerk.command('/nianbao', 'apply', CHANNELS.open);
  const answer = await clerk.submit(await local.workspace.waitForView(PEOPLE.clerk), {
    ...organ,
    number,
    applicant: 'naturalPerson',
    channel: 'in-person',
    arrivedOn: '2026-03-02',
    description: '取水许可',
  });
  expect(answer.errors ?? {}).toEqual({});
}

const cardIn = (channel: string, number: string): Promise<StoredMessage> =>
  local.workspace.waitUntil(
    () =>
      local.workspace.messages(channel).findLast((one) => visibleText(one).startsWith(`申请 ${number}：`)),
    WAIT_MS,
    `the card of ${number}`,
  );

describe('an application’s card', () => {
  it('comes to whoever registered it where the bot may not write in the channel', async () => {
    const { workspace } = local;
    const { dm } = workspace.as(PEOPLE.clerk);
    workspace.faults.failNext('chat.postMessage', { error: 'not_in_channel' }, 1, isIn(CHANNELS.open));
    await register('2026-001', { organ: '云岭县水利局' });
    expect(visibleText(await cardIn(dm, '2026-001'))).toContain('取水许可');
    expect(workspace.messages(dm).map(visibleText).join()).not.toContain('没能完成');
  });

  it('in one person’s own conversation is shown anew to another who opens the case', async () => {
    const { workspace } = local;
    const reviewer = workspace.as(PEOPLE.reviewer);
    await reviewer.say('dm', '2026-001到哪一步了');
    const answer = await workspace.waitUntil(() =>
      workspace.messages(reviewer.dm).findLast((one) => visibleText(one).includes('2026-001：')),
    );
    await reviewer.press(answer, said('办理这件'));
    const shown = await toldOf(workspace, PEOPLE.reviewer, /^申请 2026-001：/);
    expect(JSON.stringify(shown.blocks)).toContain('caseEvent');
  });

  it('is posted anew where somebody deleted it: what was recorded is told as done', async () => {
    const { workspace } = local;
    await register('2026-002');
    const card = await cardIn(CHANNELS.open, '2026-002');
    workspace.faults.failNext('chat.update', { error: 'message_not_found' }, 1);
    const clerk = workspace.as(PEOPLE.clerk);
    await clerk.press(card, said('答复'));
    await clerk.submit(await workspace.waitForView(PEOPLE.clerk), {
      on: '2026-03-10',
      disposition: 'granted',
    });
    const anew = await workspace.waitUntil(() =>
      workspace
        .messages(CHANNELS.open)
        .findLast((one) => one.ts !== card.ts && visibleText(one).startsWith('申请 2026-002：')),
    );
    expect(visibleText(anew)).toContain('已答复。下一步');
    await workspace.waitUntil(() =>
      workspace.messages(CHANNELS.open, anew.ts).find((one) => visibleText(one).includes('登记：答复')),
    );
    expect(allTold(workspace, PEOPLE.clerk).map(visibleText).join()).not.toContain('没能完成');
  });
});
