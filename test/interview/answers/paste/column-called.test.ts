import { columnCalled, columnsCalled } from '../../../../src/interview/answers/paste/column-called.ts';
import { formOf } from '../../../../src/report/forms/choose.ts';
import { reads } from '../../../support/reader.ts';

const FORM = formOf('2021');

reads('the column that a heading names', (said) => columnCalled(said, FORM), {
  valid: [
    ['自然人', 'naturalPerson'],
    ['企业', 'business'],
    ['总计', 'total'],
    ['合计', 'total'],
    ['其他', 'otherOrganization'],
  ],
  notMine: ['法人', '张三', '不予公开', ''],
});

reads('the columns that words name', (said) => columnsCalled(said, FORM), {
  valid: [
    ['自然人和企业', ['naturalPerson', 'business']],
    ['自然人、企业、总计', ['naturalPerson', 'business', 'total']],
    ['自然人', ['naturalPerson']],
  ],
  notMine: ['张三和企业', '自然人12件'],
});
