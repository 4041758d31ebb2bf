import { DERIVED } from '../../applications/register-export.ts';
import type { ImportItem } from '../../applications/register-import.ts';
import { problemText, rowsText } from '../../applications/register-text.ts';
import type { Organ } from '../../organs/organ.ts';
import { type Card, words } from '../card.ts';
import { organChoice } from '../organs/organ-choice.ts';

/** What the buttons about a dropped register carry; organ "": not known yet. */
export interface RegisterValue {
  readonly organ: string;
  readonly file: string;
  readonly name: string;
}

/** Remarks on rows that are written out; the rest is counted. */
const REMARKS = 12;

/** Rows of an import by what becomes of them. */
export const countsOf = (items: readonly ImportItem[]) => {
  const count = (status: ImportItem['status']) => items.filter((item) => item.status === status).length;
  const differing = items.filter((item) => item.status === 'known' && item.differs.length > 0).length;
  return {
    all: items.length,
    fresh: count('new'),
    known: count('known'),
    differing,
    repeated: count('repeated'),
    unusable: count('unusable'),
  };
};

const FIELDS: Readonly<Record<string, string>> = {
  number: '编号',
  applicant: '申请人类型',
  channel: '申请渠道',
  arrivedOn: '收到日期',
  confirmedOn: '确认收到日期',
  description: '申请内容',
  name: '申请人',
  correctionAskedOn: '补正告知日期',
  correctionReceivedOn: '收到补正日期',
  extendedOn: '延期日期',
  answeredOn: '答复日期',
  disposition: '处理结果',
};

/** Something to say of one or more rows, alike but for where they stand. */
interface Remark {
  readonly row: number;
  readonly say: (rows: readonly number[]) => string;
}

const namedFields = (differs: readonly string[]): string =>
  differs.map((field) => FIELDS[field] ?? field).join('、');

/** Another day and another subject under one number are most likely another application: numbers begin anew every month. */
const isAnother = (differs: readonly string[]): boolean =>
  differs.includes('arrivedOn') && differs.includes('description');

/** What is to be said of a row: what was not understood, what cannot be, where the ledger says otherwise. */
function remarksOn(item: ImportItem): Remark[] {
  const { row } = item;
  const remark = (say: Remark['say']): Remark => ({ row, say });
  const problems = item.problems.map((problem) => remark((rows) => problemText(rows, problem)));
  switch (item.status) {
    case 'repeated': {
      const { first, differs } = item;
      const said =
        differs.length > 0
          ? `与第${first}行编号相同、内容不同（${namedFields(differs)}），没有导入；如是另一件，请改编号后再发。`
          : `与第${first}行重复，不再导入。`;
      return [remark((rows) => `${rowsText(rows)}${said}`)];
    }
    case 'known': {
      const fields = namedFields(item.differs);
      const said = isAnother(item.differs)
        ? `的编号台账已有，内容不同（${fields}），没有导入；如是另一件，请改编号（只有序号的，加一列“编号”）后再发。`
        : `与台账不同（${fields}），不改动；台账还没有的请在该件登记，台账有误的请“更正”。`;
      return fields === '' ? problems : [...problems, remark((rows) => `${rowsText(rows)}${said}`)];
    }
    case 'new':
    case 'unusable': {
      const refused = item.refused.map((why) => remark((rows) => `${rowsText(rows)}：${why}`));
      const isAside = item.status === 'new' && item.application.case.setAside !== null;
      const aside = isAside ? [remark((rows) => `${rowsText(rows)}${ASIDE}`)] : [];
      return [...problems, ...refused, ...aside];
    }
    default:
      return item satisfies never;
  }
}

const ASIDE =
  '按更正本人信息（条例第四十一条）登记，不计入第三部分；如是信息公开申请，请导入后在该件“更正”。';

/** Remarks that are alike are said once, with all their rows. */
function saidOnce(remarks: readonly Remark[]): string[] {
  const alike = new Map<string, { rows: number[]; say: Remark['say'] }>();
  for (const { row, say } of remarks) {
    const key = say([0]);
    const found = alike.get(key);
    if (found) found.rows.push(row);
    else alike.set(key, { rows: [row], say });
  }
  return [...alike.values()].map(({ rows, say }) => say(rows));
}

/** What importing a register would do, with the button that does it. */
export function previewCard(
  organ: Pick<Organ, 'id' | 'name'>,
  value: RegisterValue,
  items: readonly ImportItem[],
  unknownHeadings: readonly string[],
): Card {
  const { all, fresh, known, differing, repeated, unusable } = countsOf(items);
  const remarks = saidOnce(items.flatMap(remarksOn));
  const unknown = unknownHeadings.filter((heading) => !DERIVED.has(heading));
  const parts = [
    `可导入${fresh}件`,
    ...(known > 0 ? [`台账已有${known}件${differing > 0 ? `（其中${differing}件内容不同）` : ''}`] : []),
    ...(repeated > 0 ? [`重复${repeated}行`] : []),
    ...(unusable > 0 ? [`不能导入${unusable}行`] : []),
  ];
  const more = remarks.length - REMARKS;
  return {
    text: [
      `“${value.name}”是申请台账，共${all}件：${parts.join('，')}。导入到：${organ.name}。`,
      ...(unknown.length > 0 ? [`没有用到的列：${unknown.slice(0, 20).join('、')}。`] : []),
      ...remarks.slice(0, REMARKS),
      ...(more > 0 ? [`另有${more}处，改好以上各处后再发一次文件可继续查看。`] : []),
      ...(unusable > 0 ? ['不能导入的行，补全或改好后再发一次文件即可。'] : []),
      ...(fresh === 0 ? ['没有新的申请需要导入。'] : ['核对后点“导入”；同一文件再导入一次不会重复。']),
    ].join('\n'),
    table: null,
    buttons:
      fresh > 0
        ? [
            {
              name: 'registerImport',
              value: JSON.stringify(value),
              label: `导入${fresh}件`,
              style: 'primary',
            },
          ]
        : [],
  };
}

/** Names of sheets that are written out. */
const SHEETS = 10;

/** Which sheet of a workbook was read, and which other registers in it were not. */
export const otherSheets = (sheet: string, others: readonly string[]): string => {
  const named = others.slice(0, SHEETS).map((other) => `“${other}”`);
  return `这次只读工作表“${sheet}”；${named.join('、')}${others.length > SHEETS ? '等' : ''}也是台账，没有读，请另存为单独的文件再发。`;
};

/** What was imported. */
export const importedCard = (organ: string, name: string, imported: number, known: number): Card =>
  words(
    `“${name}”已导入${organ}的台账：新登记${imported}件${known > 0 ? `，台账已有${known}件没有改动` : ''}。可问“还有几件没办结”。`,
  );

/** To which organ a register belongs. */
export const whichOrganCard = (organs: readonly Organ[], value: RegisterValue): Card =>
  organChoice(`“${value.name}”是申请台账。请选导入到哪个机关：`, organs, 'registerPick', (organ) =>
    JSON.stringify({ ...value, organ } satisfies RegisterValue),
  );

/** Asks for the name of an organ that is not known yet. */
export const newOrganCard = (value: RegisterValue): Card => ({
  text: `“${value.name}”是申请台账。还不知道是哪个机关的，请先填机关名称。`,
  table: null,
  buttons: [{ name: 'registerOrgan', value: JSON.stringify(value), label: '填机关名称', style: 'primary' }],
});
