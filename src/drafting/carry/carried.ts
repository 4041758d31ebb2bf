import { clausesOf, sentencesOf } from '../../language/clauses.ts';
import { withoutClosing } from '../../language/ends.ts';
import { fold, originalSpan } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { ASPECTS, type AspectKey } from '../../report/sections.ts';
import type { DraftRequest, Note } from '../draft.ts';
import { boundIn } from '../grounding/bound.ts';
import { cellsNamed, totalIn } from '../grounding/cells.ts';
import { lastYearOn } from './last-paragraphs.ts';

/** How a note says that an aspect is as it was. */
const AS_BEFORE = wordSet([
  '{跟|和|与|同|照|按}{去年|上年}{一样|差不多|相同|的来|来|}{没变|}',
  '{照旧|不变|没变|没变化|没有变化|无变化|老样子|维持不变}',
  '{延续|沿用|保持}{去年|上年}{的|}{做法|办法|}',
  '情况{跟|和|与|同}{去年|上年}{一样|相同}',
  '{跟|和|与|同}{往年|以前|过去|前几年}{一样|差不多|相同|}',
]);
const SINCE_LAST_YEAR = wordSet(['{比|较|与}{上年|去年|上一年}', '同比', '增长', '持平']);

/** Whether a note, or an item of one, says only that all is as it was last year. */
export const isAsBefore = (text: string): boolean =>
  AS_BEFORE.get(withoutClosing(fold(text, 'dropped').text, '。，；')) === true;

/** Whether a note says of anything in it that it is as it was: 三审三校没变. */
export const tellsAsBefore = (text: string): boolean => AS_BEFORE.isIn(fold(text, 'dropped').text);

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
  return boundIn(folded).reduceRight((text, bound) => {
    const { lead, trail, upTo, figure, printed } = bound;
    const place = { lead, trail, upTo, sentence: folded.text, paragraph: '' };
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
  if (!notes.some((note) => note.aspect === key && isAsBefore(note.text))) return null;
  if (!previous) return '';
  const said = lastYearOn(key, previous.overview);
  return sentencesOf(said)
    .flatMap(({ start, end }) => sentenceRenewed(said.slice(start, end), request) ?? [])
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

/** The notes without those that only say that all is as it was. */
export const withoutAsBefore = (notes: readonly Note[]): Note[] =>
  notes.filter(({ text }) => !isAsBefore(text));
