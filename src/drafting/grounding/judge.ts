import { sectionHeadingOf, withoutEnumerator } from '../../language/enumerators.ts';
import { type Folded, fold, quoted } from '../../language/fold.ts';
import { ASPECTS } from '../../report/sections.ts';
import { wordsAgainstTables } from '../../report/text/note-counts.ts';
import type { MarkKind } from '../draft.ts';
import { PLACEHOLDER } from '../redaction.ts';
import { addedMembers } from './added-members.ts';
import { assertionsOf } from './asserted.ts';
import { boundIn } from './bound.ts';
import { groundlessDates } from './days.ts';
import type { Evidence } from './evidence.ts';
import { figureRests } from './figure-rests.ts';
import { foreignDoers, foreignItems } from './foreign-items.ts';
import { foreignWords } from './foreign-words.ts';
import type { Judged } from './ground-of.ts';
import { framed, houseRests } from './house.ts';
import { NOTHING_HELD, type SoundParts } from './lost.ts';
import { groundlessMultiples } from './multiples.ts';
import { groundlessMeetings, groundlessPersons, groundlessTitles } from './names.ts';
import { groundlessNumerals } from './numerals.ts';
import { opposes } from './opposes.ts';
import { groundlessQuotes } from './quotes.ts';
import { itemsOf, lettersOf, type Span, sentencesOf } from './sentences.ts';
import { unfitPhrases, untold } from './telling.ts';
import { groundlessBodies, groundlessChannels } from './things.ts';
import { groundlessStarts } from './time-limits.ts';
import { rewordedOf, traceOf } from './trace.ts';
import { type Unused, unusedBeside } from './unused.ts';

/** Something in a sentence that has no ground, as printed. */
export interface Groundless {
  readonly kind: MarkKind;
  readonly printed: string;
}

/** A sentence of a draft, what in it has no ground, and what it rests on. Offsets are UTF-16 units of the text. */
export interface Verdict {
  readonly start: number;
  readonly end: number;
  readonly groundless: readonly Groundless[];
  readonly rests: readonly string[];
  /** What in it has a ground. */
  readonly held: SoundParts;
  /** The sentence as it was judged; null where it is the house's own or a person's. */
  readonly judged: Judged | null;
}

/** A placeholder that was not put back, or one that was never filled in. */
const LEFT_OVER = new RegExp(`${PLACEHOLDER.source}|×{2,}|X{2,}`, 'g');

const kept = (kind: MarkKind, printed: readonly string[]): Groundless[] =>
  printed.map((word) => ({ kind, printed: word }));

/** What a sentence says by names: documents, meetings, persons, days, placeholders, phrases. */
function byNames(judged: Judged): Groundless[] {
  const { sentence, evidence } = judged;
  return [
    ...kept('placeholder', sentence.match(LEFT_OVER) ?? []),
    ...kept('date', groundlessDates(sentence, judged)),
    ...kept('figure', [...groundlessNumerals(judged), ...groundlessMultiples(judged)]),
    ...kept('title', groundlessTitles(sentence, evidence)),
    ...kept('title', groundlessQuotes(sentence, evidence)),
    ...kept('meeting', groundlessMeetings(sentence, evidence)),
    ...kept('phrase', unfitPhrases(judged)),
    ...kept('person', groundlessPersons(sentence, evidence)),
    ...kept('act', [
      ...groundlessBodies(judged),
      ...groundlessChannels(judged),
      ...groundlessStarts(judged),
      ...addedMembers(judged),
    ]),
  ];
}

/** What a clause that traces to nothing is told as: by what stands in it. */
function kindOf(printed: string, names: readonly Groundless[], hasFigure: boolean, judged: Judged): MarkKind {
  const name = names.find((each) => printed.includes(each.printed));
  if (name) return name.kind;
  if (hasFigure) return 'figure';
  return untold(printed, judged, null, false).length > 0 ? 'superlative' : 'act';
}

/** A sentence with a clause blotted where it stood before: the second 结果维持 is said of what stands before that one. */
const onceIn = (sentence: string, clause: string, at: number): string =>
  clause === ''
    ? sentence
    : sentence.slice(0, at).replaceAll(`，${clause}`, `，${'|'.repeat(clause.length)}`) + sentence.slice(at);

/** A clause of a sentence: its figures, what it asserts, and the words in it that tell more than the notes do. */
function byClauses(
  judged: Judged,
  folded: Folded,
  names: readonly Groundless[],
): { groundless: Groundless[]; rests: string[]; held: SoundParts } {
  const { sentence, figures } = judged;
  const grounds = figures.map((bound) => ({ bound, rests: figureRests(bound, judged) }));
  const clauses = assertionsOf(sentence).map((span) => {
    const text = withoutEnumerator(sentence.slice(span.start, span.end));
    const own = grounds.filter(
      ({ bound: { figure } }) => figure.start >= span.start && figure.start < span.end,
    );
    const judgedHere = { ...judged, sentence: onceIn(sentence, text, span.start) };
    return { span, text, own, traced: traceOf({ text, figures: own }, judgedHere) };
  });
  const beside = clauses.flatMap(({ traced }) => traced ?? []);
  const groundless: Groundless[] = [];
  const rests: string[] = [];
  const sound: string[] = [];
  for (const { span, text, own, traced: found } of clauses) {
    const reworded = found === null ? rewordedOf({ text, figures: own }, beside, judged) : null;
    const told = found ?? reworded;
    const traced = told && opposes(text, told, judged) ? null : told;
    const wrong = own.filter((each) => each.rests === null).map(({ bound }) => quoted(folded, bound.figure));
    const printed = withoutEnumerator(quoted(folded, span));
    const notes = [...(traced ?? []), ...own.flatMap((each) => each.rests ?? [])];
    if (traced === null) groundless.push({ kind: kindOf(printed, names, wrong.length > 0, judged), printed });
    else {
      groundless.push(
        ...kept('figure', wrong),
        ...kept('superlative', untold(text, judged, notes, reworded !== null)),
        ...kept('act', [
          ...foreignItems(printed, judged),
          ...foreignDoers(text, judged),
          ...foreignWords(text, judged, notes),
        ]),
      );
      sound.push(printed);
    }
    rests.push(...notes);
  }
  const titles = sentence.match(/《[^《》]{1,80}》/g) ?? [];
  const held = {
    clauses: sound,
    figures: grounds.filter((each) => each.rests !== null).map(({ bound }) => bound),
    titles: titles.filter((title) => !names.some(({ printed }) => printed === title)),
  };
  return { groundless, rests, held };
}

/** The aspect of 一 that a paragraph is on, by its heading. */
function aspectOf(paragraph: string, evidence: Evidence): string {
  if (evidence.part !== 'overview') return '';
  const label = sectionHeadingOf(paragraph)?.label ?? '';
  return ASPECTS.find((aspect) => label.startsWith(aspect.label))?.key ?? '';
}

function verdictOn(
  original: string,
  paragraph: string,
  itemsOf: string,
  evidence: Evidence,
  unused: Unused,
): Pick<Verdict, 'groundless' | 'rests' | 'held' | 'judged'> {
  const house = houseRests(original, evidence);
  if (house) return { groundless: [], rests: house, held: NOTHING_HELD, judged: null };
  const folded = fold(original, 'dropped');
  const judged: Judged = {
    sentence: folded.text,
    paragraph,
    aspect: itemsOf || aspectOf(paragraph, evidence),
    figures: boundIn(folded),
    evidence,
    unused,
  };
  const names = byNames(judged);
  const clauses = byClauses(judged, folded, names);
  const disputed = disputedIn(judged);
  const apart = names.filter(
    ({ printed }) => !clauses.groundless.some((other) => other.printed.includes(printed)),
  );
  return {
    ...clauses,
    groundless: [
      ...[...apart, ...clauses.groundless].filter(({ printed }) => !disputed.includes(printed)),
      ...kept('disputed', disputed),
    ],
    rests: [...new Set(clauses.rests)],
    judged,
  };
}

/** Figures of notes that a table has otherwise, where a sentence repeats them. */
const disputedIn = ({ sentence, aspect, evidence: { report, disputed } }: Judged): string[] =>
  disputed.size === 0
    ? []
    : wordsAgainstTables({ aspect, text: sentence }, report).flatMap(({ printed, value }) =>
        disputed.has(value) ? [printed] : [],
      );

/** A sentence, or the frame of the house in 五, or an item behind it with the aspect that it is of. */
type Piece = Span & { readonly itemsOf: string; readonly isFrame: boolean };

function piecesOf(sentence: Span, evidence: Evidence): Piece[] {
  const { aspect, rest } = framed(sentence.text, evidence);
  if (aspect === '') return [{ ...sentence, itemsOf: '', isFrame: false }];
  const behind = sentence.end - rest.length;
  const frame = sentence.text.slice(0, sentence.text.length - rest.length);
  return [
    { text: frame, start: sentence.start, end: behind, itemsOf: aspect, isFrame: true },
    ...itemsOf(rest).map((item) => ({
      text: item.text,
      start: behind + item.start,
      end: behind + item.end,
      itemsOf: aspect,
      isFrame: false,
    })),
  ];
}

/** Every sentence of a draft but headings, and in 五 every item: what in it has no ground, and what it rests on. */
export function judge(text: string, evidence: Evidence): Verdict[] {
  return text.split('\n').flatMap((paragraph, index, all) => {
    const base = all.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
    const unused = unusedBeside(paragraph);
    const pieces = sentencesOf(paragraph).flatMap((sentence) => piecesOf(sentence, evidence));
    return pieces.flatMap((piece): Verdict[] => {
      if (sectionHeadingOf(piece.text)?.end === piece.text.length) return [];
      const place = { start: base + piece.start, end: base + piece.end };
      const known = piece.isFrame
        ? [`phrases.${piece.itemsOf}`]
        : evidence.settled.has(lettersOf(piece.text))
          ? ['settled']
          : null;
      if (known) return [{ ...place, groundless: [], rests: known, held: NOTHING_HELD, judged: null }];
      const before = paragraph.slice(0, piece.start);
      return [{ ...place, ...verdictOn(piece.text, before, piece.itemsOf, evidence, unused) }];
    });
  });
}
