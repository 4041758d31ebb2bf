import { CUSTOM, type Rule, rule, unsettled } from './rule.ts';

/** 四: reconsideration and litigation. */
export const DISPUTE_RULES: readonly Rule[] = [
  rule(
    'disputes',
    {
      about: ['reconsideration', 'litigation', ['pending', 'needed'], ['pending', 'report']],
      beside: ['reconsidering', 'crossYear', 'day', 'carriedOver'],
    },
    '年报格式四；条例第五十一条',
    '第四部分填因政府信息公开引起、以本机关为被申请人或被告的复议、诉讼（本机关作复议机关审理的不填），含上年未审结转入的，按结果分维持、纠正、其他、尚未审结。',
    'Section 4: disputes about disclosure against this organ, carried-over cases included, by their result.',
  ),
  rule(
    'both-roads',
    {
      about: [
        'bothRoads',
        ['reconsideration', 'withdraw', 'litigation'],
        ['reconsideration', 'upheld', 'litigation'],
      ],
      beside: ['severalResults'],
    },
    '年报格式四',
    '两边都填：复议按复议结果填“行政复议”，其后起诉的再按裁判结果填“复议后起诉”，没有判的填“尚未审结”。',
    'Both: the reconsideration by its result, and the suit after it by its own under 复议后起诉.',
  ),
  rule(
    'other-cases',
    {
      about: [
        'otherCases',
        ['penalty', 'litigation'],
        ['penalty', 'reconsideration'],
        ['licence', 'litigation'],
        ['licence', 'reconsideration'],
        ['coercion', 'litigation'],
        ['coercion', 'reconsideration'],
        ['otherSubject', 'litigation'],
        ['otherSubject', 'reconsideration'],
      ],
    },
    '年报格式四',
    '只填政府信息公开引起的；行政处罚、征地等其他案件不填。',
    'Only disputes about disclosure; other administrative cases are left out.',
  ),
  rule(
    'petition-review',
    { about: ['petitionReview', ['petition', 'reconsideration'], ['petition', 'litigation']] },
    '信访工作条例；年报格式四',
    '信访的复查、复核不是行政复议，不填第四部分；只有因政府信息公开申请行政复议、提起行政诉讼的才填。',
    'The review of a petition is no administrative reconsideration and does not count in section 4.',
  ),
  unsettled(
    'compensation',
    { about: ['compensation'], beside: ['litigation', 'reconsideration', 'otherSubject'] },
    '第四部分只填政府信息公开引起的复议、诉讼；公开案件里一并要求赔偿的不另计一件，按该案的结果填，单独提起的行政赔偿要不要填，表格没有写，',
    'Section 4 takes disputes about disclosure; a claim for compensation within one is not counted again, for a separate one',
  ),
  rule(
    'co-defendant',
    { about: ['coDefendant'], beside: ['who', 'reconsideration', 'litigation', 'reconsidering'] },
    '国办公开办函〔2016〕201号',
    '复议机关作共同被告的，由原行政机关计一次，复议机关不计。',
    'A co-defendant case is counted by the original organ alone.',
  ),
  rule(
    'third-person',
    {
      about: ['thirdPerson'],
      beside: [
        'who',
        'reconsideration',
        'litigation',
        'reconsidering',
        'government',
        'otherCases',
        'pending',
      ],
    },
    `年报格式四；${CUSTOM}`,
    '第四部分填以本机关为被申请人、被告的；本机关只作第三人的不填，由被申请、被诉的机关统计。',
    'Section 4 takes disputes against this organ; where it is only a third person the organ that is sued counts the case.',
  ),
  rule(
    'court-directly',
    { about: ['beforeCourt'], beside: ['litigation', 'reconsideration'] },
    '行政复议法第二十三条（2024年起施行）',
    '2024年起，对不予公开不服的应当先复议；没有经过复议直接起诉的填“未经复议直接起诉”，经过复议的填“复议后起诉”。',
    'Since 2024 refusals go to reconsideration first; a suit without it counts under 未经复议直接起诉.',
  ),
  rule(
    'upheld',
    { about: ['upheld'], beside: ['reconsideration', 'reconsidering', 'litigation', 'otherResult'] },
    `年报格式四；${CUSTOM}`,
    '复议维持、驳回复议请求，判决驳回诉讼请求的，计入“结果维持”；因不符合受理条件驳回复议申请、裁定驳回起诉的，没有审到实体，一般计入“其他结果”。',
    'Upheld, or the claim dismissed on its merits: 结果维持; dismissed as inadmissible usually: 其他结果.',
  ),
  rule(
    'corrected',
    {
      about: ['corrected', ['withdraw', 'reply', 'reconsidering']],
      beside: ['reconsideration', 'litigation', 'limit'],
    },
    `年报格式四；${CUSTOM}`,
    '撤销、变更、确认违法、责令履行或重新答复的，计入“结果纠正”。',
    'Annulled, changed, held unlawful, or ordered to answer anew: 结果纠正.',
  ),
  rule(
    'other-result',
    { about: ['otherResult', ['withdraw', 'reconsideration'], ['withdraw', 'litigation']] },
    `年报格式四；${CUSTOM}`,
    '撤回复议申请、撤诉、调解、终止、不予受理（不予立案）等，计入“其他结果”。',
    'Withdrawn, settled, ended otherwise: 其他结果.',
  ),
  rule(
    'pending',
    { about: ['pending'], beside: ['day', 'reconsideration', 'litigation', 'crossYear'] },
    '年报格式四',
    '到12月31日还没有结果的计入“尚未审结”，下一年有结果时再按结果计。',
    'Without a result on 31 December: 尚未审结; it counts by its result next year.',
  ),
  rule(
    'reconsideration-limit',
    {
      about: [
        ['reconsideration', 'limit'],
        ['reconsideration', 'day'],
      ],
    },
    '行政复议法第二十条',
    '申请人自知道行政行为之日起60日内可以申请行政复议；法律规定更长的除外。',
    'Reconsideration may be applied for within 60 days.',
  ),
  rule(
    'reconsideration-procedure',
    {
      about: [
        ['reconsidering', 'limit'],
        ['reconsidering', 'day'],
        ['reconsidering', 'reconsideration'],
        ['procedure', 'reconsideration'],
      ],
    },
    '行政复议法第五十三条、第六十二条',
    '政府信息公开的复议案件，复议机关认为事实清楚、权利义务关系明确、争议不大的，可以适用简易程序，自受理之日起30日内作出决定；普通程序60日内作出，情况复杂的可以延长，最多30日。',
    'Disputes about disclosure may go by the simplified procedure: a decision within 30 days of acceptance; by the ordinary one within 60, extended by 30 at most.',
  ),
  rule(
    'litigation-limit',
    {
      about: [
        ['litigation', 'limit'],
        ['litigation', 'day'],
        ['litigation', 'late'],
      ],
      beside: ['reconsideration', 'upheld', 'reconsidering', 'beforeCourt'],
    },
    '行政诉讼法第四十五条、第四十六条',
    '经过复议的，自收到复议决定书之日起15日内起诉；没有经过复议直接起诉的，自知道或者应当知道之日起6个月内。对不予公开不服的应当先复议（行政复议法第二十三条）。',
    'After reconsideration within 15 days of receiving the decision; directly within six months of knowing. Refusals go to reconsideration first.',
  ),
  unsettled(
    'second-instance',
    {
      about: ['instances', ['litigation', 'again'], ['severalResults', 'litigation']],
      beside: ['corrected', 'upheld', 'pending', 'differentOnes'],
    },
    '同一案件一审、二审是计一件还是两件、按哪一审的结果填，表格没有注明；一般计一件，按年底前生效的裁判结果填，没有终审的填“尚未审结”。',
    'Whether first and second instance count once or twice, and by which result, the form does not say; usually once, by the judgment in force at the end of the year.',
  ),
  unsettled(
    'several-suits',
    {
      about: ['severalSuits'],
      beside: ['litigation', 'reconsideration', 'sameTwice', 'naturalPerson', 'oneOrTwo'],
    },
    '同一个人几次复议、几次起诉的计几件，表格没有注明；一般按案件（案号、受理通知）计，一案一件，合并审理的按文书件数，',
    'How many times several disputes of one person count the form does not say; usually one a case number;',
  ),
];
