import { wordSet } from './lexicon.ts';

const ROLE_LINES = [
  '{申请人|申请者|联系人|经办人|当事人|投诉人|举报人|信访人|反映人|来访人|来电人|复议人|第三人|原告|被告}',
  '{法定代表人|代理人|委托人|收件人|承办人|姓名}',
];
const KIND_LINES = ['{公民|村民|居民|市民|群众|住户|户主|业主|职工|学生|家长}'];

/** Words after which a person is named (申请人), and words for people of a kind, after which one is now and then (村民). */
export const ROLES = wordSet(ROLE_LINES);
export const KINDS_OF_PEOPLE = wordSet(KIND_LINES);

/** Words that stand before a name and are no part of it. */
export const LEADS = wordSet([
  ...ROLE_LINES.map((line) => `${line}{|是|为|叫}`),
  ...KIND_LINES,
  '{申请单位|名称}{|是|为|叫}',
  '{由|与|和|向|经|请|对|给|据|把|查|找|问|除|除了|及|跟|代|替|代理|代表|受|是|叫|为|关于|一下|查询|看看|有没有|其中|的|了|到|从|被|让|将|交|转}',
]);
