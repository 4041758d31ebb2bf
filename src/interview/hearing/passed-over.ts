import { amountsIn } from '../../language/amounts.ts';
import { heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import { negationsIn } from '../../language/negation.ts';
import { liesIn, overlaps } from '../../language/span.ts';
import { addressOf, type CellPath } from '../../report/cells.ts';
import { NO_POWER, NOT_THERE_YET } from '../answers/tally/words.ts';
import { isTerm, named } from './beside.ts';
import { countedIn, type Reckoned } from './reckoned.ts';
import { INSTEAD_OF } from './words/places.ts';
import { IS_NONE } from './words/shown.ts';

const IS_LETTER = /\p{L}/u;

/** 印发3个，其中1个联合发文 as 4: whether a part was added to what it is a part of. */
export function addsPart(reckoned: Reckoned): boolean {
  const { restrictions } = reckoned.utterance;
  const figures = countedIn(reckoned);
  const values = Object.values(reckoned.read.cells);
  return restrictions.some(({ narrowing, start, end }) => {
    if (narrowing !== 'ofWhich') return false;
    const whole = figures.findLast((figure) => figure.end <= start);
    const part = figures.find((figure) => figure.start >= end);
    return (
      whole !== undefined &&
      part !== undefined &&
      !values.includes(whole.value) &&
      values.includes(whole.value + part.value)
    );
  });
}

/** 1件不属于我们的, of which only 不 was left: whether a figure was taken though the words beside it that deny were not. */
export function dropsDenial(reckoned: Reckoned): boolean {
  const { utterance, read } = reckoned;
  const figures = countedIn(reckoned);
  return read.left.some((words) => {
    const own = heard(words);
    if (negationsIn(own.text).length === 0 || amountsIn(own.text).length > 0) return false;
    return utterance
      .placesOf(words)
      .some((place) =>
        utterance.clauses.some(
          (clause) => liesIn(place, clause) && figures.some((figure) => liesIn(figure, clause)),
        ),
      );
  });
}

/** What may be denied beside figures without being a row: 没别的, 没问题. */
const SMALL = wordSet(['{问题|错|事|别的|变|变化|动|什么|啥|了|过|的|出入|毛病|意见}']);

/** 有一件不是不掌握 as 不掌握1: whether a figure was given to the row or column of which it is said that it is not it. */
export function givesToDenied({ utterance: { text }, items, read, before }: Reckoned): boolean {
  const denied = items.filter(isTerm).filter(({ start }) => INSTEAD_OF.endingAt(text, start) !== null);
  const told = Object.entries({ ...read.cells, ...read.stated });
  return denied.some((term) => {
    const { rows, columns } = named(term);
    return told.some(([path, value]) => {
      const [, row, column] = addressOf(path as CellPath);
      const was = before.get(path) ?? 0;
      return value > 0 && (rows.includes(row) || columns.includes(column)) && value >= was && value !== was;
    });
  });
}

/** 强制申请法院的不算我们的: whether a row has a figure of another clause though its own says that it does not count. */
export function countsUncounted({ utterance: { text, clauses }, items, read, before }: Reckoned): boolean {
  return clauses.some((clause) => {
    const own = items.filter((item) => liesIn(item, clause));
    const [term, more] = own.filter(isTerm);
    const counts = own.some(({ is }) => is === 'amount');
    if (!term || more || counts || !NOT_COUNTED.all(text).some((word) => liesIn(word, clause))) return false;
    return Object.entries(read.cells).some(([path, value]) => {
      const isOwn = named(term).rows.includes(addressOf(path as CellPath)[1]);
      return isOwn && value > 0 && value !== before.get(path);
    });
  });
}

const NOT_COUNTED = wordSet(['{不算|不归|不是|不属于|不计}{我们|咱们|咱|我局|本局|在内|进去}']);

/** 仲裁那边没有: whether a clause denies what no word of the form names, and none of it was left to be told. */
export function deniesUnknown({ utterance, items, read }: Reckoned): boolean {
  const { text, clauses } = utterance;
  return clauses.some((clause) => {
    const own = items.filter((item) => liesIn(item, clause));
    const none = own.find(({ is }) => is === 'none');
    const words = own.filter(({ is, start }) => is === 'words' && IS_LETTER.test(text.charAt(start)));
    const said = text.slice(clause.start, clause.end);
    return (
      none !== undefined &&
      words.length > 1 &&
      own.every(({ is }) => is === 'none' || is === 'words') &&
      ![SMALL, NO_POWER, NOT_THERE_YET, IS_NONE].some((small) => small.isIn(said)) &&
      !read.left.some((left) => utterance.placesOf(left).some((place) => overlaps(place, clause)))
    );
  });
}

/** 一件都没有，去年也没剩下: whether a bare denial at the head got no 0 beside a row that is denied by words of its own. */
export function deniesNothing({ items, read }: Reckoned): boolean {
  const told = items.filter(({ is }) => is !== 'words' && is !== 'cut');
  const terms = told.filter(isTerm);
  const denials = told.filter(({ is }) => is === 'none');
  if (terms.length === 0 || told[0]?.is !== 'none' || denials.length <= terms.length) return false;
  const rows = new Set(terms.flatMap((term) => named(term).rows));
  return Object.keys(read.cells).every((path) => rows.has(addressOf(path as CellPath)[1]));
}

/** 强制没有 beside figures of other rows: whether a row that a clause denies got no 0. */
export function deniesInVain({ utterance, items, read, before }: Reckoned): boolean {
  const zeros = [...Object.entries({ ...Object.fromEntries(before), ...read.cells, ...read.stated })].filter(
    ([, value]) => value === 0,
  );
  return utterance.clauses.some((clause) => {
    const own = items.filter((item) => liesIn(item, clause));
    const [term, ...others] = own.filter(isTerm);
    if (!term || others.length > 0 || own.at(-1)?.is !== 'none' || own.some(({ is }) => is === 'amount'))
      return false;
    const { rows, columns } = named(term);
    return !zeros.some(([path]) => {
      const [, row, column] = addressOf(path as CellPath);
      return rows.includes(row) || columns.includes(column);
    });
  });
}
