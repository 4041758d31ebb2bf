import { correctedShown } from '../../../src/interview/hearing/corrected-shown.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { Talk } from './talk.ts';

/** What a message makes of figures that were told before it and are on the screen: "business=4", by the column of each cell. */
export function putRight(at: string, told: string): (said: string) => string | null {
  const { session } = new Talk().at(at).say(told);
  const question = questionOf(session, at) as CellsQuestion;
  return (said) => {
    const cells = correctedShown(session, question, said)?.cells;
    return cells
      ? Object.entries(cells)
          .map(([path, value]) => `${path.split('.')[2]}=${value}`)
          .join(' ')
      : null;
  };
}
