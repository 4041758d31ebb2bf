import type { Application } from '../applications/application.ts';
import type { Organ } from '../organs/organ.ts';
import type { Account, ChainHead } from './audit-chain.ts';
import type { Commit } from './document.ts';

/** What a writer of an application starts from. */
export interface OpenedApplication {
  readonly application: Application | null;
  readonly revision: number;
  /** Its entries in the indexes, as they were written with it. */
  readonly indexed: string | null;
  readonly organ: Organ | null;
  readonly head: ChainHead;
}

/** A part of an index: members with a score from … to, both included; in the order of scores. */
export interface IndexRange {
  readonly from: number;
  readonly to: number;
}

/** A page of an index and how many members the range has in all. */
export interface IndexPage {
  readonly ids: readonly string[];
  readonly total: number;
}

/** An organ's ledger. Every method throws StoreUnavailableError when Redis cannot be asked. */
export interface LedgerStore {
  open(organ: string, id: string): Promise<OpenedApplication>;
  /** Writes an application with its index entries and its audit entry, once a delivery. */
  commit(
    organ: string,
    opened: OpenedApplication,
    next: Application,
    input: string,
    account: Account,
  ): Promise<Commit>;
  wasSeen(organ: string, id: string, input: string): Promise<boolean>;
  /** In the order of the ids; unknown ones are left out. */
  loadMany(organ: string, ids: readonly string[]): Promise<Application[]>;
  page(organ: string, index: string, range: IndexRange, offset: number, limit: number): Promise<IndexPage>;
  /** How many members several ranges have, in one round trip. */
  counts(organ: string, ranges: readonly (IndexRange & { readonly index: string })[]): Promise<number[]>;
  /** Members of a lexical index that begin with a text, without what follows their last NUL: ids. */
  withPrefix(organ: string, index: string, prefix: string, limit: number): Promise<string[]>;
}
