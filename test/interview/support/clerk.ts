import type { EntryField } from '../../../src/dialogue/entry-form.ts';
import type { Button } from '../../../src/dialogue/message.ts';
import { draftByOutline } from '../../../src/drafting/outline/outline-writer.ts';
import { composedReport } from '../../../src/interview/compose.ts';
import { notesGiven } from '../../../src/interview/notes-given.ts';
import { questionForm } from '../../../src/interview/prompt/question-form.ts';
import type { Talk } from './talk.ts';

const PARTS = ['overview', 'problems', 'other'] as const;

/** Everything that can be pressed now, the menu of places and the findings' buttons included. */
export function offered({ prompt }: Talk): Button[] {
  const { buttons, items, places, aside } = prompt;
  const leading = places.map((place) => ({ name: 'choose', ...place }));
  return [...buttons, ...items.flatMap((item) => item.buttons), ...leading, ...aside];
}

/** Does the bot's own part: writes the drafts that are wanted, without a model. */
export function settle(talk: Talk): void {
  for (const part of PARTS) {
    const order = talk.session.drafts[part];
    if (order?.state !== 'wanted') continue;
    const { change, current, since } = order;
    const { text, marks, writer, questions } = draftByOutline(
      {
        part,
        report: composedReport(talk.session),
        previous: talk.session.previous[0] ?? null,
        notes: notesGiven(talk.session, part),
        organ: talk.session.content.organ,
        change,
        current,
        settled: [],
      },
      'no-model',
      null,
    );
    const plain = marks.map(({ start, end, why }) => ({ start, end, why }));
    talk.put({
      kind: 'drafted',
      part,
      since,
      draft: { state: 'ready', text, marks: plain, writer, questions },
    });
  }
}

/** Presses a button; where it opens a form, fills that and sends it. */
export function press(
  talk: Talk,
  { name, value: chosen }: Button,
  value: (field: EntryField) => string,
): void {
  if (name !== 'form') talk.press(chosen);
  else {
    const form = questionForm(talk.session, talk.on, chosen);
    if (!form) throw new Error(`${chosen} opens no form at ${talk.session.cursor}`);
    talk.fill(chosen, Object.fromEntries(form.fields.map((field) => [field.id, value(field)])));
  }
  settle(talk);
}

/** What a person who wants the file presses first, wherever the bot stands. */
const FORWARD = [
  'confirm',
  'discard',
  'post',
  'accept',
  'keep-mark:0',
  'keep',
  'zero',
  'without',
  'contact',
  'none',
  'nothing',
  'resume',
];

const SENTENCE = '解读形式还不够多样，将多用图解方式解读政策。';

/** What a careful clerk writes into a field: a result for every application, a sentence, an office. */
function careful(talk: Talk, field: EntryField): string {
  if (field.kind === 'text') return SENTENCE;
  if (field.kind === 'date') return '2026-01-20';
  if (field.kind === 'line') return field.id === 'phone' ? '0871-68000011' : '';
  const [table, row, column] = field.id.split('.');
  const at = (name: string) => talk.cell(`applications.${name}.${column}`) ?? 0;
  if (table === 'applications' && (row === 'new' || row === 'carriedOver'))
    return String(field.initial || at(row));
  return table === 'applications' && row === 'granted' ? String(at('new') + at('carriedOver')) : '0';
}

/** The button that leads on, as a clerk sees it; a figure that was found fault with is filled anew. */
function leadingOn(talk: Talk, faulted: boolean): Button | undefined {
  const all = offered(talk);
  const named = (id: string) => all.find((choice) => choice.value === id);
  const stays = named('cancel-no');
  if (stays) return stays;
  // Words that were not understood: the last button leaves them.
  const heard = all.findLast(({ value }) => value.startsWith('heard:'));
  if (heard) return heard;
  if (talk.prompt.items.length > 0 || talk.session.cursor === 'check') {
    const { buttons, items } = talk.prompt;
    const errors = items.filter(({ text }) => text.startsWith('【错误】'));
    return (
      named('post') ??
      buttons.find(({ value }) => value.startsWith('go:')) ??
      all.find(({ value }) => value.startsWith('keep:')) ??
      errors.flatMap((item) => item.buttons)[0] ??
      named('resume')
    );
  }
  if (faulted) {
    const empty = all.find(({ value }) => ['cells', 'text', 'contact'].includes(value));
    if (empty) return empty;
  }
  return (
    FORWARD.map(named).find((choice) => choice !== undefined) ??
    named('text') ??
    all.find(({ value }) => value.startsWith('go:'))
  );
}

/** Presses what leads on until the file is being made, with every button named in `pressed`; false where none leads there. */
export function reachesFile(talk: Talk, most = 150): { reached: boolean; pressed: string[] } {
  settle(talk);
  const pressed: string[] = [];
  let faulted: Button[] = [];
  while (pressed.length < most) {
    if (talk.session.posting) return { reached: true, pressed };
    const columns = offered(talk).filter(({ value }) => value.startsWith('cells:'));
    if (faulted.length > 0 && columns.length > 0) {
      for (const column of columns) {
        press(talk, column, (field) => careful(talk, field));
        pressed.push(column.value);
        if (talk.session.proposal) press(talk, { name: 'choose', value: 'confirm', label: '' }, () => '');
        talk.press(`go:cells.applications`);
      }
      faulted = [];
      continue;
    }
    const next = leadingOn(talk, faulted.length > 0);
    if (!next) return { reached: false, pressed };
    faulted =
      next.value.startsWith('go:') &&
      talk.prompt.items.some(({ buttons }) => buttons.some(({ value }) => value === next.value))
        ? [next]
        : [];
    pressed.push(`${talk.session.cursor}/${next.value}`);
    press(talk, next, (field) => careful(talk, field));
  }
  return { reached: false, pressed };
}
