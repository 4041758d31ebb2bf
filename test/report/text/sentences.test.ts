import { readPassage } from '../../../src/report/text/mentions.ts';
import { clauseStretches, sentencesOf } from '../../../src/report/text/sentences.ts';
import { reads } from '../../support/reader.ts';

reads(
  'sentences and their clauses',
  (said) =>
    sentencesOf(readPassage(said)).map((sentence) => clauseStretches(sentence).map(({ text }) => text)),
  {
    valid: [
      ['一句，两句；三句。四句', [['一句', '两句', '三句'], ['四句']]],
      ['一句\n两句', [['一句'], ['两句']]],
    ],
    notMine: ['', '。'],
    nothing: [],
  },
);
