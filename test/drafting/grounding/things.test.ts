import { groundlessBodies, groundlessChannels } from '../../../src/drafting/grounding/things.ts';
import { reads } from '../../support/reader.ts';
import { judgedFrom, judgedOf } from './notes.ts';

reads('bodies that no note has', (sentence) => groundlessBodies(judgedOf(sentence)).length || null, {
  valid: [
    ['会同水务投资公司公开征地信息。', 1],
    ['联合省测绘地理协会组织培训2次。', 1],
  ],
  notMine: [
    '云岭县自然资源局组织培训2次。',
    '由局办公室审查。',
    '人民法院尚未审结。',
    '在政务服务中心公开。',
    '查询系统接入银行3家。',
    '针对上年医院公示问题更换展板。',
  ],
});

reads(
  'a body of another level than the note’s',
  (said) => groundlessBodies(judgedFrom(['请县审计局讲课1次'], said)).length || null,
  {
    valid: [['邀请市审计局授课1次。', 1]],
    notMine: ['邀请县审计局授课1次。', '邀请审计局授课1次。'],
  },
);

reads('channels that no note has', (sentence) => groundlessChannels(judgedOf(sentence))[0] ?? null, {
  valid: [['通过微博推送35条。', '微博']],
  notMine: ['通过微信公众号推送35条。', '通过网站公开208条。'],
});
