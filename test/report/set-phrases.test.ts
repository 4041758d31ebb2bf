import { fold } from '../../src/language/fold.ts';
import { meetingsIn, SET_PHRASES } from '../../src/report/set-phrases.ts';
import { reads } from '../support/reader.ts';

reads('meetings', (said) => meetingsIn(fold(said, 'dropped').text).flatMap(({ names }) => names), {
  valid: [
    ['党的二十大精神', ['党的二十大']],
    ['二十大报告', ['党的二十大']],
    ['二十届二中、三中全会', ['二十届二中全会', '二十届三中全会']],
    ['党的二十一大', ['党的二十一大']],
    ['十九届四中和五中全会', ['十九届四中全会', '十九届五中全会']],
  ],
  notMine: ['历次全会', '十大工程', '二十一大类', '省委十四届五中全会', '二十届二中'],
  nothing: [],
});

reads(
  'phrases that are quoted word for word',
  (said) => {
    const { text } = fold(said, 'dropped');
    return SET_PHRASES.flatMap(({ meant }) => meant(text).map(({ start, end }) => text.slice(start, end)));
  },
  {
    valid: [
      ['以习近平新时代中国特色社会主义思想为指导', ['习近平新时代中国特色社会主义思想']],
      ['习近平新时代特色社会主义思想', ['习近平新时代特色社会主义思想']],
      ['公开是常态，不公开是例外', ['公开是常态，不公开是例外']],
      ['做到“四个意识”', ['做到"四个意识"']],
    ],
    notMine: ['习近平总书记关于网络强国的重要思想', '牢固树立“四个意识”', '坚定“两个维护”的自觉', '统一思想'],
    nothing: [],
  },
);
