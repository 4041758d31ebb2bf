import { wordSet } from '../../../language/lexicon.ts';

/** Words of a clause that tells of the year before. */
export const OF_LAST_YEAR = wordSet([
  '{去年|上年|上年度|上一年|前年|往年|去年度}{|底|末|年底|年末|同期}{|的|是|有|年报}',
]);

/** Words of a clause that tells of the year of the report. */
export const OF_THIS_YEAR = wordSet(['{今年|本年|本年度|现在|目前|截至}']);

/** What is done before anything is decided, and is counted by no row: 立案31件. */
export const OF_NO_ROW = wordSet(['{立案|移送|巡查|约谈|出动|抽查}']);

/** What is not made yet, and counts under nothing: 另有1件待审议. */
export const NOT_DONE_YET = wordSet([
  '{待|拟|正在|还在|尚在|准备}{审议|审查|审核|印发|制发|出台|发布|起草|修订|征求意见|报批|会签|走程序|上会|研究}',
  '{还没|还没有|尚未|没有}{发|印发|出台|发布|上会|审议|通过|发出去|定稿}',
]);
