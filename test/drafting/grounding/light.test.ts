import { isLight } from '../../../src/drafting/grounding/light.ts';
import { reads } from '../../support/reader.ts';
import { judgedOf } from './notes.ts';

/** Whether a clause before one that tells what was done asserts nothing itself. */
const light = (clause: string): boolean => isLight(clause, judgedOf(`${clause}，组织培训2次。`));

reads('clauses that lead over or say to what end', light, {
  valid: [
    ['聚焦群众关心的事项', true],
    ['自然资源局紧扣服务企业发展', true],
    ['为方便群众就近查询', true],
    ['从办理结果看', true],
    ['以制度建设为抓手', true],
    ['加强审核环节管理', true],
    ['行政执法方面', true],
    ['就规范性文件而言', true],
    ['回顾2025年', true],
    ['需要正视的是', true],
    ['因此', true],
  ],
  notMine: [
    '建立企业联络员制度',
    '为群众提供上门服务',
    '因专业力量不足',
    '围绕重点领域发布信息39条',
    '聚焦重点并建成了数据共享平台',
    '群众未提出异议',
    '第三方评估结果显示',
    '同时建立值班制度',
  ],
  nothing: false,
});
