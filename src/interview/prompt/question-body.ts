import type { Button } from '../../dialogue/message.ts';
import { cellAt, cellLabel } from '../../report/cells.ts';
import { formOf } from '../../report/forms/choose.ts';
import { type Lang, say } from '../../report/language.ts';
import { dayText } from '../day-text.ts';
import { askedNext } from '../questions/asked-next.ts';
import { CELLS_ID } from '../questions/ids.ts';
import type { CellsQuestion, NotesQuestion, Question } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { missingCells, standingOf } from '../standing.ts';
import { lastYears } from '../steps/propose.ts';
import { somethingCarriedOver } from '../steps/received.ts';
import { zeroSection } from '../steps/zeros.ts';
import { checkBody } from './check-body.ts';
import { draftBody } from './draft-body.ts';
import { answer, button, formButton } from './labels.ts';
import { ledgerBody } from './ledger-body.ts';
import type { PromptBody, World } from './prompt.ts';

/** Figures of a small question that are there already. */
function known(session: Session, question: CellsQuestion): string[] {
  const { report } = session.content;
  const given = question.cells.filter((path) => cellAt(report, path) !== null);
  if (given.length === 0) return [];
  const zh = session.lang === 'zh';
  if (question.cells.length > 9) {
    const nonZero = given.filter((path) => cellAt(report, path) !== 0).length;
    return [
      zh
        ? `已填${given.length}格（其中非零${nonZero}格），还有${missingCells(session, question).length}格没有数字。`
        : `${given.length} cells filled, ${missingCells(session, question).length} to go.`,
    ];
  }
  const list = given.map((path) => `${cellLabel(report.form, path)}${cellAt(report, path)}`).join('，');
  return [zh ? `已有：${list}。` : `So far: ${list}.`];
}

/** What comes next of a table that holds something already: a figure that names no row is taken for it. */
function next(session: Session, question: CellsQuestion): string[] {
  const missing = missingCells(session, question).length;
  const step = missing < question.cells.length ? askedNext(session.content.report, question) : null;
  if (!step || question.table === 'proactive') return [];
  return [say(session.lang, `接下来：${step.label}，各几件？`, `Next: ${step.label} — how many of each?`)];
}

/** Last year's figures of a small question, for comparison. */
function before(session: Session, question: CellsQuestion): string[] {
  if (question.table !== 'proactive') return [];
  const figures = question.cells.flatMap((path) => {
    const value = lastYears(session, path);
    return value === null ? [] : [`${cellLabel(session.content.report.form, path)}${value}`];
  });
  if (figures.length === 0) return [];
  return [session.lang === 'zh' ? `上年：${figures.join('，')}。` : `Last year: ${figures.join(', ')}.`];
}

/** What the button for a whole section of zeros means. */
function sectionZerosMean(lang: Lang, questions: readonly CellsQuestion[]): string {
  const names = questions.map(({ name }) => name[lang]);
  return say(
    lang,
    `“本部分全为0”表示：${names.join('、')}今年均为0。`,
    `“The whole section is 0” means: ${names.join(', ')}: all 0 this year.`,
  );
}

function cellsBody(session: Session, question: CellsQuestion): PromptBody {
  const { lang } = session;
  const zh = lang === 'zh';
  const isStale = standingOf(session, question) === 'stale';
  const given = session.content.answers[question.id];
  const ledger = ledgerBody(session, question);
  const missing = missingCells(session, question).length;
  const moved =
    isStale && given
      ? [
          zh
            ? `这里填的是截至${dayText(given.day, lang)}的数字，全年数字有变化吗？`
            : `These figures stood on ${given.day}. Did they change since?`,
        ]
      : [];
  const isPartial = missing > 0 && missing < question.cells.length;
  const whole = missing === question.cells.length ? zeroSection(session, question) : [];
  const zero = answer(
    'zero',
    isPartial ? say(lang, '其余为0', 'The rest is 0') : say(lang, '全部为0', 'All 0'),
  );
  const forms: Button[] =
    question.id === CELLS_ID.applications
      ? formOf(session.content.report.form)
          .applications.columns.filter(({ key }) => key !== 'total')
          .map(({ key, label }) => ({
            name: 'form',
            value: `cells:${key}`,
            label: say(lang, `表单：${key === 'otherOrganization' ? '其他组织' : label}`, `Form: ${label}`),
          }))
      : [formButton(lang, 'form', { value: 'cells' })];
  const restated =
    missing > 0 && !isPartial
      ? [
          say(lang, `“全部为0”表示：${question.zero.zh}。`, `“All 0” means: ${question.zero.en}.`),
          ...(whole.length > 0 ? [sectionZerosMean(lang, whole)] : []),
        ]
      : [];
  return {
    body: [
      question.ask[lang],
      ...moved,
      ...before(session, question),
      ...known(session, question),
      ...next(session, question),
      ...restated,
      ...ledger.body,
    ],
    buttons: [
      ...ledger.buttons,
      ...(isStale || missing === 0 ? [button(lang, 'keep', { style: 'primary' })] : []),
      ...(missing > 0 ? [zero] : []),
      ...(whole.length > 0 ? [button(lang, 'zero-section')] : []),
      ...forms,
    ],
  };
}

function notesBody(session: Session, question: NotesQuestion, world: World): PromptBody {
  const { lang } = session;
  const ledger = ledgerBody(session, question);
  const notes = session.content.notes[question.id] ?? [];
  const isFirst = !Object.keys(session.content.notes).some((id) => id !== question.id);
  const where =
    isFirst && world.modelDestination
      ? [
          lang === 'zh'
            ? `要点会发送到${world.modelDestination}起草文字。请勿写入国家秘密、工作秘密、商业秘密和个人信息。`
            : `Notes are sent to ${world.modelDestination} for drafting. Please write nothing secret or personal.`,
        ]
      : [];
  return {
    body: [
      ...where,
      question.ask[lang],
      ...(lang === 'en' && isFirst
        ? ['The report is in Chinese: notes go into it as they are written.']
        : []),
      ...(notes.length > 0
        ? [lang === 'zh' ? `已有要点：${notes.join('；')}` : `So far: ${notes.join('; ')}`]
        : []),
      ...ledger.body,
    ],
    buttons: [
      ...ledger.buttons,
      ...(notes.length > 0 ? [button(lang, 'keep', { style: 'primary' })] : []),
      answer('none', question.none[lang]),
    ],
  };
}

/** Whether any application arrived, with what each button fills in. */
function receivedBody(session: Session, question: Question): PromptBody {
  const { lang } = session;
  const ledger = ledgerBody(session, question);
  const carried = somethingCarriedOver(session);
  const means = carried
    ? say(
        lang,
        '“未收到”表示：本年新收各格填0；上年结转的接着填办理结果。',
        '“None received” means: new applications are 0; what was carried over still needs its results.',
      )
    : say(
        lang,
        '“未收到”表示：第三部分各格填0，含上年结转、结转下年度；“未收到，也无复议诉讼”表示：第四部分也各格填0。',
        '“None received” fills section 3 with 0, what was carried over and forward included; “None, and no disputes” section 4 too.',
      );
  return {
    body: [question.ask[lang], means, ...ledger.body],
    buttons: [
      ...ledger.buttons,
      button(lang, 'nothing'),
      ...(carried ? [] : [button(lang, 'nothing-at-all')]),
      button(lang, 'something'),
    ],
  };
}

/** What a question looks like, with the buttons that answer it. */
export function questionBody(session: Session, question: Question, world: World): PromptBody {
  const { lang } = session;
  switch (question.kind) {
    case 'previous':
      return { body: [question.ask[lang]], buttons: [button(lang, 'without', { style: 'primary' })] };
    case 'contact':
      return {
        body: [question.ask[lang]],
        buttons: [formButton(lang, 'form', { value: 'contact', style: 'primary' })],
      };
    case 'received':
      return receivedBody(session, question);
    case 'cells':
      return cellsBody(session, question);
    case 'notes':
      return notesBody(session, question, world);
    case 'draft':
      return draftBody(session, question);
    case 'check':
      return checkBody(session);
    default:
      return question satisfies never;
  }
}
