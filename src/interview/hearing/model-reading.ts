import { z } from 'zod';

/** Commands that a model may hear; what they lead to is shown before it is done. */
const MODEL_COMMANDS = [
  'back',
  'skip',
  'pause',
  'resume',
  'cancel',
  'help',
  'check',
  'finish',
  'show',
  'goTo',
  'askLater',
] as const;

const cells = z.array(z.object({ path: z.string(), value: z.number(), quote: z.string() }));

/** What a model may make of a message: one of the acts that patterns hear too, never more than one. */
export const modelReadingSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('answerCells'), cells }),
  z.object({ is: z.literal('correctCells'), cells }),
  z.object({ is: z.literal('notes'), question: z.string(), notes: z.array(z.string()) }),
  /** There is nothing of what is asked. */
  z.object({ is: z.literal('none') }),
  z.object({
    is: z.literal('command'),
    command: z.enum(MODEL_COMMANDS),
    /** Who is to be asked first, for askLater. */
    who: z.string().nullable(),
    /** 1 to 6, for show and goTo. */
    section: z.number().nullable(),
  }),
  z.object({ is: z.literal('askRules') }),
  z.object({ is: z.literal('askLedger') }),
  z.object({ is: z.literal('chatter') }),
  z.object({ is: z.literal('unclear') }),
]);

/** What a model made of a message; nothing of it counts before it was held against the message and a person saw it. */
export type ModelReading = z.infer<typeof modelReadingSchema>;

/** What `prompts/hear.md` asks for. */
export const modelAnswerSchema = z.object({ reading: modelReadingSchema });
