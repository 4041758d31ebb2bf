import type { PromptRef } from '../../interview/input.ts';

/** Which report a prompt's buttons belong to, and which of its prompts. */
export interface Ref extends PromptRef {
  readonly session: string;
}

/** A block id that says where its buttons belong; `part` keeps it unique in its message. */
export const refOf = ({ session, revision, question }: Ref, part: string): string =>
  `${session}|${revision}|${question}|${part}`;

/** Reads a block id of ours; null for any other. */
export function readRef(blockId: string): Ref | null {
  const [session, revision, question, part] = blockId.split('|');
  if (!session || !revision || !question || !part || !/^\d+$/.test(revision)) return null;
  return { session, revision: Number(revision), question };
}
