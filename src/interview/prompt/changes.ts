import type { Table } from '../../dialogue/message.ts';
import {
  addressOf,
  type CellPath,
  cellAt,
  cellLabel,
  labelParts,
  rowPathOf,
  withCells,
} from '../../report/cells.ts';
import { formOf } from '../../report/forms/choose.ts';
import { type Lang, say } from '../../report/language.ts';
import type { Report } from '../../report/report.ts';
import { partColumns, receivedSoFar, resultRows, withTotals } from '../../report/totals.ts';
import { CELLS_ID } from '../questions/ids.ts';
import type { Proposal, Session } from '../session.ts';
import { answer, askButton, button, formButton } from './labels.ts';
import type { PromptBody } from './prompt.ts';

/** More changed cells than this are shown a row of the form to a line: a Slack table ends at 100 rows, a reader before. */
const LISTED_CELLS = 40;

const shown = (value: number | null, lang: Lang): string | number => value ?? say(lang, '空', 'blank');

/** More results of a column than came of it, while other cells are blank still. */
function overReceived(report: Report, column: string, name: string, lang: Lang): string[] {
  const [came, ended] = [
    receivedSoFar(report, column),
    [...resultRows(report), 'carriedForward'].reduce(
      (sum, row) => sum + (cellAt(report, `applications.${row}.${column}`) ?? 0),
      0,
    ),
  ];
  return came === null || ended <= came
    ? []
    : [
        say(
          lang,
          `${name}列：收到${came}件，已说的办理结果和结转下年度共${ended}件，多出${ended - came}件。请核对是哪一项要减。`,
          `${name}: ${came} came, ${ended} have a result or are carried forward, ${ended - came} too many. Please check which is to be less.`,
        ),
      ];
}

/** The columns of 三 that do not balance, said as the form's own equation. */
export function imbalances(report: Report, lang: Lang): string[] {
  const totals = withTotals(report);
  const named = formOf(report.form).applications.columns;
  return partColumns(report).flatMap((column) => {
    const at = (row: string) => cellAt(totals, `applications.${row}.${column}`);
    const [fresh, carried, done, forward] = [at('new'), at('carriedOver'), at('total'), at('carriedForward')];
    const name = named.find(({ key }) => key === column)?.label ?? column;
    if (fresh === null || carried === null || done === null || forward === null)
      return overReceived(report, column, name, lang);
    const difference = fresh + carried - done - forward;
    if (difference === 0) return [];
    const [arrived, handled] = [fresh + carried, done + forward];
    return [
      say(
        lang,
        `${name}列：新收${fresh}＋上年结转${carried}＝${arrived}，办理结果${done}＋结转下年度${forward}＝${handled}，相差${Math.abs(difference)}件。请核对。`,
        `${name}: new ${fresh} + carried over ${carried} = ${arrived}, results ${done} + carried forward ${forward} = ${handled}; ${Math.abs(difference)} apart. Please check.`,
      ),
    ];
  });
}

const statedTotals = (session: Session, { mismatches }: Proposal): string[] =>
  mismatches.map(({ path, stated, computed }) => {
    const name = cellLabel(session.content.report.form, path);
    return session.lang === 'zh'
      ? `${name}：您给的是${stated}，按各格相加是${computed ?? '（还有空格，算不出）'}。请核对各格。`
      : `${name}: you gave ${stated}, the cells add up to ${computed ?? '(cells missing)'}.`;
  });

type Change = readonly [path: CellPath, value: number | null];

/** "自然人12、商业企业5（原3）": one row of the form with every cell that changes. */
function rowInWords(report: Report, cells: readonly Change[], lang: Lang): [string, string] {
  const parted = cells.map(([path, value]) => {
    const [row, column] = labelParts(cellLabel(report.form, path));
    const before = cellAt(report, path);
    const was = before === null ? '' : `（原${before}）`;
    return {
      row,
      said: `${column}${shown(value, lang)}${was}`,
    };
  });
  return [parted[0]?.row ?? '', parted.map(({ said: words }) => words).join('、')];
}

/** Every changed cell for the eye: one to a line, or one row of the form to a line where they are many. */
function tableOf(report: Report, changes: readonly Change[], lang: Lang): Table | null {
  const zh = lang === 'zh';
  if (changes.length === 0) return null;
  if (changes.length <= LISTED_CELLS)
    return {
      columns: zh ? ['项目', '原', '现'] : ['Cell', 'Was', 'Is'],
      rows: changes.map(([path, value]) => [
        cellLabel(report.form, path),
        shown(cellAt(report, path), lang),
        shown(value, lang),
      ]),
    };
  const rows = new Map<string, Change[]>();
  for (const change of changes)
    rows.set(rowPathOf(change[0]), [...(rows.get(rowPathOf(change[0])) ?? []), change]);
  return {
    columns: zh ? ['项目', '现'] : ['Row', 'Is'],
    rows: [...rows.values()].map((cells) => rowInWords(report, cells, lang)),
  };
}

/** So many cells beside the table, or alone, become 0. */
const zerosLine = (count: number, areMore: boolean, lang: Lang): string =>
  areMore
    ? say(lang, `另有${count}格填0。`, `${count} more cells are 0.`)
    : say(lang, `还没有数字的${count}格填0，确认后才计入。`, `${count} cells become 0 once confirmed.`);

/** What was understood, as a table of the cells that change, to be confirmed. */
export function changesBody(session: Session, proposal: Proposal): PromptBody {
  const { report } = session.content;
  const { lang } = session;
  const zh = lang === 'zh';
  const entries = Object.entries(proposal.cells) as Change[];
  const changed = entries.filter(([path, value]) => cellAt(report, path) !== value);
  const zeros = changed.filter(([path, value]) => value === 0 && cellAt(report, path) === null);
  const listed = changed.length <= 6 ? changed : changed.filter((entry) => !zeros.includes(entry));
  const table = tableOf(report, listed, lang);
  const rest = [
    listed.length < changed.length && zerosLine(changed.length - listed.length, listed.length > 0, lang),
    changed.length === 0 && entries.length > 0 && (zh ? '与已填的相同，没有变化。' : 'The same as before.'),
  ].filter((line) => typeof line === 'string');
  const after = withCells(report, proposal.cells);
  const touchesApplications = entries.some(([path]) => path.startsWith('applications.'));
  return {
    body: [
      ...proposal.remarks,
      ...(table
        ? [zh ? '读到的数字如下，确认后才计入：' : 'This was understood; it counts once confirmed:']
        : []),
      ...rest,
      ...statedTotals(session, proposal),
      ...(touchesApplications ? imbalances(after, lang) : []),
    ],
    table,
    buttons: [
      ...(entries.length > 0 || proposal.contact ? [button(lang, 'confirm', { style: 'primary' })] : []),
      ...proposal.instead.map(({ label }, index) => answer(`instead:${index}`, label)),
      ...(proposal.question.startsWith('cells.')
        ? [formButton(lang, 'amend', { value: amendForm(proposal) })]
        : []),
      ...(proposal.from === 'ledger' ? [askButton(session, 'cellsBehind')] : []),
      button(lang, 'discard'),
    ],
  };
}

/** The form that changes one figure of what was understood: the column most of it lies in, for table 三. */
function amendForm(proposal: Proposal): string {
  if (proposal.question !== CELLS_ID.applications) return 'cells';
  const columns = Object.entries(proposal.cells)
    .filter(([, value]) => value !== 0)
    .map(([path]) => addressOf(path)[2]);
  return `cells:${columns[0] ?? 'naturalPerson'}`;
}
