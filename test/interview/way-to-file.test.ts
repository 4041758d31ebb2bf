import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryField } from '../../src/dialogue/entry-form.ts';
import { withCells } from '../../src/report/cells.ts';
import { withTotals } from '../../src/report/totals.ts';
import { bureauReport } from '../fixtures/reports.ts';
import { offered, press, reachesFile, settle } from './support/clerk.ts';
import { Talk } from './support/talk.ts';

const SAID = [
  '生成文件',
  '检查',
  '查看已填',
  '上一步',
  '跳过',
  '问过再填',
  '暂停',
  '12',
  '没有',
  '去第五部分',
  '公开信息30条',
];

const FILLED = ['', '0', '3', '解读形式单一。', '城关镇人民路1号', '13800138000', '2026-01-20'];

type Move = { press: number; value: number } | { say: string };

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ press: fc.nat(60), value: fc.nat(FILLED.length - 1) }) },
  { weight: 1, arbitrary: fc.record({ say: fc.constantFrom(...SAID) }) },
);

const fitting = (field: EntryField, value: number): string => {
  const given = FILLED[value] ?? '';
  if (field.kind === 'number') return /^\d?$/.test(given) ? given : '1';
  return field.optional || given !== '' ? given : '1';
};

function make(talk: Talk, one: Move): void {
  if ('say' in one) {
    talk.say(one.say);
    return;
  }
  const all = offered(talk).filter(
    ({ name, value }) => value !== 'cancel-yes' && /^(?:choose|form)$/.test(name),
  );
  const choice = all[one.press % all.length];
  if (choice) press(talk, choice, (field) => fitting(field, one.value));
}

const carrying = () =>
  withTotals(
    withCells(bureauReport(), {
      'applications.carriedForward.naturalPerson': 2,
      'applications.new.naturalPerson': 40,
    }),
  );

describe('from wherever a report stands', () => {
  it('the buttons that are offered lead on to a file', () => {
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.array(move, { maxLength: 20 }),
        fc.constantFrom(2020, 2025),
        fc.boolean(),
        (walked, moves, year, knowsLastYear) => {
          const previous = knowsLastYear && year === 2025 ? [{ ...carrying(), year: 2024 }] : [];
          const talk = new Talk({ year, id: `o1-${year}`, previous });
          reachesFile(talk, walked);
          for (const one of moves) make(talk, one);
          const { reached, pressed } = reachesFile(talk);
          if (!reached) throw new Error(`stuck: ${pressed.slice(-12).join(' ')}\n${talk.seen}`);
        },
      ),
      { numRuns: 80, interruptAfterTimeLimit: 4_000 },
    );
  }, 15_000);
});

describe('“生成文件” while a draft is open', () => {
  it('says which draft is missing and offers it, not the file', () => {
    const talk = new Talk();
    reachesFile(talk);
    talk.session = { ...talk.session, posting: null };
    talk.press('go:draft.problems').say('生成文件');
    expect(talk.seen).toContain('还差：存在的主要问题及改进情况（初稿）。填好后才能生成文件。');
    expect(talk.seen).not.toContain('可以生成文件');
    expect(talk.prompt.buttons.map(({ value }) => value)).not.toContain('post');
    expect(talk.prompt.buttons[0]).toMatchObject({ value: 'go:draft.problems', style: 'primary' });
    talk.press('go:draft.problems').press('accept').say('生成文件');
    expect(talk.session.posting).not.toBeNull();
  });
});

describe('a note that no sentence could be made of', () => {
  it('is asked about with the draft, whose button to the notes leads back', () => {
    const talk = new Talk();
    reachesFile(talk);
    talk.session = { ...talk.session, posting: null };
    talk.press('go:notes.supervision').say('考核、通报').press('go:draft.overview').press('redraft');
    settle(talk);
    expect(talk.seen).toContain('要点“考核、通报”没有写进初稿：请补充做了什么、多少。');
  });
});
