import type { Report } from '../report.ts';
import { type Passage, readPassage } from './mentions.ts';

/** The parts of a report that are read as text; the preamble is not numbered. */
export type TextKey = 'preamble' | 'overview' | 'problems' | 'other';

const read = new WeakMap<Report, Map<TextKey, Passage>>();

/** A narrative part of a report, read once and kept as long as the report is. */
export function narrativeOf(report: Report, key: TextKey): Passage {
  const kept = read.get(report) ?? new Map<TextKey, Passage>();
  read.set(report, kept);
  const passage = kept.get(key) ?? readPassage(report[key]);
  kept.set(key, passage);
  return passage;
}
