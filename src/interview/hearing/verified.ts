import { amountsIn } from '../../language/amounts.ts';
import { fold, normalForm } from '../../language/fold.ts';
import { type Heard, heard } from '../../language/hear.ts';
import { isMeaningful, leftOver } from '../../language/leftover.ts';
import { YUAN_PER_WAN } from '../../language/money.ts';
import { namesIn } from '../../language/names.ts';
import { negationsIn } from '../../language/negation.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { CellPath } from '../../report/cells.ts';
import { phrase } from '../../report/language.ts';
import { readDate } from '../answers/date-answer.ts';
import { cellUnitOf } from '../answers/in-order.ts';
import { questionOf, questionsOf } from '../questions/list.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import type { Act } from './act.ts';
import type { Command } from './command.ts';
import type { ModelReading } from './model-reading.ts';
import type { Place } from './place.ts';
import { commandsIn } from './whole-clause.ts';

type Cells = Extract<ModelReading, { is: 'answerCells' | 'correctCells' }>['cells'];

const BY_MODEL = phrase(
  '以下按语言模型的理解列出，请核对。',
  'This is how the language model read it; please check.',
);

/** Yuan in one of the form's 万元. */

/** Whether a figure stands in the words that it is said to come from, exactly; a 0 also as a denial. */
function stands(quote: string, path: CellPath, value: number): boolean {
  const { text } = fold(quote);
  if (value === 0 && negationsIn(text).length > 0) return true;
  return amountsIn(text).some(
    (amount) =>
      amount.precision === 'exact' &&
      (amount.value === value || (cellUnitOf(path) === 'wan' && amount.value === value * YUAN_PER_WAN)),
  );
}

const cellsQuestionsOf = (session: Session): CellsQuestion[] =>
  questionsOf(session).filter((question): question is CellsQuestion => question.kind === 'cells');

/** The figures of a reading as an act: all of them stand in the message, for cells that the report asks; else null. */
function cellsAct(utterance: Heard, { session, question }: Place, cells: Cells): Act | null {
  const asked = cellsQuestionsOf(session);
  const owners: CellsQuestion[] = [];
  for (const { path, value, quote } of cells) {
    const owner = asked.find((each) => each.cells.some((cell) => cell === path));
    const cell = owner?.cells.find((each) => each === path);
    if (!owner || !cell || utterance.placesOf(quote).length === 0 || !stands(quote, cell, value)) return null;
    owners.push(owner);
  }
  const owner = owners.find(({ id }) => id === question.id) ?? owners[0];
  if (!owner) return null;
  const used = cells.flatMap(({ quote }) => utterance.placesOf(quote));
  const left = leftOver(utterance.folded, used, () => commandsIn(utterance)).filter(isMeaningful);
  return {
    does: 'cells',
    isCorrection: true,
    read: {
      question: owner.id,
      cells: Object.fromEntries(cells.map(({ path, value }) => [path, value])),
      from: 'model',
      stated: {},
      mismatches: [],
      remarks: [BY_MODEL],
      left: left.map(({ words }) => words),
      instead: [],
    },
  };
}

/** Whether every figure and name of a note stands in the message. */
function isTold(note: string, utterance: Heard): boolean {
  const { text } = fold(note);
  const told = utterance.numbers.map(({ value }) => value);
  const words = normalForm(utterance.folded.original);
  return (
    numbersIn(text).every(({ value }) => told.includes(value)) &&
    namesIn(text)
      .filter(({ isSure }) => isSure)
      .every(({ start, end }) => words.includes(normalForm(text.slice(start, end))))
  );
}

function commandOf(
  utterance: Heard,
  { day }: Place,
  { command, who, section }: Extract<ModelReading, { is: 'command' }>,
): Command | null {
  const isSection = section !== null && section >= 1 && section <= 6;
  switch (command) {
    case 'askLater':
      return who !== null && utterance.placesOf(who).length === 0
        ? null
        : { kind: 'askLater', who, until: readDate(utterance.folded.original, day) };
    case 'goTo':
      return isSection ? { kind: 'goTo', section } : null;
    case 'show':
      return { kind: 'show', section: isSection ? section : null };
    default:
      return { kind: command };
  }
}

/**
 * A model's reading of a message as what it does to the report: only where every figure and name of it stands in the
 * message. Null where one does not, or where the model saw no meaning.
 */
export function verified(place: Place, text: string, reading: ModelReading): Act | null {
  const utterance = heard(text);
  switch (reading.is) {
    case 'answerCells':
    case 'correctCells':
      return cellsAct(utterance, place, reading.cells);
    case 'notes': {
      const notes = reading.notes.map((note) => note.trim()).filter(Boolean);
      const question = questionOf(place.session, reading.question);
      if (question.kind !== 'notes' || notes.length === 0) return null;
      return notes.every((note) => isTold(note, utterance))
        ? { does: 'notes', notes, questions: [question.id], adds: false, beside: null }
        : null;
    }
    case 'none':
      return { does: 'reply', reply: 'nothing', about: text };
    case 'command': {
      const command = commandOf(utterance, place, reading);
      return command && { does: 'command', command };
    }
    case 'askRules':
      return { does: 'ask', of: 'rules', known: null };
    case 'askLedger':
      return { does: 'ask', of: 'ledger', known: null };
    case 'chatter':
      return { does: 'chatter' };
    case 'unclear':
      return null;
    default:
      return reading satisfies never;
  }
}
