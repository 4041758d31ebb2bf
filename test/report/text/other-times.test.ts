import { fold } from '../../../src/language/fold.ts';
import { ofAnotherTime } from '../../../src/report/text/other-times.ts';
import { reads } from '../../support/reader.ts';

reads('words of another time than 2024', (said) => ofAnotherTime(fold(said, 'dropped').text, 2024) || null, {
  valid: [
    ['去年收到', true],
    ['2023年收到', true],
    ['上半年收到', true],
    ['3月收到', true],
    ['较上年', true],
  ],
  notMine: ['2024年收到', '全年收到', '1至12月收到', '《2023年计划》收到', '结转上年', ''],
});
