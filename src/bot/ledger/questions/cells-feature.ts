import type { EntryForm } from '../../../dialogue/entry-form.ts';
import type { Option } from '../../../dialogue/message.ts';
import { permissionOf } from '../../../organs/permission.ts';
import { cellInfo, listCells } from '../../../report/cells.ts';
import { organOf } from '../../../store/keys.ts';
import { refusalFor } from '../../access.ts';
import type { Feature } from '../../feature.ts';
import { NOTHING, type Origin } from '../../origin.ts';
import type { Parts } from '../../parts.ts';
import { createTell } from '../../tell.ts';
import { behindCell, figuresOfYear } from './year-figures.ts';

/** The most applications that are listed behind a cell. */
const LISTED = 500;

/** The most cells that one list offers: Slack's own limit. */
const OFFERED = 100;

const cellForm = (context: EntryForm['context'], options: readonly Option[]): EntryForm => ({
  name: 'cellsBehind',
  context,
  title: '各格是哪些申请',
  intro: '请选一格，列出台账中计入这一格的申请编号。',
  submit: '列出',
  fields: [{ kind: 'choice', id: 'cell', label: '表格中的一格', optional: false, initial: '', options }],
});

/** Shows which applications of the ledger a cell of 三 or 四 counts. */
export function createCellsFeature(parts: Parts): Feature {
  const { store, ledger, outbound } = parts;

  /** The report, for somebody who may read its organ's ledger; else what they are told. */
  const opened = async (id: string, { team, user }: Pick<Origin, 'team' | 'user'>) => {
    const { session, organ } = await store.open(id);
    if (!session || session.team !== team)
      return { kind: 'refused', told: { text: '这份年报已不在。' } } as const;
    const permission = permissionOf(organ, user, 'ledger.read');
    if (permission.kind === 'refused') return { kind: 'refused', told: refusalFor(permission) } as const;
    const { year, content } = session;
    return { kind: 'opened', organ: organOf(id), year, form: content.report.form } as const;
  };

  const tell = createTell(outbound);

  return {
    hear: async () => null,
    command: async () => null,
    presses: {
      cellsBehind: async (pressed) => {
        const report = await opened(pressed.value, pressed);
        if (report.kind === 'refused') return tell(pressed, pressed.thread, report.told);
        const { organ, year, form } = report;
        const figures = await figuresOfYear(ledger, organ, year, form);
        const counted = [...listCells(form, 'applications'), ...listCells(form, 'disputes')].filter(
          ({ path }) => (figures?.cells[path] ?? 0) > 0,
        );
        const parted = counted.length > OFFERED ? counted.filter(({ isTotal }) => !isTotal) : counted;
        if (parted.length === 0) {
          return tell(pressed, pressed.thread, { text: `台账中没有计入${year}年第三、四部分的申请。` });
        }
        const options = parted.map(({ path, label }) => ({
          value: path,
          label: `${figures?.cells[path]}件 ${label}`,
        }));
        const { channel } = pressed;
        const thread = pressed.thread ?? '';
        return () =>
          outbound.ask(pressed.trigger, cellForm({ session: pressed.value, channel, thread }, options));
      },
    },
    forms: {
      cellsBehind: async (submitted) => {
        const { session = '', thread = '' } = submitted.context;
        const report = await opened(session, submitted);
        const place = thread === '' ? null : thread;
        if (report.kind === 'refused') return { kind: 'taken', after: tell(submitted, place, report.told) };
        const { organ, year, form } = report;
        const cell = cellInfo(form, submitted.values.cell ?? '');
        if (!cell) return { kind: 'taken', after: NOTHING };
        const numbers = await behindCell(ledger, organ, year, form, cell.path, LISTED);
        const more = numbers.length > LISTED ? `等，这里列出前${LISTED}件` : '';
        const words = `台账${year}年“${cell.label}”：${numbers.slice(0, LISTED).join('、')}${more}。查一件可发“编号到哪一步了”。`;
        return { kind: 'taken', after: tell(submitted, place, { text: words }) };
      },
    },
  };
}
