import type { Words } from '../assemble.ts';
import type { DraftRequest } from '../draft.ts';
import { aspectsInWords, othersInWords, problemsInWords } from './parts.ts';

/** What the plain outline writer makes of notes, tables and last year's figures, without any model. */
export function outlineOf(request: DraftRequest): Words {
  switch (request.part) {
    case 'overview':
      return { part: 'overview', aspects: aspectsInWords(request) };
    case 'problems':
      return { part: 'problems', ...problemsInWords(request) };
    case 'other':
      return { part: 'other', paragraphs: othersInWords(request) };
  }
}
