import type { IsoDate } from '../../language/date.ts';
import { daysIn } from '../../language/days.ts';
import { fold } from '../../language/fold.ts';
import { lexicon } from '../../language/lexicon.ts';
import { resolveDay } from '../../language/time/resolve-day.ts';
import { needsConfirmation } from '../../report/calendar/statutory.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent, Registration } from '../case/events.ts';

/** What a remark may speak of. */
type About = 'confirmation' | 'extension' | 'dispute';

/**
 * What a remark says that the ledger could hold. It is offered, never taken by itself: `event` where the remark says all that
 * a record needs, null where somebody must add the rest. `on` is the day that it names.
 */
export interface NoteOffer {
  readonly about: About;
  readonly note: string;
  readonly on: IsoDate | null;
  readonly event: CaseEvent | null;
}

/** Words by which a remark speaks of something. */
const ABOUT = lexicon<About>([
  [['确认'], 'confirmation'],
  [['延期', '延长', '延至'], 'extension'],
  [['{行政|}{复议|诉讼}', '{起|应|上|胜|败}诉'], 'dispute'],
]);

/** 延期至4月28日 names the day until which, none on which something was done. */
const UNTIL = ['至', '到'];

/** The day on which something was done that a remark names, from a day on; null for none or several. */
function dayFrom(note: string, from: IsoDate): IsoDate | null {
  const { text } = fold(note);
  const [day, second] = daysIn(text).filter(({ isSure }) => isSure);
  if (day?.kind !== 'date' || second || UNTIL.includes(text.charAt(day.start - 1))) return null;
  const date = resolveDay(day, { today: from, way: 'ahead' });
  return date.kind === 'day' && date.date >= from ? date.date : null;
}

/** What the remark on a case offers. */
export function notesOf(note: string, registration: Registration): NoteOffer[] {
  const { channel, confirmedOn, arrivedOn } = registration;
  const isAwaited = needsConfirmation(channel) && confirmedOn === null;
  const spoken = new Set(ABOUT.all(fold(note).text).map(({ value }) => value));
  const on = spoken.size === 0 ? null : dayFrom(note, arrivedOn);
  return [...spoken].flatMap<NoteOffer>((about) => {
    if (about !== 'confirmation') return [{ about, note, on, event: null }];
    return isAwaited && on !== null ? [{ about, note, on, event: { type: 'confirmed', on } }] : [];
  });
}

/** Whether a case has what a remark offers. */
export function hasNoted({ about }: NoteOffer, { confirmedOn, extensions, disputes }: Case): boolean {
  switch (about) {
    case 'confirmation':
      return confirmedOn !== null;
    case 'extension':
      return extensions.length > 0;
    case 'dispute':
      return disputes.length > 0;
    default:
      return about satisfies never;
  }
}
