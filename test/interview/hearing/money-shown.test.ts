import { correctedShown } from '../../../src/interview/hearing/corrected-shown.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { reads } from '../../support/reader.ts';
import { Talk } from '../support/talk.ts';

/** While 收费6.3万元 alone is on the screen. */
const fees = new Talk().at('cells.fees').say('6.3万元').session;
const ofFees = questionOf(fees, 'cells.fees') as CellsQuestion;

reads(
  'what the only amount of money on the screen is put right by',
  (said) => Object.values(correctedShown(fees, ofFees, said)?.cells ?? {})[0] ?? null,
  {
    valid: [
      ['是63万，点错小数点了', 63],
      ['再加1.5万', 7.8],
      ['单位错了，是元', 0.00063],
      ['单位弄错了，是千元', 0.63],
      ['看错单位了，表上写的是百元', 0.063],
      ['单位不对，是亿元', 63_000],
    ],
    notMine: ['单位没错，是万元', '今天下雨', '点错小数点了', ''],
  },
);
