import { fold } from '../../language/fold.ts';

/** A year and a running number written as one: 2026017. */
const JOINED = /^((?:19|20)\d{2})(\d{2,4})$/;

const groupsOf = (digits: string): number[] => {
  const [, year, rest] = JOINED.exec(digits) ?? [];
  return year && rest ? [Number(year), Number(rest)] : [Number(digits)];
};

/** The digits of an office's number, without leading zeros: "2026-017" and "〔2026〕17号" are both [2026, 17]. */
export const digitsOf = (number: string): number[] =>
  (fold(number).text.match(/\d+/g) ?? []).flatMap(groupsOf);

/** Words within a number that tell nothing apart: 2026年第17号. */
const FILLER = '第年号';

/**
 * What all spellings of one number share: 2026-17 for ２０２６-０１７, 2026–017, 〔2026〕17号, “2026 017” and 2026年第17号; what an
 * office writes before it stays, 依申请〔2026〕17号 being another. Only for comparing: the number is kept as it was written.
 */
export const numberForm = (number: string): string =>
  (fold(number).text.match(/\p{L}+|\d+/gu) ?? [])
    .flatMap<number | string>((part) =>
      /\d/.test(part) ? groupsOf(part) : [...part].filter((char) => !FILLER.includes(char)).join('') || [],
    )
    .join('-');

/** Whether a number as people say it means an application's number: the same, or its last digits. */
export function isNumberOf(asked: string, number: string): boolean {
  const form = numberForm(asked);
  if (form !== '' && form === numberForm(number)) return true;
  const [want, have] = [digitsOf(asked), digitsOf(number)];
  if (want.length === 0 || want.length > have.length) return false;
  return want.every((digits, index) => digits === have[have.length - want.length + index]);
}

/** The next number in the style of one: its last digits one further, as many as they were. */
export function numberAfter(number: string): string {
  const run = [...number.matchAll(/\d+/g)].at(-1);
  if (!run) return number;
  const [digits] = run;
  const next = String(BigInt(digits) + 1n).padStart(digits.length, '0');
  return `${number.slice(0, run.index)}${next}${number.slice(run.index + digits.length)}`;
}
