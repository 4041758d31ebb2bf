import fc from 'fast-check';
import { APPLICANT_KINDS, NO_PERSON } from '../../src/applications/case/applicant.ts';
import type { Application } from '../../src/applications/case/application.ts';
import { apply, register } from '../../src/applications/case/apply.ts';
import { DISPOSITIONS } from '../../src/applications/case/dispositions.ts';
import type { ApplicationEvent, CaseEvent } from '../../src/applications/case/events.ts';
import { addDays } from '../../src/language/date.ts';
import { CHANNELS } from '../../src/report/calendar/statutory.ts';
import { calendar, clerk, registration } from './support.ts';

const FIRST = '2023-06-01';
const DAYS = 700;
const day = fc.nat(DAYS).map((n) => addDays(FIRST, n));
const index = fc.nat(2);

type Happening = (on: string) => CaseEvent;
const always = (happening: Happening) => fc.constant(happening);

const answer: fc.Arbitrary<Happening> = fc
  .record({
    disposition: fc.constantFrom(...DISPOSITIONS),
    toldReconsideration: fc.constantFrom(true, false, null),
  })
  .map((told) => (on) => ({ type: 'answered', on, documentNumber: '', delivery: '', ...told }));

const opened: fc.Arbitrary<Happening> = fc
  .record({
    kind: fc.constantFrom('reconsideration', 'litigationDirect', 'litigationAfterReconsideration'),
    role: fc.constantFrom('sole', 'originalOrgan', 'reconsiderationOrgan'),
  })
  .map((told) => (on) => ({ type: 'disputeOpened', on, ...told }));

const decided: fc.Arbitrary<Happening> = fc
  .record({
    dispute: index,
    result: fc.constantFrom('upheld', 'corrected', 'otherResult'),
    reanswer: fc.constantFrom(null, { by: null }),
  })
  .map((told) => (on) => ({ type: 'disputeDecided', on, ...told }));

/** Something that happens to the n-th consultation or dispute. */
const nth = (happening: (on: string, n: number) => CaseEvent): fc.Arbitrary<Happening> =>
  index.map((n) => (on) => happening(on, n));

const step: fc.Arbitrary<Happening> = fc.oneof(
  always((on) => ({ type: 'confirmed', on })),
  always((on) => ({ type: 'contactFailed', on, way: '电话' })),
  always((on) => ({ type: 'correctionAsked', on, until: addDays(on, 15), items: '' })),
  always((on) => ({ type: 'correctionReceived', on })),
  always((on) => ({ type: 'consulted', on, whom: 'thirdParty', receivedOn: null })),
  always((on) => ({ type: 'consulted', on, whom: 'otherOrgan', receivedOn: on })),
  nth((on, consultation) => ({ type: 'consultationReceived', on, consultation })),
  nth((on, consultation) => ({ type: 'consultationEnded', on, consultation, reply: 'objects' })),
  always((on) => ({ type: 'extended', on, approver: '甲', notifiedOn: on, workdays: 20 })),
  always((on) => ({ type: 'reasonsAsked', on })),
  always((on) => ({ type: 'reasonsGiven', on, reasonable: true })),
  always((on) => ({ type: 'delayAgreed', on, until: addDays(on, 60) })),
  always((on) => ({ type: 'feeNotified', on, basis: 'pages', amountYuan: 380, receivedOn: null })),
  nth((on, consultation) => ({
    type: 'objectionOverridden',
    on,
    consultation,
    ground: 'reasonsFail',
    why: '理由不成立',
    noticedOn: null,
  })),
  always((on) => ({ type: 'handedOver', on, how: 'transferred', organ: '水利局', why: '职责' })),
  always((on) => ({ type: 'applicantGone', on, why: '家属来电' })),
  always((on) => ({ type: 'feeNoticeReceived', on })),
  always((on) => ({ type: 'feePaid', on })),
  always((on) => ({ type: 'feeLapsed', on })),
  always((on) => ({ type: 'delivered', on })),
  always((on) => ({ type: 'withdrawn', on })),
  nth((on, dispute) => ({ type: 'disputeMoved', on, dispute, stage: 'secondInstance' })),
);

const aside = always((on) => ({ type: 'setAside', on, reason: 'registeredTwice', why: '' }));

const happening = fc.oneof(
  { arbitrary: step, weight: 20 },
  { arbitrary: answer, weight: 5 },
  { arbitrary: opened, weight: 5 },
  { arbitrary: decided, weight: 5 },
  { arbitrary: aside, weight: 1 },
);

/** Days since the event before; a few go back, since things are recorded late. */
const gap = fc.integer({ min: -8, max: 60 });

const amendment = fc.oneof(
  { arbitrary: fc.constant(null), weight: 8 },
  { arbitrary: fc.integer({ min: 1, max: 8 }), weight: 1 },
);

/** One thing after the other; where `amends` is set, it is told as an amendment of that entry. */
const story = fc.array(fc.record({ gap, happening, amends: amendment }), {
  minLength: 3,
  maxLength: 24,
  size: 'max',
});

const facts = fc
  .record({
    arrivedOn: day,
    channel: fc.constantFrom(...CHANNELS),
    applicant: fc.constantFrom(...APPLICANT_KINDS),
  })
  .map((changes) => registration(changes));

/** One application that anything happened to, in any order: what was refused left it as it was. */
export const anyApplication: fc.Arbitrary<Application> = fc.tuple(facts, story).map(([first, events]) => {
  const start = register('A', first, NO_PERSON, clerk, calendar);
  if (start.kind === 'refused') throw new Error(start.refusal);
  let application = start.application;
  let on = first.arrivedOn;
  for (const { gap: days, happening: happens, amends } of events) {
    on = addDays(on, days);
    const told = happens(on);
    const struck = told.type === 'delivered';
    const event: ApplicationEvent =
      amends === null
        ? told
        : { type: 'amended', entry: amends, replacement: struck ? null : told, why: '更正' };
    const outcome = apply(application, event, clerk, calendar);
    if (outcome.kind === 'accepted') application = outcome.application;
  }
  return application;
});

/** A ledger of such applications, numbered. */
export const anyLedger: fc.Arbitrary<Application[]> = fc
  .array(anyApplication, { minLength: 1, maxLength: 25 })
  .map((applications) => applications.map((application, n) => ({ ...application, id: `A-${n}` })));

/** The years that the stories touch. */
export const STORY_YEARS = [2023, 2024, 2025, 2026] as const;
