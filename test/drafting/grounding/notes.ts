import type { DraftRequest } from '../../../src/drafting/draft.ts';
import { evidenceOf } from '../../../src/drafting/grounding/evidence.ts';
import type { Judged } from '../../../src/drafting/grounding/ground-of.ts';
import { judge } from '../../../src/drafting/grounding/judge.ts';
import { organProfileOf } from '../../../src/report/organ.ts';
import { bureauReport, bureauReportLastYear } from '../../fixtures/reports.ts';

/** What the clerk of the fixtures' bureau noted. */
export const NOTES = [
  '组织培训2次，覆盖60人次',
  '网站公开政府信息208条，微信公众号推送35条',
  '修订信息公开审查制度，印发《云岭县自然资源局信息公开审查办法》',
  '11月召开政务公开推进会',
  '政策解读12篇，其中图解5篇',
  '开设征地信息公开专栏',
  '社会评议满意度98%',
];

/** A draft of 一 from those notes: 新收12件 (this year), all of the fixtures' tables. */
export const REQUEST: DraftRequest = {
  part: 'overview',
  report: bureauReport(),
  previous: bureauReportLastYear(),
  notes: NOTES.map((text, index) => ({ id: `n${index}`, aspect: 'supervision', text })),
  organ: organProfileOf('云岭县自然资源局'),
  change: null,
  current: null,
  settled: [],
};

/** All that such a draft may rest on. */
export const EVIDENCE = evidenceOf(REQUEST);

/** A sentence as it is judged. */
export function judgedOf(sentence: string): Judged {
  const judged = judge(sentence, EVIDENCE)[0]?.judged;
  if (!judged) throw new Error(`not judged: ${sentence}`);
  return judged;
}

/** A sentence as it is judged where other notes were taken, all of one aspect. */
export function judgedFrom(notes: readonly string[], sentence: string, aspect = 'supervision'): Judged {
  const evidence = evidenceOf({
    ...REQUEST,
    notes: notes.map((text, index) => ({ id: `n${index}`, aspect, text })),
  });
  const judged = judge(sentence, evidence)[0]?.judged;
  if (!judged) throw new Error(`not judged: ${sentence}`);
  return { ...judged, aspect };
}
