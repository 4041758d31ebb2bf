import { wordSet } from '../../language/lexicon.ts';

/** What people are called by behind their names: no part of a name in a ledger. */
const TITLES = wordSet(['{先生|女士|同志|小姐|师傅|老师}']);

/** A name as people say it: in part, or by the surname alone (张某 is anybody called 张). */
export interface SaidName {
  readonly text: string;
  readonly isSurname: boolean;
}

/** What a name means, without a title behind it; '' for none. */
export function saidName(asked: string): SaidName {
  const title = TITLES.endingAt(asked, asked.length);
  const said = title ? asked.slice(0, title.start) : asked;
  const surname = /^(.{1,2}?)某{1,2}$/u.exec(said)?.[1];
  return surname ? { text: surname, isSurname: true } : { text: said, isSurname: false };
}

/** Whether a name as people say it means an applicant of some name. */
export function isNameOf(asked: string, name: string): boolean {
  const { text, isSurname } = saidName(asked);
  return text !== '' && name !== '' && (isSurname ? name.startsWith(text) : name.includes(text));
}
