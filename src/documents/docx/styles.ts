import { AlignmentType, type IBaseParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { FONT } from './fonts.ts';
import { BODY_SPACING, FIRST_LINE, PITCH, SIZE } from './measures.ts';

/** Ids of the paragraph styles beside Title and Heading 1–3. */
export const STYLE = {
  body: 'ReportBody',
  label: 'TableLabel',
  smallLabel: 'TableSmallLabel',
  figure: 'TableFigure',
} as const;

const BLACK = '000000';
const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 });

const bodyRun = { size: SIZE.third, color: BLACK, characterSpacing: BODY_SPACING };

const heading = (font: (typeof FONT)[keyof typeof FONT]): IBaseParagraphStyleOptions => ({
  basedOn: STYLE.body,
  next: STYLE.body,
  quickFormat: true,
  run: { ...bodyRun, font, bold: false, italics: false },
  paragraph: { spacing: exactly(PITCH.body), indent: FIRST_LINE, alignment: AlignmentType.BOTH },
});

const table = (id: string, name: string, size: number, alignment: 'left' | 'center') => ({
  id,
  name,
  basedOn: 'Normal',
  run: { font: FONT.table, size, color: BLACK },
  paragraph: { spacing: exactly(PITCH.table), alignment },
});

/** The styles of an official document (GB/T 9704—2012, 7.3): title, three levels of heading, body, cells. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT.body, size: SIZE.third, language: { value: 'en-US', eastAsia: 'zh-CN' } },
    },
    title: {
      basedOn: 'Normal',
      next: STYLE.body,
      quickFormat: true,
      run: { font: FONT.title, size: SIZE.second, color: BLACK, bold: false },
      paragraph: {
        alignment: AlignmentType.CENTER,
        // One line of the body stands empty below the title.
        spacing: { ...exactly(PITCH.title), after: PITCH.body },
        keepNext: true,
      },
    },
    heading1: heading(FONT.heading),
    heading2: heading(FONT.subheading),
    heading3: heading(FONT.body),
  },
  paragraphStyles: [
    {
      id: STYLE.body,
      name: 'Report Body',
      basedOn: 'Normal',
      quickFormat: true,
      run: { ...bodyRun, font: FONT.body },
      paragraph: { spacing: exactly(PITCH.body), indent: FIRST_LINE, alignment: AlignmentType.BOTH },
    },
    table(STYLE.label, 'Table Label', SIZE.fifth, 'center'),
    table(STYLE.smallLabel, 'Table Small Label', SIZE.smallFifth, 'left'),
    table(STYLE.figure, 'Table Figure', SIZE.fifth, 'center'),
  ],
};
