import { numberAfter } from '../../../applications/case/office-number.ts';
import type { Parts } from '../../parts.ts';
import {
  type Deed,
  type NewApplication,
  newApplicationId,
  type Recorded,
  registerApplication,
  type Unwritten,
  type Written,
  wasWritten,
} from './record.ts';

type LedgerParts = Pick<Parts, 'ledger' | 'calendar' | 'clock'>;

/** How many numbers behind the first are tried before it is given up: those taken are told of. */
const MOST_TRIED = 50;

/** Applications that one letter may hold; who sends more sends a register. */
export const MOST_IN_LETTER = 20;

/** Several applications of one letter: those that were registered, and what stood in the way of the next. */
export interface Letter {
  readonly written: readonly Written[];
  readonly failed: Unwritten | null;
}

/** Registers one of a letter's applications under the first number behind `after` that is free. */
async function registerBehind(
  parts: LedgerParts,
  deed: Deed,
  fresh: NewApplication,
  after: string,
): Promise<Recorded> {
  let number = after;
  for (let tried = 1; ; tried += 1) {
    number = numberAfter(number);
    const registration = { ...fresh.registration, number };
    const done = await registerApplication(parts, deed, { ...fresh, registration });
    if (done.kind !== 'number-taken' || tried === MOST_TRIED) return done;
  }
}

/**
 * Registers the applications of one letter that came with `first`, each with its content (一信多件): same arrival, way and
 * applicant, numbers one behind the other. The same delivery again gives the same applications.
 */
export async function registerOthers(
  parts: LedgerParts,
  deed: Omit<Deed, 'id'>,
  fresh: NewApplication,
  first: string,
  contents: readonly string[],
): Promise<Letter> {
  const written: Written[] = [];
  let after = first;
  for (const [at, description] of contents.entries()) {
    const key = `${deed.key}#${at + 1}`;
    const registration = { ...fresh.registration, description, letter: first };
    const done = await registerBehind(
      parts,
      { ...deed, id: newApplicationId(key), key },
      { ...fresh, registration },
      after,
    );
    if (!wasWritten(done)) return { written, failed: done };
    written.push(done);
    after = done.application.case.number;
  }
  return { written, failed: null };
}

/** What is said where not all of a letter could be registered: which are, which is not and why, what to do. */
export const restText = (
  { written, failed }: Letter,
  contents: readonly string[],
  whyOf: (failed: Unwritten) => string,
): string => {
  const left = contents.length - written.length;
  const why = failed ? whyOf(failed) : '';
  return `同一封信里另有${left}件没有登记：${why}已登记的不用再登，其余的请另行登记。`;
};
