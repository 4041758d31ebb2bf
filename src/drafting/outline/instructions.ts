import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { UNWANTED } from '../../language/unwanted.ts';
import { TO_THE_WRITER, VOUCHED } from '../words/instructions.ts';

/** A clause of a note, and whether it is said to the writer. */
const isToTheWriter = (clause: string): boolean => TO_THE_WRITER.isIn(fold(clause).text);

/** That all of an item is to be left out. */
const DROPPED = wordSet([`{${UNWANTED}|先不|就不|先别}{写|提|写了|提了|写进去|往上写|说}`]);

/** What of a note is told, and what of it is only said to whoever writes the report. */
export interface ToldApart {
  readonly told: string;
  readonly toTheWriter: readonly string[];
}

/** Marks of a bracket that holds one clause: （别写手机号）. */
const BRACKETED = /（([^（）]{2,40})）/g;

/** A note's item without what it says to the writer: 培训2次，别写地点 tells of 培训2次. `clauses` parts an item. */
export function withoutInstructions(item: string, clauses: (item: string) => readonly string[]): ToldApart {
  const toTheWriter: string[] = [];
  const open = item.replace(BRACKETED, (bracket: string, inside: string) => {
    if (!isToTheWriter(inside)) return bracket;
    toTheWriter.push(inside);
    return '';
  });
  const all = clauses(open).filter((clause) => VOUCHED.at(fold(clause).text, 0) === null);
  // 别写 without a word of what: nothing of the item is for the report.
  const isDropped = all.some((clause) => DROPPED.get(fold(clause).text));
  if (isDropped) return { told: '', toTheWriter: [item] };
  const told = all.filter((clause) => !isToTheWriter(clause));
  return {
    told: told.join('，'),
    toTheWriter: [...toTheWriter, ...all.filter((clause) => isToTheWriter(clause))],
  };
}
