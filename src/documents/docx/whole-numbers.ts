import {
  BuilderElement,
  type IRunOptions,
  NoBreakHyphen,
  type ParagraphChild,
  SimpleField,
  TextRun,
} from 'docx';

/** Numbers with hyphens: telephone numbers, days. */
const HYPHENED = /(?<!\d)(\d+(?:-\d+)+)/u;

/**
 * A place at which LibreOffice may end a line. It cuts a number with a no-break hyphen anywhere where the line has no blank
 * and no mark before the number; an index mark without words is one. Word knows the namespace named and takes what is chosen for it: nothing.
 */
const lineMayEnd = (): ParagraphChild =>
  new BuilderElement({
    name: 'mc:AlternateContent',
    children: [
      new BuilderElement({
        name: 'mc:Choice',
        attributes: { requires: { key: 'Requires', value: 'w16se' } },
      }),
      new BuilderElement({ name: 'mc:Fallback', children: [new SimpleField(' XE "" ')] }),
    ],
  });

/** A number whose hyphens end no line, in Word (by the no-break hyphen) nor in LibreOffice. */
function wholeNumber(number: string, options: IRunOptions): ParagraphChild[] {
  const [first = '', ...rest] = number.split('-');
  const children = rest.flatMap((piece) => [new NoBreakHyphen(), piece]);
  return [lineMayEnd(), new TextRun({ ...options, children: [first, ...children] })];
}

/** Text as runs in which no line ends within a number with hyphens. */
export const runsOf = (text: string, options: IRunOptions = {}): ParagraphChild[] =>
  text
    .split(HYPHENED)
    .flatMap((piece, index) =>
      index % 2 === 1
        ? wholeNumber(piece, options)
        : piece === ''
          ? []
          : [new TextRun({ ...options, text: piece })],
    );
