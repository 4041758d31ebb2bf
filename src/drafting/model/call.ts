import type { ZodType } from 'zod';
import type { DraftStatus } from '../draft.ts';
import type { Budget } from './budget.ts';

/** One question to a model: constant instructions, data, and the shape of the answer. */
export interface ModelCall {
  readonly name: string;
  readonly system: string;
  readonly user: string;
  readonly schema: ZodType;
  /** What was said to the same question before, and what is asked about it now. */
  readonly again?: { readonly said: string; readonly asked: string } | undefined;
  readonly budget: Budget;
  readonly onStatus?: ((status: DraftStatus) => void) | undefined;
}
