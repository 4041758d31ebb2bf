import { judge } from '../../../src/drafting/grounding/judge.ts';
import { reads } from '../../support/reader.ts';
import { EVIDENCE } from './notes.ts';

/** What in a sentence has no ground; what it rests on where all has one. */
function verdict(text: string): string {
  const [first] = judge(text, EVIDENCE);
  const groundless = first?.groundless.map(({ kind, printed }) => `${kind} ${printed}`) ?? [];
  return groundless.length > 0 ? groundless.join('; ') : `rests on ${first?.rests.join(', ')}`;
}

reads('a sentence of a draft', verdict, {
  valid: [
    ['全年组织业务培训2次，覆盖60人次。', 'rests on n0'],
    ['全年新收政府信息公开申请12件。', 'rests on applications.new.total'],
  ],
  unclear: [
    ['全年组织业务培训5次。', 'figure 5次'],
    ['开展培训五次。', 'figure 五次'],
    ['获评全县政务公开先进单位。', 'superlative 获评全县政务公开先进单位'],
    ['举办政府开放日活动。', 'act 举办政府开放日活动'],
  ],
});
