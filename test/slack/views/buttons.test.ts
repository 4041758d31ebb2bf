import { describe, expect, it } from 'vitest';
import { buttonRows, pressName } from '../../../src/slack/views/buttons.ts';

const ASKS = { session: 'o1-2025', question: 'contact', revision: 3 };
const button = (name: string, value: string) => ({ name, value, label: value });

const idsOf = (rows: ReturnType<typeof buttonRows>) =>
  rows.flatMap(({ elements }) => elements.map((element) => element.action_id ?? ''));

describe('a button’s id', () => {
  it('is read back as the name of its press', () => {
    const names = ['choose', 'form', 'start', 'caseShow'];
    const rows = buttonRows(
      names.map((name) => button(name, 'x')),
      ASKS,
      'c',
    );
    expect(idsOf(rows).map(pressName)).toEqual(names);
  });

  it('is read as former releases wrote it', () => {
    expect(['card:holidayUse:0', 'card:cellsBehind', 'go', 'choose:go:notes.fees'].map(pressName)).toEqual([
      'holidayUse',
      'cellsBehind',
      'choose',
      'choose',
    ]);
  });

  it('differs from the others of its message', () => {
    const rows = buttonRows(
      Array.from({ length: 12 }, () => button('caseShow', 'same')),
      undefined,
      'c',
    );
    expect(new Set(idsOf(rows)).size).toBe(12);
    expect(rows.map(({ elements }) => elements.length)).toEqual([5, 5, 2]);
  });
});
