import { type CellPath, cellInfo } from '../report/cells.ts';
import { readStatements } from '../report/text/counts.ts';
import { readPassage } from '../report/text/mentions.ts';
import { spanOf } from '../report/text/quote.ts';
import type { DraftRequest } from './draft.ts';
import { contentOf, coverage } from './grounding/content.ts';
import { sentencesOf } from './grounding/sentences.ts';
import { openingOf, PHRASES } from './opening.ts';
import { inOfficialWords } from './words/spoken.ts';

/** A sentence of a draft and what it rests on: notes, cells, last year's figures, set phrases, by their paths. */
export interface Resting {
  readonly start: number;
  readonly end: number;
  readonly rests: readonly string[];
}

/** How much of a note's content a sentence has to hold, or the other way round, to rest on it. */
const ENOUGH = 0.5;

const DISPUTES = ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'].map(
  (block): CellPath => `disputes.${block}.total`,
);
const INTAKE: readonly CellPath[] = ['applications.new.total', 'applications.carriedOver.total'];

/** Sentences that say there was none, and the cells whose zeros say so. */
const NONE: readonly (readonly [words: string, cells: readonly CellPath[]])[] = [
  ['未发生因政府信息公开工作被申请行政复议', DISPUTES],
  ['未收到政府信息公开申请', INTAKE],
  ['未收取信息处理费', ['applications.otherFeeUnpaid.total']],
];

const DECISIONS: readonly (readonly [word: string, cell: CellPath])[] = [
  ['行政许可', 'proactive.licences.decisions'],
  ['行政处罚', 'proactive.penalties.decisions'],
  ['行政强制', 'proactive.coerciveMeasures.decisions'],
];

/** Sentences of the house that say that nothing was told. */
const HOUSE: readonly (readonly [words: string, name: string])[] = [
  ['无其他需要报告的事项', 'phrases.nothingElse'],
  ['将针对存在的问题逐项研究，认真改进', 'phrases.measuresToCome'],
];

/** The house's own words and where they stand. */
function phraseOf(sentence: string, request: DraftRequest): string[] {
  if (openingOf(request).includes(sentence)) return ['phrases.opening', 'report.year'];
  const house = HOUSE.filter(([words]) => sentence.includes(words)).map(([, name]) => name);
  if (house.length > 0) return house;
  return Object.entries(PHRASES.attitudes)
    .filter(([, words]) => words.includes(sentence))
    .map(([aspect]) => `phrases.attitudes.${aspect}`);
}

function notesOf(sentence: string, { notes }: DraftRequest): string[] {
  const said = contentOf(sentence);
  return notes.flatMap(({ id, text }) => {
    const official = inOfficialWords(text);
    const lines = official.split(/\n|；/).filter((line) => line.trim() !== '');
    const holds = lines.some(
      (line) =>
        (coverage(contentOf(line), sentence) ?? 0) >= ENOUGH ||
        (coverage(said, `${text}\n${line}`) ?? 0) >= ENOUGH,
    );
    return holds ? [id] : [];
  });
}

/**
 * What every sentence of a draft rests on, headings left out; a sentence without any ground has an empty list. Cells come
 * from what the check reads in the same words.
 */
export function restsOf(text: string, request: DraftRequest): Resting[] {
  const passage = readPassage(text);
  const statements = readStatements(passage, request.report).map(({ mention, matched }) => ({
    at: spanOf(passage, mention.figure).start,
    cells: matched ? [...matched.plus, ...matched.minus] : [],
  }));
  return sentencesOf(text)
    .filter((sentence) => !/^（[一二三四五]）[^，；]{2,16}。$/.test(sentence.text))
    .map(({ text: said, start, end }) => {
      const counted = statements.filter(({ at }) => at >= start && at < end).flatMap(({ cells }) => cells);
      const none = NONE.filter(([words]) => said.includes(words)).flatMap(([, cells]) =>
        cells.filter((path) => cellInfo(request.report.form, path)),
      );
      const decided = DECISIONS.filter(([word]) => new RegExp(`${word}(?:决定)?\\d`).test(said)).map(
        ([, cell]) => cell,
      );
      const before = said.includes('较上年') && request.previous ? ['previous.applications.new.total'] : [];
      const rests = [
        ...phraseOf(said, request),
        ...notesOf(said, request),
        ...counted,
        ...none,
        ...decided,
        ...before,
      ];
      return { start, end, rests: [...new Set(rests)] };
    });
}
