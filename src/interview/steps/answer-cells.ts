import { type Phrase, phrase } from '../../report/language.ts';
import type { CellsRead } from '../hearing/cells-read.ts';
import type { Stamp } from '../input.ts';
import type { Session } from '../session.ts';
import { proposeCells } from './cells.ts';
import { quotedUpTo } from './quoted.ts';

/** More pieces that were not understood are only counted; each is quoted to so many characters. */
const QUOTED_PIECES = 5;
const QUOTED_LENGTH = 60;

/** What was not understood, each piece once. */
function leftovers(pieces: readonly string[]): Phrase[] {
  const distinct = [...new Set(pieces)];
  const more = distinct.length - QUOTED_PIECES;
  return [
    ...distinct.slice(0, QUOTED_PIECES).map((piece) => {
      const quote = quotedUpTo(piece, QUOTED_LENGTH);
      return phrase(`“${quote}”没有读懂，未计入。`, `“${quote}” was not understood and is not counted.`);
    }),
    ...(more > 0
      ? [phrase(`另有${more}处没有读懂，未计入。`, `${more} more pieces were not understood.`)]
      : []),
  ];
}

/** Puts figures up that were read for a question, with what is to be heeded in them and what was not understood. */
export function answerCells(
  session: Session,
  input: Stamp,
  { question, cells, from, mismatches, stated, remarks, left, instead }: CellsRead,
  message: string | null,
): Session {
  return proposeCells(session, input, {
    question,
    cells: { ...cells },
    from,
    message,
    mismatches: [...mismatches],
    stated: { ...stated },
    remarks: [...remarks, ...leftovers(left)].map((each) => each[session.lang]),
    instead: instead.map(({ label, cells: other }) => ({ label, cells: { ...other } })),
  });
}
