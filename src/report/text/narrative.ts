import type { Report } from '../report.ts';
import { type NarrativeKey, sectionOfKey, type TableKey } from '../sections.ts';
import { type Passage, readPassage } from './mentions.ts';

/** The parts of a report that are read as text: the preamble, the narrative, and what stands beside a table. */
type TextKey = 'preamble' | NarrativeKey | TableKey;

/** A part's text, and the heading that says what it is about where the text itself does not. */
function textOf(report: Report, key: TextKey): { text: string; under: string } {
  switch (key) {
    case 'preamble':
    case 'overview':
    case 'problems':
    case 'other':
      return { text: report[key], under: '' };
    case 'proactive':
    case 'applications':
    case 'disputes':
      return { text: report.beside?.[key] ?? '', under: sectionOfKey(key).heading };
  }
}

const read = new WeakMap<Report, Map<TextKey, Passage>>();

/** A narrative part of a report, read once and kept as long as the report is. */
export function narrativeOf(report: Report, key: TextKey): Passage {
  const kept = read.get(report) ?? new Map<TextKey, Passage>();
  read.set(report, kept);
  const { text, under } = textOf(report, key);
  const passage = kept.get(key) ?? readPassage(text, under);
  kept.set(key, passage);
  return passage;
}
