import { CUSTOM, type Rule, rule, unsettled } from './rule.ts';

/** 四: reconsideration and litigation. */
export const DISPUTE_RULES: readonly Rule[] = [
  rule(
    'disputes',
    [
      ['reconsideration'],
      ['litigation'],
      ['reconsideration', 'litigation'],
      ['reconsideration', 'crossYear'],
      ['litigation', 'crossYear'],
      ['reconsideration', 'carriedOver'],
      ['litigation', 'carriedOver'],
    ],
    '年报格式四；条例第五十一条',
    '第四部分填因政府信息公开引起、以本机关为被申请人或被告的复议、诉讼，含上年未审结转入的，按结果分维持、纠正、其他、尚未审结。',
    'Section 4: disputes about disclosure against this organ, carried-over cases included, by their result.',
  ),
  rule(
    'other-cases',
    [['otherCases'], ['otherCases', 'reconsideration'], ['otherCases', 'litigation']],
    '年报格式四',
    '只填政府信息公开引起的；行政处罚、征地等其他案件不填。',
    'Only disputes about disclosure; other administrative cases are left out.',
  ),
  rule(
    'co-defendant',
    [['coDefendant'], ['coDefendant', 'reconsideration'], ['coDefendant', 'litigation']],
    '国办公开办函〔2016〕201号',
    '复议机关作共同被告的，由原行政机关计一次，复议机关不计。',
    'A co-defendant case is counted by the original organ alone.',
  ),
  rule(
    'court-directly',
    [['beforeCourt'], ['beforeCourt', 'litigation'], ['beforeCourt', 'reconsideration']],
    '行政复议法第二十三条（2024年起施行）',
    '2024年起，对不予公开不服的应当先复议；没有经过复议直接起诉的填“未经复议直接起诉”，经过复议的填“复议后起诉”。',
    'Since 2024 refusals go to reconsideration first; a suit without it counts under 未经复议直接起诉.',
  ),
  rule(
    'upheld',
    [['upheld'], ['upheld', 'reconsideration'], ['upheld', 'litigation']],
    `年报格式四；${CUSTOM}`,
    '复议维持、驳回复议请求，判决驳回诉讼请求的，计入“结果维持”。',
    'Upheld, or the claim dismissed: 结果维持.',
  ),
  rule(
    'corrected',
    [['corrected'], ['corrected', 'reconsideration'], ['corrected', 'litigation']],
    `年报格式四；${CUSTOM}`,
    '撤销、变更、确认违法、责令履行或重新答复的，计入“结果纠正”。',
    'Annulled, changed, held unlawful, or ordered to answer anew: 结果纠正.',
  ),
  rule(
    'other-result',
    [
      ['otherResult'],
      ['otherResult', 'reconsideration'],
      ['otherResult', 'litigation'],
      ['withdraw', 'reconsideration'],
      ['withdraw', 'litigation'],
    ],
    `年报格式四；${CUSTOM}`,
    '撤回复议申请、撤诉、调解、终止等，计入“其他结果”。',
    'Withdrawn, settled, ended otherwise: 其他结果.',
  ),
  rule(
    'pending',
    [['pending'], ['pending', 'reconsideration'], ['pending', 'litigation'], ['pending', 'crossYear']],
    '年报格式四',
    '到12月31日还没有结果的计入“尚未审结”，下一年有结果时再按结果计。',
    'Without a result on 31 December: 尚未审结; it counts by its result next year.',
  ),
  rule(
    'reconsideration-limit',
    [
      ['reconsideration', 'limit'],
      ['reconsideration', 'day'],
    ],
    '行政复议法第二十条',
    '申请人自知道行政行为之日起60日内可以申请行政复议；法律规定更长的除外。',
    'Reconsideration may be applied for within 60 days.',
  ),
  unsettled(
    'second-instance',
    [
      ['litigation', 'again'],
      ['severalResults', 'litigation'],
    ],
    '同一案件一审、二审是计一件还是两件，表格没有注明。',
    'Whether first and second instance count once or twice the form does not say.',
  ),
];
