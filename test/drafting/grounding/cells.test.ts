import { cellsNamed } from '../../../src/drafting/grounding/cells.ts';
import { placeOf } from '../../../src/drafting/grounding/ground-of.ts';
import { reads } from '../../support/reader.ts';
import { judgedOf } from './notes.ts';

/** The cells that the words around the last figure of a sentence name; a long sum by its first cell and its length. */
function named(sentence: string): string | null {
  const judged = judgedOf(sentence);
  const bound = judged.figures.at(-1);
  const sums = bound ? cellsNamed(placeOf(bound, judged), judged.evidence.report.form) : [];
  const [first] = sums;
  if (!first) return null;
  return first.length > 2 ? `${first[0]} and ${first.length - 1} more` : first.join(' + ');
}

reads('the cells that words name', named, {
  valid: [
    ['全年新收政府信息公开申请99件。', 'applications.new.total'],
    ['全年答复政府信息公开申请13件。', 'applications.total.total'],
    ['全年答复政府信息公开申请13件，其中未公开10件。', 'applications.deniedStateSecret.total and 7 more'],
    ['予以公开和部分公开共6件。', 'applications.granted.total + applications.partiallyGranted.total'],
    ['自然人申请12件。', 'applications.new.naturalPerson'],
    ['政府信息公开行政复议2件，维持1件。', 'disputes.reconsideration.upheld'],
    ['制发行政规范性文件1件，废止2件。', 'proactive.normativeDocuments.repealed'],
    ['制发行政规范性文件1件，废止停车收费办法1件，现行有效6件。', 'proactive.normativeDocuments.inForce'],
    ['行政许可3件。', 'proactive.licences.decisions'],
  ],
  notMine: ['组织培训2次。', '办理建议提案3件。', '网站发布信息20条。'],
});
