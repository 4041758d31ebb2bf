import { describe, expect, it } from 'vitest';
import type { ModelReading } from '../../../src/interview/hearing/model-reading.ts';
import { verified } from '../../../src/interview/hearing/verified.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import { Talk } from '../support/talk.ts';

const LICENCES = 'proactive.licences.decisions';
const PENALTIES = 'proactive.penalties.decisions';
const FEES = 'proactive.fees.amountWan';

/** What a model's reading of a message becomes at a question. */
function actOf(at: string, text: string, reading: ModelReading) {
  const { session, day } = new Talk().at(at);
  return verified({ session, question: questionOf(session, at), day }, text, reading);
}

const cells = (...said: [path: string, value: number, quote: string][]): ModelReading => ({
  is: 'answerCells',
  cells: said.map(([path, value, quote]) => ({ path, value, quote })),
});

const notes = (question: string, ...said: string[]): ModelReading => ({ is: 'notes', question, notes: said });

describe('figures that a model read', () => {
  it('count where each stands in the words that are quoted, and these in the message', () => {
    const act = actOf(
      'cells.licences',
      '证照1286个，罚单那摊34',
      cells([LICENCES, 1286, '证照1286个'], [PENALTIES, 34, '罚单那摊34']),
    );
    expect(act).toMatchObject({
      does: 'cells',
      read: { question: 'cells.licences', cells: { [LICENCES]: 1286, [PENALTIES]: 34 }, left: [] },
    });
  });

  it('are in the form’s unit, and 0 where the words deny', () => {
    expect(actOf('cells.fees', '进账二十六万五', cells([FEES, 26.5, '二十六万五']))).toMatchObject({
      read: { cells: { [FEES]: 26.5 } },
    });
    expect(actOf('cells.licences', '证照那边没动静', cells([LICENCES, 0, '没动静']))).toMatchObject({
      read: { cells: { [LICENCES]: 0 } },
    });
  });

  it('name what they leave of the message', () => {
    const act = actOf('cells.licences', '证照1286，另外罚了34', cells([LICENCES, 1286, '证照1286']));
    expect(act).toMatchObject({ read: { left: [expect.stringContaining('罚了34')] } });
  });

  it.each<[string, string, ModelReading]>([
    ['another figure', '证照1286个', cells([LICENCES, 1268, '证照1286个'])],
    ['a sum', '上半年600下半年686', cells([LICENCES, 1286, '上半年600下半年686'])],
    ['about so many', '证照一千来个', cells([LICENCES, 1000, '证照一千来个'])],
    ['words that were not said', '证照1286个', cells([LICENCES, 1286, '行政许可1286件'])],
    ['a cell that nobody asks', '证照1286个', cells(['applications.total.total', 1286, '证照1286个'])],
    ['a 0 that was not said', '证照1286个', cells([LICENCES, 0, '证照1286个'])],
    ['none at all', '证照1286个', cells()],
  ])('are refused for %s', (_why, text, reading) => {
    expect(actOf('cells.licences', text, reading)).toBeNull();
  });
});

describe('notes that a model read', () => {
  it('hold no figure and no name that was not said', () => {
    const said = '张贴了搬迁户名单3批';
    expect(actOf('notes.other', said, notes('notes.other', '张贴搬迁户名单3批'))).toMatchObject({
      does: 'notes',
      notes: ['张贴搬迁户名单3批'],
      questions: ['notes.other'],
    });
    expect(actOf('notes.other', said, notes('notes.other', '张贴搬迁户名单5批'))).toBeNull();
    expect(actOf('notes.other', said, notes('notes.other', '张建国同志张贴名单3批'))).toBeNull();
    expect(actOf('notes.other', said, notes('cells.licences', '张贴搬迁户名单3批'))).toBeNull();
    expect(actOf('notes.other', said, notes('notes.other'))).toBeNull();
  });
});

describe('commands that a model read', () => {
  const command = (
    name: 'askLater' | 'goTo' | 'pause',
    who: string | null,
    section: number | null,
  ): ModelReading => ({
    is: 'command',
    command: name,
    who,
    section,
  });

  it('name nobody who was not named, and no section that there is not', () => {
    const text = '容我跟老赵碰一碰';
    expect(actOf('notes.other', text, command('askLater', '老赵', null))).toEqual({
      does: 'command',
      command: { kind: 'askLater', who: '老赵', until: null },
    });
    expect(actOf('notes.other', text, command('askLater', '老钱', null))).toBeNull();
    expect(actOf('notes.other', text, command('goTo', null, 9))).toBeNull();
    expect(actOf('notes.other', text, command('pause', null, null))).toEqual({
      does: 'command',
      command: { kind: 'pause' },
    });
  });
});
