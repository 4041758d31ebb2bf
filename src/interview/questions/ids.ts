import type { NarrativeKey } from '../../report/sections.ts';

/** Ids of the questions that are asked once. Stored reports refer to every id: none ever changes. */
export const ID = { previous: 'previous', contact: 'contact', received: 'received', check: 'check' } as const;

/** Ids of questions for figures, by the row or the table that they ask for. */
export const CELLS_ID = {
  regulations: 'cells.regulations',
  normativeDocuments: 'cells.normativeDocuments',
  licences: 'cells.licences',
  penalties: 'cells.penalties',
  fees: 'cells.fees',
  procurement: 'cells.procurement',
  applications: 'cells.applications',
  disputes: 'cells.disputes',
} as const;

/** Ids of questions for notes, by what is noted. */
export const NOTES_ID = {
  proactiveDisclosure: 'notes.proactiveDisclosure',
  onRequest: 'notes.onRequest',
  informationManagement: 'notes.informationManagement',
  platforms: 'notes.platforms',
  supervision: 'notes.supervision',
  problems: 'notes.problems',
  measures: 'notes.measures',
  fees: 'notes.fees',
  other: 'notes.other',
} as const;

/** The question that shows the draft of a part. */
export const draftId = <Part extends NarrativeKey>(part: Part) => `draft.${part}` as const;
