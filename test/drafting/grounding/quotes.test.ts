import { groundlessQuotes } from '../../../src/drafting/grounding/quotes.ts';
import { fold } from '../../../src/language/fold.ts';
import { reads } from '../../support/reader.ts';
import { EVIDENCE } from './notes.ts';

reads(
  'names in quotation marks that nobody noted',
  (said) => groundlessQuotes(fold(said, 'dropped').text, EVIDENCE),
  {
    valid: [['推行“免申即享”。', ['免申即享']]],
    notMine: ['推行“审查制度”。', '推行公开。'],
    nothing: [],
  },
);
