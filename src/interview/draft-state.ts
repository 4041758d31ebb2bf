import { z } from 'zod';

const writerSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('model'),
    model: z.string(),
    promptVersion: z.string(),
    /** Aspects that the model gave no words for: they were composed plainly from the notes. */
    outlined: z.array(z.string()).readonly().exactOptional(),
  }),
  z.object({ kind: z.literal('outline'), reason: z.string(), promptVersion: z.string().nullable() }),
  /** A change was asked for that no model could make: the text stayed as it was. */
  z.object({ kind: z.literal('kept'), reason: z.string(), promptVersion: z.string().nullable() }),
  z.object({ kind: z.literal('person') }),
  z.object({ kind: z.literal('file') }),
]);
/** Who wrote a text. */
export type Writer = z.infer<typeof writerSchema>;

/** A marked sentence: why, what of it has no ground, and the cells that its figures were held against. */
const markSchema = z.object({
  start: z.number(),
  end: z.number(),
  why: z.string(),
  kind: z.string().exactOptional(),
  what: z.array(z.string()).readonly().exactOptional(),
  tried: z
    .array(
      z.object({
        printed: z.string(),
        named: z
          .array(z.object({ cells: z.array(z.string()).readonly(), value: z.number().nullable() }))
          .readonly(),
      }),
    )
    .readonly()
    .exactOptional(),
});
export type DraftMark = z.infer<typeof markSchema>;

/** A sentence that the model put otherwise: both texts ('' leaves it out), which of them stands, what the other would lose. */
const rewritingSchema = z.object({
  original: z.string(),
  rewritten: z.string(),
  isTaken: z.boolean(),
  loses: z.array(z.string()).readonly(),
});
export type Rewriting = z.infer<typeof rewritingSchema>;

const groundSchema = z.record(z.string(), z.array(z.string()));
/** What a text was written from: the notes by question, and what the ledger said of the fees where that was taken. */
export type Ground = z.infer<typeof groundSchema>;

/** One of the three texts: wanted, ready to be read, or accepted. */
export const draftSchema = z.discriminatedUnion('state', [
  /** Wanted since a revision: being written, or about to be. */
  z.object({
    state: z.literal('wanted'),
    since: z.number(),
    change: z.string().nullable(),
    current: z.string().nullable(),
    /** What `current` was written from. */
    ground: groundSchema.exactOptional(),
  }),
  z.object({
    state: z.literal('ready'),
    text: z.string(),
    marks: z.array(markSchema),
    writer: writerSchema,
    /** What the clerk is asked: notes that no sentence bears, or that contradict a table. */
    questions: z.array(z.string()).readonly().exactOptional(),
    /** Sentences that the model put otherwise and of which the clerk has not chosen yet. */
    rewritings: z.array(rewritingSchema).readonly().exactOptional(),
    ground: groundSchema.exactOptional(),
  }),
  z.object({ state: z.literal('accepted'), writer: writerSchema, ground: groundSchema.exactOptional() }),
]);
export type DraftState = z.infer<typeof draftSchema>;
