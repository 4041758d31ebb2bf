/** Political phrases that the house alone puts into a report: anywhere else they need a note that has them. */
export const POLITICAL: readonly string[] = [
  '习近平',
  '习近平{总书记|主席|同志|法治思想|文化思想|生态文明思想|外交思想|经济思想|强军思想}',
  '{两个维护|两个确立|四个意识|四个自信|两个毫不动摇}',
  '以人民为中心',
  '中国特色社会主义',
  '中国式现代化',
  '党的{全面领导|创新理论|自我革命}',
  '全面从严治党',
  '{不忘初心|牢记使命|初心使命|守正创新|踔厉奋发|勇毅前行}',
  '新发展{理念|格局|阶段}',
  '高质量发展',
  '重要{讲话|指示|论述|批示}精神',
];

/** How no report speaks of its organ. */
export const UNFIT_SELF: readonly string[] = ['{我们|咱们|咱}'];
