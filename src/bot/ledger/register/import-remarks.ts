import type { RegisterField } from '../../../applications/register/heading-words.ts';
import { type ImportItem, isOtherCase, type RowPlace } from '../../../applications/register/item.ts';
import type { NoteOffer } from '../../../applications/register/notes.ts';
import { fieldLabel, problemText, rowsText } from '../../../applications/register/text.ts';

/** Something to say of one or more rows, alike but for where they stand. */
interface Remark {
  readonly place: RowPlace;
  readonly say: (rows: readonly RowPlace[]) => string;
}

/** Fields for people: 收到日期、申请内容. */
const namedFields = (fields: readonly RegisterField[]): string =>
  [...new Set(fields)].map((field) => fieldLabel(field)).join('、');

/** Whether a row has the number of another case of the ledger. */
export const isAnother = (item: ImportItem): boolean => item.status === 'known' && isOtherCase(item.differs);

const ABOUT: Readonly<Record<NoteOffer['about'], string>> = {
  confirmation: '确认收到',
  extension: '延期',
  dispute: '复议或诉讼',
};

/** What a remark in the register offers, which is taken only where somebody says so. */
const noteText = ({ about, note, event }: NoteOffer): string =>
  event
    ? `备注“${note}”：没有自动采用，导入后可点“逐行核对”记为${ABOUT[about]}（${event.on}）。`
    : `备注“${note}”提到${ABOUT[about]}：没有自动采用，导入后可点“逐行核对”登记。`;

const ASIDE =
  '按更正本人信息（条例第四十一条）登记，不计入第三部分；如是信息公开申请，请导入后在该件“更正”。';

/** What is to be said of a row beside what will become of it: what was not understood, what cannot be, what differs. */
function remarksOn(item: ImportItem): Remark[] {
  const remark = (words: string): Remark => ({ place: item, say: (rows) => `${rowsText(rows)}${words}` });
  const problems = item.problems.map((problem) => ({
    place: item,
    say: (rows: readonly RowPlace[]) => problemText(rows, problem),
  }));
  const hidden = item.isHidden ? [remark('在表里是隐藏的，也读了。')] : [];
  const notes = 'notes' in item ? item.notes.map((note) => remark(noteText(note))) : [];
  const refused = 'refused' in item ? item.refused.map((why) => remark(`：${why}`)) : [];
  const all = [...problems, ...hidden, ...refused, ...notes];
  switch (item.status) {
    case 'repeated': {
      const { first, differs } = item;
      const words =
        differs.length > 0
          ? `与${rowsText([first])}编号相同、内容不同（${namedFields(differs)}），没有导入；如是另一件，请改编号后再发。`
          : `与${rowsText([first])}重复，不再导入。`;
      return [...hidden, remark(words)];
    }
    case 'known': {
      const fields = item.differs.map(({ field }) => field);
      if (fields.length === 0) return all;
      const named = namedFields(fields);
      if (isAnother(item)) {
        const words = `的编号台账已有，内容不同（${named}），没有导入；如是另一件，请改编号（只有序号的，加一列“编号”）后再发。`;
        return [...problems, ...hidden, remark(words)];
      }
      return [...all, remark(`与台账不同（${named}），不自动改；可点“逐行核对”逐行决定。`)];
    }
    case 'new':
      return item.application.case.setAside ? [...all, remark(ASIDE)] : all;
    case 'held':
      return all;
    default:
      return item satisfies never;
  }
}

/** Remarks that are alike are said once, with all their rows. */
export function remarksText(items: readonly ImportItem[]): string[] {
  const alike = new Map<string, { rows: RowPlace[]; say: Remark['say'] }>();
  for (const { place, say } of items.flatMap(remarksOn)) {
    const key = say([{ sheet: '', row: 0 }]);
    const group = alike.get(key);
    if (group) group.rows.push(place);
    else alike.set(key, { rows: [place], say });
  }
  return [...alike.values()].map(({ rows, say }) => say(rows));
}

/** What will become of a row, in a few words. */
export function fateOf(item: ImportItem): string {
  switch (item.status) {
    case 'new':
      return item.lacksNumber ? '新登记，编号续编' : '新登记';
    case 'known': {
      if (isAnother(item)) return '编号已有、内容不同，不导入';
      const fills = item.fills.length > 0 ? [`补填${namedFields(item.fills)}`] : [];
      const asked =
        item.differs.length > 0 ? [`${namedFields(item.differs.map(({ field }) => field))}不同，待定`] : [];
      const words = [...fills, ...asked];
      return `台账已有，${words.length > 0 ? words.join('；') : '不变'}`;
    }
    case 'repeated':
      return `与${rowsText([item.first])}同号，不导入`;
    case 'held':
      return '暂不导入';
    default:
      return item satisfies never;
  }
}
