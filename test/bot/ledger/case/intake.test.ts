import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalBot, startLocalBot } from '../../../../src/demo/local-bot.ts';
import { PEOPLE } from '../../../../src/playground/state/seed.ts';
import type { StoredMessage } from '../../../../src/playground/state/types.ts';
import { visibleText } from '../../../../src/playground/wait.ts';

/** A Saturday. */
const NOON = Date.parse('2026-03-14T04:00:00Z');
let local: LocalBot;

beforeAll(async () => {
  local = await startLocalBot({ workspace: { now: () => NOON } });
});

afterAll(async () => {
  await local.stop();
});

const clerk = () => local.workspace.as(PEOPLE.clerk);

const labelOf = (element: { text?: unknown }): unknown =>
  typeof element.text === 'object' && element.text !== null && 'text' in element.text
    ? element.text.text
    : '';

const told = (words: string): Promise<StoredMessage> =>
  local.workspace.waitUntil(() =>
    [...local.workspace.ephemerals(PEOPLE.clerk), ...local.workspace.messages(clerk().dm)].find((one) =>
      visibleText(one).includes(words),
    ),
  );

const card = (number: string, shows = ''): Promise<StoredMessage> =>
  local.workspace.waitFor(
    (message: StoredMessage) => {
      const text = visibleText(message);
      return text.startsWith(`申请 ${number}：`) && text.includes(shows);
    },
    { channel: clerk().dm },
  );

/** Presses the button with these words and returns the form that opens with something in it. */
async function formOf(message: StoredMessage, label: string, holds: string) {
  await clerk().press(message, (element) => labelOf(element) === label);
  return local.workspace.waitForView(PEOPLE.clerk, (view) => JSON.stringify(view).includes(holds));
}

describe('an intake as people say it', () => {
  it('asks for the organ by its name where none is known yet', async () => {
    await clerk().say('dm', '新收一件申请：编号2026-001，沈小岭（自然人），今天当面，要旧城改造方案');
    const asked = await told('还差机关。');
    const view = await formOf(asked, '补全登记', '旧城改造方案');
    const answer = await clerk().submit(view, { organ: '云岭县住房和城乡建设局' });
    expect(answer.errors ?? {}).toEqual({});
    await card('2026-001');
  });

  it('registers what one letter holds under numbers one behind the other', async () => {
    const text =
      '新收一封挂号信，昨天收到，陈小溪（自然人），编号2026-010，里面三件申请：一是2024年决算；二是城东征地批复；三是水库移民名册';
    await clerk().say('dm', text);
    await card('2026-010', '2024年决算');
    await card('2026-011', '城东征地批复');
    await card('2026-012', '水库移民名册');
  });

  it('asks for the contents that a letter is said to hold, as many as they are', async () => {
    await clerk().say('dm', '今天收到赵小满寄来的3件申请');
    const asked = await told('一封信里共3件，已写明内容的0件');
    expect(visibleText(asked)).toContain('各件的申请内容');
    expect(visibleText(asked)).not.toContain('赵小满');
    const view = await formOf(asked, '补全登记', '赵小满');
    const values = { number: '2026-020', applicant: 'naturalPerson', description: '甲村批复' };
    const wrong = await clerk().submit(view, { ...values, others: '乙村批复' });
    expect(wrong.errors?.count).toContain('共2件');
    const right = await clerk().submit(view, { ...values, others: '乙村批复\n丙村批复' });
    expect(right.errors ?? {}).toEqual({});
    await card('2026-020', '甲村批复');
    await card('2026-022', '丙村批复');
  });

  it('is not registered in silence where a sentence beside it was not used', async () => {
    await clerk().say(
      'dm',
      '新收一件申请：编号2026-030，孙小舟（自然人），今天当面，要停车场规划。上次那件还没有答复。',
    );
    const asked = await told('没有用到：“上次那件还没有答复”');
    const view = await formOf(asked, '补全登记', '停车场规划');
    expect(JSON.stringify(view)).toContain('2026-030');
    await clerk().close(view);
  });

  it('asks about a day that has not come', async () => {
    await clerk().say('dm', '新收一件申请：何小桥，下周一窗口提交，要学区划分方案');
    await told('“下周一”还没有到或者不存在');
  });

  it('stays in the ledger as it was when its message is edited, and the change is offered as an amendment', async () => {
    const text = '新收一件申请：编号2026-040，吕小川（自然人），3月12日当面提交，要绿地规划';
    const { message } = await clerk().say('dm', text);
    await card('2026-040', '2026年3月12日');
    await clerk().edit(clerk().dm, message.ts, text.replace('3月12日', '3月11日'));
    const offered = await told('台账仍是原来的内容');
    expect(visibleText(offered)).toContain('与台账不同的有：到达日期。');
    await card('2026-040', '2026年3月12日');
    const view = await formOf(offered, '核对更正', '"initial_date":"2026-03-11"');
    const answer = await clerk().submit(view, { why: '消息里日期写错' });
    expect(answer.errors ?? {}).toEqual({});
    await card('2026-040', '2026年3月11日');
  });

  it('opens the form for what is only told of a case: by its number, or of the one just spoken of', async () => {
    await clerk().say('dm', '昨天窗口收了一件：编号2026-050，吕小岭（自然人），要防汛预案');
    await card('2026-050');
    await clerk().say('dm', '那件我已经给他答复了');
    const asked = await told('“答复”还没有登记');
    expect(visibleText(asked)).toContain('2026-050');
    const view = await formOf(asked, '答复', '申请 2026-050');
    await clerk().close(view);
    await clerk().say('dm', '010延期了');
    expect(visibleText(await told('“延期”还没有登记'))).toContain('2026-010');
  });

  it('is only welcome where somebody thanks', async () => {
    await clerk().say('dm', '谢了');
    await told('不客气');
  });
});
