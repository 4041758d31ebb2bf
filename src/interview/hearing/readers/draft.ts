import type { Reader } from '../../../language/hear.ts';
import { understood } from '../../../language/reading.ts';
import { between } from '../../../language/span.ts';
import type { Act } from '../act.ts';
import { commandsIn } from '../whole-clause.ts';

/** What is to be changed in the draft that is shown. */
export const draftReader: Reader<Act> = {
  name: '改初稿',
  read: (utterance) =>
    understood(
      { does: 'redraft', change: utterance.folded.original.trim() },
      between({ start: 0, end: utterance.text.length }, commandsIn(utterance)),
    ),
};
