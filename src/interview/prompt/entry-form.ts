import { type CellPath, cellAt, cellInfo, cellLabel } from '../../report/cells.ts';
import { phrase } from '../../report/language.ts';
import { questionOf } from '../questions/list.ts';
import type { Question } from '../questions/question.ts';
import type { Session } from '../session.ts';

/** A field of a form: a figure, a line, a long text or a day. `initial` is what stands there already. */
export interface EntryField {
  readonly id: string;
  readonly label: string;
  readonly kind: 'number' | 'line' | 'text' | 'date';
  readonly initial: string | null;
  readonly optional: boolean;
  /** For numbers: whether decimals and negative figures are allowed. */
  readonly decimal: boolean;
  readonly signed: boolean;
}

/** A form to fill in: a modal in Slack. */
export interface EntryForm {
  readonly id: string;
  readonly title: string;
  readonly intro: string | null;
  readonly submit: string;
  readonly fields: readonly EntryField[];
}

/** A field of a view holds 3,000 characters; texts are cut at paragraphs into fields that leave room to write. */
const FIELD_CHARACTERS = 2400;

const field = (id: string, label: string, more: Partial<EntryField> = {}): EntryField => ({
  id,
  label,
  kind: 'line',
  initial: null,
  optional: true,
  decimal: false,
  signed: false,
  ...more,
});

function cellField(session: Session, path: CellPath): EntryField {
  const { report } = session.content;
  const value = session.proposal?.cells[path] ?? cellAt(report, path);
  const kind = cellInfo(report.form, path)?.kind ?? 'count';
  return field(path, cellLabel(report.form, path), {
    kind: 'number',
    initial: value === null ? null : String(value),
    decimal: kind === 'money',
    signed: kind === 'signed',
  });
}

/** Paragraphs in as few fields as hold them; a single paragraph longer than a field is cut at a sentence. */
function textFields(text: string, name: string): EntryField[] {
  const pieces = text
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
    field(`p${index}`, fields.length > 1 ? `${name}（${index + 1}）` : name, {
      kind: 'text',
      initial: part || null,
    }),
  );
}

function cellsForm(session: Session, question: Question, column: string | undefined): EntryForm | null {
  if (question.kind !== 'cells') return null;
  const cells = column ? question.cells.filter((path) => path.endsWith(`.${column}`)) : question.cells;
  const title = question.name[session.lang].slice(0, 24);
  const intro = phrase(
    '空着的格子不会改动。总计不用填。',
    'Blank fields stay as they are. Totals are computed.',
  )[session.lang];
  const fields = cells.map((path) => cellField(session, path));
  return {
    id: column ? `cells:${column}` : 'cells',
    title,
    intro,
    submit: phrase('提交核对', 'Submit')[session.lang],
    fields,
  };
}

function contactForm(session: Session): EntryForm {
  const { contact } = session.content;
  const t = (zh: string, en: string) => phrase(zh, en)[session.lang];
  return {
    id: 'contact',
    title: t('联系方式', 'Contact'),
    intro: t('只填机关的办公联系方式。', 'The organ’s own contact only.'),
    submit: t('保存', 'Save'),
    fields: [
      field('address', t('办公地址', 'Address'), { initial: contact.address || null }),
      field('postcode', t('邮编', 'Postcode'), { initial: contact.postcode || null }),
      field('phone', t('办公电话', 'Office phone'), { initial: contact.phone || null }),
      field('email', t('电子邮箱', 'E-mail'), { initial: contact.email || null }),
    ],
  };
}

/** The form that a button opens; null when it has none, such as an old button of a question that is gone. */
export function entryFormOf(session: Session, questionId: string, id: string): EntryForm | null {
  const question = questionOf(session, questionId);
  const t = (zh: string, en: string) => phrase(zh, en)[session.lang];
  const submit = t('保存', 'Save');
  const [name, detail] = id.split(':');
  switch (name) {
    case 'cells':
      return cellsForm(session, question, detail);
    case 'contact':
      return contactForm(session);
    case 'later':
      return {
        id,
        title: t('问过再填', 'Ask someone first'),
        intro: question.name[session.lang],
        submit,
        fields: [
          field('who', t('问谁（股室或人员）', 'Who is asked'), { optional: false }),
          field('until', t('哪天前', 'Until'), { kind: 'date' }),
        ],
      };
    case 'text': {
      if (question.kind !== 'draft') return null;
      const draft = session.drafts[question.part];
      const text = draft?.state === 'ready' ? draft.text : session.content.report[question.part];
      return {
        id,
        title: t('改文字', 'Edit the text'),
        intro: null,
        submit,
        fields: textFields(text, t('正文', 'Text')),
      };
    }
    case 'change':
      return {
        id,
        title: t('说明怎么改', 'What to change'),
        intro: null,
        submit: t('重新起草', 'Draft again'),
        fields: [field('change', t('要改什么', 'Change'), { kind: 'text', optional: false })],
      };
    case 'basis':
      return {
        id,
        title: t('补依据', 'Add a basis'),
        intro: t(
          '写明依据后，这句话保留，依据记入要点。',
          'With a basis the sentence stays; the basis joins the notes.',
        ),
        submit,
        fields: [field('basis', t('依据', 'Basis'), { kind: 'text', optional: false })],
      };
    case 'keep':
      return {
        id,
        title: t('口径不同，说明', 'Keep with a reason'),
        intro: t(
          '理由随报告保存，例如：机构合并、职能划转、上年数更正。',
          'The reason is kept with the report.',
        ),
        submit,
        fields: [field('reason', t('理由', 'Reason'), { kind: 'text', optional: false })],
      };
    default:
      return null;
  }
}
