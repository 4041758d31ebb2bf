import type { IsoDate } from '../../language/date.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import type { Lang } from '../../report/findings.ts';
import type { Application } from '../case/application.ts';
import { isPending, openFee } from '../case/case.ts';
import { lapseStep } from '../case/lapse.ts';
import { nextStepOf, type Standing, standingOf } from '../case/stage.ts';
import { answerDue, MOST_EXTENSION } from '../clock/clock.ts';
import { feePeriod } from '../clock/clock-parts.ts';
import { type Supposed, type Supposition, supposedOf } from '../clock/supposed.ts';

/** A line of a list: where an application stands. `name` is null for who may not see the applicant. */
export interface QueryRow extends Standing {
  readonly id: string;
  readonly number: string;
  readonly description: string;
  readonly name: string | null;
  readonly nextStep: string;
  /** By when a decision on a dispute had it answered anew; null where none did. */
  readonly anewBy: IsoDate | null;
  /** By when an open fee is to be paid; null where none is. */
  readonly payBy: IsoDate | null;
  /** The last day for the answer if its time were extended as far as it can be (33条); null where it was, or runs for nobody. */
  readonly latest: IsoDate | null;
  /** The day on which it was due before it was extended; null where it was not. */
  readonly dueUnextended: IsoDate | null;
  /** How it would stand if what was asked of it happened; null where that cannot be, or nothing was supposed. */
  readonly supposed: Supposed | null;
  /** The day from which it is handled as no application, why, and the number of the one that it was one with; null for any other. */
  readonly setAside: {
    readonly on: IsoDate;
    readonly reason: string;
    readonly sameAs: string | null;
  } | null;
}

/** Who asks, when, and whose personal data they may see. */
export interface Asking {
  readonly today: IsoDate;
  readonly calendar: Calendar;
  /** The id of the person who asks: "我的" means what they handle. */
  readonly by: string;
  readonly seesPerson: (application: Application) => boolean;
  readonly lang: Lang;
  /** What is supposed to happen to the applications that are told of. */
  readonly supposing?: Supposition | null;
}

/** The number of another application that a reason names; null where it names none. */
const otherIn = (why: string, own: string): string | null =>
  why.match(/\d{4}-\d{1,6}/g)?.find((number) => number !== own) ?? null;

/** The line of an application for somebody. */
export function rowFor(application: Application, asking: Asking): QueryRow {
  const { id, case: caseFile, person } = application;
  const standing = standingOf(caseFile, asking.today, asking.calendar);
  const { due } = standing;
  const isExtendable =
    due !== null &&
    caseFile.answer === null &&
    caseFile.extensions.length === 0 &&
    due.standing === 'running' &&
    due.date >= asking.today;
  const fee = isPending(caseFile) ? openFee(caseFile) : undefined;
  return {
    ...standing,
    id,
    anewBy:
      caseFile.disputes.flatMap(({ steps }) => steps).findLast(({ reanswer }) => reanswer)?.reanswer?.by ??
      null,
    payBy: fee ? feePeriod(fee, asking.calendar).date : null,
    latest: isExtendable ? asking.calendar.addWorkdays(due.date, MOST_EXTENSION).date : null,
    dueUnextended:
      caseFile.extensions.length > 0
        ? answerDue({ ...caseFile, extensions: [] }, asking.calendar).date
        : null,
    supposed: asking.supposing ? supposedOf(caseFile, asking.supposing, asking.calendar) : null,
    number: caseFile.number,
    description: caseFile.description,
    name: asking.seesPerson(application) && person.name ? person.name : null,
    nextStep: standing.lapse
      ? lapseStep(standing.lapse, asking.lang)
      : nextStepOf(standing.stage, asking.lang),
    setAside: caseFile.setAside && {
      on: caseFile.setAside.on,
      reason: caseFile.setAside.reason,
      sameAs: otherIn(caseFile.setAside.why, caseFile.number),
    },
  };
}
