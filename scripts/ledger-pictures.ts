import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type LocalBot, startLocalBot } from '../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../src/playground/state/seed.ts';
import type { StoredMessage } from '../src/playground/state/types.ts';
import { visibleText } from '../src/playground/wait.ts';
import { connectStore } from '../src/store/connection.ts';
import { organIdOf } from '../src/store/keys.ts';
import { createOrganStore } from '../src/store/organ-store.ts';
import { noticeOf } from '../test/report/calendar/notices.ts';

const ORGAN = '云岭县自然资源局';
const { admin, clerk, reviewer, approver } = PEOPLE;

/** The office of the pictures: a bot whose clock goes by as the script says. */
interface Office {
  readonly local: LocalBot;
  readonly as: (user: string) => ReturnType<LocalBot['workspace']['as']>;
  /** What somebody was shown last with these words. */
  readonly shown: (user: string, words: string) => Promise<StoredMessage>;
  /** Goes to 9:30 of a day and waits until its reminders are sent. */
  readonly go: (day: string) => Promise<void>;
}

const button = (words: string) => (element: { text?: unknown }) =>
  JSON.stringify(element.text ?? '').includes(words);

async function open(day: string): Promise<Office> {
  let now = Date.parse(`${day}T09:40:00+08:00`);
  const local = await startLocalBot({ workspace: { now: () => now }, sweepMs: 100 });
  const { workspace } = local;
  const as = (user: string) => workspace.as(user);
  const shown = (user: string, words: string) =>
    workspace.waitUntil(() =>
      [
        ...workspace.ephemerals(user),
        ...workspace.messages(as(user).dm),
        ...workspace.messages(CHANNELS.open),
      ]
        .filter((one) => one.user !== user)
        .findLast((one) => visibleText(one).includes(words)),
    );
  const go = async (to: string) => {
    now = Date.parse(`${to}T09:30:00+08:00`);
    const connection = await connectStore(local.redis.address);
    const organs = createOrganStore(connection, 'local', () => now);
    const organ = organIdOf(workspace.teamId, ORGAN);
    for (let tries = 0; tries < 300 && ((await organs.digestAt(organ)) ?? 0) <= now; tries += 1)
      await new Promise((done) => setTimeout(done, 50));
    connection.disconnect();
  };
  await as(admin).command('/nianbao', `设置 ${ORGAN}`, CHANNELS.open);
  await as(admin).press(await shown(admin, '还没有安排人员'), button('安排人员'));
  await as(admin).submit(await workspace.waitForView(admin), {
    handler: [clerk, reviewer],
    lead: [approver],
  });
  await shown(admin, '负责人：');
  return { local, as, shown, go };
}

/** What is drawn: the last message with some words, as one person sees it in a channel or in their own conversation. */
interface Picture {
  readonly user: string;
  readonly where: RegExp;
  readonly words: string;
  readonly name: string;
}

/** Draws a message; what only one person is shown comes while their page is open: `act` has it said. */
async function draw(
  page: Page,
  office: Office,
  { user, where, words, name }: Picture,
  out: string,
  act: () => Promise<unknown> = async () => undefined,
): Promise<void> {
  await page.goto(office.local.workspace.url);
  await page.locator('#who').selectOption(user);
  await page.getByRole('button', { name: where }).first().click();
  await act();
  const message = page.locator('.message', { hasText: words }).last();
  await message.waitFor();
  await message.screenshot({ path: join(out, `${name}.png`) });
}

const REGISTER = [
  '登记编号,申请人,申请人类型,申请方式,收到日期,申请内容,答复日期,办理结果,承办人,备注',
  '2026-011,王某,自然人,当面,2026-03-05,东沟地块征收批复,2026-03-13,予以公开,经办人甲,',
  '2026-012,云岭某建材公司,企业,网上,3月9日,采石场用地手续,,,科长乙,3月10日电话确认',
  '2026-013,李某,自然人,信鸽,2026-03-11,宅基地登记档案,,,,',
  '2026-014,孙某,自然人,当面,2026-02-14,矿山复绿方案,,,科长乙,',
  '2026-015,周某,自然人,平信,2026-03-12,林地占用批复,,,,',
  '2026-001,赵某,自然人,当面,2026-03-02,城东片区征地补偿方案,,,经办人甲,',
].join('\n');

/** Draws the pictures of the handlers' manual: the ledger's cards, without a name of anybody real. */
export async function ledgerPictures(browser: Browser, out: string): Promise<void> {
  const office = await open('2026-03-16');
  const { as, shown, go } = office;
  const page = await browser.newPage({
    viewport: { width: 1180, height: 1400 },
    timezoneId: 'Asia/Shanghai',
  });
  const channel = /# 政务公开/;
  const direct = /私信/;
  try {
    await as(clerk).command('/nianbao', 'apply', CHANNELS.open);
    await as(clerk).submit(await office.local.workspace.waitForView(clerk), {
      number: '2026-001',
      applicant: 'naturalPerson',
      channel: 'in-person',
      arrivedOn: '2026-03-02',
      description: '城东片区征地补偿方案',
      name: '赵某',
      handler: [clerk],
    });
    await shown(clerk, '申请 2026-001');
    await draw(
      page,
      office,
      { user: clerk, where: channel, words: '申请 2026-001', name: 'ledger-card' },
      out,
    );
    const register = { user: clerk, where: direct, words: '是申请台账', name: 'ledger-register' };
    await draw(page, office, register, out, async () => {
      await as(clerk).upload('dm', { name: '申请台账.csv', bytes: new TextEncoder().encode(REGISTER) });
      // What is said about a file stands in its thread.
      await page
        .locator('.message', { hasText: '申请台账.csv' })
        .getByRole('button', { name: /回复/ })
        .click();
    });
    await as(clerk).press(await shown(clerk, '是申请台账'), button('导入'));
    await shown(clerk, '已导入');
    await as(clerk).say('dm', '我3月20日到4月10日休假，由科长乙代办');
    await as(clerk).press(await shown(clerk, '是否这样安排'), button('确认'));
    await shown(clerk, '已安排');
    await go('2026-03-20');
    await go('2026-03-23');
    await draw(
      page,
      office,
      { user: reviewer, where: direct, words: '您在代', name: 'ledger-reminder' },
      out,
    );
    await draw(
      page,
      office,
      { user: approver, where: direct, words: '概览：在办', name: 'ledger-overview' },
      out,
    );
    const month = { user: approver, where: direct, words: '平均工作日', name: 'ledger-month' };
    await draw(page, office, month, out, () => as(approver).say('dm', '本月办理情况表'));
    const holidays = { user: admin, where: direct, words: '读作下表', name: 'ledger-holidays' };
    await draw(page, office, holidays, out, () => as(admin).say('dm', noticeOf(2027)));
  } finally {
    await page.close();
    await office.local.stop();
  }
}
