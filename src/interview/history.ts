import type { Content, Session } from './session.ts';

/** How many answers can be undone: enough for a section, little enough that the document stays small. */
const KEPT_STEPS = 12;

type Undo = Session['history'][number]['undo'];
type Json = Undo[number]['value'];

const isRecord = (value: unknown): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The smallest list of old values that turns `after` back into `before`. */
function undoOf(before: unknown, after: unknown, path: string[] = []): Undo {
  if (isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => undoOf(before[key], after[key], [...path, key]));
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [before === undefined ? { path } : { path, value: before as Json }];
}

function restored(content: Content, undo: Undo): Content {
  const next = structuredClone(content);
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
  const undo = undoOf(before.content, after.content);
  if (undo.length === 0) return after;
  return {
    ...after,
    history: [...before.history, { cursor: before.cursor, message, undo }].slice(-KEPT_STEPS),
  };
}

/** The session before its last answer, at that answer's question; null when there is nothing to undo. */
export function undone(session: Session): Session | null {
  const last = session.history.at(-1);
  if (!last) return null;
  return {
    ...session,
    content: restored(session.content, last.undo),
    cursor: last.cursor,
    history: session.history.slice(0, -1),
  };
}
