import { z } from 'zod';
import { daysBetween, type IsoDate, isoDateSchema } from '../../language/date.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import { channelSchema } from '../../report/calendar/statutory.ts';
import { applicantKindSchema } from '../case/applicant.ts';
import type { Application } from '../case/application.ts';
import { dispositionSchema } from '../case/dispositions.ts';
import { handlerOf } from '../case/handler.ts';
import { receiptOn } from '../case/record.ts';
import { resultAt } from '../case/record-dispute.ts';
import { STAGES, stageOf } from '../case/stage.ts';
import { withoutPerson } from '../case/without-person.ts';
import { answerDue, mainDue } from '../clock/clock.ts';
import { consultationPeriod } from '../clock/clock-parts.ts';

const on = isoDateSchema;
const maybe = isoDateSchema.nullable();

/**
 * What a question may ask of an application, without the person: small enough to be kept beside an index, so that a
 * filter reads it and not the whole case. Days as they are recorded; `due` and `late` by the calendar of the writing.
 */
export const factsSchema = z.object({
  id: z.string(),
  number: z.string(),
  kind: applicantKindSchema,
  channel: channelSchema,
  /** The day on which it came in; `received` is that of the confirmation where its channel asks for one. */
  arrived: on,
  received: on,
  confirmed: z.boolean(),
  /** Whom it was given to; null for nobody yet. `keeper` also knows who registered it. */
  handler: z.string().nullable(),
  keeper: z.string(),
  /** What is applied for, without who applied. */
  content: z.string(),
  stage: z.enum(STAGES),
  due: maybe,
  /** Whether the organ's own clock runs towards `due`. */
  running: z.boolean(),
  provisional: z.boolean(),
  answered: maybe,
  result: dispositionSchema.nullable(),
  withdrawn: z.boolean(),
  /** The day by which the answer that was given was due; null for none, and for a withdrawal. */
  answerDue: maybe,
  /** Whether the answer came after its day, and by how many working days. */
  late: z.boolean(),
  lateBy: z.int(),
  /** Calendar days and working days from receipt to the answer. */
  took: z.object({ days: z.int(), workdays: z.int() }).nullable(),
  extended: z.array(on),
  corrections: z.array(z.object({ asked: on, until: on, received: maybe })),
  consulted: z.array(
    z.object({
      on,
      /** When the third party received the letter, as far as that is recorded. */
      received: maybe,
      /** By when it is to be answered; the earliest such day as long as nobody received it. */
      until: on,
      ended: maybe,
      reply: z.enum(['agrees', 'objects', 'silent']).nullable(),
    }),
  ),
  /** Reasons that were asked for (无正当理由大量反复申请). */
  reasons: z.array(z.object({ asked: on, given: maybe, reasonable: z.boolean().nullable() })),
  fees: z.array(z.object({ on, yuan: z.number(), paid: maybe, lapsed: maybe })),
  disputes: z.array(
    z.object({
      kind: z.enum(['reconsideration', 'litigationDirect', 'litigationAfterReconsideration']),
      on,
      result: z.enum(['upheld', 'corrected', 'otherResult']).nullable(),
      since: on,
    }),
  ),
  /** Answers after the first, which table 三 does not count. */
  anew: z.array(z.object({ on, result: dispositionSchema })),
  setAside: z.boolean(),
});

/** What a question may ask of an application. */
export type Facts = z.infer<typeof factsSchema>;

/** A dispute is counted by the original organ alone (国办公开办函〔2016〕201号). */
const disputesOf = ({ disputes }: Application['case']): Facts['disputes'] =>
  disputes.flatMap((dispute) => {
    const [opened] = dispute.steps;
    const standing = resultAt(dispute, '9999-12-31');
    if (!opened || !standing || dispute.role === 'reconsiderationOrgan') return [];
    return [{ kind: dispute.kind, on: opened.on, ...standing }];
  });

/** The day on which a case was closed since its fee was not paid; null for any other. */
const closedUnpaid = ({ answer }: Application['case']): IsoDate | null =>
  answer?.disposition === 'otherFeeUnpaid' ? answer.on : null;

/** When an answer was due, and by how many working days it was late. */
function lateness(
  caseFile: Application['case'],
  calendar: Calendar,
): Pick<Facts, 'answerDue' | 'late' | 'lateBy'> {
  const { answer } = caseFile;
  if (!answer || answer.withdrawn) return { answerDue: null, late: false, lateBy: 0 };
  const { date } = answerDue(caseFile, calendar);
  const late = answer.on > date;
  return { answerDue: date, late, lateBy: late ? calendar.workdaysBetween(date, answer.on) : 0 };
}

/** The facts of an application, dated by a calendar. */
export function factsOf(application: Application, calendar: Calendar): Facts {
  const { id, case: caseFile } = application;
  const { answer } = caseFile;
  const due = mainDue(caseFile, calendar);
  const received = receiptOn(caseFile);
  return {
    id,
    number: caseFile.number,
    kind: caseFile.applicant,
    channel: caseFile.channel,
    arrived: caseFile.arrivedOn,
    received,
    confirmed: caseFile.confirmedOn !== null,
    handler: caseFile.handler,
    keeper: handlerOf(application),
    content: withoutPerson(caseFile.description, application),
    stage: stageOf(caseFile),
    due: due?.date ?? null,
    running: due?.standing === 'running',
    provisional: due?.provisional ?? false,
    answered: answer?.on ?? null,
    result: answer?.disposition ?? null,
    withdrawn: answer?.withdrawn ?? false,
    ...lateness(caseFile, calendar),
    took: answer && {
      days: daysBetween(received, answer.on),
      workdays: calendar.workdaysBetween(received, answer.on),
    },
    extended: caseFile.extensions.map((item) => item.on),
    corrections: caseFile.corrections.map(({ askedOn, until, receivedOn }) => ({
      asked: askedOn,
      until,
      received: receivedOn,
    })),
    consulted: caseFile.consultations.map((each) => ({
      on: each.sentOn,
      received: each.receivedOn,
      until: consultationPeriod(each, calendar).date,
      ended: each.endedOn,
      reply: each.reply,
    })),
    reasons: caseFile.reasons
      ? [
          {
            asked: caseFile.reasons.askedOn,
            given: caseFile.reasons.givenOn,
            reasonable: caseFile.reasons.reasonable,
          },
        ]
      : [],
    fees: caseFile.fees.map(({ notifiedOn, amountYuan, paidOn, lapsedOn }) => ({
      on: notifiedOn,
      yuan: amountYuan,
      paid: paidOn,
      // What was closed for want of a fee is owed no longer.
      lapsed: lapsedOn ?? (paidOn === null ? closedUnpaid(caseFile) : null),
    })),
    disputes: disputesOf(caseFile),
    anew: caseFile.furtherAnswers.map((each) => ({ on: each.on, result: each.disposition })),
    setAside: caseFile.setAside !== null,
  };
}
