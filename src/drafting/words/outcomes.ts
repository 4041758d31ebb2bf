import { lexicon, type WordTable, wordSet } from '../../language/lexicon.ts';

/**
 * What came of something: whoever noted only that it was begun, found or asked said none of this. The first words of a line are
 * the official ones, which a clause claims; the others are how notes say the same.
 */
export const OUTCOMES: WordTable<string> = [
  [
    [
      '整改',
      '{改正|纠正|更正|整治}',
      '{改|都改|全改|改了|改过|已改|改完|改好|改掉|改到位}{了|完|好|掉|到位}',
      '{改了|改好|改完|改过来|挪过来|挪回去|补上|补齐|补全|修好|换好|销号|重新}',
      '改{1|2|3|4|5|6|7|8|9}',
    ],
    '整改',
  ],
  [
    [
      '采纳',
      '{采用|吸收|吸纳|用上|用了|采了|听了|听进去|照做|照办|照着改|写进}',
      '{意见|建议|里头|其中}{用|采}',
      '采{1|2|3|4|5|6|7|8|9}',
    ],
    '采纳',
  ],
  [
    [
      '{解决|化解}',
      '{办妥|搞定|弄好|调解|协调|办好|办完|办了|办结|销号}',
      '{处理|答复}{了|完|好|掉|妥}',
      '已{处理|答复}',
      '{没|没有|未|不}再',
    ],
    '解决',
  ],
  [['销号', '{销了|销掉|清零}'], '销号'],
  [['追回', '{要回|收回|退回|追缴}'], '追回'],
  [['兑现', '{发到|发了|给了|拨了|到账|兑付}'], '兑现'],
  [['胜诉', '{赢|胜了|判我们|驳回}'], '胜诉'],
  [['败诉', '{输|败了|撤销|判撤|确认违法|纠正|纠了}'], '败诉'],
  [['{撤诉|撤回起诉}', '{撤|不告}'], '撤诉'],
  [['{达标|合格}', '{过关|过了|通过|及格|够格|上线}'], '合格'],
  [
    ['同意', '{答应|没意见|没异议|没人反对|愿意|点头|认可|许可|无异议}', '{没|没有|无}{提|}{意见|异议}'],
    '同意',
  ],
  [['{获批|批准|批复}', '{批了|批下来|通过|核准|审批}'], '批准'],
  // Papers that are called by what they ask for tell of no outcome.
  [['{整改|纠正}{单|通知|书|函|意见|要求|台账|清单|建议|期限|任务}'], ''],
  [['{更换|翻新}', '{换|更新|新装|新做|新立|重装|重做}'], '更换'],
  [['{数字化|电子化}', '{扫描|扫|录入|电子版|数字}'], '数字化'],
  [['办结', '{办完|办了|办好|处理完|处理了|答完|答了|答复|回复|办掉|了结|办结|完结|办毕}'], '办结'],
];

/** Words by which an outcome is only asked for, or still to come. */
export const TO_COME = wordSet(['{将|拟|待|要求|督促|限期|推进|跟踪|尚|仍|力争|计划|下一步|逐步}']);

/** Words by which something is only planned; what only holds one of them is not (拟定, 模拟). */
export const PLANNED = lexicon<boolean>([
  [['{拟|打算|准备|明年|来年|下一步|争取|预计|年后}'], true],
  [['{拟定|拟订|拟稿|拟办|草拟|模拟|虚拟|起草准备|准备好}'], false],
]);

/** Words by which a clause claims an effect or a state reached; what was reached stands behind them. */
export const EFFECTS = wordSet([
  '{实现|确保|达到|达成|做到|保证|杜绝|消除|带动|惠及|赢得|促成|打破|填补}{了|}',
  '{引发|招致|引起}{了|群|社|舆|矛|误|不满|网|居|企|纠|争}',
  '有{效|力}{促进|推动|提升|提高|遏制|缓解|保障|解决|改善}{了|}',
  '{进一步|切实|显著|明显|大幅|极大}{提升|提高|增强|改善|缩短|降低|减少|缓解}了',
]);
