import type { QuestionRef } from '../../dialogue/message.ts';

/** A block id that says which question its buttons answer; `part` keeps it unique in its message. */
export const refOf = ({ session, revision, question }: QuestionRef, part: string): string =>
  `${session}|${revision}|${question}|${part}`;

/** Reads a block id of ours; null for any other. */
export function readRef(blockId: string): QuestionRef | null {
  const [session, revision, question, part] = blockId.split('|');
  if (!session || !revision || !question || !part || !/^\d+$/.test(revision)) return null;
  return { session, revision: Number(revision), question };
}
