import { z } from 'zod';

/** What `prompts/overview.md` asks for: the text of each aspect, without its heading. */
export const overviewAnswer = z.object({
  proactiveDisclosure: z.string(),
  onRequest: z.string(),
  informationManagement: z.string(),
  platforms: z.string(),
  supervision: z.string(),
});

/** What `prompts/problems.md` asks for: one problem or measure an item, unnumbered. */
export const problemsAnswer = z.object({
  improvements: z.array(z.string()),
  problems: z.array(z.string()),
  measures: z.array(z.string()),
});

/** What `prompts/other.md` asks for. */
export const otherAnswer = z.object({ paragraphs: z.array(z.string()) });

/** A text, also where a model made it a list of sentences; '' where it gave none: the outline has words for that. */
const words = z
  .union([z.string(), z.array(z.string()).transform((sentences) => sentences.join(''))])
  .catch('');
const list = z.union([z.array(z.string()), z.string().transform((item) => [item])]).catch([]);

/** The same answers as they are taken: what is missing or misshapen is empty, as long as anything is there. */
export const overviewTaken = z
  .object({
    proactiveDisclosure: words,
    onRequest: words,
    informationManagement: words,
    platforms: words,
    supervision: words,
  })
  .refine((aspects) => Object.values(aspects).some((text) => text !== ''));

/** Problems and measures as they are taken. */
export const problemsTaken = z
  .object({ improvements: list, problems: list, measures: list })
  .refine(
    ({ improvements, problems, measures }) => improvements.length + problems.length + measures.length > 0,
  );

/** The paragraphs of 六 as they are taken. */
export const otherTaken = z.object({ paragraphs: list }).refine(({ paragraphs }) => paragraphs.length > 0);

/**
 * What `prompts/rewrite.md` asks for; a null text deletes the sentence, and where `ground` names a note the sentence is said
 * to rest on it and stays.
 */
export const rewriteAnswer = z.object({
  sentences: z.array(
    z.object({ id: z.string(), text: z.string().nullable(), ground: z.string().nullable() }),
  ),
});

/** The same answer as it is taken: a sentence without a text was not rewritten. */
export const rewriteTaken = z.object({
  sentences: z.array(
    z.object({
      id: z.coerce.string(),
      text: z.string().nullish(),
      ground: z.union([z.string(), z.array(z.string()).transform((ids) => ids.join('、'))]).nullish(),
    }),
  ),
});

/** What `prompts/answer-question.md` asks for; null when the given rules do not answer. */
export const questionAnswer = z.object({ answer: z.string().nullable(), ruleIds: z.array(z.string()) });
