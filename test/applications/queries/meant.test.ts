import { meantOf } from '../../../src/applications/queries/meant.ts';
import { meantText } from '../../../src/applications/queries/question-text.ts';
import { contextAt } from '../../../src/applications/queries/reading/context.ts';
import { readQuestions } from '../../../src/applications/queries/reading/read-questions.ts';
import { vocabularyWith } from '../../../src/applications/queries/reading/vocabulary.ts';
import { createCalendar } from '../../../src/report/calendar/calendar.ts';
import { KNOWN } from '../../support/asked-of-ledger.ts';
import { reads } from '../../support/reader.ts';

const context = contextAt('2026-09-16', createCalendar(), null);
const read = (text: string) => readQuestions(text, KNOWN, context);

reads(
  'what a question of which words were not understood may have meant',
  (said) => {
    const meant = meantOf(said, read(said), vocabularyWith(KNOWN), (text) => {
      const { queries, unused } = read(text);
      return unused.length === 0 && queries.length > 0 ? queries.map(({ query }) => query) : null;
    });
    return meant && `${meant.text}｜${meantText(meant, 'zh')}`;
  },
  {
    valid: [
      ['我手上唧唧还有几件没办完', '我手上还有几件没办完｜您承办、未办结的有几件'],
      ['嘭嚓超期的有哪些', '超期的有哪些｜超期未办结的有哪些'],
    ],
    notMine: [
      '还有几件没办完',
      // A name, a figure or a denial among what is left is no filler.
      '我手上张某某那口锅还有几件没办完',
      '超期 7 的有哪些',
      '不涉密的有几件没办完',
      // Nothing is narrowed by what is left.
      '今年唧唧收了几件',
    ],
  },
);
