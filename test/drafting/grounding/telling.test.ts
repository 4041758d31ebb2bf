import { unfitPhrases, untold } from '../../../src/drafting/grounding/telling.ts';
import { reads } from '../../support/reader.ts';
import { judgedFrom, judgedOf } from './notes.ts';

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

const byWhom = (note: string) => (said: string) => {
  const judged = judgedFrom([note], said);
  return untold(judged.sentence, judged, ['n0'], false);
};

reads('who leads, by the head of the office', byWhom('名单要一把手签'), {
  valid: [['名单经分管领导签字。', ['分管领导']]],
  notMine: ['名单经主要负责人签字。', '名单经领导签字。'],
  nothing: [],
});

reads('who leads, by a deputy', byWhom('名单要副所长、分管局长签'), {
  valid: [['名单经主要领导签字。', ['主要领导']]],
  notMine: ['名单经分管领导签字。', '名单经领导签字。'],
  nothing: [],
});
