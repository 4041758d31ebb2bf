import { type IsoDate, isIsoDate, yearOf } from '../../language/date.ts';
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

const DAY = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]/;

/** The day that a remark names, from a day on; null for none or several. */
function dayIn(note: string, from: IsoDate): IsoDate | null {
  const days = [...note.matchAll(new RegExp(DAY, 'g'))];
  const [, year, month = '', day = ''] = days.length === 1 ? (days[0] ?? []) : [];
  const inYear = (one: number) => `${one}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const first = yearOf(from);
  const found = (year ? [Number(year)] : [first, first + 1]).map(inYear).find((one) => one >= from);
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
