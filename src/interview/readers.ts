import type { Heard, Reader } from '../language/hear.ts';
import { NOT_MINE, unclear, understood } from '../language/reading.ts';
import { between, type Span } from '../language/span.ts';
import type { Report } from '../report/report.ts';
import { type Command, readCommand } from './answers/command.ts';
import { readNotesAnswer } from './answers/notes-answer.ts';
import { type CellFigures, readTableAnswer } from './answers/table-answer.ts';
import { readYesNo } from './answers/yes-no.ts';
import type { CellsQuestion, Question } from './questions/question.ts';

/** What a message in a report may be: a command, a yes or no, figures for the table that was asked, or notes. */
export type AnswerReading =
  | { readonly what: 'command'; readonly command: Command }
  | { readonly what: 'yesNo'; readonly yes: boolean }
  | {
      readonly what: 'figures';
      readonly cells: CellFigures;
      readonly stated: CellFigures;
      readonly asks: readonly string[];
    }
  | { readonly what: 'notes'; readonly notes: readonly string[] };

const whole = ({ text }: Heard): Span => ({ start: 0, end: text.length });

/** Short messages that are the same at every question. */
const ANYWHERE = (today: string): readonly Reader<AnswerReading>[] => [
  {
    name: '指令',
    read: (said) => {
      const command = readCommand(said.folded.original.trim(), today);
      return command ? understood({ what: 'command', command }, [whole(said)]) : NOT_MINE;
    },
  },
  {
    name: '是否',
    read: (said) => {
      const yes = readYesNo(said.folded.original);
      return yes === null ? NOT_MINE : understood({ what: 'yesNo', yes }, [whole(said)]);
    },
  },
];

/** Figures in words or pasted, for the table of a question; what they leave is what no cell was read from. */
const figures = ({ table, cells }: CellsQuestion, report: Report): Reader<AnswerReading> => ({
  name: '数字',
  read: (said) => {
    const reading = readTableAnswer(said.folded.original, table, report, { cells });
    if (reading.kind === 'unreadable')
      return said.numbers.length > 0
        ? unclear(`${reading.why.zh}例如：${reading.example}`, said.numbers)
        : NOT_MINE;
    const left = reading.leftovers.flatMap((words) => said.placesOf(words));
    const asks = reading.unsure.map(({ why }) => why);
    const value = { what: 'figures', cells: reading.cells, stated: reading.stated, asks } as const;
    return understood(value, between(whole(said), left));
  },
});

const notes: Reader<AnswerReading> = {
  name: '要点',
  read: (said) => {
    const lines = readNotesAnswer(said.folded.original);
    return lines.length > 0 ? understood({ what: 'notes', notes: lines }, [whole(said)]) : NOT_MINE;
  },
};

/** Who reads an answer to a question, in the order of asking. `report` holds the figures so far. */
export function answerReaders(
  question: Question,
  report: Report,
  today: string,
): readonly Reader<AnswerReading>[] {
  switch (question.kind) {
    case 'cells':
      return [...ANYWHERE(today), figures(question, report)];
    case 'notes':
      return [...ANYWHERE(today), notes];
    case 'previous':
    case 'contact':
    case 'received':
    case 'draft':
    case 'check':
      return ANYWHERE(today);
    default:
      return question satisfies never;
  }
}
