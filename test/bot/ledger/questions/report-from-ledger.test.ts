import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApplicationEvent, Registration } from '../../../../src/applications/case/events.ts';
import { recordEvent, registerApplication } from '../../../../src/bot/ledger/case/record.ts';
import { NOTES } from '../../../../src/demo/bureau-2021.ts';
import { Clerk, type Seen } from '../../../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../../../src/demo/local-bot.ts';
import { readReport } from '../../../../src/documents/read.ts';
import { CHANNELS, PEOPLE } from '../../../../src/playground/state/seed.ts';
import { visibleText } from '../../../../src/playground/wait.ts';
import { cellAt } from '../../../../src/report/cells.ts';
import { checkReport } from '../../../../src/report/checks/check-report.ts';
import { connectStore, type StoreConnection } from '../../../../src/store/connection.ts';
import { organIdOf } from '../../../../src/store/keys.ts';
import { createLedgerStore } from '../../../../src/store/ledger-store.ts';
import { answered, calendar, registration } from '../../../applications/support.ts';

const ORGAN = '云岭县自然资源局';
const JANUARY = Date.parse('2027-01-11T03:00:00Z');
let local: LocalBot;
let connection: StoreConnection;

/** Cases of 2026 with what happened to them; two came in the December before. */
const CASES: readonly (readonly [Partial<Registration>, ...ApplicationEvent[]])[] = [
  [{ number: '2025-031', arrivedOn: '2025-12-18' }, answered('2026-01-08', 'granted')],
  [
    { number: '2025-032', arrivedOn: '2025-12-22', applicant: 'business' },
    answered('2026-01-09', 'partiallyGranted'),
  ],
  [{ number: '2026-001' }, answered('2026-03-12', 'granted')],
  [
    { number: '2026-002', arrivedOn: '2026-04-01' },
    { type: 'feeNotified', on: '2026-04-03', basis: 'pages', amountYuan: 380, receivedOn: '2026-04-03' },
    { type: 'feePaid', on: '2026-04-07' },
    answered('2026-04-15', 'granted'),
  ],
  [
    { number: '2026-003', arrivedOn: '2026-05-06' },
    answered('2026-05-20', 'deniedByLaw'),
    { type: 'disputeOpened', on: '2026-06-10', kind: 'reconsideration', role: 'sole' },
    { type: 'disputeDecided', on: '2026-08-05', dispute: 0, result: 'upheld', reanswer: null },
  ],
  [{ number: '2026-004', arrivedOn: '2026-09-01', applicant: 'business' }, answered('2026-09-14')],
  [{ number: '2026-005', arrivedOn: '2026-12-28', channel: 'email' }],
];

beforeAll(async () => {
  local = await startLocalBot({ workspace: { now: () => JANUARY } });
  connection = await connectStore(local.redis.address);
  const clock = { now: () => JANUARY, zone: 'Asia/Shanghai' };
  const parts = { ledger: createLedgerStore(connection, 'local', calendar), calendar, clock };
  const organ = organIdOf(local.workspace.teamId, ORGAN);
  for (const [changes, ...events] of CASES) {
    const id = `A${changes.number}`;
    const deed = (at: number) => ({
      team: local.workspace.teamId,
      organ,
      id,
      user: PEOPLE.clerk,
      key: `${id}-${at}`,
    });
    const fresh = {
      registration: registration(changes),
      person: { name: '周小禾', identity: '', contact: '' },
      handler: null,
      isRecordCorrection: false,
    };
    expect((await registerApplication(parts, deed(0), fresh)).kind).toBe('recorded');
    for (const [at, event] of events.entries()) {
      expect((await recordEvent(parts, deed(at + 1), event)).kind).toBe('recorded');
    }
  }
});

afterAll(async () => {
  connection.disconnect();
  await local.stop();
});

const holds = (seen: Seen, value: string): boolean =>
  JSON.stringify(seen.message.blocks ?? []).includes(`"value":"${value}"`);

const WORDS: Readonly<Record<string, string>> = {
  contact: '云岭县城关镇新华路18号，邮编230000，电话0555-6600123',
  'cells.normativeDocuments': '制发2件，废止0件，现行有效9件',
  'cells.licences': '31件',
  'cells.penalties': '处罚4件，强制0件',
  'cells.fees': '0元',
  ...NOTES,
};

const PRESSES: Readonly<Record<string, string>> = {
  previous: 'without',
  'notes.fees': 'ledger',
  'notes.other': 'none',
  'draft.overview': 'accept',
  'draft.problems': 'accept',
  'draft.other': 'accept',
};

async function answer(clerk: Clerk, seen: Seen): Promise<Seen> {
  if (holds(seen, 'confirm')) return clerk.press(seen, 'confirm');
  if (seen.question.startsWith('draft.') && !holds(seen, 'accept')) return clerk.next();
  const press = PRESSES[seen.question];
  if (press) return clerk.press(seen, press);
  return clerk.say(WORDS[seen.question] ?? '没有');
}

/** Answers until a prompt is as it is waited for. */
async function until(clerk: Clerk, from: Seen, test: (seen: Seen) => boolean): Promise<Seen> {
  let seen = from;
  for (let answers = 0; !test(seen); answers += 1) {
    if (answers > 60) throw new Error(`the interview stays at ${seen.question}`);
    seen = await answer(clerk, seen);
  }
  return seen;
}

/** Asks for the ledger's figures and waits until they are put up for confirmation. */
async function proposed(clerk: Clerk, from: Seen): Promise<Seen> {
  const seen = await clerk.press(from, 'ledger');
  return holds(seen, 'confirm') ? seen : clerk.next((one) => holds(one, 'confirm'));
}

describe('the report of an organ that keeps its ledger', () => {
  it('is filled from it, lists what stands behind a cell, and says where a typed figure differs', async () => {
    const clerk = new Clerk(local.workspace);
    let seen = await until(clerk, await clerk.start(ORGAN, 2026), ({ question }) => question === 'received');
    expect(visibleText(seen.message)).toContain(
      '台账（截至2027-01-11）2026年：新收5件，上年结转2件，办结6件，未办结1件。',
    );
    seen = await proposed(clerk, seen);
    expect(visibleText(seen.message)).toContain('有1件申请未登记双方确认之日');

    await clerk.ask(seen, 'cellsBehind');
    const view = await local.workspace.waitForView(PEOPLE.clerk);
    expect(JSON.stringify(view)).toContain('4件 一、本年新收政府信息公开申请数量·自然人');
    await local.workspace.as(PEOPLE.clerk).submit(view, { cell: 'applications.carriedOver.total' });
    await local.workspace.waitUntil(() =>
      local.workspace
        .ephemerals(PEOPLE.clerk)
        .find((one) => visibleText(one).includes('2025-031、2025-032。')),
    );

    seen = await clerk.press(seen, 'confirm');
    expect(seen.question).toBe('notes.problems');
    seen = await until(clerk, seen, ({ question }) => question === 'notes.fees');
    expect(visibleText(seen.message)).toContain('对1件政府信息公开申请收取信息处理费380元');
    seen = await until(clerk, seen, ({ question }) => question === 'check');
    expect(visibleText(seen.message)).not.toContain('与台账');

    await clerk.say('去第三部分');
    seen = await clerk.say('自然人新收9件');
    seen = await clerk.press(seen, 'confirm');
    seen = await clerk.say('检查');
    expect(visibleText(seen.message)).toContain('不一致1格');
    expect(visibleText(seen.message)).toContain('一、本年新收政府信息公开申请数量·自然人：填报9，台账4');
    seen = await proposed(clerk, seen);
    seen = await clerk.press(seen, 'confirm');
    seen = await until(clerk, seen, (one) => one.question === 'check' && holds(one, 'post'));
    // What is asked of the ledger among the report's questions is answered there.
    const { workspace, channel, thread } = clerk;
    await workspace.as(PEOPLE.clerk).say(channel, '还有几件没办结', { thread_ts: thread });
    const told = await workspace.waitUntil(() =>
      workspace.messages(channel, thread).find((one) => visibleText(one).includes('未办结')),
    );
    seen = await clerk.next((one) => holds(one, 'post') && one.message.ts > told.ts);
    await clerk.press(seen, 'post');
    const { file } = await local.workspace.waitForFile((one) => one.name.endsWith('年度报告.docx'), {
      channel: CHANNELS.open,
    });
    const { report } = await readReport(file.bytes, file.info.name);
    expect(checkReport({ report }).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(cellAt(report, 'applications.new.total')).toBe(5);
    expect(cellAt(report, 'applications.carriedOver.business')).toBe(1);
    expect(cellAt(report, 'applications.carriedForward.total')).toBe(1);
    expect(cellAt(report, 'disputes.reconsideration.upheld')).toBe(1);
    expect(report.other).toContain('380元');
  });
});
