import { digestOf } from '../report/digest.ts';
import type { Finding } from '../report/findings.ts';
import type { Session } from './session.ts';

/**
 * What makes a finding the same one when the check runs again: its rule, its cells and what stood against what.
 * A reason given for it no longer holds once the figures or the sentence changed.
 */
export const fingerprintOf = (finding: Finding): string => {
  const parts = [
    finding.rule,
    finding.section,
    ...finding.cells,
    finding.expected ?? '',
    finding.actual ?? '',
    finding.message,
  ];
  return `${finding.rule}-${digestOf(parts.join('|'))}`;
};

/** Findings that still stand in the way: errors, and warnings without a reason. */
export const blockingFindings = (session: Session, findings: readonly Finding[]): Finding[] =>
  findings.filter(
    (finding) =>
      finding.severity === 'error' ||
      (finding.severity === 'warning' && !session.content.kept[fingerprintOf(finding)]),
  );
