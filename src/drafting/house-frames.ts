/** The words of the house around the items of 五. They claim nothing. */
export const problemFrames = (self: string) => ({
  improved: `针对上年存在的问题，${self}采取措施加以改进：`,
  problems: `对照《条例》要求和群众期待，${self}政府信息公开工作还存在一些不足：`,
  done: `针对存在的问题，${self}已采取以下措施：`,
  measures: `下一步，${self}将采取以下措施：`,
  measure: `下一步，${self}将针对不足认真改进：`,
  toCome: `下一步，${self}将针对存在的问题逐项研究，认真改进。`,
});

/** What the house says where nobody told of anything. */
export const NOTHING_ELSE = '无其他需要报告的事项。';
/** What the house says of fees where no note tells of any. */
export const NO_FEE = '本年度未收取信息处理费。';
