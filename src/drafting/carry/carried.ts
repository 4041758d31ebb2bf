import { clausesOf, sentencesOf } from '../../language/clauses.ts';
import { withoutClosing } from '../../language/ends.ts';
import { fold, originalSpan } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { ASPECTS, type AspectKey } from '../../report/sections.ts';
import { besideAsBefore } from '../../report/words/as-before.ts';
import type { DraftRequest, Note } from '../draft.ts';
import { boundIn } from '../grounding/bound.ts';
import { cellsNamed, totalIn } from '../grounding/cells.ts';
import { lastYearOn } from './last-paragraphs.ts';

const SINCE_LAST_YEAR = wordSet(['{比|较|与}{上年|去年|上一年}', '同比', '增长', '持平']);

/** The years of last year's words, one later. */
const yearsRenewed = (text: string, lastYear: number): string =>
  text.replace(/\d{4}(?=年)/g, (year) =>
    Number(year) === lastYear || Number(year) === lastYear + 1 ? String(Number(year) + 1) : year,
  );

/** A sentence of last year with this year's figures where the tables have them; null where it compares with the year before. */
function sentenceRenewed(sentence: string, { report, previous }: DraftRequest): string | null {
  const folded = fold(sentence, 'dropped');
  const clauses = clausesOf(folded.text).filter(({ start, end }) =>
    SINCE_LAST_YEAR.isIn(folded.text.slice(start, end)),
  );
  if (clauses.length > 0) return null;
  return boundIn(folded)
    .filter(({ figure }) => figure.kind === 'count')
    .reduceRight((text, bound) => {
      const { lead, trail, upTo, figure, printed } = bound;
      const place = { lead, trail, upTo, sentence: folded.text, paragraph: '', aspect: '' };
      const cells = cellsNamed(place, report.form).find(
        (sum) => previous !== null && totalIn(previous, sum) === figure.value,
      );
      const now = cells === undefined ? null : totalIn(report, cells);
      if (now === null) return text;
      const span = originalSpan(folded, figure);
      const unit = printed.replace(/^[\d,，.]+/, '');
      return text.slice(0, span.start) + String(now) + unit + text.slice(span.end);
    }, sentence);
}

/**
 * Last year's words on an aspect of which a note says that all is as it was (跟去年一样, 照旧), with years and figures renewed;
 * null where no note says so, '' where last year's report has no words on it.
 */
export function carriedOn(key: AspectKey, request: DraftRequest): string | null {
  const { notes, previous } = request;
  if (!notes.some((note) => note.aspect === key && besideAsBefore(note.text) !== note.text)) return null;
  if (!previous) return '';
  const words = lastYearOn(key, previous.overview);
  return sentencesOf(words)
    .flatMap(({ start, end }) => sentenceRenewed(words.slice(start, end), request) ?? [])
    .map((sentence) => `${withoutClosing(yearsRenewed(sentence, previous.year), '。')}。`)
    .join('');
}

/** All that is carried over from last year's overview, by aspect. */
export const carriedBy = (request: DraftRequest): readonly (readonly [AspectKey, string])[] =>
  request.part === 'overview'
    ? ASPECTS.flatMap(({ key }) => {
        const words = carriedOn(key, request);
        return words ? [[key, words] as const] : [];
      })
    : [];

/** The notes without what only says that all is as it was. */
export const withoutAsBefore = (notes: readonly Note[]): Note[] =>
  notes
    .map((note) => ({ ...note, text: besideAsBefore(note.text) }))
    .filter(({ text }) => text.trim() !== '');
