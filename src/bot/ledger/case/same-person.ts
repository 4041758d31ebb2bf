import { namesOf } from '../../../applications/case/applicant.ts';
import type { Application } from '../../../applications/case/application.ts';
import type { ApplicationEvent, Repeated } from '../../../applications/case/events.ts';
import { PART } from '../../../applications/case/index-entries.ts';
import { isLike } from '../../../applications/case/likeness.ts';
import { idsOf } from '../../../store/ledger-store.ts';
import type { Parts } from '../../parts.ts';
import { withNumber } from './with-number.ts';

type LedgerParts = Pick<Parts, 'ledger'>;

/** Applications of one person that are looked at; who has more is known without. */
const MOST = 100;

/** The organ's other applications by whoever applied here, those set aside left out; none where nobody is named. */
export async function othersOfPerson(
  { ledger }: LedgerParts,
  organ: string,
  { id, person }: Application,
): Promise<Application[]> {
  const rows = await Promise.all(
    namesOf(person).map((name) => ledger.withPrefix(organ, 'name', `^${name}${PART}`, MOST)),
  );
  const ids = idsOf(rows.flat()).filter((other) => other !== id);
  const others = await ledger.loadMany(organ, [...new Set(ids)]);
  return others.filter((other) => other.case.setAside === null);
}

const standing = ({ case: caseFile }: Application): string =>
  caseFile.answer === null
    ? '尚未答复'
    : caseFile.answer.withdrawn
      ? '已撤回'
      : `${caseFile.answer.on}已答复`;

/** Whether two applications came in one letter: the one person's others are none of it. */
const isOfLetter = (letter: string, { case: caseFile }: Application): boolean =>
  caseFile.number === letter || caseFile.letter === letter;

/** What whoever registers an application is told of the same person's others; null where there are none. */
export function samePersonText(application: Application, found: readonly Application[]): string | null {
  const letter = application.case.letter ?? application.case.number;
  const others = found.filter((other) => !isOfLetter(letter, other));
  if (others.length === 0) return null;
  const like = others.filter(({ case: caseFile }) =>
    isLike(caseFile.description, application.case.description),
  );
  const named = like.map((other) => `${other.case.number}（${standing(other)}）`).join('、');
  const count = `同一申请人在台账中另有${others.length}件`;
  return like.length === 0
    ? `${count}，内容都不相近。`
    : `${count}，内容相近的：${named}。是同一内容的，前件已经答复才可以按重复申请处理（第三十六条第（六）项）。`;
}

const repeatedOf = ({ case: caseFile }: Application): Repeated => ({
  number: caseFile.number,
  answeredOn: caseFile.answer && !caseFile.answer.withdrawn ? caseFile.answer.on : null,
});

/** The earlier application of the same person and like content, one that was answered before one that was not. */
async function repeatedBy(
  parts: LedgerParts,
  organ: string,
  application: Application,
): Promise<Application | undefined> {
  const others = await othersOfPerson(parts, organ, application);
  const like = others.filter(
    ({ case: caseFile }) =>
      caseFile.arrivedOn <= application.case.arrivedOn &&
      isLike(caseFile.description, application.case.description),
  );
  return like.find((other) => repeatedOf(other).answeredOn !== null) ?? like[0];
}

/**
 * An event with what it says of another application looked up in the ledger: which one a 重复申请 repeats, and whether
 * that one was answered. Null where the number that it names is none of the ledger's.
 */
export async function withRepeated<E extends ApplicationEvent>(
  parts: LedgerParts,
  organ: string,
  application: Application,
  event: E,
): Promise<E | null> {
  if (event.type !== 'answered') return event;
  if (event.disposition !== 'refusedRepeat') return { ...event, repeats: null };
  const { repeats } = event;
  const other = repeats
    ? await withNumber(parts, organ, repeats.number)
    : await repeatedBy(parts, organ, application);
  if (repeats && !other) return null;
  return { ...event, repeats: other ? repeatedOf(other) : null };
}
