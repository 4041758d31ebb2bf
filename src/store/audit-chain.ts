import { createHash } from 'node:crypto';
import { z } from 'zod';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * An entry of an organ's audit trail (操作记录): who did what to which document, when, from which delivery, and the
 * SHA-256 of the document as it was written. Personal data is never copied here: cells, kinds and numbers of
 * entries alone. `hash` is taken over everything else, `prev` included, so that no entry can be changed,
 * taken out or put in between without breaking the chain.
 */
const auditEntrySchema = z.object({
  seq: z.int().min(1),
  at: z.string(),
  by: z.string(),
  what: z.string(),
  subject: z.string(),
  from: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  document: z.string(),
  prev: z.string(),
  hash: z.string(),
});

/** An entry of an audit trail. */
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** What is noted of a write: everything of an entry that the chain does not give. */
export type Account = Pick<AuditEntry, 'at' | 'by' | 'what' | 'detail'>;

/** Where a chain ends: how many entries it has, and the hash of the last. */
export interface ChainEnd {
  readonly length: number;
  readonly hash: string;
}

/** Where a chain ends, and how many of its entries are in Redis: the others were moved to an archive. */
export interface ChainHead extends ChainEnd {
  readonly listed: number;
}

/** The head of a chain without entries. */
export const EMPTY_CHAIN: ChainHead = { length: 0, hash: '', listed: 0 };

const hashOf = ({ hash: _, ...entry }: AuditEntry): string =>
  sha256(
    JSON.stringify([
      entry.seq,
      entry.at,
      entry.by,
      entry.what,
      entry.subject,
      entry.from,
      Object.entries(entry.detail).sort(([a], [b]) => (a < b ? -1 : 1)),
      entry.document,
      entry.prev,
    ]),
  );

/** The digest of a document as it is stored. */
export const digestOf = sha256;

/** The entry that follows a chain's head; `digest` is the written document's. */
export function chained(
  head: ChainEnd,
  account: Account,
  subject: string,
  from: string,
  digest: string,
): AuditEntry {
  const open: AuditEntry = {
    ...account,
    seq: head.length + 1,
    subject,
    from,
    document: digest,
    prev: head.hash,
    hash: '',
  };
  return { ...open, hash: hashOf(open) };
}

/** Reads a stored entry; null for what is none. */
export function readEntry(text: string): AuditEntry | null {
  try {
    return auditEntrySchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The head that a stored last entry and the number of those in Redis make; the empty chain's where there are none. */
export function headOf(last: string | null, listed: number): ChainHead {
  const entry = last === null ? null : readEntry(last);
  return { length: entry?.seq ?? listed, hash: entry?.hash ?? '', listed };
}

/** What is wrong with a link. */
export type BrokenWhy = 'unreadable' | 'out-of-sequence' | 'changed' | 'unlinked' | 'foreign';

/** How a chain was found: whole, or broken first at a place (from 1). */
export type ChainCheck =
  | { readonly kind: 'whole'; readonly head: ChainEnd; readonly documents: ReadonlyMap<string, string> }
  | { readonly kind: 'broken'; readonly at: number; readonly why: BrokenWhy };

/**
 * Walks stored entries in order and stops at the first broken link. `documents`: the last digest by subject. `isOurs`
 * tells a document of the trail's own organ: a whole chain of another organ in its place is broken from its first entry.
 */
export async function checkChain(
  entries: AsyncIterable<string>,
  isOurs: (subject: string) => boolean = () => true,
): Promise<ChainCheck> {
  let head: ChainEnd = EMPTY_CHAIN;
  const documents = new Map<string, string>();
  for await (const text of entries) {
    const at = head.length + 1;
    const entry = readEntry(text);
    if (!entry) return { kind: 'broken', at, why: 'unreadable' };
    if (entry.seq !== at) return { kind: 'broken', at, why: 'out-of-sequence' };
    if (entry.prev !== head.hash) return { kind: 'broken', at, why: 'unlinked' };
    if (entry.hash !== hashOf(entry)) return { kind: 'broken', at, why: 'changed' };
    if (!isOurs(entry.subject)) return { kind: 'broken', at, why: 'foreign' };
    documents.set(entry.subject, entry.document);
    head = { length: at, hash: entry.hash };
  }
  return { kind: 'whole', head, documents };
}

/** Whether a stored document is the one that its last entry speaks of. */
export const isDocumentOf = (digest: string, document: string): boolean => sha256(document) === digest;
