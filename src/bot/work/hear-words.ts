import { modelAnswerSchema } from '../../interview/hearing/model-reading.ts';
import { questionOf, questionsOf } from '../../interview/questions/list.ts';
import type { Session, Task } from '../../interview/session.ts';
import { type CellPath, cellLabel, listCells } from '../../report/cells.ts';
import { TABLES } from '../../report/sections.ts';
import { organOf } from '../../store/keys.ts';
import { askModel, speakersOf } from '../model-door.ts';
import type { Parts } from '../parts.ts';
import type { Outcome } from './outcome.ts';

type Hear = Extract<Task['work'], { kind: 'hear' }>;

/** What parts row and column in the label of a cell. */
const PARTING = '·';

/** The rows and columns of the form's tables with their printed names: the addresses of cells are made of them. */
function tablesOf({ content }: Session) {
  const { form } = content.report;
  return TABLES.map((table) => {
    const rows = new Map<string, string>();
    const columns = new Map<string, string>();
    for (const { row, column, label, isTotal } of listCells(form, table)) {
      if (isTotal) continue;
      const at = label.lastIndexOf(PARTING);
      rows.set(row, label.slice(0, at));
      columns.set(column, label.slice(at + 1));
    }
    return { table, rows: Object.fromEntries(rows), columns: Object.fromEntries(columns) };
  });
}

const shownOf = ({ proposal, content }: Session) =>
  Object.entries(proposal?.cells ?? {})
    .filter(([, value]) => value !== 0)
    .map(([path, value]) => ({ path, name: cellLabel(content.report.form, path as CellPath), value }));

/**
 * Lets a model say what words are that the patterns do not account for. Its reading is held against the message by the
 * interview, and shown to the person before anything counts.
 */
export async function hearWords(parts: Parts, session: Session, task: string, work: Hear): Promise<Outcome> {
  const { id, name, ask } = questionOf(session, work.question);
  const questions = questionsOf(session).filter(({ kind }) => kind === 'notes');
  const outcome = await askModel(parts, speakersOf(session), organOf(session.id), {
    prompt: 'hear',
    variables: {
      question: { id, name: name.zh, ask: ask.zh },
      screen: shownOf(session),
      tables: tablesOf(session),
      questions: questions.map((each) => ({ id: each.id, name: each.name.zh })),
      said: work.text,
    },
    schema: modelAnswerSchema,
    texts: [work.text],
  });
  return outcome.kind === 'answered'
    ? { kind: 'words-read', task, reading: { kind: 'read', reading: outcome.value.reading } }
    : { kind: 'words-read', task, reading: { kind: 'unavailable' } };
}
