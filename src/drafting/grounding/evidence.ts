import { sentencesOf } from '../../language/clauses.ts';
import { fold } from '../../language/fold.ts';
import { replaced, wordSet } from '../../language/lexicon.ts';
import { perText } from '../../language/per-text.ts';
import type { OrganProfile } from '../../report/organ.ts';
import type { Report } from '../../report/report.ts';
import type { NarrativeKey } from '../../report/sections.ts';
import { wordsAgainstTables } from '../../report/text/note-counts.ts';
import { tellsAsBefore } from '../../report/words/as-before.ts';
import { inOfficialWords } from '../../report/words/official-words.ts';
import { withoutBlanks } from '../blanks.ts';
import { carriedBy } from '../carry/carried.ts';
import type { DraftRequest } from '../draft.ts';
import { MEETINGS, type Meeting } from '../meetings.ts';
import { inWrittenShapes } from '../outline/clause-shapes.ts';
import { itemsOf } from '../outline/note-text.ts';
import { withChange } from '../outline/written-changes.ts';
import { withWrittenCounts } from '../outline/written-counts.ts';
import { withUnits } from '../outline/written-units.ts';
import { selfNameOf } from '../self-name.ts';
import { type Bound, boundIn } from './bound.ts';
import { type Content, toldBy } from './content.ts';
import { MOST_KNOWN } from './figures-of.ts';
import { TURNS } from './rhythm.ts';
import { lettersOf } from './sentences.ts';
import { countsInDigits, daysInFull } from './spelled.ts';

/** A sentence that a person wrote: a line of a note, of what they asked to change, or of last year's text. */
export interface Line {
  /** What a sentence that rests on it names: the note's id. */
  readonly ref: string;
  readonly aspect: string;
  /** Folded without spaces. */
  readonly text: string;
  readonly told: Content;
  readonly figures: readonly Bound[];
}

/** All that a draft may rest on. */
export interface Evidence {
  readonly request: DraftRequest;
  readonly part: NarrativeKey;
  readonly report: Report;
  readonly previous: Report | null;
  readonly organ: OrganProfile;
  readonly self: string;
  /** This year's facts: notes, and the change that a person asked for. */
  readonly lines: readonly Line[];
  /** Last year's narrative: it grounds what is said of last year, and the titles of documents. */
  readonly lastYear: readonly Line[];
  /** Aspects of which a note says that something is as it was: last year's words are told again there. */
  readonly asBefore: ReadonlySet<string>;
  /** Letters of the sentences that a person keeps: they are theirs. */
  readonly settled: ReadonlySet<string>;
  /** Letters of the sentences that are carried over from last year's report, because a note says that all is as it was. */
  readonly carried: ReadonlySet<string>;
  /** Figures of notes that say otherwise than a table: the clerk is asked which is right, and neither is taken from the note. */
  readonly disputed: ReadonlySet<number>;
  readonly persons: readonly string[];
  readonly meetings: readonly Meeting[];
}

/** Whether a word only says whose report it is: characters of the organ's name in their order, as 新区 of 高新技术产业开发区. */
export function isOfOrgan(word: string, { organ: { name } }: Evidence): boolean {
  let at = -1;
  return [...word].every((char) => {
    at = name.indexOf(char, at + 1);
    return at >= 0;
  });
}

/** What a note answers: the question is part of what it says. */
export const ASKED: Readonly<Record<string, string>> = {
  onRequest: '收到政府信息公开申请',
  platforms: '公开平台',
  fees: '收取信息处理费',
  problems: '存在的问题',
  measures: '改进措施',
  improvements: '上年问题的改进',
};

/** A space that parts two counts: 1.2亿 86家. */
const BETWEEN_COUNTS = /(?<=\d\p{Script=Han}{1,2}) {1,4}(?=\d)/gu;

/** A text in sentences, folded; a space between Chinese words parts as a comma does. */
function sentencesIn(text: string): string[] {
  const spaced = fold(withoutBlanks(text.replace(BETWEEN_COUNTS, '，')))
    .text.replace(/ {2,}/g, ' ')
    .replace(/(?<=[^\da-z\n ]) (?=[^ ])/g, '，');
  return sentencesOf(spaced).map(({ start, end }) =>
    daysInFull(fold(spaced.slice(start, end), 'dropped').text),
  );
}

/** The figures of a sentence as it was said, in official words and in digits, each once. */
const boundsOf = perText((sentence): readonly Bound[] => {
  const [said = [], ...others] = [
    ...new Set([
      sentence,
      inOfficialWords(sentence),
      countsInDigits(sentence),
      withChange(sentence),
      withUnits(withWrittenCounts(inWrittenShapes(sentence))),
    ]),
  ].map((words) => boundIn(fold(words, 'dropped')));
  // 一件没有 counts none.
  const isNone = ({ figure, lead, trail }: Bound) =>
    figure.value === 1 && lead === '' && NONE.get(trail) === true;
  const isSaid = ({ figure }: Bound) =>
    said.some(
      (one) => one.figure.value === figure.value && one.figure.unit === figure.unit && one.runs.length > 0,
    );
  return [...said, ...others.flat().filter((bound) => bound.runs.length > 0 || !isSaid(bound))].filter(
    (bound) => !isNone(bound),
  );
}, MOST_KNOWN);
const NONE = wordSet(['{都|也|}{没有|没}']);

const OFTEN = wordSet(Object.keys(TURNS));

/** A sentence of a note in the official words that the outline has for it: they tell the same. How often is told by the note's own words alone. */
const inWriting = perText(
  (sentence): string =>
    replaced(
      itemsOf({ id: '', aspect: '', text: sentence }, { self: '', year: 0 })
        .map(({ written }) => written)
        .join('，'),
      OFTEN,
      '，',
    ),
  MOST_KNOWN,
);

const linesOf = (ref: string, aspect: string, text: string): Line[] =>
  sentencesIn(text).map((sentence) => ({
    ref,
    aspect,
    text: sentence,
    told: toldBy(`${ASKED[aspect] ?? ''}，${sentence}，${inWriting(sentence)}`),
    figures: boundsOf(sentence),
  }));

const lettersOfEach = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap((text) => sentencesOf(text).map(({ start, end }) => lettersOf(text.slice(start, end)))),
  );

/** The evidence of a request. The present text is none: an invention would vouch for itself at the next draft. */
export function evidenceOf(request: DraftRequest): Evidence {
  const { previous, change } = request;
  const carried = carriedBy(request);
  const texts = [
    ...request.notes.flatMap((note) => linesOf(note.id, note.aspect, note.text)),
    ...carried.flatMap(([aspect, words]) => linesOf('previous.overview', aspect, words)),
  ];
  const narratives = (['overview', 'problems', 'other', 'preamble'] as const).map(
    (key) => [`previous.${key}`, previous?.[key] ?? ''] as const,
  );
  return {
    request,
    part: request.part,
    report: request.report,
    previous,
    organ: request.organ,
    self: selfNameOf(request.organ),
    lines: change === null ? texts : [...texts, ...linesOf('change', 'change', change)],
    lastYear: narratives.flatMap(([ref, text]) => linesOf(ref, 'previous', text)),
    asBefore: new Set(request.notes.flatMap(({ aspect, text }) => (tellsAsBefore(text) ? [aspect] : []))),
    settled: lettersOfEach(request.settled),
    carried: lettersOfEach(carried.map(([, words]) => words)),
    disputed: new Set(
      request.notes.flatMap((note) => wordsAgainstTables(note, request.report).map(({ value }) => value)),
    ),
    persons: request.persons ?? [],
    meetings: [...MEETINGS, ...(request.meetings ?? [])],
  };
}
