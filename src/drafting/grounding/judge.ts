import { clausesOf } from '../../language/clauses.ts';
import { sectionHeadingOf, withoutEnumerator } from '../../language/enumerators.ts';
import { type Folded, fold, quoted } from '../../language/fold.ts';
import { ASPECTS } from '../../report/sections.ts';
import type { MarkKind } from '../draft.ts';
import { PLACEHOLDER } from '../redaction.ts';
import { boundIn } from './bound.ts';
import { groundlessDates } from './days.ts';
import type { Evidence } from './evidence.ts';
import { figureRests } from './figure-rests.ts';
import type { Judged } from './ground-of.ts';
import { framed, houseRests } from './house.ts';
import { groundlessMeetings, groundlessPersons, groundlessTitles, withoutTitles } from './names.ts';
import { groundlessNumerals } from './numerals.ts';
import { lettersOf, sentencesOf } from './sentences.ts';
import { unfitPhrases, untold } from './telling.ts';
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
    ...kept('figure', groundlessNumerals(withoutTitles(sentence), [...evidence.lines, ...evidence.lastYear])),
    ...kept('title', groundlessTitles(sentence, evidence)),
    ...kept('meeting', groundlessMeetings(sentence, evidence)),
    ...kept('phrase', unfitPhrases(judged)),
    ...kept('person', groundlessPersons(sentence, evidence)),
  ];
}

/** What a clause that traces to nothing is told as: by what stands in it. */
function kindOf(printed: string, names: readonly Groundless[], hasFigure: boolean, judged: Judged): MarkKind {
  const name = names.find((each) => printed.includes(each.printed));
  if (name) return name.kind;
  if (hasFigure) return 'figure';
  return untold(printed, judged, null, false).length > 0 ? 'superlative' : 'act';
}

/** A clause of a sentence: its figures, what it asserts, and the words in it that tell more than the notes do. */
function byClauses(
  judged: Judged,
  folded: Folded,
  names: readonly Groundless[],
): { groundless: Groundless[]; rests: string[] } {
  const { sentence, figures } = judged;
  const grounds = figures.map((bound) => ({ bound, rests: figureRests(bound, judged) }));
  const clauses = clausesOf(sentence).map((span) => {
    const text = withoutEnumerator(sentence.slice(span.start, span.end));
    const own = grounds.filter(
      ({ bound: { figure } }) => figure.start >= span.start && figure.start < span.end,
    );
    return { span, text, own, traced: traceOf({ text, figures: own }, judged) };
  });
  const beside = clauses.flatMap(({ traced }) => traced ?? []);
  const groundless: Groundless[] = [];
  const rests: string[] = [];
  for (const { span, text, own, traced: found } of clauses) {
    const reworded = found === null ? rewordedOf({ text, figures: own }, beside, judged) : null;
    const traced = found ?? reworded;
    const wrong = own.filter((each) => each.rests === null).map(({ bound }) => quoted(folded, bound.figure));
    const printed = withoutEnumerator(quoted(folded, span));
    if (traced === null) groundless.push({ kind: kindOf(printed, names, wrong.length > 0, judged), printed });
    else groundless.push(...kept('figure', wrong));
    const notes = [...(traced ?? []), ...own.flatMap((each) => each.rests ?? [])];
    if (traced !== null)
      groundless.push(...kept('superlative', untold(text, judged, notes, reworded !== null)));
    rests.push(...(traced ?? []), ...own.flatMap((each) => each.rests ?? []));
  }
  return { groundless, rests };
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
  evidence: Evidence,
  unused: Unused,
): Pick<Verdict, 'groundless' | 'rests'> {
  const house = houseRests(original, evidence);
  if (house) return { groundless: [], rests: house };
  const { aspect, rest } = framed(original, evidence);
  const folded = fold(rest, 'dropped');
  const judged: Judged = {
    sentence: folded.text,
    paragraph,
    aspect: aspect || aspectOf(paragraph, evidence),
    figures: boundIn(folded),
    evidence,
    unused,
  };
  const names = byNames(judged);
  const clauses = byClauses(judged, folded, names);
  const apart = names.filter(
    ({ printed }) => !clauses.groundless.some((other) => other.printed.includes(printed)),
  );
  return { groundless: [...apart, ...clauses.groundless], rests: [...new Set(clauses.rests)] };
}

/** Every sentence of a draft but headings: what in it has no ground, and what it rests on. */
export function judge(text: string, evidence: Evidence): Verdict[] {
  return text.split('\n').flatMap((paragraph, index, all) => {
    const base = all.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
    const unused = unusedBeside(paragraph);
    return sentencesOf(paragraph).flatMap((sentence): Verdict[] => {
      if (sectionHeadingOf(sentence.text)?.end === sentence.text.length) return [];
      const place = { start: base + sentence.start, end: base + sentence.end };
      if (evidence.settled.has(lettersOf(sentence.text)))
        return [{ ...place, groundless: [], rests: ['settled'] }];
      return [
        { ...place, ...verdictOn(sentence.text, paragraph.slice(0, sentence.start), evidence, unused) },
      ];
    });
  });
}
