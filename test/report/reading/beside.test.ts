import { partTable } from '../../../src/report/reading/beside.ts';
import { reads } from '../../support/reader.ts';

reads('sentences beside a table', (said) => partTable(said.split('\n'), 'applications', '2021').beside, {
  valid: [['自然人 1 2\n本年度共收到申请3件，均已办结。\n国家秘密 1 2', ['本年度共收到申请3件，均已办结。']]],
  notMine: ['国家秘密 1 2\n重复申请 3 4', ''],
  nothing: [],
});
