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
export const problemsAnswer = z.object({ problems: z.array(z.string()), measures: z.array(z.string()) });

/** What `prompts/other.md` asks for. */
export const otherAnswer = z.object({ paragraphs: z.array(z.string()) });

/** What `prompts/rewrite.md` asks for; a null text deletes the sentence. */
export const rewriteAnswer = z.object({
  sentences: z.array(z.object({ id: z.string(), text: z.string().nullable() })),
});

/** What `prompts/read-table.md` asks for: cells by path, each with the words that it was read from. */
export const readTableAnswer = z.object({
  cells: z.array(z.object({ path: z.string(), value: z.number(), quote: z.string() })),
  unclear: z.string().nullable(),
});

/** What `prompts/answer-question.md` asks for; null when the given rules do not answer. */
export const questionAnswer = z.object({ answer: z.string().nullable(), ruleIds: z.array(z.string()) });
