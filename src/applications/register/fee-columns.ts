import type { IsoDate } from '../../language/date.ts';
import { fold } from '../../language/fold.ts';
import { lexicon, wordSet } from '../../language/lexicon.ts';
import { numberAt } from '../../language/numbers.ts';
import type { CaseEvent } from '../case/events.ts';
import type { RowCells } from './cells.ts';
import type { RegisterField } from './heading-words.ts';

type Basis = Extract<CaseEvent, { type: 'feeNotified' }>['basis'];

/** How a fee is counted (国办函〔2020〕109号), as registers say it. */
const BASIS = lexicon<Basis>([
  [['{按|}件{|计收|计费|收费}', 'items'], 'items'],
  [['{按|}{量|页}{|计收|计费|收费}', '按页数', 'pages'], 'pages'],
]);

const BASIS_LABELS: Readonly<Record<Basis, string>> = { items: '按件', pages: '按量' };

/** How a fee is counted for people, as an import reads it again: 按件, 按量. */
export const feeBasisLabel = (basis: Basis): string => BASIS_LABELS[basis];

/** What may stand behind a fee's figures. */
const UNIT = wordSet(['元', '件', '页', '张', 'yuan']);

/** A plain number, its unit behind it or not; null for anything else. */
function plainNumber(words: string): number | null {
  const { text } = fold(words);
  const number = numberAt(text, 0);
  if (!number || number.precision !== 'exact' || number.value < 0) return null;
  const rest = text.slice(number.end).trim();
  return rest === '' || UNIT.get(rest) ? number.value : null;
}

/** What a fee needs to be noted. */
const NEEDED = ['feeNotifiedOn', 'feeYuan', 'feeBasis'] as const satisfies readonly RegisterField[];

/**
 * The fee that a row tells of: its notice, and its payment. One that cannot be noted is left out and told of, the rest of
 * the row stands; a fee of nothing is none.
 */
export function feeEvents(cells: RowCells, from: IsoDate | null): CaseEvent[] {
  const amountYuan = cells.isBlank('feeYuan') ? null : plainNumber(cells.text('feeYuan'));
  const isSaid = NEEDED.some((field) => !cells.isBlank(field)) || !cells.isBlank('feePaidOn');
  if (!isSaid || amountYuan === 0) return [];
  const on = cells.date('feeNotifiedOn', from);
  const basis = BASIS.get(fold(cells.text('feeBasis')).text) ?? null;
  const lacking = NEEDED.filter(
    (field) => ({ feeNotifiedOn: on, feeYuan: amountYuan, feeBasis: basis })[field] === null,
  );
  for (const field of lacking) cells.note({ field, value: cells.written(field), why: 'left-out' });
  if (on === null || basis === null || amountYuan === null) return [];
  const units = cells.isBlank('feeUnits') ? null : plainNumber(cells.text('feeUnits'));
  const receivedOn = cells.date('feeReceivedOn', on);
  const paidOn = cells.date('feePaidOn', on);
  const notified: CaseEvent = {
    type: 'feeNotified',
    on,
    basis,
    amountYuan,
    receivedOn,
    units: units !== null && Number.isInteger(units) && units > 0 ? units : null,
  };
  return paidOn ? [notified, { type: 'feePaid', on: paidOn }] : [notified];
}
