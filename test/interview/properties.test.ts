import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pending } from '../../src/interview/pending.ts';
import { questionsOf } from '../../src/interview/questions/list.ts';
import { sessionSchema } from '../../src/interview/session.ts';
import { Talk } from './support/talk.ts';

const CHOICES = [
  'confirm',
  'discard',
  'without',
  'zero',
  'none',
  'nothing',
  'nothing-at-all',
  'something',
  'accept',
  'redraft',
  'delete-mark:0',
  'post',
  'skip',
  'back',
  'keep',
  'resume',
  'cancel-no',
  'nonsense',
];
const TEXTS = [
  '12',
  '上一步',
  '跳过',
  '检查',
  '查看已填',
  '新收3件，自然人3件，都予以公开',
  '制发1件，废止0件，现行有效3件',
  '没有',
  '确认',
  '😀',
  '<@U1> <!channel>',
  '继续',
  '去第五部分',
  '取消',
  '不取消',
  '问过再填',
];

type Move =
  | { kind: 'say'; text: string }
  | { kind: 'press'; choice: string }
  | { kind: 'old'; choice: string }
  | { kind: 'go'; at: number };

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constant('say' as const), text: fc.oneof(fc.constantFrom(...TEXTS), fc.string()) }),
  fc.record({ kind: fc.constant('press' as const), choice: fc.constantFrom(...CHOICES) }),
  fc.record({ kind: fc.constant('old' as const), choice: fc.constantFrom(...CHOICES) }),
  fc.record({ kind: fc.constant('go' as const), at: fc.nat(30) }),
);

function make(talk: Talk, one: Move): void {
  if (one.kind === 'say') talk.say(one.text);
  else if (one.kind === 'press') talk.press(one.choice);
  else if (one.kind === 'old') talk.press(one.choice, 0);
  else {
    const questions = questionsOf(talk.session);
    talk.press(`go:${questions[one.at % questions.length]?.id}`);
  }
}

describe('any sequence of inputs', () => {
  it('never throws, keeps the document readable, and always shows something', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), fc.constantFrom(2020, 2025), (moves, year) => {
        const talk = new Talk({ year, id: `o1-${year}` });
        for (const one of moves) {
          const before = talk.session.revision;
          make(talk, one);
          expect(talk.session.revision).toBeGreaterThanOrEqual(before);
        }
        expect(sessionSchema.parse(JSON.parse(JSON.stringify(talk.session)))).toEqual(talk.session);
        expect(talk.prompt.text).not.toBe('');
        expect(pending(talk.session, 0).length).toBeGreaterThan(0);
      }),
      { numRuns: 120 },
    );
  });

  it('changes a confirmed cell only by a confirmation or by going back', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        const talk = new Talk().at('cells.licences').say('77').press('confirm');
        for (const one of moves) {
          const before = talk.cell('proactive.licences.decisions');
          const proposed = talk.session.proposal !== null;
          const undoable = talk.session.history.length;
          make(talk, one);
          const changed = talk.cell('proactive.licences.decisions') !== before;
          if (changed && before !== null)
            expect(proposed || talk.session.history.length < undoable).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is undone answer by answer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9999 }), (licences, fine) => {
        const talk = new Talk().at('cells.licences');
        const start = structuredClone(talk.session.content);
        talk.say(String(licences)).press('confirm').say(`处罚${fine}件，强制0件`).press('confirm');
        talk.say('上一步').say('上一步');
        expect(talk.session.content).toEqual(start);
      }),
      { numRuns: 50 },
    );
  });
});
