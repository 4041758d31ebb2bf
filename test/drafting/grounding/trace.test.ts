import { traceOf } from '../../../src/drafting/grounding/trace.ts';
import { fold } from '../../../src/language/fold.ts';
import { reads } from '../../support/reader.ts';
import { judgedOf } from './notes.ts';

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
