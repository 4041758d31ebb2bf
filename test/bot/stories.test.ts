import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { PEOPLE } from '../../src/playground/state/seed.ts';
import type { StoredMessage } from '../../src/playground/state/types.ts';
import { visibleText } from '../../src/playground/wait.ts';

let local: LocalBot;

beforeAll(async () => {
  local = await startLocalBot();
});

afterAll(async () => {
  await local.stop();
});

/** Picks the call that posts a text with these words: work of other reports may come due meanwhile. */
const says =
  (words: string) =>
  ({ text }: { text?: unknown }) =>
    String(text).includes(words);

const clerkOf = (user: string = PEOPLE.clerk) => new Clerk(local.workspace, user);

describe('starting a report', () => {
  it('opens a form from the bare command, and the form starts the report', async () => {
    const { workspace } = local;
    const person = workspace.as(PEOPLE.clerk);
    await person.command('/nianbao', '', 'C0OPENGOV01');
    const view = await workspace.waitForView(PEOPLE.clerk);
    const bad = await person.submit(view, { organ: '？', year: '2025' });
    expect(bad.errors?.organ).toContain('机关全称');
    await person.submit(view, { organ: '青石县水利局', year: '2025' });
    const root = await workspace.waitFor(/青石县水利局2025年政府信息公开工作年度报告/);
    expect(root.channel).toBe('C0OPENGOV01');
  });

  it('joins the report in progress when somebody starts it again', async () => {
    const clerk = clerkOf();
    await clerk.start('青石县教育局', 2025);
    await local.workspace.as(PEOPLE.reviewer).command('/nianbao', '青石县教育局 2025', 'C0PRIVATE01');
    const joined = await clerk.next();
    expect(visibleText(joined.message)).toContain('加入填报');
    await local.workspace.waitUntil(() =>
      local.workspace.ephemerals(PEOPLE.reviewer).find((one) => visibleText(one).includes('已在填报中')),
    );
  });

  it('refuses a year that had no official layout, with the way out', async () => {
    await local.workspace.as(PEOPLE.clerk).command('/nianbao', '青石县民政局 2017', 'C0OPENGOV01');
    await local.workspace.waitUntil(
      () =>
        local.workspace
          .ephemerals(PEOPLE.clerk)
          .some((one) => visibleText(one).includes('2017年适用旧条例格式')) || undefined,
    );
  });

  it('greets whoever writes to it, with a button that opens the form', async () => {
    const person = local.workspace.as(PEOPLE.approver);
    await person.say('dm', '你好');
    const greeting = await local.workspace.waitFor('逐问逐答', { channel: person.dm });
    await person.press(greeting, 'start');
    const view = await local.workspace.waitForView(PEOPLE.approver);
    expect(view.callback_id).toBe('form:start');
    await person.close(view);
  });

  it('starts in the person’s own conversation where the channel cannot be written to', async () => {
    const { workspace } = local;
    workspace.faults.failNext('chat.postMessage', { error: 'not_in_channel' }, 1, says('青石县司法局'));
    const person = workspace.as(PEOPLE.clerk);
    await person.command('/nianbao', '青石县司法局 2025', 'C0OPENGOV01');
    const root = await workspace.waitFor(/青石县司法局2025年/);
    expect(root.channel).toBe(person.dm);
    // What is answered there stands in the open, one report or several.
    const seen = async (words: string, after = '0') => {
      const isIt = (one: StoredMessage) => one.ts > after && visibleText(one).includes(words);
      const found = await workspace.waitFor(isIt, { channel: person.dm });
      expect(found.thread_ts).toBeUndefined();
      return found;
    };
    const asked = await seen('请上传上一年度的年报');
    expect(visibleText(asked)).toMatch(/公布时限2026年1月31日（周六），.+。/);
    await person.say('dm', '直接填');
    await seen('请填办公地址');
    await person.command('/nianbao', '青石县信访局 2025', 'dm');
    const second = await seen('青石县信访局2025年');
    await person.say('dm', '跳过', { thread_ts: root.ts });
    await seen('“联系方式”先跳过');
    await person.say('dm', '去第三部分');
    await seen('今年是否收到政府信息公开申请');
    await person.say('dm', '直接填', { thread_ts: second.ts });
    await seen('请填办公地址', second.ts);
  });

  it('lists the reports on the Home tab', async () => {
    const person = local.workspace.as(PEOPLE.clerk);
    await person.openHome();
    const home = await local.workspace.waitForHome(PEOPLE.clerk, (view) =>
      JSON.stringify(view).includes('青石县'),
    );
    await person.press(home, 'start');
    const view = await local.workspace.waitForView(PEOPLE.clerk);
    await person.submit(view, { organ: '青石县体育局', year: '2025' });
    await local.workspace.waitForHome(PEOPLE.clerk, (drawn) =>
      JSON.stringify(drawn).includes('青石县体育局 2025年度报告'),
    );
  });
});

describe('two people on one report', () => {
  it('answers an old button with who has answered meanwhile, and changes nothing', async () => {
    const clerk = clerkOf();
    let seen = await clerk.start('青石县财政局', 2025);
    const first = seen;
    seen = await clerk.press(seen, 'without');
    expect(seen.question).toBe('contact');
    await local.workspace.as(PEOPLE.reviewer).press(first.message, (element) => element.value === 'without');
    const answer = await clerk.next();
    expect(visibleText(answer.message)).toContain('没有重复处理');
    expect(answer.question).toBe('contact');
  });

  it('takes a form that was filled while the others went on', async () => {
    const { workspace } = local;
    const clerk = clerkOf();
    let seen = await clerk.start('青石县审计局', 2025);
    seen = await clerk.press(seen, 'without');
    const other = workspace.as(PEOPLE.reviewer);
    await other.press(seen.message, (element) => element.value === 'contact');
    const view = await workspace.waitForView(PEOPLE.reviewer);
    seen = await clerk.press(seen, 'skip');
    await other.submit(view, { address: '城关镇解放路2号', phone: '0871-68000001' });
    const after = await clerk.next();
    expect(after.question).toBe('notes.proactiveDisclosure');
    seen = await clerk.say('查看已填');
    expect(visibleText(seen.message)).toContain('联系方式：城关镇解放路2号，0871-68000001');
  });
});

describe('figures', () => {
  const atTable = async (organ: string) => {
    const clerk = clerkOf();
    let seen = await clerk.start(organ, 2025);
    seen = await clerk.say('去第三部分');
    seen = await clerk.press(seen, 'something');
    return { clerk, seen };
  };

  it('reads a table of applications in words and shows it before taking it', async () => {
    const { clerk } = await atTable('青石县农业农村局');
    const read = await clerk.say(
      '新收12件，上年结转2件，都是自然人，13件予以公开，1件本机关不掌握，结转下年度0件',
    );
    const text = visibleText(read.message);
    expect(text).toContain('一、本年新收政府信息公开申请数量·自然人');
    expect(text).toContain('12');
    expect(text).toContain('确认');
  });

  it('fills one kind of applicant by a form, and says which column does not balance', async () => {
    const { clerk, seen } = await atTable('青石县林业局');
    const read = await clerk.fill(seen, 'cells:naturalPerson', {
      'applications.new.naturalPerson': '12',
      'applications.carriedOver.naturalPerson': '2',
      'applications.granted.naturalPerson': '13',
    });
    const confirmed = await clerk.press(read, 'confirm');
    expect(visibleText(confirmed.message)).toContain('还有');
    const zeros = await clerk.press(confirmed, 'zero');
    expect(visibleText(zeros.message)).toContain(
      '自然人列：新收12＋上年结转2＝14，办理结果13＋结转下年度0＝13，相差1件。请核对。',
    );
  });

  it('keeps what was there when an answer cannot be read, with an example', async () => {
    const { clerk } = await atTable('青石县商务局');
    const answer = await clerk.say('新收一大堆');
    expect(visibleText(answer.message)).toContain('“新收一大堆”里没有读出这一问的数字，已填内容没有改动');
    expect(visibleText(answer.message)).toContain('数字可以这样说');
  });
});

describe('deliveries that come twice', () => {
  it('count once', async () => {
    const { workspace } = local;
    const clerk = clerkOf();
    let seen = await clerk.start('青石县统计局', 2025);
    seen = await clerk.say('去第二部分');
    workspace.faults.atRandom({ seed: 7, duplicate: 1 });
    seen = await clerk.say('制发2件，废止1件，现行有效15件');
    seen = await clerk.say('确认');
    await workspace.idle();
    workspace.faults.atRandom();
    const prompts = workspace.messages(clerk.channel, clerk.thread).filter((message) => message.bot_id);
    expect(prompts.filter((message) => visibleText(message).includes('行政许可今年共作出')).length).toBe(1);
    expect(seen.question).toBe('cells.licences');
  });
});

describe('a message after its answer was lost on the way', () => {
  it('is not sent twice', async () => {
    const { workspace } = local;
    const clerk = clerkOf();
    let seen = await clerk.start('青石县交通运输局', 2025);
    workspace.faults.failNext('chat.postMessage', { loseAnswer: true }, 1, says('开头要写明联系方式'));
    seen = await clerk.press(seen, 'without');
    expect(seen.question).toBe('contact');
    seen = await clerk.press(seen, 'skip');
    const asked = workspace
      .messages(clerk.channel, clerk.thread)
      .filter((message) => visibleText(message).includes('开头要写明联系方式'));
    expect(asked.length).toBe(1);
    expect(seen.question).toBe('notes.proactiveDisclosure');
  });
});

describe('a file that is no report', () => {
  it('is answered kindly and changes nothing', async () => {
    const clerk = clerkOf();
    await clerk.start('青石县文化和旅游局', 2025);
    const answer = await clerk.drop(
      '照片.png',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
    );
    expect(visibleText(answer.message)).toMatch(/图片|照片/);
    expect(answer.question).toBe('previous');
  });
});
