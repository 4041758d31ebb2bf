import { correctedShown } from '../../../src/interview/hearing/corrected-shown.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { reads } from '../../support/reader.ts';
import { putRight } from '../support/put-right.ts';
import { Talk } from '../support/talk.ts';

reads('what puts figures on the screen right', putRight('cells.applications', '自然人新收12件，企业3件'), {
  valid: [
    ['反了', 'naturalPerson=3 business=12'],
    ['自然人改成13', 'naturalPerson=13'],
    ['企业其实是4件', 'business=4'],
    ['企业又收到一件', 'business=4'],
    ['里头有2件自然人的是试录的，不要', 'naturalPerson=10'],
    ['企业少报了2个，是5个', 'business=5'],
    ['企业的不对，4才对，其他没问题', 'business=4'],
    ['漏了1个科研所的，加上一共16件', 'research=1'],
    ['总数应该是16，漏了一件律所的', 'legalService=1'],
    ['自然人是11件，不是12件', 'naturalPerson=11'],
    ['企业不是3是2', 'business=2'],
    ['总计应该是16，少了一个企业', 'business=4'],
    ['不是企业3件，是律所3件', 'business=0 legalService=3'],
    ['那三个不是企业，是村里的合作社，算其他吧', 'business=0 otherOrganization=3'],
  ],
  notMine: ['今天下雨', '多说了1件', ''],
});

/** While 许可540件 alone is on the screen. */
const licences = new Talk().at('cells.licences').say('540件').session;
const ofLicences = questionOf(licences, 'cells.licences') as CellsQuestion;

reads(
  'what the only figure on the screen was mistyped for',
  (said) => Object.values(correctedShown(licences, ofLicences, said)?.cells ?? {})[0] ?? null,
  {
    valid: [
      ['前面少打个1，1540', 1540],
      ['多打了一位，54', 54],
      ['敲错了 是450', 450],
    ],
    notMine: ['敲错了', '450和54都写错了', ''],
  },
);

/** While 复议 with 维持3 and 其他结果1 is on the screen. */
const disputes = new Talk().at('cells.disputes').say('复议维持3件，其他结果1件').session;
const ofDisputes = questionOf(disputes, 'cells.disputes') as CellsQuestion;

reads(
  'what is moved to a result that is named twice',
  (said) => correctedShown(disputes, ofDisputes, said)?.cells['disputes.reconsideration.pending'] ?? null,
  {
    valid: [['其他结果那件还没审完，算到尚未审结里', 1]],
    notMine: ['今天下雨', ''],
  },
);
