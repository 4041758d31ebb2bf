import { unitsFit } from '../../../src/drafting/grounding/fitting.ts';
import { reads } from '../../support/reader.ts';

reads(
  'units that may stand for each other',
  (said) => unitsFit(said.split(' ')[0] ?? '', said.split(' ')[1] ?? '') || null,
  {
    valid: [
      ['个 种', true],
      ['个 名', true],
      ['件 件', true],
      ['条 篇', true],
      ['日 号', true],
    ],
    notMine: ['家 家次', '天 工作日', '次 条'],
  },
);
