import { tellsTurn } from '../../../src/drafting/grounding/rhythm.ts';
import { fold } from '../../../src/language/fold.ts';
import { reads } from '../../support/reader.ts';

const turns = (said: string): string[] =>
  ['每日', '每周', '每月', '每季度', '每半年', '每旬'].filter((turn) =>
    tellsTurn(fold(said, 'dropped').text, turn),
  );

reads('how often a note tells', turns, {
  valid: [
    ['月通报', ['每月']],
    ['一个月两回', ['每月']],
    ['一季一更', ['每季度']],
    ['每半年评一次', ['每半年']],
    ['天天更新', ['每日']],
  ],
  notMine: ['周一开会', '11月5日召开', '平日', '本月召开', '季节'],
  nothing: [],
});
