import type { z } from 'zod';
import { type Application, applicationSchema } from '../applications/case/application.ts';
import { type Session, sessionSchema } from '../interview/session.ts';
import { type Organ, organSchema } from '../organs/organ.ts';
import { NewerDocumentError, StoredDocumentError } from './errors.ts';
import { climbed, MIGRATIONS, type Migrations } from './migrations.ts';
import { Recent } from './recent.ts';

/** Characters of organs that are kept read: some hundreds. */
const ORGANS = new Recent<Organ>(1_000_000);

/** Reads what is stored of a kind of document, from any version on. Throws StoredDocumentError and NewerDocumentError. */
function reader<T>(schema: z.ZodType<T>, migrations: Migrations): (id: string, text: string) => T {
  return (id, text) => {
    try {
      return schema.parse(climbed(id, JSON.parse(text), migrations));
    } catch (cause) {
      throw cause instanceof NewerDocumentError ? cause : new StoredDocumentError(id, cause);
    }
  };
}

/** Reads a stored session, migrating an older one; throws StoredDocumentError for what no version wrote. */
export const deserialise: (id: string, text: string) => Session = reader(sessionSchema, MIGRATIONS.session);

const readOrgan = reader(organSchema, MIGRATIONS.organ);

/** Reads a stored organ, migrating an older one; throws StoredDocumentError for what no version wrote. */
export const deserialiseOrgan = (id: string, text: string): Organ =>
  ORGANS.find(id, text) ?? ORGANS.keep(id, text, readOrgan(id, text), text.length);

/** Reads a stored application, migrating an older one; throws StoredDocumentError for what no version wrote. */
export const deserialiseApplication: (id: string, text: string) => Application = reader(
  applicationSchema,
  MIGRATIONS.application,
);
