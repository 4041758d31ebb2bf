import { type Lexicon, lexicon } from '../../language/lexicon.ts';
import { oneOf } from '../../language/wordings.ts';
import { formOf } from '../forms/choose.ts';
import type { Form, FormVersion, Outcome } from '../forms/form.ts';
import { outcomeOf, rowsOf } from '../forms/outcomes.ts';
import { perForm } from '../forms/per-form.ts';
import type { FormName } from './form-words.ts';

/** The results that have several rows. */
const GROUPED: readonly Outcome[] = ['denied', 'unavailable', 'refused', 'other'];

/** Whoever is spoken of without a name. */
const SOMEBODY = oneOf(['他', '她', '它', '他们', '人家', '对方', '申请人', '来人']);
/** Ways to send somebody somewhere. */
const SENT = oneOf(['叫', '让', '喊', '告诉', '请', '建议', '引导', '指引', '告知', '打发', '指']);
const NOT = oneOf(['没', '没有', '没得', '未', '不', '冇', '么得']);

/**
 * What stands for a row of table 三 by its sense where the rows of one result are asked together: what was applied for, why
 * it was not given, what became of it. None of these words names the row anywhere else.
 */
export const SENSES: Readonly<Record<string, readonly string[]>> = {
  deniedStateSecret: [
    '{密级|绝密|定密|定了密|机密级|秘密级}{|的}{|文件|材料|件}',
    '{保密|带密|有密|标密|涉军}{的|件|文件|材料}',
    '{标|定|带}了密',
    '{保密局|保密办}',
  ],
  deniedByLaw: [
    '{法|法律|法规|条例|规定}{|里|上|里头}{明令|明文|写明|写着|讲了|说了}{|了}{不让|不许|不准|禁止|不得|不能}',
    '{统计|税收|纳税|征信|普查|未成年人}{资料|数据|信息|犯罪记录}',
    '{统计法|档案法|税收征管法|未成年人保护法|密码法|邮政法}',
  ],
  deniedSecurityStability: [
    '{维稳|群体性|群体事件|闹事|恐慌|反恐|危化品|危险品|油库|弹药|爆炸物|水源地}',
    '{影响|危害|不利于|破坏}{|社会|公共|国家|经济}{稳定|安全|安定}',
    '{怕|容易|会|要|引起|引发}{出乱子|乱|出事|闹起来|骚乱}',
  ],
  deniedThirdPartyRights: [
    '{商业|技术|经营}{机密|秘密|信息|诀窍}',
    '{报价|报价单|报价表|底价|配方|客户名单|投标文件|标书|技术方案}',
    '{别人|他人|人家|邻居|别家|旁人}{的|}{隐私|电话|身份证|住址|个人信息|病历|工资|补偿款|家底}',
    '{人家|对方|企业|公司|第三方|当事人|权利人}{|书面|回函|来函|明确|也|就是|坚决}{不同意|不愿意|不答应|不让|不肯|反对|拒绝}',
    '问了{|一下}{人家|对方|企业|公司|当事人}{|，|、}不{同意|愿意|肯|让|答应}',
  ],
  deniedInternalAffairs: [
    '{考勤|值班|后勤|食堂|会务|派车|公车|报销|绩效|任免|人事|工资|内部分工|内部管理|内部流程}{|的}{表|记录|安排|材料|资料|制度|台账|账|情况|档案|}',
    '{人事|后勤|考勤}{|、|和}{人事|后勤|考勤|财务}',
    '{内部|自己用的|单位自用的}{通讯录|电话本|通知|通报|规定|讲话|材料}',
  ],
  deniedProcessInformation: [
    '{还|}{没|没有|未}{定|定下来|最后定|敲定|定稿|拍板|成文}{|的}',
    '{还在|正在|尚在}{讨论|研究|论证|酝酿|商量|征求意见}{|的|当中|阶段}',
    '{草稿|初稿|草案|送审稿|未定稿|底稿|请示|请示件|会商意见|会商记录|磋商函|论证材料|讨论材料|内部签批|签批单}',
  ],
  deniedEnforcementFile: [
    '{处罚|执法|案件|强制|查处|调查|办案|稽查}{|的}{卷宗|材料|笔录|证据|记录|档案|卷|录像|视频}',
    '{笔录|卷宗|执法记录仪}',
  ],
  deniedInquiryMatter: [
    '{不动产|房产|房屋|房子|土地|工商|企业|公司|婚姻|户籍|户口|学籍|社保|医保|公积金|车辆|抵押}{登记|查询|内档|底档|底册|底子|缴费记录|档案}{|信息|资料|档案|情况|簿|材料}',
    '{查询|查档|查册}{|的}{规定|规矩|规则|程序|流程|办法|窗口|手续|渠道|那套}',
    '{走|按|照}{查询|查档}',
    '登记{中心|簿|机构|窗口|局|所}',
    '{查|看|要|调}{|自己|自家|自己家|他家|家里|本人|名下}{|的}{宅基地|不动产|房产|房屋|土地|林权|工商|企业|婚姻|户籍|户口|学籍|社保|车辆|抵押|股权}',
    `{${SENT}}{${SOMEBODY}|}{去|到}{不动产|登记|房管|档案|工商|车管|户籍|派出所|社保|政务}`,
  ],
  unavailableNotHeld: [
    `{${SENT}}{${SOMEBODY}|}{去|到|找|向|问|上|往}`,
    `{${NOT}}{这|那|该}{|个|份|种|些|样|类}{东西|材料|文件|资料|信息|档案|玩意|记录|数据}`,
    '{没找|没查}{着|到|见}{|的}',
    '{找|查}{不着|不到|不见}{|的}',
    '{翻遍|翻完|找遍|查遍}{|了}',
    '{不归|不是|不由|不属|不在}{我们|我局|咱|咱们|我|本局|俺|俺们}{|这里|这儿|这边}{|管|负责|做|制作|存|保存|掌握}',
    '{别的|其他|兄弟|上级|别}{单位|部门|局|机关}{|的|管|管的|掌握|掌握的|制作的|那儿的|那边的}',
    '{早就|已经|都|全|}移交{|给|到|走|出去}{|了}',
  ],
  unavailableNeedsCreation: [
    '{专门|单独|另外|重新|额外|现}{给|替|为|帮}{|他|她|人家|对方|他们}{统计|整理|汇总|做|加工|算|编|列|写|弄}',
    '{统计|整理|汇总|加工|分析|测算|归纳}{一份|一张|一遍|一下|个表|成表|出来|一番|个数}',
    '{得|要|需要|须|让我们|叫我们}{统计|整理|汇总|加工|分析|测算|重做|现做|归纳|归集}',
  ],
  unavailableStillUnclear: [
    '{说|讲|写|描述}{不|得不|的不|不太|还是不|也不|不大|还不}{清|清楚|明白|明确|具体}{|要啥|要什么|要哪个|要哪份|想要啥|想要什么}',
    '{不知道|不晓得|看不出|弄不懂|搞不懂|弄不清|搞不清|看不懂|没看懂}{|他|她|对方|人家}{|到底|究竟}{要|想要}{啥|什么|哪个}',
    '{还|还是|也|仍|仍然|照样}{不清|不明|不懂|说不清|不清楚|不明白|不明确|看不懂|弄不懂}',
  ],
  refusedPetition: [
    '{举报|投诉|信访|上访|检举|控告|告状|讨说法|要说法|维权|诉苦|申诉}',
    '{来|是|想|为了|要}{反映|解决|处理}{|个|一些|具体}{问题|事情|纠纷|诉求|困难}',
  ],
  refusedRepeat: [
    '{一模一样|同样|相同|同一个|同一件|同一份|一样|同一}{|的}{内容|东西|信息|申请|材料|事|事项|文件|问题}',
    '{以前|之前|前面|早就|已经|都|上回|前头}{|就|都|已经}{答复过|答过|回复过|回过|答复了|答了}{|的|了}',
    '按重复{|的|来}{办|处理|算}',
  ],
  refusedPublication: [
    '{年鉴|公报|报纸|杂志|期刊|图书|书籍|志书|县志|市志|地方志|统计年鉴|汇编|画册|地图册}',
    '{图书馆|书店|新华书店|出版社}',
    '{自己|自行|}{去|上}{买|购|购买|订}',
  ],
  refusedExcessive: [
    '{来来回回|反反复复|没完没了|翻来覆去|一口气|成批|轮番|接二连三|隔三差五}{|地}{|提|递|交|寄|申请}',
    '{没有|无|没|说不出|讲不出|拿不出|给不出|说不上}{|个|啥|什么}{|正当|合理}{理由|由头|道理|所以然}',
  ],
  refusedReconfirmation: [
    '{以前|之前|早先|原来|已经|早就|上次|早}{|就|都|已|已经}{给过|拿到|拿过|拿走|领过|取得|发过|提供过|拿了}',
    '{再|重新|又}{|给|给他|给人家}{盖|开|出|补|打印|发}{|个|一个|一份|一遍}{章|公章|证明}',
    '{再|重新}{|给|给他|给人家}{盖|开|出|补|打印|发}{一个|一份|一遍|一次}',
    '{盖章|盖个章|盖公章|加盖公章}{|确认|证明}',
    '{确认|证明|核实|证实}{|一下|下}{真伪|真假|真实性|是真的|是不是真的|是我们发的|是我们出的}',
  ],
  otherNotCorrected: [
    '{补正|补材料|补充材料|补资料|补件|补齐材料}',
    `{${NOT}|再没|再没有|也没|没个}{|有}{回音|动静|下文|回信|回应|理|搭理|露面|消息|反应|影|影子|人影}`,
    '{没|没有|不|再没|也没|一直没|始终没}{补|补正|补来|补上来|补过来|补交}',
  ],
  otherFeeUnpaid: [
    '{没|没有|不|未|不肯|拒绝|拒不|逾期没|逾期未|就是不|一直没|就没|不愿|不愿意}{缴|交|付|掏}{|费|钱|费用|处理费|款|这钱|那钱|这个钱|复印费}{|的}',
    '{没|没有|不|未|不肯|一直没|就没|不愿|不愿意}给{费|钱|费用|处理费|款|这钱|那钱|这个钱|复印费}{|的}',
    '{收费|缴费|交费|缴款}{通知|通知书|单}{|发了|下了|寄了|发出去了}',
    '{嫌|嫌弃}{贵|费用高|钱多|收费}',
  ],
  otherRemaining: [
    '{自己|主动|本人|自愿|又|后来}{撤|撤回|撤销|放弃|不要|收回|撤走|撤掉}{|了|去了|回去|回去了|申请}',
    '{不要了|不申请了|撤了|撤走了|收回去了|撤销申请|撤回申请}',
    '{转为|转成|按|作|当}{咨询|一般咨询}{|办|处理|答复}',
    '{合并|并案}{办理|处理|答复}',
  ],
};

/** The senses of the rows of one result. */
const sensesFor = (form: Form, outcome: Outcome): [readonly string[], FormName][] =>
  rowsOf(form, outcome).flatMap(({ key }): [readonly string[], FormName][] =>
    SENSES[key] ? [[SENSES[key], { kind: 'row', rows: [key] }]] : [],
  );

const byOutcome = perForm(
  (form) =>
    new Map<Outcome, Lexicon<FormName>>(
      GROUPED.map((outcome) => [outcome, lexicon<FormName>(sensesFor(form, outcome))]),
    ),
);

const ofAll = perForm((form) => lexicon<FormName>(GROUPED.flatMap((outcome) => sensesFor(form, outcome))));

/** The senses of the rows that are asked together, which are of one result; of all rows before any of those is asked; null where no result is. */
export function sensesOf(version: FormVersion, rows: readonly string[]): Lexicon<FormName> | null {
  const outcome = outcomeOf(formOf(version), rows[0] ?? '');
  if (outcome === null) return null;
  return rows.length < 2 ? ofAll(version) : (byOutcome(version).get(outcome) ?? null);
}
