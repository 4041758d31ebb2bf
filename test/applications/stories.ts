import fc from 'fast-check';
import { APPLICANT_KINDS, NO_PERSON } from '../../src/applications/applicant.ts';
import type { Application } from '../../src/applications/application.ts';
import { apply, register } from '../../src/applications/apply.ts';
import { DISPOSITIONS } from '../../src/applications/dispositions.ts';
import type { CaseEvent } from '../../src/applications/events.ts';
import { addDays } from '../../src/report/calendar/date.ts';
import { CHANNELS } from '../../src/report/calendar/statutory.ts';
import { calendar, clerk, registration } from './support.ts';

const FIRST = '2023-06-01';
const DAYS = 1_000;
const day = fc.nat(DAYS).map((n) => addDays(FIRST, n));
const index = fc.nat(2);

const event: fc.Arbitrary<CaseEvent> = fc.oneof(
  day.map((on) => ({ type: 'confirmed' as const, on })),
  day.map((on) => ({ type: 'correctionAsked' as const, on, until: addDays(on, 15), items: '' })),
  day.map((on) => ({ type: 'correctionReceived' as const, on })),
  fc.record({
    type: fc.constant('consulted' as const),
    on: day,
    whom: fc.constantFrom('thirdParty' as const, 'otherOrgan' as const),
    receivedOn: fc.constant(null),
  }),
  fc.record({ type: fc.constant('consultationReceived' as const), on: day, consultation: index }),
  fc.record({
    type: fc.constant('consultationEnded' as const),
    on: day,
    consultation: index,
    reply: fc.constantFrom('agrees' as const, 'objects' as const, 'silent' as const),
  }),
  day.map((on) => ({ type: 'extended' as const, on, approver: '甲', notifiedOn: on, workdays: 20 })),
  day.map((on) => ({ type: 'reasonsAsked' as const, on })),
  fc.record({ type: fc.constant('reasonsGiven' as const), on: day, reasonable: fc.boolean() }),
  day.map((on) => ({ type: 'delayAgreed' as const, on, until: addDays(on, 60) })),
  fc.record({
    type: fc.constant('feeNotified' as const),
    on: day,
    basis: fc.constantFrom('items' as const, 'pages' as const),
    amountYuan: fc.integer({ min: 1, max: 9_000 }),
    receivedOn: fc.constant(null),
  }),
  day.map((on) => ({ type: 'feePaid' as const, on })),
  day.map((on) => ({ type: 'feeLapsed' as const, on })),
  fc.record({
    type: fc.constant('answered' as const),
    on: day,
    disposition: fc.constantFrom(...DISPOSITIONS),
    documentNumber: fc.constant(''),
    delivery: fc.constant(''),
    toldReconsideration: fc.constantFrom(true, false, null),
  }),
  day.map((on) => ({ type: 'delivered' as const, on })),
  day.map((on) => ({ type: 'withdrawn' as const, on })),
  fc.record({
    type: fc.constant('disputeOpened' as const),
    on: day,
    kind: fc.constantFrom(
      'reconsideration' as const,
      'litigationDirect' as const,
      'litigationAfterReconsideration' as const,
    ),
    role: fc.constantFrom('sole' as const, 'originalOrgan' as const, 'reconsiderationOrgan' as const),
  }),
  fc.record({
    type: fc.constant('disputeMoved' as const),
    on: day,
    dispute: index,
    stage: fc.constantFrom('accepted' as const, 'heard' as const, 'secondInstance' as const),
  }),
  fc.record({
    type: fc.constant('disputeDecided' as const),
    on: day,
    dispute: index,
    result: fc.constantFrom('upheld' as const, 'corrected' as const, 'otherResult' as const),
    reanswer: fc.constantFrom(null, { by: null }),
  }),
  day.map((on) => ({ type: 'setAside' as const, on, reason: 'registeredTwice' as const, why: '' })),
);

const amendment = fc.record({
  type: fc.constant('amended' as const),
  entry: fc.integer({ min: 1, max: 8 }),
  replacement: fc.option(event, { nil: null }),
  why: fc.constant('更正'),
});

const facts = fc
  .record({
    arrivedOn: day,
    channel: fc.constantFrom(...CHANNELS),
    applicant: fc.constantFrom(...APPLICANT_KINDS),
  })
  .map((changes) => registration(changes));

/** One application that anything happened to, in any order: what was refused left it as it was. */
export const anyApplication: fc.Arbitrary<Application> = fc
  .tuple(
    facts,
    fc.array(fc.oneof({ arbitrary: event, weight: 6 }, { arbitrary: amendment, weight: 1 }), {
      maxLength: 24,
    }),
  )
  .map(([first, events]) => {
    const start = register('A', first, NO_PERSON, clerk, calendar);
    if (start.kind === 'refused') throw new Error(start.refusal);
    return events.reduce((application, next) => {
      const outcome = apply(application, next, clerk, calendar);
      return outcome.kind === 'accepted' ? outcome.application : application;
    }, start.application);
  });

/** A ledger of such applications, numbered. */
export const anyLedger: fc.Arbitrary<Application[]> = fc
  .array(anyApplication, { maxLength: 25 })
  .map((applications) => applications.map((application, n) => ({ ...application, id: `A-${n}` })));

/** The years that the stories touch. */
export const STORY_YEARS = [2023, 2024, 2025, 2026] as const;
