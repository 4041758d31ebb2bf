import { answersOf } from './asking.ts';
import { type Account, type ChainHead, chained, digestOf, headOf } from './audit-chain.ts';
import type { StoreConnection } from './connection.ts';
import type { Keys } from './keys.ts';
import { runScript } from './run-script.ts';
import { COMMIT } from './scripts.ts';

/** Slack redelivers for a little over a day at most; a mark that outlives it makes every redelivery count once. */
export const SEEN_SECONDS = 26 * 3600;

/** How a commit ended: written, already done by the same input earlier, or somebody else was first. */
export type Commit = 'done' | 'seen' | 'conflict';

/** A change of an index: a member of a sorted set under a key, or a field of a hash. */
export type IndexChange =
  | {
      readonly key: string;
      readonly does: 'add' | 'remove';
      /** `moment`: the time of the write, as Redis has it. */
      readonly score: number | 'moment';
      readonly member: string;
    }
  | { readonly key: string; readonly does: 'put'; readonly field: string; readonly value: string };

/** A document as it is stored: its text, and the SHA-256 that its entry in the audit trail holds. */
export interface StoredText {
  readonly text: string;
  readonly digest: string;
}

/** Makes what is stored of a document. */
export function storedText(document: object): StoredText {
  const text = JSON.stringify(document);
  return { text, digest: digestOf(text) };
}

/** One document to write, with everything that is written with it or not at all. */
export interface Write {
  /** The key of the document's hash. */
  readonly key: string;
  /** The document's name in the audit trail, and the organ that the trail belongs to. */
  readonly subject: string;
  readonly organ: string;
  /** null: nothing changes, the input alone is marked. */
  readonly document: StoredText | null;
  readonly expected: number;
  readonly revision: number;
  /** The delivery, counted once a document. */
  readonly input: string;
  readonly head: ChainHead;
  readonly account: Account;
  readonly index: readonly IndexChange[];
  /** The moment of the write (ms); left out: Redis' own. */
  readonly moment?: number | '';
  /** The document's entries in the indexes, kept beside it so that the next write can take them out; null: none. */
  readonly indexed: string | null;
}

/** Fields of several hashes and the head of an organ's audit trail, in one round trip. */
export async function openDocument(
  redis: StoreConnection,
  keys: Keys,
  organ: string,
  hashes: readonly { readonly key: string; readonly fields: readonly string[] }[],
): Promise<{ readonly found: readonly (readonly (string | null)[])[]; readonly head: ChainHead }> {
  const pipeline = redis.pipeline();
  for (const { key, fields } of hashes) pipeline.hmget(key, ...fields);
  pipeline.lindex(keys.audit(organ), -1).llen(keys.audit(organ));
  const answers = await answersOf(pipeline);
  const [last, length] = answers.slice(hashes.length);
  return {
    found: answers.slice(0, hashes.length) as (string | null)[][],
    head: headOf(typeof last === 'string' ? last : null, Number(length)),
  };
}

/** The keys and arguments of index changes, for a script that has other keys before theirs. */
export function indexArguments(
  changes: readonly IndexChange[],
  before: number,
): { readonly names: string[]; readonly args: (string | number)[] } {
  const names = [...new Set(changes.map(({ key }) => key))];
  const args = changes.flatMap((change) => [
    names.indexOf(change.key) + before + 1,
    change.does,
    ...(change.does === 'put' ? [change.field, change.value] : [change.score, change.member]),
  ]);
  return { names, args };
}

/** Writes a document if its stored revision is still the expected one and the input is new. */
export async function commitDocument(redis: StoreConnection, keys: Keys, write: Write): Promise<Commit> {
  const { document, index, head } = write;
  const indexed = indexArguments(index, 3);
  const entry =
    document === null
      ? ''
      : JSON.stringify(chained(head, write.account, write.subject, write.input, document.digest));
  const names = [write.key, keys.seen(write.subject, write.input), keys.audit(write.organ), ...indexed.names];
  const args = [
    write.expected,
    document?.text ?? '',
    write.revision,
    SEEN_SECONDS,
    head.listed,
    entry,
    write.indexed ?? '',
    document?.digest ?? '',
    write.moment ?? '',
    head.hash,
    ...indexed.args,
  ];
  return (await runScript(redis, COMMIT, names, args)) as Commit;
}
