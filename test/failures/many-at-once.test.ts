import { afterAll, beforeAll, expect, it } from 'vitest';
import { newApplicationId, registerApplication } from '../../src/bot/ledger/case/record.ts';
import { connectStore, type StoreConnection } from '../../src/store/connection.ts';
import { organIdOf } from '../../src/store/keys.ts';
import { createLedgerStore, idsOf, wholeOf } from '../../src/store/ledger-store.ts';
import { startTrialRedis, type TrialRedis } from '../../src/store/trial-redis.ts';
import { calendar, registration } from '../applications/support.ts';

const PEOPLE = 60;
const CLOCK = { now: () => Date.parse('2026-06-01T02:00:00Z'), zone: 'Asia/Shanghai' };
const ORGAN = organIdOf('T1', '云岭县水利局');

let redis: TrialRedis;
let connections: StoreConnection[];

beforeAll(async () => {
  redis = await startTrialRedis();
  connections = await Promise.all([connectStore(redis.address), connectStore(redis.address)]);
});

afterAll(async () => {
  for (const one of connections) one.disconnect();
  await redis.stop();
});

it('takes what sixty people register with one organ in the same moment, over two connections', async () => {
  const [ledger, other] = connections.map((one) => createLedgerStore(one, 'local', calendar));
  if (!ledger || !other) throw new Error('there are two connections');
  const ended = await Promise.all(
    Array.from({ length: PEOPLE }, (_, at) => {
      const key = `delivery-${at}`;
      const deed = { team: 'T1', organ: ORGAN, id: newApplicationId(key), user: `U${at}`, key };
      return registerApplication({ ledger: at % 2 ? ledger : other, calendar, clock: CLOCK }, deed, {
        registration: registration({ number: `2026-${100 + at}` }),
        person: { name: '周小禾', identity: '', contact: '' },
        handler: null,
        isRecordCorrection: false,
      });
    }),
  );
  expect(new Set(ended.map(({ kind }) => kind))).toEqual(new Set(['recorded']));
  const { members } = await ledger.page(ORGAN, wholeOf('open'), 0, -1);
  expect(idsOf(members)).toHaveLength(PEOPLE);
});
