import type { SectionNumber } from './sections.ts';

export type { Lang } from './language.ts';

/** "error" blocks posting, "warning" must be answered, "info" is a hint. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing that a reviewer would object to. */
export interface Finding {
  /** The rule's name in the contract; also its file's name. */
  readonly rule: string;
  readonly severity: Severity;
  /** 1–6; 0 for the document as a whole (title, order of sections). */
  readonly section: SectionNumber | 0;
  /** Addresses of the cells concerned, [] for findings about text alone. */
  readonly cells: readonly string[];
  /** In the chosen language, naming cells as the form prints them. */
  readonly message: string;
  readonly expected?: number | string;
  readonly actual?: number | string;
  /** UTF-16 offsets into the section's text. */
  readonly where?: { readonly start: number; readonly end: number };
  /** Where the rule comes from: an article, a notice, a line printed in the form. */
  readonly ground: string;
}

/** The sum of all findings. A report can be posted when it has no error. */
export interface Verdict {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly postable: boolean;
  /** Sections that reading did not reach the end of: nothing is said of them, and the report cannot be posted. */
  readonly unreached: readonly SectionNumber[];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings most severe first, then by section; the given order otherwise stays. */
export const sortFindings = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || a.section - b.section,
  );

/** Counts findings by severity. A report that reading did not reach the end of cannot be posted, whatever was found. */
export function verdictOf(findings: readonly Finding[], unreached: readonly SectionNumber[] = []): Verdict {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  return {
    errors,
    warnings: count('warning'),
    infos: count('info'),
    postable: errors === 0 && unreached.length === 0,
    unreached,
  };
}
