import type { Application } from '../../../applications/case/application.ts';
import { idOfMember, numberKey, PART } from '../../../applications/case/index-entries.ts';
import { numberForm } from '../../../applications/case/office-number.ts';
import type { Parts } from '../../parts.ts';

/** Numbers of the same digits, whatever stands before them, that are looked at for the one that is meant. */
const ALIKE = 50;

/** The number in a member of the index of numbers. */
const numberOf = (member: string): string => member.split(PART)[1] ?? '';

/** The id of the application that has a number already, however it is written; null when the number is free. */
export async function idWithNumber(
  { ledger }: Pick<Parts, 'ledger'>,
  organ: string,
  number: string,
): Promise<string | null> {
  const key = numberKey(number);
  const beginning = key === '' ? `=${number.trim()}${PART}` : `${key}${PART}`;
  const names = await ledger.withPrefix(organ, 'number', beginning, ALIKE);
  const form = numberForm(number);
  const member = names.find((one) => numberForm(numberOf(one)) === form);
  return member === undefined ? null : idOfMember(member);
}

/** The application that has a number already; null when the number is free. */
export async function withNumber(
  parts: Pick<Parts, 'ledger'>,
  organ: string,
  number: string,
): Promise<Application | null> {
  const id = await idWithNumber(parts, organ, number);
  return id === null ? null : ((await parts.ledger.loadMany(organ, [id]))[0] ?? null);
}
