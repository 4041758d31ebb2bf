import { cellAt, listCells } from '../../report/cells.ts';
import { formOf } from '../../report/forms/choose.ts';
import { SECTIONS } from '../../report/sections.ts';
import { composedReport } from '../compose.ts';
import { dayText } from '../day-text.ts';
import { mention } from '../mention.ts';
import { presentQuestion, questionsOf } from '../questions/list.ts';
import { SECTION_VIEWS, type Session } from '../session.ts';
import { standingOf } from '../standing.ts';
import { markedText } from './draft-body.ts';
import { button } from './labels.ts';
import type { PromptBody, PromptTable } from './prompt.ts';

const STANDINGS = {
  zh: { open: '未填', answered: '已填', skipped: '已跳过', later: '问过再填', stale: '年末待核对' },
  en: { open: 'open', answered: 'done', skipped: 'skipped', later: 'to be asked', stale: 'to be confirmed' },
} as const;

/** The section that the person asked to see, else the one that the cursor is in. */
function sectionShown(session: Session): number {
  const asked = (SECTION_VIEWS as readonly string[]).indexOf(session.view) + 1;
  return asked > 0 ? asked : presentQuestion(session).section;
}

/** The text of a section, as it was accepted or is being read; null for a section that is a table or not written yet. */
function textOf(session: Session, section: number): string | null {
  const shown = SECTIONS.find(({ number }) => number === section);
  if (shown?.kind !== 'narrative') return null;
  const draft = session.drafts[shown.key];
  return draft?.state === 'ready' ? markedText(draft) : session.content.report[shown.key] || null;
}

/** The table of a section as it stands, with totals. */
function tableOf(session: Session, section: number): PromptTable | null {
  const report = composedReport(session);
  const form = formOf(report.form);
  const at = (path: Parameters<typeof cellAt>[1]) => cellAt(report, path) ?? '';
  if (section === 3) {
    const columns = form.applications.columns;
    return {
      columns: ['', ...columns.map(({ label }) => label)],
      rows: form.applications.rows.map((row) => [
        row.label,
        ...columns.map(({ key }) => at(`applications.${row.key}.${key}`)),
      ]),
    };
  }
  if (section === 4) {
    const { blocks, columns } = form.disputes;
    return {
      columns: ['', ...columns.map(({ label }) => label)],
      rows: blocks.map((block) => [
        block.label,
        ...columns.map(({ key }) => at(`disputes.${block.key}.${key}`)),
      ]),
    };
  }
  if (section !== 2) return null;
  const cells = listCells(report.form, 'proactive');
  return {
    columns: session.lang === 'zh' ? ['项目', '数字'] : ['Cell', 'Figure'],
    rows: cells.map((cell) => [cell.label, at(cell.path)]),
  };
}

/** Everything that there is, question by question, with a menu to go anywhere. */
export function summaryBody(session: Session): PromptBody {
  const { lang } = session;
  const names = STANDINGS[lang];
  const questions = questionsOf(session).filter((question) => question.kind !== 'check');
  const lines = questions.map((question) => {
    const answer = session.content.answers[question.id];
    const standing = standingOf(session, question);
    const asked =
      standing === 'later' && answer
        ? [answer.who, answer.until && dayText(answer.until, lang)].filter(Boolean).join('，')
        : '';
    const by = standing === 'answered' && answer ? `${mention(answer.by)}` : '';
    return `${question.name[lang]}：${names[standing]}${asked ? `（${asked}）` : ''}${by ? `（${by}）` : ''}`;
  });
  return {
    body: [lines.join('\n')],
    table: tableOf(session, sectionShown(session)),
    text: textOf(session, sectionShown(session)),
    choices: [button(lang, 'resume', { style: 'primary' })],
    places: questionsOf(session).map((question) => ({ id: `go:${question.id}`, label: question.name[lang] })),
  };
}

/** What can be said at any moment. */
export function helpBody(session: Session): PromptBody {
  const zh = session.lang === 'zh';
  return {
    body: [
      zh
        ? [
            '直接回答问题即可；数字可以说、可以粘贴表格、可以上传文件，确认后才计入。',
            '随时可说：上一步、跳过、问过再填（要问谁、哪天前）、去第三部分、修改（要改的内容）、查看已填、检查、生成文件、暂停、取消。',
            '对填报口径有疑问，直接问，例如“规范性文件怎么算？”。',
          ].join('\n')
        : [
            'Just answer; figures can be said, pasted or dropped as a file, and count once confirmed.',
            'At any moment: back, skip, ask later, go to section 3, change …, show, check, finish, pause, cancel.',
            'Ask about a rule whenever in doubt.',
          ].join('\n'),
    ],
    choices: [
      button(session.lang, 'resume', { style: 'primary' }),
      button(session.lang, 'show'),
      button(session.lang, 'pause'),
      button(session.lang, 'cancel', { style: 'danger' }),
    ],
  };
}

/** Cancelling is asked twice. */
export function cancelBody(session: Session): PromptBody {
  const zh = session.lang === 'zh';
  return {
    body: [
      zh
        ? '确定取消这份年报吗？已填内容会保留但不能再填，已生成的文件不受影响。'
        : 'Cancel this report? What was filled is kept but can no longer be changed.',
    ],
    choices: [
      button(session.lang, 'cancel-no', { style: 'primary' }),
      button(session.lang, 'cancel-yes', { style: 'danger' }),
    ],
  };
}
