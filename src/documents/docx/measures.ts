/** Millimetres in twips (1/20 pt), the unit of WordprocessingML. */
const twipsOf = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** A4 with the margins of GB/T 9704—2012: 天头 37, 订口 28, a text block of 156 × 225 mm. */
export const PAGE = {
  width: twipsOf(210),
  height: twipsOf(297),
  top: twipsOf(37),
  bottom: twipsOf(35),
  left: twipsOf(28),
  right: twipsOf(26),
  header: twipsOf(20),
  /** The dash of the page number stands 7 mm below the text block; half a line lies under it. */
  footer: twipsOf(25.5),
} as const;

/** Width of the text block in twips. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Font sizes in half points: 二号 22 pt, 三号 16 pt, 四号 14 pt, 五号 10.5 pt, 小五 9 pt. */
export const SIZE = { second: 44, third: 32, fourth: 28, fifth: 21, smallFifth: 18 } as const;

/** Exact line pitches in twips: 22 lines in 225 mm; the title's lines; the lines in a table. */
export const PITCH = { body: 579, title: 680, table: 264 } as const;

/** Tightens 三号 by 0.25 pt, so that 28 characters (448 pt) fit into 156 mm (442 pt). */
export const BODY_SPACING = -5;

/** Characters of 二号 in a line of the title. */
export const TITLE_ROOM = 20;

/** Two characters of the body, as a share of a character (for Word) and in twips (for everyone else). */
export const FIRST_LINE = { firstLineChars: 200, firstLine: 630 } as const;
