import { wordSet } from '../../../language/lexicon.ts';

/** In what cases are counted, as the tables do. */
export const CASE_UNITS: ReadonlySet<string> = new Set(['件', '起', '宗', '笔', '个', '份', '例', '次']);

/** Those of them that count anything. */
export const OF_ANYTHING: ReadonlySet<string> = new Set(['个']);

/** That applications for disclosure are spoken of. */
export const OF_APPLICATIONS = wordSet(['{申请|依申请|申请件|申请人}']);

/** How applications come and what is done with them, beside a number: 收9件答9件. */
export const HANDLED = wordSet([
  '{收|收到|新收|收了|接到|接了|来了|受理|受理了|答|答了|答复|答复了|办|办了|办结|办完|结转|转下来|转来|没办完|在办}{|一共|共|总共}',
  '{比去年|比上年|同比|较去年|较上年}{多|多了|少|少了|增加|增加了|减少|减少了|增|减}',
  '{其余|剩下|另外}{|的}',
]);

/** What a bureau takes that is no processing fee (信息处理费): 登记费, 检测费. */
export const A_CHARGE = wordSet(['费', '{罚款|罚没款|收费}']);
export const NO_CHARGE = wordSet([
  '{信息处理|处理|复印|邮寄|工本邮}费',
  '{收费|缴费|交费}{通知|单|那|标准}',
  '{经|免|不收|没收|未收|缴|交|消|花|退|公|印刷|培训|宣传|建设|维护|运维|服务|投入|差旅|办公|会议|制作|购置|采购}费',
  '费{用|力|时|心|劲}',
]);
/** That money was taken. */
export const TAKES_MONEY = wordSet(['{收|征|入账|入库|进账}']);
