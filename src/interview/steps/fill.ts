import type { CellPath } from '../../report/cells.ts';
import { cellAt, cellInfo } from '../../report/cells.ts';
import { phrase } from '../../report/language.ts';
import type { Input } from '../input.ts';
import { ID } from '../questions/ids.ts';
import { questionOf } from '../questions/list.ts';
import type { Contact, Session } from '../session.ts';
import { proposeCells } from './cells.ts';
import { runCommand } from './commands.ts';
import { ownText, redraft, settleMark } from './drafts.ts';
import { advanced, marked, movedTo, withContent, withNotice } from './edit.ts';
import { keptWith } from './settle-finding.ts';

type Fill = Extract<Input, { kind: 'fill' }>;

/** Cells of a form that hold a number; a blank field leaves its cell as it is. */
function cellsFilled(session: Session, input: Fill): Session {
  const question = questionOf(session, input.on.question);
  if (question.kind !== 'cells') return session;
  const filled = Object.entries(input.values).filter(
    ([path, value]) =>
      value.trim() !== '' && cellInfo(session.content.report.form, path) && Number.isFinite(Number(value)),
  );
  if (filled.length === 0)
    return withNotice(session, phrase('表单里没有数字，已填内容没有改动。', 'The form held no figures.'));
  const cells = Object.fromEntries(filled.map(([path, value]) => [path, Number(value)]));
  const changed = Object.entries(cells).some(
    ([path, value]) => cellAt(session.content.report, path as CellPath) !== value,
  );
  return changed || !session.content.answers[question.id]
    ? proposeCells(movedTo(session, question.id), input, { question: question.id, cells, from: 'form' })
    : advanced(marked(session, [question.id], input));
}

function contactFilled(session: Session, input: Fill): Session {
  const { address = '', postcode = '', phone = '', email = '' } = input.values;
  const contact: Contact = {
    address: address.trim(),
    postcode: postcode.trim(),
    phone: phone.trim(),
    email: email.trim(),
  };
  return advanced(marked(withContent(session, { contact }), [ID.contact], input));
}

function laterFilled(session: Session, input: Fill): Session {
  const { who, until } = input.values;
  return runCommand(movedTo(session, input.on.question), input, {
    kind: 'askLater',
    who: who || null,
    until: until || null,
  });
}

/** Text of a form whose fields are its paragraphs, p0, p1, …: a view's fields hold 3,000 characters each. */
const joinedFields = (values: Fill['values']): string =>
  Object.entries(values)
    .filter(([field]) => /^p\d+$/.test(field))
    .sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)))
    .map(([, text]) => text)
    .join('\n');

function textFilled(session: Session, input: Fill): Session {
  const question = questionOf(session, input.on.question);
  return question.kind === 'draft' ? ownText(session, question.part, joinedFields(input.values)) : session;
}

function changeFilled(session: Session, input: Fill): Session {
  const question = questionOf(session, input.on.question);
  const wish = input.values.change?.trim() ?? '';
  return question.kind === 'draft' && wish
    ? redraft(movedTo(session, question.id), question.part, wish)
    : session;
}

function basisFilled(session: Session, input: Fill): Session {
  const question = questionOf(session, input.on.question);
  const basis = input.values.basis?.trim() ?? '';
  const index = Number(input.form.split(':')[1]);
  return question.kind === 'draft' && basis ? settleMark(session, question.part, index, basis) : session;
}

/** A warning is kept with a reason; the reason stays with the report. */
function reasonFilled(session: Session, input: Fill): Session {
  const fingerprint = input.form.slice(input.form.indexOf(':') + 1);
  const reason = input.values.reason?.trim() ?? '';
  if (!reason) return withNotice(session, phrase('请写明理由，例如“机构合并”。', 'Please give a reason.'));
  return keptWith(session, input, fingerprint, reason);
}

const FORMS: Readonly<Record<string, (session: Session, input: Fill) => Session>> = {
  cells: cellsFilled,
  contact: contactFilled,
  later: laterFilled,
  text: textFilled,
  change: changeFilled,
  basis: basisFilled,
  keep: reasonFilled,
};

/** A form was sent. Unlike a button it is taken even when others went on meanwhile: what was typed is never lost. */
export function fill(session: Session, input: Fill): Session {
  const name = input.form.split(':')[0] ?? '';
  return Object.hasOwn(FORMS, name) ? (FORMS[name]?.(session, input) ?? session) : session;
}
