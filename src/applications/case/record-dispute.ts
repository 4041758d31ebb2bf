import type { Case } from './case.ts';
import type { CaseEvent, Dispute } from './events.ts';
import type { Refusal } from './refusals.ts';

type EventOf<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;
type Step = Dispute['steps'][number];

function withStep(caseFile: Case, index: number, step: Step): Case | Refusal {
  const dispute = caseFile.disputes[index];
  const last = dispute?.steps.at(-1);
  if (!dispute || !last) return 'nothing-open';
  if (step.on < last.on) return 'out-of-order';
  const next = { ...dispute, steps: [...dispute.steps, step] };
  return { ...caseFile, disputes: caseFile.disputes.with(index, next) };
}

/** How the three events of a dispute are recorded. A dispute may precede the answer: inaction can be disputed too. */
export const dispute = {
  opened: (caseFile: Case, { on, kind, role }: EventOf<'disputeOpened'>): Case => {
    const step: Step = { on, stage: 'opened', result: null, reanswer: null };
    return { ...caseFile, disputes: [...caseFile.disputes, { kind, role, steps: [step] }] };
  },
  moved: (caseFile: Case, { on, dispute: index, stage }: EventOf<'disputeMoved'>): Case | Refusal =>
    withStep(caseFile, index, { on, stage, result: null, reanswer: null }),
  decided: (caseFile: Case, event: EventOf<'disputeDecided'>): Case | Refusal =>
    withStep(caseFile, event.dispute, {
      on: event.on,
      stage: 'decided',
      result: event.result,
      reanswer: event.reanswer,
    }),
};

/** The result of a dispute as it stood at the end of a day: null while it is pending, undefined before it began. */
export function resultAt(item: Dispute, day: string): { result: Step['result']; since: string } | undefined {
  const last = item.steps.filter((step) => step.on <= day).at(-1);
  return last && { result: last.result, since: last.on };
}
