import { expect, it } from 'vitest';
import { type Supposition, supposedOf } from '../../../src/applications/clock/supposed.ts';
import { answered, calendar, given } from '../support.ts';

const on = (of: ReturnType<typeof given>, event: Supposition['event'], day: string) => {
  const found = supposedOf(of.case, { event, on: day }, calendar);
  return found && [found.due.date, found.due.standing, found.lateBy];
};
const inPerson = given({ arrivedOn: '2026-03-02' });
const due = '2026-03-30';

it('holds an answer against the day by which it is due', () => {
  expect(on(inPerson, 'answered', due)).toEqual([due, 'running', null]);
  expect(on(inPerson, 'answered', '2026-04-01')).toEqual([due, 'running', 2]);
});

it('starts the clock on the day of a confirmation, a correction or a payment', () => {
  const mail = given({ channel: 'email', arrivedOn: '2026-03-02' });
  expect(on(mail, 'confirmed', '2026-03-09')).toEqual(['2026-04-07', 'running', null]);
  const unclear = given(
    { arrivedOn: '2026-03-02' },
    { type: 'correctionAsked', on: '2026-03-05', until: '2026-03-20', items: '范围' },
  );
  expect(on(unclear, 'correctionReceived', '2026-03-09')).toEqual(['2026-04-07', 'running', null]);
  const charged = given(
    { arrivedOn: '2026-03-02' },
    { type: 'feeNotified', on: '2026-03-05', basis: 'pages', amountYuan: 90, receivedOn: '2026-03-05' },
  );
  expect(on(charged, 'feePaid', '2026-03-09')).toEqual(['2026-04-07', 'running', null]);
});

it('goes on from the day on which a third party replies', () => {
  const consulted = given(
    { arrivedOn: '2026-03-02' },
    { type: 'consulted', on: '2026-03-04', whom: 'thirdParty', receivedOn: '2026-03-04' },
  );
  expect(on(consulted, 'consultationEnded', '2026-03-06')).toEqual(['2026-04-01', 'running', null]);
});

it('knows nothing of what a case does not wait for, nor of one that is closed', () => {
  expect(on(inPerson, 'confirmed', '2026-03-09')).toBeNull();
  expect(on(inPerson, 'feePaid', '2026-03-09')).toBeNull();
  expect(on(given({ arrivedOn: '2026-03-02' }, answered('2026-03-20')), 'answered', '2026-03-25')).toBeNull();
});
