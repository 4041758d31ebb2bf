import { spokenFigure } from '../../../src/interview/hearing/spoken-figure.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { reads } from '../../support/reader.ts';
import { Talk } from '../support/talk.ts';

const at = (id: string) => (said: string) => {
  const { session } = new Talk().at(id);
  return spokenFigure(session, questionOf(session, id) as CellsQuestion, said)?.value ?? null;
};

reads('a figure of licences among other words', at('cells.licences'), {
  valid: [
    ['科里说是1250件', 1250],
    ['系统里导出来看，1250件', 1250],
    ['上半年600下半年650', 1250],
    ['1250，对，一千二百五十', 1250],
    ['今年共办了1250件，大厅1100，网办150', 1250],
  ],
  notMine: [
    '大厅1100，网办150',
    '大厅1100，网办50，共1250',
    '好像1250件',
    '不是1250件',
    '1250件还是1260件',
    '收了3500元',
    '今天下雨',
  ],
});

reads('an amount of fees among other words', at('cells.fees'), {
  valid: [['财务说，收了3500元', 0.35]],
  notMine: ['收了3500元，退了500元', '科里说是1250件', '好像3500元'],
});

reads('a figure of one of several that are asked together, by its words', at('cells.penalties'), {
  valid: [
    ['处罚决定书总共下了73份', 73],
    ['队里给的是73件，都是处罚', 73],
    ['简易程序40件，一般程序9件，一共49件', 49],
  ],
  notMine: ['一共73份', '处罚和强制一共73件', '罚法是73件，强制得问大队'],
});
