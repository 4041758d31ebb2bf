import { z } from 'zod';
import { isoDateSchema } from '../../language/date.ts';
import { personSchema } from './applicant.ts';
import { caseSchema } from './case.ts';
import { applicationEventSchema } from './events.ts';

/** The version of a stored application's shape. */
export const APPLICATION_SCHEMA_VERSION = 1;

/** Who recorded an entry and when: an id of a person, milliseconds since 1970, and the organ's local day of it. */
export const signatureSchema = z.object({ by: z.string(), at: z.number(), today: isoDateSchema });

/** Who recorded an entry and when. */
export type Signature = z.infer<typeof signatureSchema>;

/** A recorded entry (台账记录); entries are numbered from 1 and never changed or taken out. */
export const entrySchema = signatureSchema.extend({ seq: z.int().min(1), event: applicationEventSchema });

/** A recorded entry. */
export type Entry = z.infer<typeof entrySchema>;

/**
 * An application for disclosure (政府信息公开申请) in the ledger: its entries, what they add up to, and apart from
 * both the applicant's personal data, which no entry repeats.
 */
export const applicationSchema = z.object({
  schemaVersion: z.literal(APPLICATION_SCHEMA_VERSION),
  /** Ours, stable, unlike the office's number, which can be amended. */
  id: z.string().min(1),
  case: caseSchema,
  person: personSchema,
  /** Earlier personal data with the reason of its change, newest last. */
  formerPersons: z.array(signatureSchema.extend({ person: personSchema, why: z.string() })),
  entries: z.array(entrySchema).min(1),
});

/** An application for disclosure in the ledger. */
export type Application = z.infer<typeof applicationSchema>;
