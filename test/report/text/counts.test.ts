import { readStatements } from '../../../src/report/text/counts.ts';
import { readPassage } from '../../../src/report/text/mentions.ts';
import { cityReport } from '../../fixtures/reports.ts';
import { reads } from '../../support/reader.ts';

/** Of a city with 新收3119, 答复3050 (予以公开1362) and 复议351 (维持72). */
const report = cityReport();

reads(
  'counts that the tables hold too',
  (said) =>
    readStatements(readPassage(said), report).map(
      ({ kind, mention, matched }) => `${kind} ${mention.figure.value} ${matched ? 'right' : 'wrong'}`,
    ),
  {
    valid: [
      ['新收政府信息公开申请3119件。', ['intake 3119 right']],
      ['政府信息公开申请答复3050件，其中予以公开1326件。', ['answered 3050 right', 'disposition 1326 wrong']],
      ['政府信息公开行政复议351件，维持72件。', ['dispute 351 right', 'dispute 72 right']],
    ],
    notMine: ['发布信息100条。', '上年收到政府信息公开申请20件。', '组织培训3次。'],
    nothing: [],
  },
);
