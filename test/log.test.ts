import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Clerk } from '../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../src/demo/local-bot.ts';
import { createLog } from '../src/log.ts';

/** A place for a log's lines. */
function memory() {
  const lines: string[] = [];
  return { lines, write: (line: string) => void lines.push(line) };
}

const SECRET = '申请人周某某，电话13900000001';

const caught = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

const CARRIERS: readonly (readonly [string, () => unknown])[] = [
  [
    'a Redis command that failed',
    () => Object.assign(new Error('OOM command not allowed'), { command: { name: 'eval', args: [SECRET] } }),
  ],
  ['an answer of Slack', () => Object.assign(new Error('invalid_blocks'), { data: { response: SECRET } })],
  ['text that is no JSON', () => caught(() => JSON.parse(SECRET))],
  [
    'a document that no version wrote',
    () => caught(() => z.object({ a: z.enum(['b']) }).parse({ a: SECRET })),
  ],
  [
    'a cause within a cause',
    () => new Error('outer', { cause: new Error('inner', { cause: caught(() => JSON.parse(SECRET)) }) }),
  ],
];

describe('the log', () => {
  it.each(CARRIERS)('keeps nothing of what %s carries along, yet its kind and place', (_, make) => {
    const log = memory();
    createLog('info', log).error({ err: make() }, 'something failed');
    expect(log.lines.join('')).not.toContain('周某某');
    expect(log.lines.join('')).not.toContain('13900000001');
    const logged = JSON.parse(log.lines[0] ?? '{}').err;
    expect(logged.type).toMatch(/Error$/);
    expect(logged.stack).toContain('    at ');
  });

  it('blanks fields that hold what people wrote, however deep', () => {
    const log = memory();
    createLog('info', log).info(
      { id: 'o1-2025', text: SECRET, body: { person: SECRET, view: { values: SECRET } } },
      'taken',
    );
    expect(log.lines.join('')).not.toContain('周某某');
    expect(log.lines[0]).toContain('o1-2025');
  });
});

describe('a conversation in which things fail', () => {
  let local: LocalBot | undefined;

  afterEach(async () => {
    await local?.stop();
  });

  it('leaves no words, names or numbers of people in the log', async () => {
    const log = memory();
    local = await startLocalBot({ logLevel: 'trace', logTo: log });
    const { workspace } = local;
    const clerk = new Clerk(workspace);
    const seen = await clerk.start('青石县气象局', 2025);
    await clerk.press(seen, 'without');
    workspace.faults.failNext('chat.postMessage', { error: 'invalid_blocks' });
    const person = workspace.as(clerk.user);
    await person.say(clerk.channel, `地址：槐花巷9号，电话：0871-68009999，${SECRET}`, {
      thread_ts: clerk.thread,
    });
    // By whom it was to be posted, the message's own handling or work that came due, is of no matter.
    await expect.poll(() => log.lines.join('')).toContain('Slack refused a message as it was written');
    await person.say('dm', `你好，${SECRET}`);
    await person.upload('dm', { name: '周某某的台账.xlsx', bytes: Buffer.from(SECRET) });
    // What a message lacks of an application is told to whoever wrote it alone.
    const answers = () => workspace.messages(person.dm).length + workspace.ephemerals(clerk.user).length;
    await workspace.waitUntil(() => answers() >= 4 || undefined);
    const all = log.lines.join('');
    for (const word of ['槐花巷', '68009999', '周某某', '13900000001']) expect(all).not.toContain(word);
  });
});
