import type { Filter, Measure } from '../query.ts';
import { isBy } from './said.ts';

type Aspect = Extract<Measure, { kind: 'aspect' }>['aspect'];
type State = Extract<Filter, { by: 'state' }>['state'];
type Deed = Extract<Filter, { by: 'ever' }>['deed'];

/** What is asked of a case that is named: 012号复议了没 asks for its dispute, and is no question for those that have one. */
const OF_STATE: Readonly<Partial<Record<State, Aspect>>> = {
  pending: 'stage',
  answered: 'result',
  overdue: 'late',
  answeredLate: 'late',
  withdrawn: 'result',
  inDispute: 'dispute',
  reanswering: 'dispute',
  awaitingCorrection: 'correction',
  consulting: 'consultation',
  awaitingFee: 'fee',
  awaitingReasons: 'stage',
  awaitingConfirmation: 'stage',
};
const OF_DEED: Readonly<Record<Deed, Aspect>> = {
  extended: 'extension',
  corrected: 'correction',
  consulted: 'consultation',
  charged: 'fee',
  disputed: 'dispute',
  reanswered: 'dispute',
};

function aspectOf(filter: Filter): Aspect | null {
  switch (filter.by) {
    case 'state':
      return OF_STATE[filter.state] ?? null;
    case 'ever':
      return OF_DEED[filter.deed];
    case 'fee':
      return 'fee';
    case 'dispute':
      return 'dispute';
    case 'result':
      return 'result';
    default:
      return null;
  }
}

/** Measures that are meant of several cases: of one that is named they ask how it stands. */
const OF_SEVERAL: readonly Measure['kind'][] = ['list', 'count', 'groups', 'extreme', 'share', 'fees'];

/** A question about cases that are named by number: what it asks of them instead of those of them that it would hold of. */
export function ofNamed(
  asked: Measure | null,
  filters: readonly Filter[],
): { readonly asked: Measure | null; readonly filters: readonly Filter[] } {
  if (asked?.kind === 'fees' && filters.some(isBy('number')))
    return { asked: { kind: 'aspect', aspect: 'fee' }, filters };
  const aspects = filters.flatMap((filter) => aspectOf(filter) ?? []);
  const isCounted = asked?.kind === 'counting' || (asked?.kind === 'count' && aspects.length === 0);
  if (!filters.some(isBy('number')) || isCounted) return { asked, filters };
  const rest = filters.filter((filter) => aspectOf(filter) === null);
  const [first] = aspects;
  const isKept = asked !== null && !OF_SEVERAL.includes(asked.kind);
  const isPlain = asked?.kind === 'aspect' && (asked.aspect === 'stage' || asked.aspect === 'result');
  if (first && (!isKept || isPlain)) return { asked: { kind: 'aspect', aspect: first }, filters: rest };
  return { asked: isKept ? asked : { kind: 'aspect', aspect: 'stage' }, filters: rest };
}
