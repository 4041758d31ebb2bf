import { withoutClosing } from '../../language/ends.ts';
import {
  cutBefore,
  type EnumeratorLevel,
  enumeratorAt,
  withoutEnumerator,
} from '../../language/enumerators.ts';
import { isSign } from '../../language/filler.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { saysNumber } from '../../language/numbers.ts';
import { core } from './core.ts';
import { tableNotes } from './paste/table-notes.ts';

const NOTHING = wordSet([
  '{没有|没|无|暂无|没有了|没了|无其他|无其他事项|没什么|没有什么}',
  '{none|nothing|no|n/a}',
]);

/** What a note is marked with when it was written as a list; 一是 parts the items of a line. */
const MARKS = ['part', 'section', 'item', 'point', 'circle', 'letter', 'bullet'] as const;

const LISTED: ReadonlySet<string> = new Set(['part', 'item', 'point', 'circle', 'letter']);

/** These are marks wherever they stand; others only behind a sign. */
const PLAIN: ReadonlySet<string> = new Set(['point', 'circle']);

/** A line cut before each number of a list that runs within it: "1.… 2.… 3.…". */
function numbered(line: string): string[] {
  const { text, at } = fold(line);
  const starts: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const mark = enumeratorAt(text, index);
    const isNext = mark !== null && LISTED.has(mark.level) && mark.number === starts.length + 1;
    const isApart = index === 0 || isSign(text.charAt(index - 1)) || (mark !== null && PLAIN.has(mark.level));
    if (isNext && isApart) starts.push(at(index));
  }
  const [first] = starts;
  if (first === undefined || starts.length < 2) return [line];
  return [line.slice(0, first), ...starts.map((start, index) => line.slice(start, starts[index + 1]))];
}

/** 跟上面对应的话，一是…: what leads to a list and holds no figure is no item of it. */
const isItem = (part: string, index: number, isLed: boolean): boolean =>
  index > 0 || !isLed || saysNumber(part);

/** A line in its items: "一是…；二是…", "1.… 2.…" and "…；…" are several notes. */
function items(line: string): string[] {
  const whole = line.trim();
  const listed = numbered(whole);
  if (listed.length > 1) return listed.map((part) => itemOf(part, MARKS));
  const bare = withoutEnumerator(whole, MARKS);
  const enumerated = cutBefore(bare, 'spoken');
  const isList = enumerated.length > 2 || bare.startsWith('一是');
  const parts = isList ? enumerated : bare.split(/[；;]/);
  const isLed = isList && !bare.startsWith('一是');
  return parts.filter((part, index) => isItem(part, index, isLed)).map((part) => itemOf(part, ['spoken']));
}

/** One item without its number and without the sign that parted it from the next. */
const itemOf = (part: string, marks: readonly EnumeratorLevel[]): string =>
  withoutClosing(withoutEnumerator(part.trim(), marks), '；;，, ').trim();

/** Bullet notes of an answer, in order, without their bullets; none when the person says that there is nothing. */
export function readNotesAnswer(text: string): string[] {
  if (NOTHING.get(core(text))) return [];
  const rows = tableNotes(text);
  if (rows) return rows;
  return text
    .split('\n')
    .flatMap(items)
    .filter((note) => note !== '');
}
