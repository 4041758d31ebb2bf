import { expect, it } from 'vitest';
import { readTable } from '../../../src/interview/hearing/table-reading.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { reads } from '../../support/reader.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk();
const question = questionOf(session, 'cells.disputes') as CellsQuestion;

reads(
  'words or a block for the table of a question',
  (said) => readTable(session, question, said, null).kind,
  {
    valid: [
      ['未经复议直接起诉2件，都维持', 'read'],
      ['复议1件，还没结果', 'read'],
    ],
    notMine: ['今天下雨', ''],
    nothing: 'unreadable',
  },
);

it.each([
  ['cells.applications', '没有说明是哪类申请人'],
  ['cells.disputes', '没有说明结果'],
])('a figure alone at %s is a sum whose parts are asked for', (at, missing) => {
  expect(new Talk().press(`go:${at}`).say('12').seen).toContain(missing);
});
