import { wordSet } from '../../language/lexicon.ts';

/** Words behind which the matter of something follows: it has to be told, no other wording takes its place. */
export const ABOUT = wordSet([
  '{主要|均|都|多|内容|诉求|其中|}{涉及|关于|有关|集中在|集中于}',
  '{申请|诉求|咨询|投诉|}内容{主要|均|多|}{为|是|涉及|集中在}',
  '{主要|}为{申请|要求|查询}',
]);

/** Acts whose object is a thing of its own: a paper, a body, a meeting that nothing told of is made up. */
const THINGS: readonly string[] = [
  '{印发|制定|出台|编印|编制|建立|建成|设立|成立|签订|出具|购置|撰写|开发|配备|组建|引入}{了|}',
];
export const MADE = wordSet([...THINGS, '{召开|聘请|委托|邀请|采购|推出|表彰|注销|发放}{了|}']);
/** Acts by which there is a thing that was not there before: it ends the clause. */
export const MADE_THINGS = wordSet(THINGS);

/** What an account or a page is measured by, in the words that content is compared in: one is no other. */
export const METRICS: readonly string[] = ['粉丝', '阅读', '点击', '注册', '下载', '转发', '留言'];

/** What is said never to have happened. */
export const NEVER = wordSet([
  '{未|没有|没|从未|无|未曾|不}{再|}{发生|出现|收到|发现|接到|产生}',
  '零{投诉|差错|败诉|逾期|失误|事故|上访|信访|舆情}',
]);
/** Signs that a note denies something. */
export const DENIES = wordSet(['{没|未|无|零|0}', '不{是|曾}']);

/** Who else acts or judges: what a clause says of them is theirs, and no other wording takes its place. */
export const OTHERS = wordSet([
  '{申请人|当事人|群众|居民|村民|市民|家长|企业|公众|用户|职工|对方|老百姓|社会各界|广大群众|妇女群众|代表|学员}',
]);
/** What is said of them without their doing anything. */
export const NOT_OTHERS = wordSet([
  '{群众|公众|企业|居民|家长|用户|市民|村民}{关心|关注|关切|需求|反映|身边|来信|办事|诉求}',
]);

/** Words that open a cause. */
export const CAUSE = wordSet([
  '{因|因为|由于|鉴于|受}',
  '{主要|}是{因为|由于|因}',
  '主要{是|系}',
  '原因{主要|}{是|为|在于}',
  '主要原因{是|为|在于}',
]);
/** Words that open one wherever they stand: 纠正原因为. */
export const REASON = wordSet(['原因{主要|均|都|}{是|为|系|在于}', '{均|都|皆}{因|系因|是因为}']);
/** Words that close one. */
export const CAUSED = wordSet(['{所致|导致|造成|影响}', '{的|}缘故']);
/** Words that only hold one of them. */
export const NO_CAUSE = wordSet([
  '{原|起|基|成|诱}因',
  '因{此|而|地|子|素|公|政府信息公开}',
  '受{理|众|训|益|邀|托|到}',
  '{接|遭|享|承|感}受',
]);

/** More or less than before, said without a figure. */
export const ROSE = wordSet(['{增加|增长|上升|提升|提高|增多|扩大|翻番|攀升|走高}']);
export const FELL = wordSet(['{减少|下降|降低|回落|下滑|减退|缩短|走低}']);

/** Words that join a further assertion to a clause, and those that only hold one of them. */
export const JOINS = wordSet(['并{且|}', '且']);
export const NO_JOINS = wordSet([
  '{合|一|归|兼|吞|撤|裁}并',
  '并{入|轨|行|列|存|重|未|无|非|不|网|到|发|联|购}',
  '{而|尚|暂|姑|况}且',
]);
