import type { DraftState } from './draft-state.ts';
import type { Session } from './session.ts';

/** What an answer can change and going back restores. */
type Undoable = Pick<Session, 'content' | 'drafts'>;

const undoable = ({ content, drafts }: Session): Undoable => ({ content, drafts });

/** How many answers can be undone: enough for a section, little enough that the document stays small. */
const KEPT_STEPS = 12;

type Undo = Session['history'][number]['undo'];
type Json = Undo[number]['value'];

const isRecord = (value: unknown): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The smallest list of old values that turns `after` back into `before`. What a step left alone is the same object. */
function undoOf(before: unknown, after: unknown, path: string[] = []): Undo {
  if (before === after) return [];
  if (isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => undoOf(before[key], after[key], [...path, key]));
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [before === undefined ? { path } : { path, value: before as Json }];
}

function restored(state: Undoable, undo: Undo): Undoable {
  const next = structuredClone(state);
  for (const { path, value } of undo) {
    const last = path.at(-1);
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), next);
    if (last === undefined || !isRecord(parent)) continue;
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return next;
}

/** The session with how to return from `after` to `before` remembered; the oldest steps are forgotten. */
export function remember(before: Session, after: Session, message: string | null): Session {
  const undo = undoOf(undoable(before), undoable(after));
  if (undo.length === 0) return after;
  return {
    ...after,
    history: [...before.history, { cursor: before.cursor, message, undo }].slice(-KEPT_STEPS),
  };
}

/** An order that was already carried out is not given again under its old name: the draft is wanted anew. */
const wantedAnew = (draft: DraftState | null): DraftState | null =>
  draft?.state === 'wanted' ? null : draft;

/** The session before its last answer, at that answer's question; null when there is nothing to undo. */
export function undone(session: Session): Session | null {
  const last = session.history.at(-1);
  if (!last) return null;
  const { content, drafts } = restored(undoable(session), last.undo);
  return {
    ...session,
    content,
    drafts: {
      overview: wantedAnew(drafts.overview),
      problems: wantedAnew(drafts.problems),
      other: wantedAnew(drafts.other),
    },
    cursor: last.cursor,
    history: session.history.slice(0, -1),
  };
}
