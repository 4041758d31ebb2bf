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

reads('which papers and numbers are meant, by a wide word', byWhom('名册上各户的信息遮了一半'), {
  valid: [
    ['名册遮盖各户手机号。', ['手机号']],
    ['名册遮盖各户身份证号。', ['身份证号']],
    ['名册遮盖各户银行卡号。', ['银行卡号']],
  ],
  notMine: ['名册遮盖各户信息。'],
  nothing: [],
});

reads(
  'which papers and numbers are meant, by their spoken names',
  byWhom('名册上电话、证件号、卡号遮了一半'),
  {
    valid: [['名册遮盖漫画。', ['漫画']]],
    notMine: ['名册遮盖手机号、身份证号、银行卡号。', '名册遮盖电话。'],
    nothing: [],
  },
);

reads('what was gone through, by a note of a notice', byWhom('定价文件挂网前贴了公告'), {
  valid: [
    ['定价文件挂网前举行听证。', ['听证']],
    ['定价文件挂网前作公平竞争审查。', ['公平竞争审查']],
  ],
  notMine: ['定价文件挂网前张贴公告。'],
  nothing: [],
});

reads('all of two counts that are told of together', byWhom('7个街道和16个科室都交了台账'), {
  valid: [],
  notMine: ['7个街道和16个科室均报送台账。', '7个街道、16个科室全部报送台账。'],
  nothing: [],
});

reads('all of what only some came up to', byWhom('要求16个科室月月更新，做到的9个'), {
  valid: [['16个科室均每月更新。', ['均']]],
  notMine: ['要求16个科室每月更新。'],
  nothing: [],
});
