import type { Case } from './case.ts';
import { isDenial } from './dispositions.ts';
import type { Flag } from './flag.ts';
import { RECONSIDERATION_FIRST_SINCE } from './flags-answer.ts';
import { openReanswer } from './record.ts';

/** What the disputes of a case are flagged for: a denial taken to court directly, a new answer out of time. */
export function disputeFlags(caseFile: Case): Flag[] {
  const direct = caseFile.disputes.flatMap((item) => {
    const opened = item.steps[0]?.on ?? '';
    const denied = caseFile.answer !== null && isDenial(caseFile.answer.disposition);
    if (item.kind !== 'litigationDirect' || !denied || opened < RECONSIDERATION_FIRST_SINCE) return [];
    return [
      {
        code: 'reconsideration-first',
        on: opened,
        article: '行政复议法第二十三条',
        zh: '不予公开应先申请行政复议，本件登记为未经复议直接起诉，请核对',
        en: 'A denial goes to reconsideration first, yet this lawsuit is recorded as direct; check it',
      },
    ];
  });
  const late = caseFile.furtherAnswers.flatMap((answer) => {
    const order = openReanswer({ ...caseFile, furtherAnswers: [] });
    if (!order?.by || answer.on <= order.by || answer.on < order.orderedOn) return [];
    return [
      {
        code: 'reanswer-late',
        on: answer.on,
        article: '责令重新答复',
        zh: `重新答复期限为${order.by}，本件逾期`,
        en: `The new answer was due by ${order.by}`,
      },
    ];
  });
  return [...direct, ...late];
}
