/** The tables' matters, as a narrative names them. */
export type TableTopic = 'applications' | 'disputes' | 'documents' | 'decisions' | 'fees';

/** Words by which a sentence shows that it speaks of a table's matter, beside the form's own for its rows. */
export const TOPIC_WORDS: Readonly<Record<TableTopic, readonly string[]>> = {
  applications: [
    '依申请',
    '{信息公开|公开}的申请',
    '{信息公开|公开|}申请',
    '{予以|部分|不予}公开',
    '无法提供',
    '不予处理',
    '结转',
  ],
  disputes: ['{被|}申请{|行政}复议', '结果{维持|纠正}', '尚未审结', '{被|}{纠正|纠错}', '败诉'],
  documents: ['废止', '现行有效', '制发'],
  decisions: ['{许可|处罚|强制}'],
  fees: ['收费金额'],
};

/** Rows of table 二 by the matter that they belong to. */
export const MATTER_OF_ROW: Readonly<Record<string, TableTopic>> = {
  regulations: 'documents',
  normativeDocuments: 'documents',
  licences: 'decisions',
  penalties: 'decisions',
  coerciveMeasures: 'decisions',
  otherServices: 'decisions',
  fees: 'fees',
};

/** Words that hold one of them and speak of something else. */
export const NO_TOPIC: readonly string[] = [
  '申请人{培训|}',
  '规章制度',
  '{不动产|项目|许可}申请',
  '申请{表|书}下载',
];

/** Matters that are counted in 件 as well and stand in no table. */
export const OTHER_MATTERS: readonly string[] = [
  '{咨询|提案|议案|建议|留言|来信|来电|热线|工单|信件|信箱|解读|问卷|督办|批示|推文|稿件|活动|培训|会议}',
  '{投诉|诉求|舆情|关切|政策性文件|补正|征询|转办|延期}',
];

/** Words for dealing with an application: all that were answered, or all that came. */
export const DEALT_WITH: readonly string[] = ['{处理|办理|办理结果|办结|办毕|办完|已办|实办|办复}'];
/** Official turns for what came over from last year and what goes on in the next, beside the form's own. */
export const CAME_OVER: readonly string[] = ['年初结转', '{上|去}年{年|}{底|末}{未办结|}结转'];
export const GOES_ON: readonly string[] = [
  '{延|延期|留待|滚存}{至|到|入|}{下年|下年度|下一年|下一年度|次年|明年|翌年|来年}',
  '{跨年|跨年度}{继续|}{办理|答复|续办}',
  '{年末|年底}{未办结|}结转',
];
/** Words for what came in. */
export const APPLIED: readonly string[] = ['{申请|收到|受理|接收}'];
/** Words that count what came from last year with what came this year. */
export const IN_HAND: readonly string[] = ['{含|包括|包含|其中|加上|连同}', '{共|合计|累计|总计|共计}'];
