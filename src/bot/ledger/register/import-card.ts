import { DERIVED } from '../../../applications/register/export.ts';
import type { ImportPreview } from '../../../applications/register/import.ts';
import type { ImportItem } from '../../../applications/register/item.ts';
import type { Button, Message, Table } from '../../../dialogue/message.ts';
import type { Organ } from '../../../organs/organ.ts';
import { organChoice } from '../../organs/organ-choice.ts';
import type { Imported } from './import-register.ts';
import { fateOf, isAnother, remarksText } from './import-remarks.ts';
import { type CONFIRM, type Confirmed, confirming } from './reading.ts';

/** What the buttons about a dropped register carry; organ "": not known yet. */
export interface RegisterValue {
  readonly organ: string;
  readonly file: string;
  readonly name: string;
  /** What was confirmed of how it is to be read. */
  readonly confirmed: Confirmed;
}

type Register = Extract<ImportPreview, { kind: 'register' }>;

/** Remarks on rows that are written out, and of these how many stand open; the rest is counted. */
const REMARKS = 20;
const OPEN_REMARKS = 3;

/** Rows that are listed with what will become of each; of more those that are not simply new. */
const LISTED = 60;

/** Rows of an import by what becomes of them. */
export const countsOf = (items: readonly ImportItem[]) => {
  const count = (is: (item: ImportItem) => boolean) => items.filter(is).length;
  return {
    all: items.length,
    fresh: count(({ status }) => status === 'new'),
    known: count(({ status }) => status === 'known'),
    filled: count((item) => item.status === 'known' && item.fills.length > 0),
    differing: count((item) => item.status === 'known' && item.differs.length > 0),
    repeated: count(({ status }) => status === 'repeated'),
    held: count(({ status }) => status === 'held'),
  };
};

/** Whether somebody has something to decide of a row that is in the ledger, or will be. */
export const isToDecide = (item: ImportItem): boolean =>
  (item.status === 'known' && item.differs.length > 0 && !isAnother(item)) ||
  ('notes' in item && item.notes.length > 0);

function rowsTable(items: readonly ImportItem[]): Table | null {
  const listed = items.length <= LISTED ? items : items.filter((item) => fateOf(item) !== '新登记');
  const rows = listed
    .slice(0, LISTED)
    .map((item) => [
      `${item.sheet === '' ? '' : `${item.sheet} `}第${item.row}行`,
      item.number === '' ? '—' : item.number,
      fateOf(item),
    ]);
  return rows.length === 0 ? null : { caption: '登记表各行', columns: ['行', '编号', '将会'], rows };
}

/** What is asked once for the whole register before its rows can be read: years, the order of day and month, numbers. */
function confirmations(
  { items, years }: Register,
  value: RegisterValue,
): { said: string[]; buttons: Button[] } {
  const has = (is: (problem: ImportItem['problems'][number]) => boolean) =>
    items.some(({ status, problems }) => status === 'held' && problems.some(is));
  const button = (label: string, one: keyof typeof CONFIRM): Button => ({
    name: 'registerPick',
    value: JSON.stringify({ ...value, confirmed: confirming(value.confirmed, one) } satisfies RegisterValue),
    label,
  });
  const words: string[] = [];
  const buttons: Button[] = [];
  if (years.length > 0) {
    const named = years.map(({ sheet, year }) => `${sheet === '' ? '' : `“${sheet}”`}${year}年`).join('、');
    words.push(`有的日期没有年份，可一律按${named}读。`);
    buttons.push(button(`按${named}读`, 'years'));
  }
  if (has(({ why }) => why === 'unclear-order')) {
    words.push('有的日期（如05/03/2026）分不清月和日，请选一种。');
    buttons.push(button('日在前', 'dayFirst'), button('月在前', 'monthFirst'));
  }
  if (has(({ why, field }) => why === 'missing' && field === 'number')) {
    words.push('没有编号的，可在导入时按本机关的编号续编。');
    buttons.push(button('续编编号', 'numbers'));
  }
  return { said: words, buttons };
}

/** What importing a register would do, row by row, with the buttons that do it. */
export function previewCard(
  organ: Pick<Organ, 'id' | 'name'>,
  value: RegisterValue,
  preview: Register,
): Message {
  const { items } = preview;
  const { all, fresh, known, filled, differing, repeated, held } = countsOf(items);
  const remarks = remarksText(items);
  const unknown = preview.unknownHeadings.filter((heading) => !DERIVED.has(heading));
  const within = [
    ...(filled > 0 ? [`可补填${filled}件`] : []),
    ...(differing > 0 ? [`其中${differing}件内容不同`] : []),
  ];
  const parts = [
    `可导入${fresh}件`,
    ...(known > 0 ? [`台账已有${known}件${within.length > 0 ? `（${within.join('，')}）` : ''}`] : []),
    ...(repeated > 0 ? [`重复${repeated}行`] : []),
    ...(held > 0 ? [`暂不导入${held}行`] : []),
  ];
  const more = remarks.length - REMARKS;
  const isLong = remarks.length > OPEN_REMARKS;
  const counted = more > 0 ? [`另有${more}处，改好以上各处后再发一次文件可继续查看。`] : [];
  const asked = confirmations(preview, value);
  const does = [...(fresh > 0 ? [`导入${fresh}件`] : []), ...(filled > 0 ? [`补填${filled}件`] : [])].join(
    '、',
  );
  const carried = JSON.stringify(value);
  return {
    text: [
      `“${value.name}”是申请台账，共${all}件：${parts.join('，')}。导入到：${organ.name}。`,
      ...(unknown.length > 0 ? [`没有用到的列：${unknown.slice(0, 20).join('、')}。`] : []),
      ...(isLong ? [`有${remarks.length}处要核对，列在下面。`] : remarks),
      ...asked.said,
      ...(held > 0 ? ['暂不导入的行，补全或改好后再发一次文件即可。'] : []),
      ...(does === '' ? ['没有新的申请需要导入。'] : ['核对后点“导入”；同一文件再导入一次不会重复。']),
    ].join('\n'),
    table: rowsTable(items),
    folded: isLong
      ? {
          title: `要核对的${remarks.length}处`,
          items: [...remarks.slice(0, REMARKS), ...counted].map((text) => ({ text, buttons: [] })),
        }
      : null,
    buttons: [
      ...(does === ''
        ? []
        : [{ name: 'registerImport', value: carried, label: does, style: 'primary' as const }]),
      ...(items.some((item) => item.status === 'known' && isToDecide(item)) ? [decideButton(value)] : []),
      ...asked.buttons,
    ],
  };
}

/** The button that asks row by row. */
const decideButton = (value: RegisterValue): Button => ({
  name: 'registerDecide',
  value: JSON.stringify({ ...value, after: null }),
  label: '逐行核对',
});

/** What was imported; where there was more to it, step by step, and where rows are left to decide, with the button that asks them. */
export function importedCard(organ: string, value: RegisterValue, done: Imported, toDecide: number): Message {
  const { imported, completed, known } = done;
  const step = (text: string, state: 'done' | 'open' = 'done') => ({ text, state });
  const steps = [
    step(`新登记${imported}件`),
    ...(completed > 0 ? [step(`补填${completed}件`)] : []),
    ...(known > 0 ? [step(`台账已有${known}件没有改动`)] : []),
    ...(toDecide > 0
      ? [step(`有${toDecide}件要您定（与台账不同，或备注里有可登记的内容），可点“逐行核对”`, 'open')]
      : []),
  ];
  return {
    text: `“${value.name}”已导入${organ}的台账：新登记${imported}件。可问“还有几件没办结”。`,
    ...(steps.length > 1 ? { steps: { title: '导入申请台账', steps } } : {}),
    buttons: toDecide === 0 ? [] : [decideButton(value)],
  };
}

/** To which organ a register belongs. */
export const whichOrganCard = (organs: readonly Organ[], value: RegisterValue): Message =>
  organChoice(`“${value.name}”是申请台账。请选导入到哪个机关：`, organs, 'registerPick', (organ) =>
    JSON.stringify({ ...value, organ } satisfies RegisterValue),
  );

/** Asks for the name of an organ that is not known yet. */
export const newOrganCard = (value: RegisterValue): Message => ({
  text: `“${value.name}”是申请台账。还不知道是哪个机关的，请先填机关名称。`,
  buttons: [{ name: 'registerOrgan', value: JSON.stringify(value), label: '填机关名称', style: 'primary' }],
});
