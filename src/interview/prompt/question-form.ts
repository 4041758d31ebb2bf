import type { EntryField, EntryForm } from '../../dialogue/entry-form.ts';
import { date, line, text } from '../../dialogue/fields.ts';
import { type CellPath, cellAt, cellInfo, cellLabel } from '../../report/cells.ts';
import { phrase } from '../../report/language.ts';
import type { PromptRef } from '../input.ts';
import { questionOf } from '../questions/list.ts';
import type { Question } from '../questions/question.ts';
import type { Session } from '../session.ts';

/** What a form of a question asks; what it belongs to is added around it. */
type Asking = Pick<EntryForm, 'title' | 'intro' | 'submit' | 'fields'>;

/** A field of a view holds 3,000 characters; texts are cut at paragraphs into fields that leave room to write. */
const FIELD_CHARACTERS = 2400;

function cellField(session: Session, path: CellPath): EntryField {
  const { report } = session.content;
  const value = session.proposal?.cells[path] ?? cellAt(report, path);
  const kind = cellInfo(report.form, path)?.kind ?? 'count';
  return {
    kind: 'number',
    id: path,
    label: cellLabel(report.form, path),
    optional: true,
    initial: value === null ? '' : String(value),
    decimal: kind === 'money',
    signed: kind === 'signed',
  };
}

/** Paragraphs in as few fields as hold them; a single paragraph longer than a field is cut at a sentence. */
function textFields(whole: string, name: string): EntryField[] {
  const pieces = whole
    .split('\n')
    .flatMap((paragraph) => paragraph.match(/[\s\S]{1,2400}(?:[。；]|$)|[\s\S]{1,2400}/g) ?? ['']);
  const fields: string[] = [];
  for (const piece of pieces) {
    const last = fields.at(-1);
    if (last !== undefined && last.length + piece.length < FIELD_CHARACTERS)
      fields[fields.length - 1] = `${last}\n${piece}`;
    else fields.push(piece);
  }
  return fields.map((part, index) =>
    text(`p${index}`, fields.length > 1 ? `${name}（${index + 1}）` : name, true, part),
  );
}

function cellsForm(session: Session, question: Question, column: string | undefined): Asking | null {
  if (question.kind !== 'cells') return null;
  const cells = column ? question.cells.filter((path) => path.endsWith(`.${column}`)) : question.cells;
  const title = question.name[session.lang].slice(0, 24);
  const intro = phrase(
    '空着的格子不会改动。总计不用填。',
    'Blank fields stay as they are. Totals are computed.',
  )[session.lang];
  const fields = cells.map((path) => cellField(session, path));
  return {
    title,
    intro,
    submit: phrase('提交核对', 'Submit')[session.lang],
    fields,
  };
}

function contactForm(session: Session): Asking {
  const { contact } = session.content;
  const t = (zh: string, en: string) => phrase(zh, en)[session.lang];
  return {
    title: t('联系方式', 'Contact'),
    intro: t('只填机关的办公联系方式。', 'The organ’s own contact only.'),
    submit: t('保存', 'Save'),
    fields: [
      line('address', t('办公地址', 'Address'), { optional: true, initial: contact.address }),
      line('postcode', t('邮编', 'Postcode'), { optional: true, initial: contact.postcode }),
      line('phone', t('办公电话', 'Office phone'), { optional: true, initial: contact.phone }),
      line('email', t('电子邮箱', 'E-mail'), { optional: true, initial: contact.email }),
    ],
  };
}

/** The form that a question's button opens; null when it has none, such as an old button of a question that is gone. */
export function questionForm(session: Session, on: PromptRef, form: string): EntryForm | null {
  const asking = askingOf(session, questionOf(session, on.question), form);
  const context = { session: session.id, question: on.question, revision: String(on.revision), form };
  return asking && { name: 'entry', context, ...asking };
}

function askingOf(session: Session, question: Question, form: string): Asking | null {
  const t = (zh: string, en: string) => phrase(zh, en)[session.lang];
  const submit = t('保存', 'Save');
  const [name, detail] = form.split(':');
  switch (name) {
    case 'cells':
      return cellsForm(session, question, detail);
    case 'contact':
      return contactForm(session);
    case 'later':
      return {
        title: t('问过再填', 'Ask someone first'),
        intro: question.name[session.lang],
        submit,
        fields: [
          line('who', t('问谁（股室或人员）', 'Who is asked')),
          date('until', t('哪天前', 'Until'), '', true),
        ],
      };
    case 'text': {
      if (question.kind !== 'draft') return null;
      const draft = session.drafts[question.part];
      const whole = draft?.state === 'ready' ? draft.text : session.content.report[question.part];
      return {
        title: t('改文字', 'Edit the text'),
        intro: '',
        submit,
        fields: textFields(whole, t('正文', 'Text')),
      };
    }
    case 'change':
      return {
        title: t('说明怎么改', 'What to change'),
        intro: '',
        submit: t('重新起草', 'Draft again'),
        fields: [text('change', t('要改什么', 'Change'))],
      };
    case 'basis':
      return {
        title: t('补依据', 'Add a basis'),
        intro: t(
          '写明依据后，这句话保留，依据记入要点。',
          'With a basis the sentence stays; the basis joins the notes.',
        ),
        submit,
        fields: [text('basis', t('依据', 'Basis'))],
      };
    case 'keep':
      return {
        title: t('口径不同，说明', 'Keep with a reason'),
        intro: t(
          '理由随报告保存，例如：机构合并、职能划转、上年数更正。',
          'The reason is kept with the report.',
        ),
        submit,
        fields: [text('reason', t('理由', 'Reason'))],
      };
    default:
      return null;
  }
}
