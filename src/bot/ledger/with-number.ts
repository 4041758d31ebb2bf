import type { Application } from '../../applications/application.ts';
import { idOfMember, PART } from '../../applications/index-entries.ts';
import type { Parts } from '../parts.ts';

/** The application that has a number already; null when the number is free. */
export async function withNumber(
  { ledger }: Pick<Parts, 'ledger'>,
  organ: string,
  number: string,
): Promise<Application | null> {
  const [member] = await ledger.withPrefix(organ, 'number', `=${number.trim()}${PART}`, 1);
  return member === undefined ? null : ((await ledger.loadMany(organ, [idOfMember(member)]))[0] ?? null);
}
