import { describe, expect, it } from 'vitest';
import { ledgerReaders } from '../../../src/applications/intake/readers.ts';
import { hear, heard } from '../../../src/language/hear.ts';
import { createCalendar } from '../../../src/report/calendar/calendar.ts';

const READERS = ledgerReaders('2026-11-28', createCalendar());

/** Who of the ledger's readers takes a message for their own. */
const takenBy = (said: string): string[] =>
  READERS.filter((reader) => reader.read(heard(said)).kind !== 'not-mine').map(({ name }) => name);

describe('what is said to the ledger', () => {
  it.each([
    ['新收一件申请：编号2026-101，张小禾，昨天当面提交，申请公开征地方案', '登记'],
    ['还有几件没办结', '台账提问'],
    ['不公开的是哪几件', '台账提问'],
    ['未经复议直接起诉的有几件', '台账提问'],
  ])('%s is for %s alone', (said, reader) => {
    expect(takenBy(said)).toEqual([reader]);
  });

  it('offers to register what only tells of an application that came', () => {
    expect(hear(READERS, heard('张小禾昨天来信申请公开征地补偿方案'))).toMatchObject({
      kind: 'unclear',
      reader: '登记',
    });
  });

  it.each(['天上有云', '来了三件申请'])('%s is for nobody', (said) => {
    expect(takenBy(said)).toEqual([]);
  });
});
