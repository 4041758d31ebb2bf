import { heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import { overlaps } from '../../language/span.ts';
import { type CellPath, cellAt } from '../../report/cells.ts';
import type { Item } from '../answers/tally/item.ts';
import { basis } from '../steps/cells.ts';
import {
  type Beside,
  type Corrected,
  cellBeside,
  figuresOf,
  isSame,
  isTerm,
  plain,
  spokenOf,
} from './beside.ts';
import { CHANGES_BY, IS_TOO, THE_OTHERS, UNCHANGED } from './words/shown.ts';

/** How many a clause took off which figure. */
interface Taken {
  readonly path: CellPath;
  readonly by: number;
}

function takenOff(before: Beside['shown'], now: Readonly<Record<string, number>>): Taken | null {
  const [first, another] = before.flatMap(([path, value]): Taken[] => {
    const is = now[path];
    return is !== undefined && is < value ? [{ path, by: value - is }] : [];
  });
  return first && !another ? first : null;
}

/** 不掌握就1件，另外那件是过程性的: what one clause took off is of the row or column that the next one names. */
function takenOver(beside: Beside, taken: Taken | null): Corrected | null {
  const { session, text, items } = beside;
  const from = text.search(/\S/);
  // 结转改0，那件也是公开: what was taken off is of the row that is named behind it.
  const others = THE_OTHERS.at(text, from) ?? IS_TOO.at(text, from);
  const [term, more] = items.filter(isTerm);
  if (!taken || !others || !term || (more && !isSame(more, term))) return null;
  const [figure = taken.by, another] = figuresOf(beside);
  const path = cellBeside(beside, term, taken.path);
  if (another !== undefined || figure !== taken.by || path === null || path === taken.path) return null;
  return plain({ [path]: (cellAt(basis(session), path) ?? 0) + taken.by });
}

/** 有一件是到明年才失效: a clause that only says again how many changed, and why. */
function isWhy({ text, items }: Beside, changed: readonly number[]): boolean {
  const told = items.flatMap((item) => (item.is === 'amount' ? [item.value] : []));
  return WHY.at(text, text.search(/\S/)) !== null && told.every((value) => changed.includes(value));
}

/** 有一个是转发省厅的: how many a clause tells of that names nothing, before what changes by as many; null for any other. */
function reasonIn({ items, shown: cells }: Beside): number | null {
  const [amount, more] = items.filter((item) => item.is === 'amount');
  const isNamed = items.some((item) => isTerm(item) && spokenOf(cells, [item]).length > 0);
  return amount && !more && !isNamed ? amount.value : null;
}

const WHY = wordSet(['{有|那|这|其中|里头|里面|因为|主要|原来}']);

/** 个人加一，企业减一: each clause that names something puts it right, beside what those before it did; `inOneGo` reads one of them. */
export function byClauses(beside: Beside, inOneGo: (own: Beside) => Corrected | null): Corrected | null {
  const { clauses } = heard(beside.text);
  let { shown: cells } = beside;
  let count = 0;
  let taken: Taken | null = null;
  const by: number[] = [];
  const reasons: number[] = [];
  const changed: Record<string, number> = {};
  for (const clause of clauses) {
    const text = beside.text.slice(clause.start, clause.end);
    const items = beside.items.flatMap((item): Item[] =>
      overlaps(item, clause)
        ? [{ ...item, start: item.start - clause.start, end: item.end - clause.start }]
        : [],
    );
    if (!items.some(({ is }) => is === 'amount' || is === 'term')) continue;
    const own: Beside = { ...beside, text, items, shown: cells };
    if (count > 0 && isWhy(own, by)) continue;
    if (UNCHANGED.isIn(text) && !items.some(({ is }) => is === 'amount')) continue;
    const corrected = takenOver(own, taken) ?? inOneGo(own);
    // 有一个是转发的，制发减一个: why comes first.
    const reason = corrected || count > 0 ? null : reasonIn(own);
    if (reason !== null) {
      reasons.push(reason);
      continue;
    }
    if (!corrected || corrected.instead.length > 0) return null;
    taken = takenOff(cells, corrected.cells);
    const was = new Map<string, number>(cells);
    for (const [path, value] of Object.entries(corrected.cells))
      by.push(Math.abs(value - (was.get(path) ?? 0)));
    Object.assign(changed, corrected.cells);
    count += 1;
    const now = new Map([...cells, ...(Object.entries(corrected.cells) as [CellPath, number][])]);
    cells = [...now].filter(([, value]) => value !== 0);
  }
  if (!reasons.every((value) => by.includes(value))) return null;
  // 说少了，个人再加3件: what one clause changes, where the others tell no figure.
  const isOnly = CHANGES_BY.isIn(beside.text) || UNCHANGED.isIn(beside.text) || reasons.length > 0;
  return count > 1 || (count === 1 && isOnly) ? plain(changed) : null;
}
