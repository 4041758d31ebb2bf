import { isAhead } from '../../../src/report/text/year-by-right.ts';
import { reads } from '../../support/reader.ts';

reads('a sentence on what is to be done', (said) => isAhead(said, false) || null, {
  valid: [
    ['2025年，我局将继续加强', true],
    ['2025年，我局持续加强', true],
    ['下一步，计划培训', true],
  ],
  notMine: ['2025年，我局加强', '2025年，组织培训'],
});

reads('a sentence with figures on what is to be done', (said) => isAhead(said, true) || null, {
  valid: [['2025年，我局将组织培训3次', true]],
  notMine: ['2025年，我局持续培训3次'],
});
