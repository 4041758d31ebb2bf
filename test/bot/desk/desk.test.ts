import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DESK_PAGE, DESK_START } from '../../../src/bot/desk/desk.ts';
import { type DeskParts, type DeskReader, deskOf } from '../../../src/bot/desk/desk-of.ts';
import { recordEvent, registerApplication } from '../../../src/bot/ledger/case/record.ts';
import type { Session } from '../../../src/interview/session.ts';
import { createLog } from '../../../src/log.ts';
import { newOrgan, type Organ } from '../../../src/organs/organ.ts';
import { createCalendar } from '../../../src/report/calendar/calendar.ts';
import { createAccessStore } from '../../../src/store/access-store.ts';
import { createDeskStore } from '../../../src/store/desk-store.ts';
import { organIdOf, sessionIdOf } from '../../../src/store/keys.ts';
import { createLedgerStore } from '../../../src/store/ledger-store.ts';
import { createOrganStore } from '../../../src/store/organ-store.ts';
import { createSessionStore } from '../../../src/store/session-store.ts';
import { Talk } from '../../interview/support/talk.ts';
import { withTrialStore } from '../../support/trial-store.ts';

const trial = withTrialStore();
const calendar = createCalendar();
const ACCOUNT = { at: '2026-01-05T01:00:00.000Z', by: 'U1', what: 'report.text', detail: {} };
const clock = { now: () => Date.parse('2026-01-12T02:00:00Z'), zone: 'Asia/Shanghai' };

function office() {
  const prefix = `t-${randomUUID()}`;
  const parts: DeskParts = {
    store: createSessionStore(trial.redis, prefix, clock.now),
    organs: createOrganStore(trial.redis, prefix, clock.now),
    ledger: createLedgerStore(trial.redis, prefix, calendar),
    desks: createDeskStore(trial.redis, prefix),
    access: createAccessStore(trial.redis, prefix, clock.now),
    calendar,
    clock,
    log: createLog('silent'),
  };
  let inputs = 0;
  return {
    parts,
    async arrange(name: string, people: Organ['people']) {
      const id = organIdOf('T1', name);
      const opened = await parts.organs.open(id);
      const organ = { ...newOrgan(id, 'T1', name), people };
      await parts.organs.commit(opened, organ, null, `o${++inputs}`, ACCOUNT);
      return id;
    },
    async begin(name: string, change: Partial<Session> = {}, talk = new Talk({ organ: name })) {
      const id = sessionIdOf(organIdOf('T1', name), 2025);
      const session = { ...talk.session, id, ...change, revision: 1 };
      await parts.store.commit(id, await parts.store.open(id), session, `s${++inputs}`, ACCOUNT);
      return id;
    },
    desk: (user: string, change: Partial<DeskReader> = {}, at = DESK_START) =>
      deskOf(parts, { team: 'T1', user, isMember: true, isAdmin: false, ...change }, at),
    async take(organ: string, number: string, handler: string, arrivedOn: string) {
      const deed = { team: 'T1', organ, id: number, user: handler, key: `a${++inputs}` };
      await registerApplication(parts, deed, {
        person: { name: '周小禾', identity: '', contact: '' },
        handler,
        isRecordCorrection: false,
        registration: {
          type: 'registered',
          number,
          applicant: 'naturalPerson',
          channel: 'in-person',
          arrivedOn,
          confirmedOn: null,
          description: '城东片区征收补偿方案',
          supply: '纸质',
        },
      });
    },
  };
}

const drafter = (user: string) => [{ user, roles: ['drafter' as const, 'handler' as const] }];
const titles = (list: { readonly entries: readonly { readonly title: string }[] }) =>
  list.entries.map(({ title }) => title);

describe('on a desk lies', () => {
  it('one’s own report, also where many others come before it', async () => {
    const here = office();
    for (let at = 0; at < 60; at += 1) {
      const name = `云岭县第${at}局`;
      await here.arrange(name, drafter(`U${at}`));
      await here.begin(name);
    }
    const { own, others } = await here.desk('U41');
    expect(titles(own)).toEqual(['云岭县第41局 2025年度报告']);
    expect(others.entries).toEqual([]);
    expect(titles((await here.desk('U-nobody')).own)).toEqual([]);
  });

  it('what an organ without arranged people has, for members of the workspace alone', async () => {
    const here = office();
    await here.begin('云岭县水利局');
    expect(titles((await here.desk('U-anybody')).others)).toEqual(['云岭县水利局 2025年度报告']);
    const guest = await here.desk('U-guest', { isMember: false });
    expect([...guest.own.entries, ...guest.others.entries]).toEqual([]);
    const starter = await here.desk('UCLERK1');
    expect(titles(starter.own)).toEqual(['云岭县水利局 2025年度报告']);
    expect(starter.others.entries).toEqual([]);
  });

  it('for a guest what a role is for, and for nobody a report of another workspace', async () => {
    const here = office();
    await here.arrange('云岭县水利局', drafter('U-guest'));
    await here.begin('云岭县水利局');
    expect((await here.desk('U-guest', { isMember: false })).own.entries).toHaveLength(1);
    expect((await here.desk('U-guest', { team: 'T2' })).own.entries).toEqual([]);
  });

  it('nothing that the index says but the documents do not', async () => {
    const here = office();
    await here.arrange('云岭县水利局', drafter('U1'));
    const id = await here.begin('云岭县水利局');
    const { parts } = here;
    const wrong = { ...parts, desks: { page: async () => ({ members: [id], more: false }) } };
    const reader = { team: 'T1', user: 'U-other', isMember: true, isAdmin: false };
    const desk = await deskOf(wrong, reader, DESK_START);
    expect([...desk.own.entries, ...desk.others.entries]).toEqual([]);
  });
});

describe('an entry says', () => {
  it('the date with the days left, how it stands, what is missing, and where its thread is', async () => {
    const here = office();
    await here.begin('云岭县水利局');
    const [entry] = (await here.desk('UCLERK1')).own.entries;
    expect(entry?.lines[0]).toBe('填报中。');
    expect(entry?.lines[1]).toMatch(/^报送时限2026年1月31日（周六），还有\d+个工作日。/);
    expect(entry?.lines[2]).toMatch(/^尚缺：/);
    expect(entry).toMatchObject({ place: { channel: 'C1', thread: '1.1' }, isInHand: true, file: null });
  });

  it('that, in the language of the report', async () => {
    const here = office();
    await here.begin('Yunling Water Bureau', { lang: 'en' });
    const { lang, own } = await here.desk('UCLERK1');
    expect(lang).toBe('en');
    expect(own.entries[0]?.title).toBe('Yunling Water Bureau, report on 2025');
    expect(own.entries[0]?.lines.join(' ')).toMatch(
      /It is being filled in\. Handing in by .*: \d+ working days left\. Still missing: /,
    );
  });

  it('which file was posted last, and that one given up has nothing to be done', async () => {
    const here = office();
    const file = { version: 2, name: '年报.docx', sha256: '', fileId: 'F2', at: '', content: '', pdf: null };
    await here.begin('云岭县水利局', { files: [{ ...file, version: 1, fileId: 'F1' }, file] });
    await here.begin('青石县财政局', { state: 'cancelled' });
    const { own } = await here.desk('UCLERK1');
    expect(own.entries[0]?.file).toEqual({ id: 'F2', name: '年报.docx', version: 2 });
    expect(own.entries[0]?.lines[0]).toBe('填报中，已生成2版文件。');
    expect(own.entries[1]).toMatchObject({ lines: ['已取消。'], isInHand: false });
  });

  it('who was to be asked for what, and until when', async () => {
    const here = office();
    const talk = new Talk({ organ: '云岭县水利局' })
      .press('without')
      .say('去第二部分')
      .say('问一下法规科，1月20日前');
    await here.begin('云岭县水利局', {}, talk);
    const [entry] = (await here.desk('UCLERK1')).own.entries;
    expect(entry?.lines.join('')).toMatch(/待问：.+（法规科，1月20日（周二）前）。/);
  });
});

describe('applications', () => {
  it('that one handles lie there by their dates, of all organs, and of nobody else', async () => {
    const here = office();
    const water = await here.arrange('云岭县水利局', drafter('U1'));
    const roads = await here.arrange('云岭县交通局', drafter('U1'));
    await here.take(water, '2026-003', 'U1', '2026-01-08');
    await here.take(roads, '2026-001', 'U1', '2026-01-05');
    const { cases } = await here.desk('U1');
    expect(cases.entries.map(({ number }) => number)).toEqual(['2026-001', '2026-003']);
    expect(cases.entries[0]?.text).toMatch(/^云岭县交通局 2026-001：.*剩\d+个工作日/);
    expect((await here.desk('U2')).cases.entries).toEqual([]);
  });

  it('that were answered are gone from it, those that were reassigned lie with whoever has them', async () => {
    const here = office();
    const water = await here.arrange('云岭县水利局', [...drafter('U1'), ...drafter('U2')]);
    await here.take(water, '2026-003', 'U1', '2026-01-05');
    const deed = { team: 'T1', organ: water, id: '2026-003', user: 'U1', key: 'assign' };
    await recordEvent(here.parts, deed, {
      type: 'assigned',
      on: '2026-01-06',
      handler: 'U2',
    });
    expect((await here.desk('U1')).cases.entries).toEqual([]);
    expect((await here.desk('U2')).cases.entries).toHaveLength(1);
    await recordEvent(
      here.parts,
      { ...deed, user: 'U2', key: 'answer' },
      {
        type: 'answered',
        on: '2026-01-09',
        disposition: 'granted',
        documentNumber: '〔2026〕1号',
        delivery: '邮寄',
        toldReconsideration: true,
      },
    );
    expect((await here.desk('U2')).cases.entries).toEqual([]);
  });

  it('open in an organ are counted beside its report, with those that are late', async () => {
    const here = office();
    const water = await here.arrange('云岭县水利局', drafter('U1'));
    await here.begin('云岭县水利局');
    await here.take(water, '2026-003', 'U1', '2026-01-08');
    await here.take(water, '2025-090', 'U1', '2025-11-03');
    const [entry] = (await here.desk('U1')).own.entries;
    expect(entry?.lines.at(-1)).toBe('申请台账：未办结2件，其中超期1件。');
  });
});

it('pages lead through more reports than one tab holds', async () => {
  const here = office();
  const names = Array.from({ length: 20 }, (_, at) => `云岭县第${at}局`);
  for (const name of names) await here.begin(name);
  const seen: string[] = [];
  for (let own = 0; own < names.length; own += DESK_PAGE.own) {
    const page = (await here.desk('UCLERK1', {}, { ...DESK_START, own })).own;
    expect(page.more).toBe(own + DESK_PAGE.own < names.length);
    seen.push(...titles(page));
  }
  expect(seen.sort()).toEqual(names.map((name) => `${name} 2025年度报告`).sort());
});

describe('beside reports there lies', () => {
  it('what others ask of whoever decides, until somebody has or a month has gone by', async () => {
    const here = office();
    const lead = { user: 'U-lead', roles: ['lead' as const] };
    const id = await here.arrange('云岭县水利局', [lead]);
    const { access } = here.parts;
    const ask = (user: string, role: 'drafter' | 'lead') => access.ask('T1', { organ: id, user, role });
    expect(await ask('U-new', 'drafter')).toBe('asked');
    expect(await ask('U-new', 'drafter')).toBe('again');
    expect(await ask('U-new', 'lead')).toBe('asked');
    const texts = async (user: string, isAdmin = false) =>
      (await here.desk(user, { isAdmin })).requests.entries.map(({ text }) =>
        text.replace(/^.*申请云/u, '云'),
      );
    expect(await texts('U-lead')).toEqual(['云岭县水利局的填报人岗位。', '云岭县水利局的负责人岗位。']);
    expect(await texts('U-admin', true)).toHaveLength(2);
    expect(await texts('U-new')).toEqual([]);
    await here.arrange('云岭县水利局', [lead, ...drafter('U-new')]);
    expect(await texts('U-lead')).toEqual(['云岭县水利局的负责人岗位。']);
  });

  it('what an organ of one’s own has open where no report of one’s own tells it', async () => {
    const here = office();
    const id = await here.arrange('云岭县水利局', [...drafter('U1'), ...drafter('U2')]);
    await here.take(id, '2026-001', 'U1', '2026-01-06');
    expect((await here.desk('U2')).organs.map(({ text }) => text)).toEqual([
      '云岭县水利局：申请台账：未办结1件。',
    ]);
    await here.begin('云岭县水利局');
    expect((await here.desk('U2')).organs).toEqual([]);
  });
});
