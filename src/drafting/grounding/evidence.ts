import type { Figure } from '../../language/figure.ts';
import { readFigures } from '../../language/figures.ts';
import type { OrganProfile } from '../../report/organ.ts';
import type { Report } from '../../report/report.ts';
import type { NarrativeKey } from '../../report/sections.ts';
import type { DraftRequest } from '../draft.ts';
import { MEETINGS, type Meeting } from '../meetings.ts';
import { selfNameOf } from '../self-name.ts';
import { lettersOf, sentencesOf } from './sentences.ts';

/** Something a person said, with its figures: a note as a whole, or what they asked to change. */
export interface Source {
  readonly aspect: string;
  readonly text: string;
  readonly figures: readonly Figure[];
}

/** All that a draft may rest on. */
export interface Evidence {
  readonly part: NarrativeKey;
  readonly report: Report;
  readonly previous: Report | null;
  readonly organ: OrganProfile;
  readonly self: string;
  /** This year's facts: notes, and the change that a person asked for. */
  readonly sources: readonly Source[];
  /** Last year's narrative: it grounds what is said of last year, and the titles of documents. */
  readonly lastYear: readonly Source[];
  /** Letters of the sentences that a person keeps: they are theirs. */
  readonly settled: ReadonlySet<string>;
  readonly persons: readonly string[];
  readonly meetings: readonly Meeting[];
}

const sourceOf = (aspect: string, text: string): Source => ({ aspect, text, figures: readFigures(text) });

/** A note as a whole, and each of its lines by itself. */
function sourcesOf(aspect: string, text: string): Source[] {
  const lines = sentencesOf(text).map((sentence) => sourceOf(aspect, sentence.text));
  return lines.length > 1 ? [sourceOf(aspect, text), ...lines] : [sourceOf(aspect, text)];
}

/** The evidence of a request. The present text is none: an invention would vouch for itself at the next draft. */
export function evidenceOf(request: DraftRequest): Evidence {
  const { previous, change } = request;
  const said = request.notes.flatMap((note) => sourcesOf(note.aspect, note.text));
  const narratives =
    previous === null ? [] : [previous.overview, previous.problems, previous.other, previous.preamble];
  return {
    part: request.part,
    report: request.report,
    previous,
    organ: request.organ,
    self: selfNameOf(request.organ),
    sources: change === null ? said : [...said, ...sourcesOf('change', change)],
    lastYear: narratives.flatMap((text) =>
      sentencesOf(text).map((sentence) => sourceOf('previous', sentence.text)),
    ),
    settled: new Set(
      request.settled.flatMap((text) => sentencesOf(text).map((sentence) => lettersOf(sentence.text))),
    ),
    persons: request.persons ?? [],
    meetings: [...MEETINGS, ...(request.meetings ?? [])],
  };
}
