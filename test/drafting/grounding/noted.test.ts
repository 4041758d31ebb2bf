import { notesWith } from '../../../src/drafting/grounding/noted.ts';
import { reads } from '../../support/reader.ts';
import { judgedFrom, judgedOf } from './notes.ts';

const tied = (sentence: string): string | null => {
  const judged = judgedOf(sentence);
  const bound = judged.figures.at(-1);
  const { tie, rests } = bound ? notesWith(bound, judged) : { tie: null, rests: [] };
  return tie && `${tie} ${rests.join(' ')}`;
};

reads('the notes that have a figure', tied, {
  valid: [
    ['全年组织业务培训2次。', 'noun n0'],
    ['发布图解5篇。', 'noun n4'],
    ['覆盖60人次。', 'noun n0'],
  ],
  notMine: ['发布60条。', '组织培训3次。'],
});

const tiedTo = (note: string) => (sentence: string) => {
  const judged = judgedFrom([note], sentence);
  const bound = judged.figures.at(-1);
  return bound ? notesWith(bound, judged).tie : null;
};

reads('a figure of all where fewer are meant', tiedTo('14个社区有8个装了宣传屏'), {
  valid: [['在8个社区安装宣传屏。', 'noun']],
  notMine: ['在14个社区安装宣传屏。', '14个社区均安装宣传屏。'],
});

reads('a difference where a note has last year’s figure', tiedTo('公开防汛预案18份，去年才7份'), {
  valid: [['公开防汛预案18份。', 'noun']],
  notMine: ['公开防汛预案较上年增加7份。'],
});

reads('what is left', tiedTo('11个站所里头6个建了台账，剩下5个还没动'), {
  valid: [['其余5个站所尚未建立台账。', 'noun']],
  notMine: ['其余4个站所尚未建立台账。'],
});

reads('a figure of what is only planned', tiedTo('4本汇编打算明年印'), {
  valid: [['汇编4本拟于明年印制。', 'noun']],
  notMine: ['全年印制汇编4本。'],
});

reads('a count of several where one is named', tiedTo('发布会12场，局长、副局长出席4场'), {
  valid: [['局长、副局长出席4场。', 'noun']],
  notMine: ['局长出席4场。'],
});

reads('another figure than the one beside the same words', tiedTo('召开通气会5场，分管领导到会2场'), {
  valid: [['分管领导到会2场。', 'noun']],
  notMine: ['分管领导到会5场。'],
});

reads('a sum of what only a part or each was told of', tiedTo('简报9期，每期印700份'), {
  valid: [['简报每期印制700份。', 'noun']],
  notMine: ['简报总印量700份。'],
});

reads('a part told behind its whole', tiedTo('公开栏20个村建好17个'), {
  valid: [['20个村中17个建成公开栏。', 'line']],
  notMine: ['20个村中18个建成公开栏。'],
});
