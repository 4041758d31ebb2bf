import { unfitPhrases, untold } from '../../../src/drafting/grounding/telling.ts';
import { reads } from '../../support/reader.ts';
import { judgedOf } from './notes.ts';

reads(
  'words that tell more than the notes',
  (said) => untold(judgedOf(said).sentence, judgedOf(said), null, false),
  {
    valid: [
      ['工作成效位居全省前列。', ['位居', '前列']],
      ['所有申请均在法定期限内答复。', ['所有', '均', '在法定期限内']],
      ['群众获得感显著增强。', ['获得感', '显著']],
      ['做到应公开尽公开。', ['应公开尽公开']],
    ],
    notMine: ['组织培训2次。', '开设征地信息公开专栏。', '专栏尚未实现全覆盖。'],
    nothing: [],
  },
);

reads('phrases that no report has', (said) => unfitPhrases(judgedOf(said)), {
  valid: [
    ['我们组织培训2次。', ['我们']],
    ['坚持以人民为中心。', ['以人民为中心']],
  ],
  notMine: ['组织培训2次。'],
  nothing: [],
});
