import type { Parts } from '../parts.ts';

/** The lengths of names that are looked for: people's names and short ones of firms. */
const LENGTHS = [4, 3, 2] as const;

/** The applicants of a ledger that a text names, so that they can be kept back from a model. */
export async function personsIn(
  { ledger }: Pick<Parts, 'ledger'>,
  organ: string,
  text: string,
): Promise<string[]> {
  const parts = text.match(/[\p{Script=Han}·]{2,}/gu) ?? [];
  const candidates = new Set(
    parts.flatMap((part) =>
      LENGTHS.flatMap((length) =>
        Array.from({ length: Math.max(0, part.length - length + 1) }, (_, at) => part.slice(at, at + length)),
      ),
    ),
  );
  const found = await Promise.all(
    [...candidates].map(async (name) =>
      (await ledger.withPrefix(organ, 'name', `^${name}`, 1)).length > 0 ? name : null,
    ),
  );
  return found.flatMap((name) => name ?? []);
}
