import { draftByOutline } from '../../src/drafting/outline/outline-writer.ts';
import { tablesInWords } from '../../src/drafting/outline/parts.ts';
import { restsOf } from '../../src/drafting/rests.ts';
import { hasVerb } from '../../src/drafting/words/frames.ts';
import { soundsSpoken } from '../../src/drafting/words/spoken.ts';
import { figuresIn } from '../../src/language/figures.ts';
import { fold } from '../../src/language/fold.ts';
import { ASPECTS } from '../../src/report/sections.ts';
import { isSpoken } from '../../src/report/words/official-words.ts';
import type { DraftSet } from './read-set.ts';

/** A sentence, or an item of 五, that the outline writer made of notes. */
export interface OutlineSentence {
  readonly set: string;
  readonly sentence: string;
}

/** What a script finds wrong with the outline's drafts. */
export interface Rubric {
  readonly sentences: readonly OutlineSentence[];
  /** Notes of which something became a question to the clerk instead of a sentence. */
  readonly asked: number;
  readonly notes: number;
  readonly faults: readonly (OutlineSentence & { readonly fault: string })[];
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** What is wrong with a sentence by itself. */
function faultsOf(sentence: string, isItem: boolean): string[] {
  return [
    ...(isSpoken(sentence) || (!isItem && soundsSpoken(sentence)) ? ['a spoken word is left'] : []),
    ...(isItem || hasVerb(sentence) ? [] : ['no verb']),
  ];
}

const figuresOf = (text: string) => figuresIn(fold(text, 'dropped'));
const countsIn = (text: string): number[] =>
  figuresOf(text).flatMap(({ kind, value }) => (kind === 'count' ? [value] : []));

/** Figures of the notes of 一 that neither the draft nor a question has. */
function lostFigures({ honest: [first] }: DraftSet, said: string): string[] {
  // Last year's figure is told by how this year's compares with it.
  const before = Object.values(first?.request.previous?.applications ?? {}).flatMap(
    ({ total }) => total ?? [],
  );
  // What a note counts may be money in the draft: 资金2.1亿.
  const told = new Set([...figuresOf(said).map(({ value }) => value), ...before]);
  const keys: readonly string[] = ASPECTS.map(({ key }) => key);
  return (first?.request.notes ?? [])
    .filter(({ aspect }) => keys.includes(aspect))
    .flatMap(({ text }) =>
      countsIn(text).some((value) => !told.has(value) && !said.includes(String(value)))
        ? [`a figure of “${text}” is lost`]
        : [],
    );
}

/** The outline's drafts of some sets, held to the rubric. */
export function rubricOf(sets: readonly DraftSet[]): Rubric {
  const results = sets.map((set) => {
    const request = set.honest[0]?.request;
    if (!request) throw new Error(`${set.file} has no request`);
    const drafts = (['overview', 'problems'] as const).map((part) => {
      const asked = { ...request, part };
      const { text, questions, marks } = draftByOutline(asked, 'no-model', null);
      const sentences = restsOf(text, asked)
        .filter(({ start, end }) => !marks.some((mark) => mark.start < end && start < mark.end))
        .map(({ start, end }) => text.slice(start, end).replace(/^（.）[^。]*。/, ''))
        .filter((sentence) => sentence !== '');
      return { text, questions, sentences, part };
    });
    const ofTables = ASPECTS.map(({ key }) => tablesInWords(key, { ...request, part: 'overview' })).join('');
    const isHouse = (sentence: string) =>
      ofTables.includes(sentence) ||
      /^(?:\d{4}年，.*习近平|对照《条例》要求|下一步，|针对上年存在|按照|未发生因|本年度未收到)/.test(
        sentence,
      );
    const made = drafts.flatMap(({ part, sentences }) =>
      sentences.filter((sentence) => !isHouse(sentence)).map((sentence) => ({ part, sentence })),
    );
    const faults = made.flatMap(({ part, sentence }) =>
      faultsOf(sentence, part === 'problems').map((fault) => ({ sentence, fault })),
    );
    const twice = made
      .filter(
        ({ sentence }, at) => made.findIndex((other) => letters(other.sentence) === letters(sentence)) < at,
      )
      .map(({ sentence }) => ({ sentence, fault: 'said twice' }));
    const overview = drafts[0];
    const lost = lostFigures(set, `${overview?.text ?? ''}${overview?.questions.join('') ?? ''}`);
    return {
      sentences: made.map(({ sentence }) => ({ set: set.file, sentence })),
      // One question asks about all words of a kind, each in quotation marks of its own.
      asked: drafts
        .flatMap(({ questions }) => questions)
        .filter((question) => question.startsWith('要点“') && question.includes('没有写进初稿'))
        .flatMap((question) => question.split('”“')).length,
      notes: request.notes.length,
      faults: [...faults, ...twice, ...lost.map((fault) => ({ sentence: '', fault }))].map((each) => ({
        set: set.file,
        ...each,
      })),
    };
  });
  return {
    sentences: results.flatMap(({ sentences }) => sentences),
    asked: results.reduce((sum, { asked }) => sum + asked, 0),
    notes: results.reduce((sum, { notes }) => sum + notes, 0),
    faults: results.flatMap(({ faults }) => faults),
  };
}
