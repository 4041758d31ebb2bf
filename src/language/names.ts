import { type OrganName, organsIn } from './bodies.ts';
import { isHan } from './han.ts';
import { LEADS } from './name-leads.ts';
import { type PersonName, personAt, TITLES } from './persons.ts';
import { overlaps } from './span.ts';

/** Whether a name may begin at a place: at the beginning, behind a sign, an office (局长) or a word that leads to one. */
export const mayBegin = (text: string, start: number): boolean =>
  !isHan(text.charAt(start - 1)) ||
  LEADS.endingAt(text, start) !== null ||
  TITLES.endingAt(text, start) !== null;

/** The persons and bodies that a folded text names, from left to right. */
export function namesIn(text: string): (PersonName | OrganName)[] {
  const organs = organsIn(text);
  const persons: PersonName[] = [];
  for (let index = 0; index < text.length; ) {
    const person = mayBegin(text, index) ? personAt(text, index) : null;
    if (person && !organs.some((organ) => overlaps(organ, person))) persons.push(person);
    index = person?.end ?? index + 1;
  }
  return [...persons, ...organs].sort((a, b) => a.start - b.start);
}
