import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Application } from '../src/applications/case/application.ts';
import { apply, type Outcome, register } from '../src/applications/case/apply.ts';
import type { ApplicationEvent } from '../src/applications/case/events.ts';
import type { Filter, Measure, Query } from '../src/applications/queries/query.ts';
import { AS_IT_STANDS } from '../src/applications/register/import.ts';
import { recordEvent, registerApplication } from '../src/bot/ledger/case/record.ts';
import { type Asker, answerFromLedger } from '../src/bot/ledger/questions/answer-query.ts';
import { behindCell, figuresOfYear } from '../src/bot/ledger/questions/year-figures.ts';
import { importRegister } from '../src/bot/ledger/register/import-register.ts';
import { readRegisterFile } from '../src/documents/register/read-register.ts';
import { addDays } from '../src/language/date.ts';
import { createCalendar } from '../src/report/calendar/calendar.ts';
import { connectStore } from '../src/store/connection.ts';
import { createLedgerStore } from '../src/store/ledger-store.ts';
import { startTrialRedis } from '../src/store/trial-redis.ts';
import { publish } from './published.ts';
import { seeded } from './seeded.ts';

/**
 * How long the ledger's answers take, and how many commands and bytes they need, in ledgers of 100, 10,000 and 100,000
 * applications of one organ; the ratio to the smallest beside each. Every ledger has the same number of pending cases,
 * as an office of any age has: what grows is what lies behind it. `--write` puts the table into docs/performance.md.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,10000,100000' },
    runs: { type: 'string', default: '60' },
    write: { type: 'boolean', default: false },
  },
});
const SIZES = values.sizes.split(',').map(Number);
const RUNS = Number(values.runs);
const WARM_UP = 10;
const PENDING = 50;
const FEW = 10;
const FIRST_PAGE = { offset: 0, limit: 10 };
const TODAY = '2026-03-18';
const NOW = Date.parse('2026-03-18T04:00:00Z');
const FIRST_DAY = '2017-01-02';
const DAYS = 3_340;

const calendar = createCalendar();
const clock = { now: () => NOW, zone: 'Asia/Shanghai' };
const print = (line: string) => process.stdout.write(`${line}\n`);

/** A name that one application has; the others are made of these characters. */
const RARE = '欧阳青禾';
const NAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜';

function built(outcome: Outcome): Application {
  if (outcome.kind === 'refused') throw new Error(outcome.refusal);
  return outcome.application;
}

/** The application of a place in a ledger of a size: the last ones are pending, the rest was answered. */
function applicationAt(at: number, size: number, random: () => number): Application {
  const isPending = at >= size - PENDING;
  const day = isPending ? addDays('2026-03-02', at % 10) : addDays(FIRST_DAY, Math.floor((at / size) * DAYS));
  const signature = { by: `U${at % 7}`, at: NOW, today: TODAY };
  const pick = (from: string) => from.charAt(Math.floor(random() * from.length));
  const name = at === size - 1 ? RARE : `${pick(NAMES)}${pick(NAMES)}${pick(NAMES)}`;
  const person = { name, identity: '', contact: '13900000000' };
  const number = `${day.slice(0, 4)}-${String(at).padStart(6, '0')}`;
  const registration = {
    type: 'registered' as const,
    number,
    applicant: random() < 0.8 ? ('naturalPerson' as const) : ('business' as const),
    channel: 'in-person' as const,
    arrivedOn: day,
    confirmedOn: null,
    description: '某片区征收土地批复、补偿安置方案及其附图',
    supply: '纸质',
  };
  const events: ApplicationEvent[] = [{ type: 'assigned', on: day, handler: `U${at % 7}` }];
  // As few in a ledger of any size: what is rare is looked up, and not found by going through the rest.
  if (!isPending && at >= size - PENDING - FEW) {
    const on = addDays(day, 5);
    events.push({ type: 'extended', on, approver: '', notifiedOn: on, workdays: 20 });
  }
  if (!isPending) {
    const disposition = random() < 0.6 ? ('granted' as const) : ('unavailableNotHeld' as const);
    const rest = { documentNumber: `〔${at}〕号`, delivery: '邮寄', toldReconsideration: true };
    events.push({ type: 'answered', on: addDays(day, 15), disposition, ...rest });
  }
  const start = built(register(`A${at}`, registration, person, signature, calendar));
  return events.reduce((file, event) => built(apply(file, event, signature, calendar)), start);
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

interface Measured {
  readonly ms: number;
  readonly commands: number;
}

async function measured(
  commands: () => Promise<number>,
  run: (at: number) => Promise<unknown>,
): Promise<Measured> {
  const times: number[] = [];
  for (let at = 0; at < WARM_UP; at += 1) await run(at);
  const before = await commands();
  for (let at = 0; at < RUNS; at += 1) {
    const from = performance.now();
    await run(WARM_UP + at);
    times.push(performance.now() - from);
  }
  return { ms: median(times), commands: ((await commands()) - before - 1) / RUNS };
}

const asked = (measure: Measure, ...filters: Filter[]): Query => ({ measure, filters, latest: false });
const list: Measure = { kind: 'list', order: 'due', most: null, skip: 0 };
const byReceipt: Measure = { kind: 'list', order: 'received', most: null, skip: 0 };
const pending: Filter = { by: 'state', state: 'pending', not: false };
const time = (moment: 'due' | 'received' | 'answered', from: string, to: string): Filter => ({
  by: 'when',
  moment,
  from,
  to,
  not: false,
});
const applicant = (name: string): Filter => ({ by: 'applicant', names: [name], not: false });
const number = (one: string): Query =>
  asked({ kind: 'aspect', aspect: 'stage' }, { by: 'number', numbers: [one], not: false });
/** Thirty days of a year: a time whose applications are looked at one by one grows with what the office receives. */
const IN_JUNE = time('answered', '2025-06-01', '2025-06-30');

const QUERIES: readonly (readonly [string, Query])[] = [
  ['还有几件没办结 (first page of ten)', asked({ kind: 'count' }, pending)],
  ['超期的有哪些', asked(list, { by: 'state', state: 'overdue', not: false })],
  ['这周到期的', asked(list, time('due', '2026-03-16', '2026-03-22'), pending)],
  ['最紧急的三件', asked({ kind: 'list', order: 'due', most: 3, skip: 0 }, pending)],
  ['我经办的', asked(list, { by: 'handler', who: 'me', name: null, not: false }, pending)],
  ['2026-…到哪一步了', number('2026-LAST')],
  ['一个人的申请', asked(byReceipt, applicant(RARE))],
  ['张某的申请 (a page of everyone of the name)', asked(byReceipt, applicant('张某'))],
  ['去年收了几件', asked({ kind: 'count' }, time('received', '2025-01-01', '2025-12-31'))],
  ['去年的总体情况', asked({ kind: 'summary', from: '2025-01-01', to: '2025-12-31' })],
  [
    '去年6月平均用时 (of those of a month: it grows)',
    asked({ kind: 'average', of: 'mean', between: null }, IN_JUNE),
  ],
  [
    '去年谁申请得最多 (of those of a year: it grows)',
    asked(
      { kind: 'groups', by: 'applicant', top: 'most', skip: 0, atLeast: null, of: 'count' },
      time('received', '2025-01-01', '2025-12-31'),
    ),
  ],
  [
    '关于附图的还有几件没办结',
    asked({ kind: 'count' }, { by: 'content', words: ['附图'], not: false }, pending),
  ],
  ['延期过的有哪些 (of any year)', asked(byReceipt, { by: 'ever', deed: 'extended', not: false })],
  [
    '被申请复议的有几件 (of any year)',
    asked({ kind: 'count' }, { by: 'dispute', kinds: ['reconsideration'], results: [], not: false }),
  ],
  ['欠费多少 (of any year)', asked({ kind: 'fees', of: 'owed' })],
  ['有没有逾期答复的 (of any year)', asked(byReceipt, { by: 'state', state: 'answeredLate', not: false })],
  [
    '我办结的有几件 (of any year)',
    asked(
      { kind: 'count' },
      { by: 'handler', who: 'me', name: null, not: false },
      { by: 'state', state: 'answered', not: false },
    ),
  ],
];

/** Rows of the register that is imported, and how its heading reads. */
const ROWS = 2_000;
const HEAD = '登记编号,申请人,联系电话,申请人类型,申请方式,收到日期,申请内容,答复日期,办理结果';

const register2025 = (): Uint8Array => {
  const lines = Array.from({ length: ROWS }, (_, at) => {
    const answer = at % 2 === 0 ? '2025-03-20,予以公开' : ',';
    return `R${at},周小禾,13900000001,自然人,当面,2025-03-03,城东征地批复${at},${answer}`;
  });
  return new TextEncoder().encode([HEAD, ...lines].join('\n'));
};

/** Imports a register while a colleague asks one question after another: a row's time, and the slowest answer. */
async function importing(
  work: () => Promise<unknown>,
  ask: () => Promise<unknown>,
): Promise<{ readonly row: Measured; readonly slowest: Measured }> {
  const state = { isDone: false };
  const from = performance.now();
  const done = work().then(() => {
    state.isDone = true;
    return performance.now() - from;
  });
  const waits: number[] = [];
  while (!state.isDone) {
    const asked = performance.now();
    await ask();
    waits.push(performance.now() - asked);
    await new Promise((next) => setTimeout(next, 20));
  }
  const row = { ms: (await done) / ROWS, commands: 0 };
  return { row, slowest: { ms: Math.max(...waits), commands: 0 } };
}

async function ofSize(size: number): Promise<Map<string, Measured>> {
  const redis = await startTrialRedis();
  const connection = await connectStore(redis.address);
  const ledger = createLedgerStore(connection, 'bench', calendar);
  const organ = 'o1';
  const random = seeded(7);
  await connection.call('CONFIG', 'SET', 'appendonly', 'no');
  const used = async () =>
    Number(/used_memory:(\d+)/.exec(await connection.call('INFO', 'memory').then(String))?.[1]);
  const empty = await used();
  for (let at = 0; at < size; at += 1) {
    const application = applicationAt(at, size, random);
    const opened = await ledger.open(organ, application.id);
    const account = { at: new Date(NOW).toISOString(), by: 'U1', what: 'application.imported', detail: {} };
    await ledger.commit(organ, opened, application, 'first', account);
  }
  const bytes = ((await used()) - empty) / size;
  await connection.call('CONFIG', 'SET', 'appendonly', 'yes');
  const commands = async () =>
    Number(/total_commands_processed:(\d+)/.exec(String(await connection.call('INFO', 'stats')))?.[1]);
  const asker: Asker = {
    today: TODAY,
    workdaysBetween: calendar.workdaysBetween,
    by: 'U1',
    called: (name) => [name],
    names: 'all',
    isIndexed: true,
  };
  const last = `2026-${String(size - 1).padStart(6, '0')}`;
  const results = new Map<string, Measured>([
    ['Redis memory an application (kB)', { ms: bytes / 1000, commands: 0 }],
  ]);
  for (const [name, query] of QUERIES) {
    const isOne = query.filters.some(({ by }) => by === 'number');
    const run = () => answerFromLedger(ledger, organ, isOne ? number(last) : query, asker, FIRST_PAGE);
    results.set(name, await measured(commands, run));
  }
  results.set('三、四 of a year', await measured(commands, () => figuresOfYear(ledger, organ, 2025, '2021')));
  results.set(
    'which applications a cell counts (first 500)',
    await measured(commands, () => behindCell(ledger, organ, 2025, '2021', 'applications.new.total', 500)),
  );
  const parts = { ledger, calendar, clock };
  const fresh = { person: { name: '', identity: '', contact: '' }, handler: null, isRecordCorrection: false };
  const source = applicationAt(size - 1, size, random).entries[0]?.event;
  if (source?.type !== 'registered') throw new Error('no registration');
  results.set(
    'registering one',
    await measured(commands, (at) =>
      registerApplication(
        parts,
        { team: 'T1', organ, id: `N${at}`, user: 'U1', key: `n${at}` },
        { ...fresh, registration: { ...source, number: `2026-N${at}` } },
      ),
    ),
  );
  results.set(
    'recording an answer',
    await measured(commands, (at) =>
      recordEvent(
        parts,
        { team: 'T1', organ, id: `N${at}`, user: 'U1', key: `a${at}` },
        {
          type: 'answered',
          on: '2026-03-17',
          disposition: 'granted',
          documentNumber: '',
          delivery: '',
          toldReconsideration: null,
        },
      ),
    ),
  );
  const sheets = readRegisterFile(register2025()) ?? [];
  const askAgain = () =>
    answerFromLedger(ledger, organ, asked({ kind: 'count' }, pending), asker, FIRST_PAGE);
  const { row, slowest } = await importing(
    () => importRegister(parts, { organ, file: 'F1', user: 'U1' }, sheets, AS_IT_STANDS),
    askAgain,
  );
  results.set(`importing a row of a register of ${ROWS}`, row);
  results.set('the slowest answer to a question meanwhile', slowest);
  connection.disconnect();
  await redis.stop();
  return results;
}

// The first ledger warms the program up and is thrown away.
await ofSize(SIZES[0] ?? 100);
const columns: Map<string, Measured>[] = [];
for (const size of SIZES) {
  print(`filling a ledger of ${size}`);
  columns.push(await ofSize(size));
}
const rows = [...(columns[0]?.keys() ?? [])].map((name) => {
  const first = columns[0]?.get(name)?.ms ?? Number.NaN;
  const cells = columns.map((column) => {
    const { ms, commands } = column.get(name) ?? { ms: Number.NaN, commands: 0 };
    return `${ms.toFixed(2)}${commands > 0 ? ` (${commands.toFixed(0)})` : ''} × ${(ms / first).toFixed(2)}`;
  });
  return `| ${name} | ${cells.join(' | ')} |`;
});
const written = [
  `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}. Medians of ${RUNS} (ms), in brackets the Redis commands of each, and the ratio to ${SIZES[0]} applications.`,
  '',
  `| applications | ${SIZES.map((size) => size.toLocaleString('en')).join(' | ')} |`,
  `|---|${SIZES.map(() => '---:').join('|')}|`,
  ...rows,
].join('\n');
print(`\n${written}`);
if (values.write) publish('ledger', written);
