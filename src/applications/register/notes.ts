import { type IsoDate, isIsoDate, yearOf } from '../../language/date.ts';
import { daysIn } from '../../language/days.ts';
import { fold } from '../../language/fold.ts';
import { needsConfirmation } from '../../report/calendar/statutory.ts';
import type { CaseEvent, Registration } from '../case/events.ts';

/**
 * What a remark says that the ledger could hold. It is offered, never taken by itself: `event` where the remark says all that
 * a record needs, null where somebody must add the rest.
 */
export interface NoteOffer {
  readonly about: 'confirmation' | 'extension' | 'dispute';
  readonly note: string;
  readonly event: CaseEvent | null;
}

/** Words by which a remark speaks of something, one notion a line. */
const ABOUT: readonly (readonly [NoteOffer['about'], readonly string[]])[] = [
  ['confirmation', ['确认']],
  ['extension', ['延期', '延长']],
  ['dispute', ['复议', '诉讼', '起诉', '应诉']],
];

/** The day that a remark names, from a day on; null for none or several. */
function dayIn(note: string, from: IsoDate): IsoDate | null {
  const days = daysIn(fold(note).text).filter(({ isSure }) => isSure);
  const [day] = days;
  if (days.length !== 1 || day?.kind !== 'date' || (day.year !== null && day.year.kind !== 'named'))
    return null;
  const two = (number: number) => String(number).padStart(2, '0');
  const inYear = (year: number) => `${year}-${two(day.month)}-${two(day.day)}`;
  const first = yearOf(from);
  const years = day.year ? [day.year.year] : [first, first + 1];
  const found = years.map(inYear).find((one) => one >= from);
  return found !== undefined && isIsoDate(found) ? found : null;
}

/** What the remark on a case offers. */
export function notesOf(note: string, registration: Registration): NoteOffer[] {
  if (note === '') return [];
  const { channel, confirmedOn, arrivedOn } = registration;
  const isAwaited = needsConfirmation(channel) && confirmedOn === null;
  return ABOUT.flatMap<NoteOffer>(([about, words]) => {
    if (!words.some((word) => note.includes(word))) return [];
    if (about !== 'confirmation') return [{ about, note, event: null }];
    const on = isAwaited ? dayIn(note, arrivedOn) : null;
    return on === null ? [] : [{ about, note, event: { type: 'confirmed', on } }];
  });
}
