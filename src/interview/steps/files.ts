import { type CellPath, cellAt, cellLabel, listCells } from '../../report/cells.ts';
import { phrase } from '../../report/language.ts';
import type { Report } from '../../report/report.ts';
import type { NarrativeKey } from '../../report/sections.ts';
import { transferFigures } from '../../report/transfer.ts';
import { readContact } from '../contact.ts';
import { checkedFile } from '../finding-text.ts';
import type { Input, Stamp } from '../input.ts';
import { CELLS_ID, ID } from '../questions/ids.ts';
import { questionOf, questionsOf } from '../questions/list.ts';
import type { Session } from '../session.ts';
import { proposeCells } from './cells.ts';
import { withNotice, withTask } from './edit.ts';

/** A file was dropped in the thread: it has to be fetched and read before the interview can use it. */
export const fileDropped = (session: Session, input: Extract<Input, { kind: 'file' }>): Session =>
  withNotice(
    withTask(session, input, {
      kind: 'read-file',
      file: input.file,
      name: input.name,
      purpose: input.purpose,
    }),
    phrase(`正在读取“${input.name}”。`, `Reading “${input.name}”.`),
  );

/** What reading a dropped file led to: last year's figures, this year's, or a kind word. */
export function fileRead(
  session: Session,
  input: Extract<Input, { kind: 'file-read' }>,
  purpose: 'fill' | 'check',
): Session {
  if (input.reading.kind === 'unreadable') return withNotice(session, input.reading.why);
  const { report, unsure } = input.reading.read;
  if (purpose === 'check') {
    const word = checkedFile(input.name, input.reading.read, session.previous, session.lang);
    return withNotice(session, phrase(word, word));
  }
  const remarks = unsure.map(({ cell, why }) => `${cellLabel(report.form, cell)}：${why}`);
  if (report.year === session.year) return fillFrom(session, input, report, remarks);
  if (report.year === session.year - 1) return offerLastYear(session, input, report, remarks);
  return withNotice(
    session,
    phrase(
      `“${input.name}”是${report.year}年的年报。这里可以用${session.year - 1}年的（上年）或${session.year}年的（本年）。`,
      `“${input.name}” reports on ${report.year}; this interview can use ${session.year - 1} or ${session.year}.`,
    ),
  );
}

/** 上年结转, contact and the base of 现行有效 come from last year's file; shown before they are taken. */
export function offerLastYear(
  session: Session,
  input: Stamp,
  report: Report,
  remarks: string[] = [],
): Session {
  const carried = listCells(report.form, 'applications').filter(
    (cell) => cell.row === 'carriedForward' && !cell.isTotal && cellAt(report, cell.path) !== null,
  );
  const cells = Object.fromEntries(
    carried.map((cell): [CellPath, number] => [
      `applications.carriedOver.${cell.column}`,
      cellAt(report, cell.path) ?? 0,
    ]),
  );
  const total = Object.values(cells).reduce((sum, value) => sum + value, 0);
  const contact = readContact(report.preamble);
  const wording = phrase(
    carried.length > 0
      ? `已读取上年年报。上年结转下年度${total}件，今年“上年结转”先按${total}件填。是否正确？`
      : '已读取上年年报，其中没有读到“结转下年度”的数字，稍后会问。',
    carried.length > 0
      ? `Last year’s report is read. ${total} applications were carried forward; 上年结转 is filled with them. Right?`
      : 'Last year’s report is read; it shows no figure for 结转下年度, which will be asked.',
  );
  const known = { ...session, previous: mergedPrevious(session, report) };
  return proposeCells(known, input, {
    question: ID.previous,
    cells,
    contact,
    settles: contact.address && contact.phone ? [ID.contact] : [],
    from: 'previous',
    remarks: [wording[session.lang], ...remarks],
  });
}

/** A second file of another organ adds up (merged organs); the same organ's replaces its earlier one. */
const mergedPrevious = (session: Session, report: Report): Report[] => [
  ...session.previous.filter((other) => other.organ !== report.organ),
  report,
];

/** This year's figures from a file; what the year's layout has no place for is shown as such. */
function fillFrom(session: Session, input: Stamp, report: Report, remarks: string[]): Session {
  const form = session.content.report.form;
  const { cells, homeless } = transferFigures(report, form);
  const count = Object.keys(cells).length;
  const texts = textsOf(report);
  if (count === 0 && Object.keys(texts).length === 0) {
    return withNotice(
      session,
      phrase(
        '文件读到了，但其中没有数字和文字可用。',
        'The file was read, but it holds no figures and no text.',
      ),
    );
  }
  const lost = homeless.map(({ label, value }) =>
    phrase(
      `“${label}”${value}：${form}年格式没有这一格，不计入。`,
      `“${label}” ${value}: the ${form} layout has no such cell; not counted.`,
    ),
  );
  const settles = [ID.received, CELLS_ID.applications, CELLS_ID.disputes].filter((id) => {
    const question = questionOf(session, id);
    return question.kind !== 'cells' || question.cells.every((path) => cells[path] !== undefined);
  });
  const proactive = questionsFilled(session, cells);
  return proposeCells(session, input, {
    question: session.cursor,
    cells,
    texts,
    settles: [...proactive, ...settles, ...notesCovered(session, texts)],
    from: 'file',
    remarks: [
      ...(report.form === form
        ? []
        : [
            phrase(
              `文件用的是${report.form}年格式，${session.year}年应使用${form}年格式。`,
              `The file uses the ${report.form} layout; ${session.year} requires the ${form} one.`,
            )[session.lang],
          ]),
      ...lost.map((wording) => wording[session.lang]),
      ...remarks,
    ],
  });
}

const textsOf = (report: Report): Partial<Record<NarrativeKey, string>> =>
  Object.fromEntries(
    (['overview', 'problems', 'other'] as const)
      .filter((part) => report[part].trim() !== '')
      .map((part) => [part, report[part]]),
  );

/** Notes need not be asked for a part whose text the file holds. */
const notesCovered = (session: Session, texts: Partial<Record<NarrativeKey, string>>): string[] =>
  questionsOf(session)
    .filter((question) => question.kind === 'notes' && texts[question.part] !== undefined)
    .map((question) => question.id);

const PROACTIVE = [
  CELLS_ID.regulations,
  CELLS_ID.normativeDocuments,
  CELLS_ID.licences,
  CELLS_ID.penalties,
  CELLS_ID.fees,
  CELLS_ID.procurement,
];

const questionsFilled = (session: Session, cells: Readonly<Record<CellPath, number>>): string[] =>
  PROACTIVE.filter((id) => {
    const question = questionOf(session, id);
    return question.kind === 'cells' && question.cells.every((path) => cells[path] !== undefined);
  });
