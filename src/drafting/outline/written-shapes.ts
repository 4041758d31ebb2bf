/** Turns of speech whose parts official text puts in another order; each pattern is linear in the text. */
const SHAPES: readonly (readonly [pattern: RegExp, written: string])[] = [
  // 6月9号, 每月10号
  [/(月\d{1,2})号/g, '$1日'],
  // 老旧小区改造的事居多
  [/(?<=^|，)([\u4e00-\u9fff]{2,14})的(?:事|内容|信息)?居多/g, '以$1内容为主'],
  // 在触摸屏上能查, 能在手机上查
  [/(?:能|可)?在([\u4e00-\u9fff]{2,8})上(?:都能|能|可)?查(?=[询，；]|$)询?/g, '可通过$1查询'],
];

/** A text with those turns as a report has them. */
export const withWrittenShapes = (text: string): string =>
  SHAPES.reduce((written, [pattern, words]) => written.replace(pattern, words), text);
