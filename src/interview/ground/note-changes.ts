import { withoutClosing } from '../../language/ends.ts';
import { fold } from '../../language/fold.ts';
import { shared } from './shared.ts';

/** A note of one question that is no longer what a text was written from; null: it was added, or taken out. */
export interface NoteChange {
  readonly was: string | null;
  readonly is: string | null;
}

/** Notes that share so much of their words are one note that was put right. */
const SAME_NOTE = 0.4;

/** What a note says, whatever its width, its spaces and the mark at its end. */
const said = (note: string): string => withoutClosing(fold(note, 'dropped').text, '。；，、');

/** The notes of `these` that do not stand in `those`; of one said twice the second stands for the second. */
function without(these: readonly string[], those: readonly string[]): string[] {
  const left = those.map(said);
  return these.filter((note) => {
    const at = left.indexOf(said(note));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

/** What became of a question's notes: those put right, then those taken out, then those added. In order of the old ones. */
export function noteChanges(before: readonly string[], now: readonly string[]): NoteChange[] {
  const gone = without(before, now);
  const come = without(now, before);
  const isOnlyOne = gone.length === 1 && come.length === 1;
  const changes: NoteChange[] = gone.map((was) => {
    const best = come.map((is, at) => ({ at, share: shared(was, is) })).sort((a, b) => b.share - a.share)[0];
    if (!best || (best.share < SAME_NOTE && !isOnlyOne)) return { was, is: null };
    return { was, is: come.splice(best.at, 1)[0] ?? null };
  });
  return [...changes, ...come.map((is) => ({ was: null, is }))];
}

/** The notes that a text is written from once a change of theirs is settled. */
export function afterChange(before: readonly string[], { was, is }: NoteChange): string[] {
  const at = was === null ? -1 : before.indexOf(was);
  if (at < 0) return is === null ? [...before] : [...before, is];
  return before.flatMap((note, index) => (index !== at ? [note] : is === null ? [] : [is]));
}
