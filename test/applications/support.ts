import type { Application, Signature } from '../../src/applications/case/application.ts';
import { apply, type Outcome, register } from '../../src/applications/case/apply.ts';
import type { ApplicationEvent, CaseEvent, Registration } from '../../src/applications/case/events.ts';
import { createCalendar } from '../../src/report/calendar/calendar.ts';

/** The calendar that every test of the ledger counts with. */
export const calendar = createCalendar();

/** A clerk who records everything long afterwards, so that no day lies in the future. */
export const clerk: Signature = {
  by: 'U-CLERK',
  at: Date.parse('2030-01-01T02:00:00Z'),
  today: '2030-01-01',
};

/** A registration in person on 2026-03-02, changed as told. */
export const registration = (changes: Partial<Registration> = {}): Registration => ({
  type: 'registered',
  number: '2026-001',
  applicant: 'naturalPerson',
  channel: 'in-person',
  arrivedOn: '2026-03-02',
  confirmedOn: null,
  description: '云岭县2025年土地征收批复文件',
  supply: '纸质',
  ...changes,
});

const accepted = (outcome: Outcome): Application => {
  if (outcome.kind === 'refused') throw new Error(`refused: ${outcome.refusal}`);
  return outcome.application;
};

/** An application after some events, every one of which must be accepted. */
export function given(changes: Partial<Registration>, ...events: readonly ApplicationEvent[]): Application {
  const { number = '2026-001' } = changes;
  const person = { name: '张三', identity: '', contact: '' };
  const start = accepted(register(`A-${number}`, registration(changes), person, clerk, calendar));
  return events.reduce((file, event) => accepted(apply(file, event, clerk, calendar)), start);
}

/** What becomes of one more event. */
export const tell = (application: Application, event: ApplicationEvent, signature = clerk): Outcome =>
  apply(application, event, signature, calendar);

/** The codes of the flags that an event raises; the reason where it is refused. */
export function told(application: Application, event: ApplicationEvent): string[] | string {
  const outcome = tell(application, event);
  return outcome.kind === 'refused' ? outcome.refusal : outcome.flags.map((flag) => flag.code);
}

/** An answer on a day, in full, with nothing to object to but what is changed. */
export const answered = (
  on: string,
  disposition: Extract<CaseEvent, { type: 'answered' }>['disposition'] = 'unavailableNotHeld',
): CaseEvent => ({
  type: 'answered',
  on,
  disposition,
  documentNumber: '云自然资告〔2026〕1号',
  delivery: '邮寄',
  toldReconsideration: true,
});

/** An extension by 20 working days, approved and notified on one day. */
export const extended = (on: string, notifiedOn = on): CaseEvent => ({
  type: 'extended',
  on,
  approver: '公开办负责人',
  notifiedOn,
  workdays: 20,
});
