import type { Heard } from '../../language/hear.ts';
import type { Span } from '../../language/span.ts';
import { SOMEBODY } from './words/asking-others.ts';

/** 小陈, 法规股小陈, 老王; a longer stretch tells more than who (characters). */
const FAMILIAR = /[小老]\p{Script=Han}$/u;
const LONGEST = 8;

/** Whether a stretch ends in somebody who can be asked: an office, a title, a name that is sure or stands behind an office. */
export const isSomebody = ({ text, names }: Heard, { start, end }: Span): boolean =>
  SOMEBODY.endingAt(text, end) !== null ||
  names.some((name) => name.end === end && (name.isSure || name.start > start)) ||
  (end - start <= LONGEST && FAMILIAR.test(text.slice(start, end)));
