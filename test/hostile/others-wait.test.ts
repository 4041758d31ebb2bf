import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { drawnPdf, streamOf } from '../documents/reading/pdf/hand-made.ts';

/** A page that takes seconds to be read: a sentence, and lines without end. */
const SLOW = drawnPdf([
  streamOf(`BT /F2 9 Tf (${'report '.repeat(40)}) Tj ET\n${'0 0 m 9 9 l S\n'.repeat(400_000)}`),
]);

let local: LocalBot;

beforeAll(async () => {
  local = await startLocalBot();
});
afterAll(() => local.stop());

describe('while a file that takes seconds is being read', () => {
  it('somebody else is answered, and whoever sent it when it has ended', async () => {
    const { workspace } = local;
    const [sender, colleague] = [workspace.as(PEOPLE.clerk), workspace.as(PEOPLE.reviewer)];
    const answersTo = (person: typeof sender) =>
      workspace.messages(person.dm).filter(({ user }) => user !== person.id);
    await sender.upload('dm', { name: '年报.pdf', bytes: SLOW });
    await colleague.say('dm', '今年收了多少');
    await workspace.waitFor(({ user }) => user !== colleague.id, { channel: colleague.dm });
    expect(answersTo(sender)).toEqual([]);
    const answer = await workspace.waitUntil(() => answersTo(sender)[0], 50_000, 'the answer about the file');
    expect(visibleText(answer)).toMatch(/没有认出|已停止/);
  });
});
