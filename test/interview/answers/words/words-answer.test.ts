import { readWords } from '../../../../src/interview/answers/words/words-answer.ts';
import { blankReport } from '../../../../src/report/report.ts';
import type { TableKey } from '../../../../src/report/sections.ts';
import { reads } from '../../../support/reader.ts';

const report = blankReport('2021', 2025, '云岭县自然资源局');

const by = (table: TableKey) => (said: string) => {
  const asked = { cells: new Set<never>(), earlier: new Map<never, never>(), onScreen: null, rows: [] };
  const { figures, leftovers } = readWords(said, table, report, asked);
  const told = [...figures.cells, ...figures.stated]
    .filter(([, value]) => value !== 0)
    .map(([path, value]) => `${path.replace(`${table}.`, '')}=${value}`);
  return leftovers.length > 0 ? `? ${leftovers.join('、')}` : told.join(' ') || null;
};

reads('words of 三', by('applications'), {
  valid: [
    ['自然人新收12件，企业3件', 'new.naturalPerson=12 new.business=3'],
    ['新收12件，都是自然人', 'new.naturalPerson=12 new.total=12'],
    ['公开了自然人4件', 'granted.naturalPerson=4'],
  ],
  unclear: [['自然人新收12件，天气不错', '? 天气不错']],
});

reads('words of 四', by('disputes'), {
  valid: [
    ['未经复议直接起诉2件，都维持', 'litigationDirect.upheld=2 litigationDirect.total=2'],
    ['复议1件，还没结果', 'reconsideration.pending=1 reconsideration.total=1'],
  ],
});
