import { type Application, applicationSchema } from '../applications/case/application.ts';
import { SESSION_SCHEMA_VERSION, type Session, sessionSchema } from '../interview/session.ts';
import { type Organ, organSchema } from '../organs/organ.ts';
import { StoredDocumentError } from './errors.ts';
import { Recent } from './recent.ts';

type Stored = { schemaVersion?: unknown };

/** One step from a version to the next; a stored document climbs as many as it needs. */
const MIGRATIONS: Readonly<Record<number, (stored: Stored) => Stored>> = {};

function migrated(stored: Stored): Stored {
  let document = stored;
  while (typeof document.schemaVersion === 'number' && document.schemaVersion < SESSION_SCHEMA_VERSION) {
    const climb = MIGRATIONS[document.schemaVersion];
    if (!climb) break;
    document = climb(document);
  }
  return document;
}

/** Characters of organs that are kept read: some hundreds. */
const ORGANS = new Recent<Organ>(1_000_000);

/** Reads a stored session, migrating an older one; throws StoredDocumentError for what no version wrote. */
export function deserialise(id: string, text: string): Session {
  try {
    return sessionSchema.parse(migrated(JSON.parse(text)));
  } catch (cause) {
    throw new StoredDocumentError(id, cause);
  }
}

/** Reads a stored organ; throws StoredDocumentError for what no version wrote. */
export function deserialiseOrgan(id: string, text: string): Organ {
  const known = ORGANS.find(id, text);
  if (known) return known;
  try {
    return ORGANS.keep(id, text, organSchema.parse(JSON.parse(text)), text.length);
  } catch (cause) {
    throw new StoredDocumentError(id, cause);
  }
}

/** Reads a stored application; throws StoredDocumentError for what no version wrote. */
export function deserialiseApplication(id: string, text: string): Application {
  try {
    return applicationSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new StoredDocumentError(id, cause);
  }
}
