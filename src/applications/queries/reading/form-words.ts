import type { WordTable } from '../../../language/lexicon.ts';
import { formOf, NEWEST_FORM } from '../../../report/forms/choose.ts';
import { CHANNEL_WORDS } from '../../../report/words/channels.ts';
import { type FormName, neversOf, wordTable } from '../../../report/words/form-words.ts';
import { formLabels } from '../../../report/words/labels.ts';
import { APPLICANT_KINDS } from '../../case/applicant.ts';
import { DISPOSITIONS, groupOf } from '../../case/dispositions.ts';
import type { Plain, Word } from './word.ts';

const FORM = formOf(NEWEST_FORM);

/** What a name of the form holds a question to: kinds of applicant or results; nothing for its other rows. */
function filterOf(name: FormName): Plain | null {
  if (name.kind === 'column') {
    const kinds = APPLICANT_KINDS.filter((kind) => name.columns.includes(kind));
    return kinds.length > 0 ? { by: 'kind', kinds } : null;
  }
  if (name.kind !== 'row') return null;
  const results = DISPOSITIONS.filter((disposition) => name.rows.includes(disposition));
  return results.length > 0 ? { by: 'result', results } : null;
}

/** Behind the words for a way in which applications come: 当面交的, 网上提交. */
const CAME = '{|交|提交|递交|来|申请|寄|送}';

const FOREIGN: Word = { is: 'foreign' };

/** Words of questions alone: of what lapsed, of several groups of the form at once, of ways to come in English. */
const OTHERS: WordTable<Word> = [
  [
    ['{refused|rejected|turned down}'],
    {
      is: 'filter',
      filter: {
        by: 'result',
        results: DISPOSITIONS.filter((each) => ['denied', 'refused'].includes(groupOf(each))),
      },
      moment: 'answered',
    },
  ],
  [
    ['{补正|}{逾期|过期|超期}{没|未|不|没有}{补|补正|补材料|补来}{的|}'],
    { is: 'filter', filter: { by: 'result', results: ['otherNotCorrected'] }, moment: 'answered' },
  ],
  [
    ['{in person|by hand|at the counter}'],
    { is: 'filter', filter: { by: 'channel', channels: ['in-person'] } },
  ],
  [['{online|on the web}'], { is: 'filter', filter: { by: 'channel', channels: ['online'] } }],
  [['{law firms|law firm|lawyers}'], { is: 'filter', filter: { by: 'kind', kinds: ['legalService'] } }],
  [
    ['{individuals|individual|citizens|natural persons|people}'],
    { is: 'filter', filter: { by: 'kind', kinds: ['naturalPerson'] } },
  ],
];

/** The form's words for applicants and results, and the ways in which applications come, in a question. */
export const FORM_WORDS: WordTable<Word> = [
  [neversOf('applications'), FOREIGN],
  ...[
    ...formLabels(FORM, 'applications'),
    ...wordTable(FORM, 'applications', ['words', 'kinds', 'inPlace']),
  ].flatMap(([lines, name]): [readonly string[], Word][] => {
    const filter = filterOf(name);
    if (!filter) return [];
    return [
      [
        lines,
        filter.by === 'result' ? { is: 'filter', filter, moment: 'answered' } : { is: 'filter', filter },
      ],
    ];
  }),
  ...OTHERS,
  ...CHANNEL_WORDS.map(({ channel, words, opening = [] }): [readonly string[], Word] => [
    [...words.map((word) => (word.includes('{') ? word : `${word}${CAME}`)), ...words, ...opening],
    { is: 'filter', filter: { by: 'channel', channels: [channel] } },
  ]),
];
