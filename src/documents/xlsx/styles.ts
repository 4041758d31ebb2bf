import { XML } from './xml.ts';

const ALIGN = {
  text: '<alignment vertical="top" wrapText="1"/>',
  left: '<alignment horizontal="left" vertical="center" wrapText="1"/>',
  center: '<alignment horizontal="center" vertical="center" wrapText="1"/>',
} as const;

/** Number formats: 0 General, 1 "0", 49 text, 164 an amount in yuan whose heading names no unit. */
const FORMAT = { general: 0, whole: 1, text: 49, yuan: 164 } as const;

interface Look {
  readonly format: number;
  readonly font: 'plain' | 'bold' | 'title';
  readonly fill?: 'doubtful';
  readonly border?: true;
  readonly align: string;
}

/**
 * Looks of cells; a cell names one by its place in this list. Every text look is quoted (quotePrefix), so that a
 * text that opens with "=" stays text when somebody edits it.
 */
const LOOKS = {
  text: { format: FORMAT.text, font: 'plain', align: ALIGN.text },
  title: { format: FORMAT.text, font: 'title', align: ALIGN.center },
  heading: { format: FORMAT.text, font: 'bold', align: ALIGN.left },
  label: { format: FORMAT.text, font: 'plain', border: true, align: ALIGN.center },
  leftLabel: { format: FORMAT.text, font: 'plain', border: true, align: ALIGN.left },
  count: { format: FORMAT.whole, font: 'plain', border: true, align: ALIGN.center },
  money: { format: FORMAT.general, font: 'plain', border: true, align: ALIGN.center },
  yuan: { format: FORMAT.yuan, font: 'plain', border: true, align: ALIGN.center },
  total: { format: FORMAT.whole, font: 'bold', border: true, align: ALIGN.center },
  doubtfulTotal: { format: FORMAT.whole, font: 'bold', fill: 'doubtful', border: true, align: ALIGN.center },
} as const satisfies Record<string, Look>;

/** The name of a cell's look. */
export type LookName = keyof typeof LOOKS;

const NAMES = Object.keys(LOOKS);

/** The number that a cell gives for its look; 0 is a workbook's plain default. */
export const lookId = (name: LookName): number => NAMES.indexOf(name) + 1;

const FONTS = { plain: 0, bold: 1, title: 2 } as const;

function xf({ format, font, fill, border, align }: Look): string {
  const quoted = format === FORMAT.text ? ' quotePrefix="1"' : '';
  const ids = `numFmtId="${format}" fontId="${FONTS[font]}" fillId="${fill ? 2 : 0}" borderId="${border ? 1 : 0}"`;
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return `<xf ${ids} xfId="0"${quoted} ${applied}>${align}</xf>`;
}

const side = (name: string): string => `<${name} style="thin"><color rgb="FF000000"/></${name}>`;

/** The part xl/styles.xml. */
export function stylesXml(): string {
  const looks: readonly Look[] = Object.values(LOOKS);
  return `${XML}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="1"><numFmt numFmtId="${FORMAT.yuan}" formatCode="General&quot;元&quot;"/></numFmts>
<fonts count="3"><font><sz val="11"/><name val="宋体"/><family val="1"/></font><font><b/><sz val="11"/><name val="宋体"/><family val="1"/></font><font><b/><sz val="16"/><name val="宋体"/><family val="1"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="${looks.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${looks.map(xf).join('')}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;
}
