import { figuresFit } from '../../../src/drafting/grounding/fitting.ts';
import { isNowBehindThen } from '../../../src/drafting/grounding/next-figures.ts';
import { reads } from '../../support/reader.ts';
import { judgedFrom } from './notes.ts';

const nowOf = (note: string) => (sentence: string) => {
  const judged = judgedFrom([note], sentence);
  const claim = judged.figures.at(-1);
  return judged.evidence.lines.some((line) =>
    line.figures.some(
      (source) =>
        claim !== undefined && figuresFit(claim, source) && isNowBehindThen(claim, source, line, judged),
    ),
  );
};

reads('what there is for now behind what there was', nowOf('公告栏去年换了3回，今年换了7回'), {
  valid: [
    ['公告栏更换由3回增加到7回。', true],
    ['公告栏更换从3回增至7回。', true],
  ],
  notMine: ['公告栏更换7回。', '公告栏更换由5回增加到7回。', '公告栏更换由7回减少到3回。'],
  nothing: false,
});

reads('two figures of one time', nowOf('公告栏换了3回，宣传栏换了7回'), {
  valid: [],
  notMine: ['公告栏更换由3回增加到7回。'],
  nothing: false,
});
