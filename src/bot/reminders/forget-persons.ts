import { forgetPerson } from '../../applications/case/apply.ts';
import { closedOn, idOfMember } from '../../applications/case/index-entries.ts';
import { dayNumberOf, type IsoDate, isIsoDate } from '../../language/date.ts';
import type { Organ } from '../../organs/organ.ts';
import type { Commit } from '../../store/document.ts';
import { BOT } from '../access.ts';
import { momentOf } from '../clock.ts';
import type { Parts } from '../parts.ts';
import { untilWritten } from '../until-written.ts';

/** Applications that are looked at together. */
const PAGE = 200;

type ForgetParts = Pick<Parts, 'ledger' | 'deletions' | 'clock'>;

/** The day so many months earlier; the month's last day where it has no such day. */
export function monthsBefore(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 7);
  const days = [date, 31, 30, 29, 28].map((one) => `${first}-${String(one).padStart(2, '0')}`);
  return days.find((one) => isIsoDate(one)) ?? `${first}-28`;
}

/** Deletes one application's personal data, if the case is still closed for so long. */
function forgetOne(parts: ForgetParts, organ: string, id: string, until: IsoDate): Promise<Commit> {
  return untilWritten(organ, async () => {
    const opened = await parts.ledger.open(organ, id);
    const { application } = opened;
    const closed = application && closedOn(application.case);
    if (!application || !closed || closed > until) return 'done';
    const at = momentOf(parts.clock);
    const detail = { number: application.case.number, closed };
    const account = { at, by: BOT, what: 'application.person-deleted', detail };
    // Named by the entries as well: data that a later correction brings in is deleted too.
    const key = `forget-${until}-${application.entries.length}-${application.formerPersons.length}`;
    return parts.ledger.commit(organ, opened, forgetPerson(application), key, account);
  });
}

/** Deletes the personal data of cases that were closed as long ago as the organ set; figures and events stay. */
export async function forgetPersons(parts: ForgetParts, organ: Organ, today: IsoDate): Promise<void> {
  const { retentionMonths } = organ.settings;
  if (retentionMonths === null) return;
  const until = monthsBefore(today, retentionMonths);
  const range = { index: 'retention', from: 0, to: dayNumberOf(until) };
  let left = Number.POSITIVE_INFINITY;
  for (;;) {
    const { members, total } = await parts.ledger.page(organ.id, range, 0, PAGE);
    // Every round leaves fewer; one that does not is left to the next day.
    if (total === 0 || total >= left) return parts.deletions.end(organ.id);
    if (left === Number.POSITIVE_INFINITY) await parts.deletions.begin(organ.id);
    left = total;
    for (const member of members) await forgetOne(parts, organ.id, idOfMember(member), until);
  }
}
