import { z } from 'zod';
import { type CellPath, cellInfo, listCells, withCells } from '../../report/cells.ts';
import { blankReport, type Cell, type Report, reportSchema } from '../../report/report.ts';
import { headingOf, SECTIONS, TABLES } from '../../report/sections.ts';
import type { ReadReport, Unsure } from '../../report/source.ts';
import { DocumentError } from './document-error.ts';

/** A reason in both languages. */
interface Why {
  readonly zh: string;
  readonly en: string;
}

const BROKEN: Why = { zh: '不是完整的 JSON', en: 'it is no complete JSON' };

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字或null',
  int: '整数',
  object: '一组内容',
  record: '一组内容',
};

/** What an issue says, without the library's English in a Chinese sentence. */
function whyOf(issue: z.core.$ZodIssue | undefined): Why {
  const en = issue?.message ?? 'it does not fit';
  switch (issue?.code) {
    case 'invalid_type':
      return { zh: `缺少，或应为${TYPES[issue.expected] ?? '其他内容'}`, en };
    case 'invalid_value':
      return { zh: `应为${issue.values.map((value) => `“${String(value)}”`).join('或')}`, en };
    case 'too_small':
      return { zh: `不能小于${issue.minimum}`, en };
    case 'too_big':
      return { zh: `不能大于${issue.maximum}`, en };
    default:
      return { zh: '内容不符合', en };
  }
}

function wrongJson(where: string, why: Why, cause?: unknown): DocumentError {
  return new DocumentError(
    'wrong-json',
    {
      zh: `JSON 内容不符合约定的格式（${where}：${why.zh}），请对照 nianbao form --to json 生成的空表修改。`,
      en: `The JSON is not as agreed (${where}: ${why.en}); compare it with what nianbao form --to json writes.`,
    },
    { where, cause },
  );
}

/** The object in a JSON text; the answer of `check --json` holds the report inside. */
function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    const wrapped = z.object({ report: z.looseObject({ form: z.string() }) }).safeParse(value);
    return wrapped.success ? wrapped.data.report : value;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    const place = /position (\d{1,9})/u.exec(message)?.[1];
    throw wrongJson(place === undefined ? '末尾' : `第${Number(place) + 1}个字符`, BROKEN, cause);
  }
}

/** The report with exactly the form's cells: absent ones are null and listed, others are left out and listed. */
function fitted(report: Report): { report: Report; unsure: Unsure[] } {
  const blank = blankReport(report.form, report.year, report.organ);
  const { preamble, overview, problems, other, beside } = report;
  const cells: Record<string, Cell> = {};
  const unsure: Unsure[] = [];
  for (const { path, table, row, column } of listCells(report.form)) {
    const cell = report[table][row]?.[column];
    if (cell === undefined) unsure.push({ cell: path, why: '文件中没有这一格' });
    cells[path] = cell ?? null;
  }
  for (const table of TABLES) {
    for (const [row, columns] of Object.entries(report[table])) {
      for (const column of Object.keys(columns)) {
        const path: CellPath = `${table}.${row}.${column}`;
        if (!cellInfo(report.form, path)) unsure.push({ cell: path, why: '格式中没有这一格，没有读取' });
      }
    }
  }
  return {
    report: withCells(
      { ...blank, preamble, overview, problems, other, ...(beside ? { beside } : {}) },
      cells,
    ),
    unsure,
  };
}

/** Reads the contract's JSON. Throws DocumentError "wrong-json" with the path of what does not fit. */
export function readJson(text: string): ReadReport {
  const parsed = reportSchema.safeParse(parse(text));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw wrongJson(issue?.path.join('.') || '最外层', whyOf(issue), parsed.error);
  }
  const { report, unsure } = fitted(parsed.data);
  const { organ, year, form } = report;
  const blank = listCells(form).filter(({ table, row, column }) => report[table][row]?.[column] === null);
  return {
    report,
    source: {
      title: `${organ}${year}年政府信息公开工作年度报告`,
      headings: SECTIONS.map((section) => ({ section: section.number, text: headingOf(section) })),
      layout: form,
      rawCells: Object.fromEntries(blank.map(({ path }) => [path, ''])),
      unreached: [],
      beforeTitle: '',
      debris: [],
    },
    unsure,
  };
}
