import { rewordedOf, traceOf } from '../../../src/drafting/grounding/trace.ts';
import { fold } from '../../../src/language/fold.ts';
import { reads } from '../../support/reader.ts';
import { judgedFrom, judgedOf } from './notes.ts';

/** What a clause without figures traces to. */
const traced = (clause: string) =>
  traceOf({ text: fold(clause, 'dropped').text, figures: [] }, judgedOf(`${clause}。`));

reads('what a clause traces to', (said) => [...new Set(traced(said) ?? ['nothing'])], {
  valid: [
    ['开设征地信息公开专栏', ['n5']],
    ['修订完善信息公开审查制度', ['n2']],
    ['不断提高政府信息公开工作水平', []],
  ],
  notMine: ['举办政府开放日活动', '邀请市民代表参加'],
  nothing: ['nothing'],
});

const NOTES = ['老底片扫成了电子版，按年头排', '路名牌科长开会看了，向街道查过'];
/** What a clause puts in other words, in a sentence that tells the first note before. */
const reworded = (clause: string) => {
  const text = fold(clause, 'dropped').text;
  return rewordedOf({ text, figures: [] }, [], judgedFrom(NOTES, `老底片扫描为电子版，${clause}。`));
};

reads('a clause in other words', reworded, {
  valid: [
    ['按年头排列', ['n0']],
    ['并按年份排列', ['n0']],
  ],
  notMine: ['并向社会开放查验'],
});
