import { glanceAt } from '../../../../src/applications/queries/reading/glance.ts';
import { vocabularyWith } from '../../../../src/applications/queries/reading/vocabulary.ts';
import { KNOWN } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

const vocabulary = vocabularyWith(KNOWN);

reads(
  'what a message looks like',
  (said) => {
    const { asks, names, speaks } = glanceAt(said, vocabulary);
    return [...(asks ? ['asks'] : []), ...(names ? ['names'] : []), ...(speaks ? ['speaks'] : [])].join(' ');
  },
  {
    valid: [
      ['还有几件没办结', 'asks names speaks'],
      ['几件？', 'asks names speaks'],
      ['超期的', 'names speaks'],
      ['2026-017', 'names speaks'],
      ['自然人10件', 'speaks'],
      ['今天开会', 'names'],
      ['你好', 'names'],
    ],
    notMine: ['好的，谢谢'],
    nothing: '',
  },
);
