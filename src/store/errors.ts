/** Redis could not be asked, so nothing is known to have changed. */
export class StoreUnavailableError extends Error {
  readonly code = 'store_unavailable';
  constructor(cause: unknown) {
    super('the store could not be reached', { cause });
    this.name = 'StoreUnavailableError';
  }
}

/** A stored document cannot be read by this version of the code. */
export class StoredDocumentError extends Error {
  readonly code: 'stored_document' | 'newer_document' = 'stored_document';
  constructor(id: string, cause: unknown) {
    super(`the stored document ${id} cannot be read`, { cause });
    this.name = 'StoredDocumentError';
  }
}

/** A stored document was written by a later release than this one, which must not write over it. */
export class NewerDocumentError extends StoredDocumentError {
  override readonly code = 'newer_document';
  constructor(id: string, version: number) {
    super(id, new Error(`it has the schema version ${version}`));
    this.name = 'NewerDocumentError';
  }
}

/** What became of everything that is stored: it is gone, or it is another's or an earlier state of it (a backup). */
export type DataLoss = 'wiped' | 'restored';

/** The data as a whole is gone, or was put back from a backup, while this process ran: nothing is written until it is started anew. */
export class DataLostError extends Error {
  readonly code = 'data_lost';
  readonly became: DataLoss;
  constructor(became: DataLoss) {
    super(`the stored data was ${became}`);
    this.name = 'DataLostError';
    this.became = became;
  }
}
