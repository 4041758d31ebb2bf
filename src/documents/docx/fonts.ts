import type { IFontAttributesProperties } from 'docx';

/** Latin letters and digits: the serif face that goes with 仿宋 and that every office has. */
const LATIN = 'Times New Roman';

const faced = (eastAsia: string, latin: string = LATIN): IFontAttributesProperties => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia,
  // Quotation marks and dashes belong to both scripts: they are to be Chinese here.
  hint: 'eastAsia',
});

/** The faces of GB/T 9704 by what they are for; the names are those that Chinese offices have installed. */
export const FONT = {
  title: faced('方正小标宋简体'),
  body: faced('仿宋_GB2312'),
  heading: faced('黑体'),
  subheading: faced('楷体_GB2312'),
  table: faced('宋体'),
  /** 半角宋体: the digits of a page number are 宋体 too (7.5). */
  pageNumber: faced('宋体', '宋体'),
} as const;

/**
 * What stands in for a face that a machine lacks. One name each: Word reads a single alternative
 * (ECMA-376 §17.8.3.1). `family` helps the last choice: roman is a serif.
 */
const ALTERNATIVES = [
  { name: '方正小标宋简体', alternative: '宋体', family: 'roman' },
  { name: '仿宋_GB2312', alternative: '仿宋', family: 'modern' },
  { name: '楷体_GB2312', alternative: '楷体', family: 'modern' },
  { name: '黑体', alternative: 'SimHei', family: 'swiss' },
  { name: '宋体', alternative: 'SimSun', family: 'roman' },
  { name: LATIN, alternative: 'Liberation Serif', family: 'roman' },
] as const;

/** The part word/fontTable.xml: every face with its alternative. */
export function fontTableXml(): string {
  const fonts = ALTERNATIVES.map(
    ({ name, alternative, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${alternative}"/>` +
      `${name === LATIN ? '' : '<w:charset w:val="86"/>'}<w:family w:val="${family}"/></w:font>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${fonts.join('')}</w:fonts>`
  );
}
