import { describe, expect, it } from 'vitest';
import { amendPerson, forgetPerson } from '../../../src/applications/case/apply.ts';
import { answered, clerk, given, registration, tell, told } from '../support.ts';

describe('answering again', () => {
  const disputed = given(
    {},
    answered('2026-03-10', 'deniedByLaw'),
    { type: 'disputeOpened', on: '2026-04-01', kind: 'reconsideration', role: 'sole' },
    {
      type: 'disputeDecided',
      on: '2026-05-20',
      dispute: 0,
      result: 'corrected',
      reanswer: { by: '2026-06-10' },
    },
  );

  it('after 责令重新答复 is lawful, kept, and the first answer stays the one that counts', () => {
    const outcome = tell(disputed, answered('2026-06-01', 'granted'));
    expect(outcome).toMatchObject({ kind: 'accepted', flags: [] });
    if (outcome.kind === 'refused') throw new Error('refused');
    expect(outcome.application.case.answer?.disposition).toBe('deniedByLaw');
    expect(outcome.application.case.furtherAnswers).toMatchObject([
      { on: '2026-06-01', disposition: 'granted' },
    ]);
  });

  it('after the date set is flagged; without an order too', () => {
    expect(told(disputed, answered('2026-06-11', 'granted'))).toEqual(['reanswer-late']);
    expect(told(given({}, answered('2026-03-10')), answered('2026-03-20'))).toEqual(['answered-again']);
  });

  it('the work for a new answer may consult again', () => {
    const consulted = { type: 'consulted', on: '2026-05-25', whom: 'thirdParty', receivedOn: null } as const;
    expect(told(disputed, consulted)).toEqual([]);
  });
});

describe('amending', () => {
  const wrong = given({}, answered('2026-03-10', 'granted'));

  it('replaces what an entry says, keeping the entry, with who, when and why', () => {
    const replacement = answered('2026-03-11', 'partiallyGranted');
    const outcome = tell(wrong, { type: 'amended', entry: 2, replacement, why: '登记笔误' });
    if (outcome.kind === 'refused') throw new Error(outcome.refusal);
    expect(outcome.application.case.answer).toMatchObject({
      on: '2026-03-11',
      disposition: 'partiallyGranted',
    });
    expect(outcome.application.entries.map((entry) => entry.event.type)).toEqual([
      'registered',
      'answered',
      'amended',
    ]);
    expect(outcome.application.entries[1]).toEqual(wrong.entries[1]);
    expect(outcome.application.entries[2]).toMatchObject({ by: 'U-CLERK', event: { why: '登记笔误' } });
  });

  it('strikes an entry and can bring it back', () => {
    const struck = given({}, answered('2026-03-10'), {
      type: 'amended',
      entry: 2,
      replacement: null,
      why: '误登',
    });
    expect(struck.case.answer).toBeNull();
    const restored = tell(struck, {
      type: 'amended',
      entry: 2,
      replacement: answered('2026-03-10'),
      why: '核实无误',
    });
    expect(restored).toMatchObject({
      kind: 'accepted',
      application: { case: { answer: { on: '2026-03-10' } } },
    });
  });

  it('is refused where a later entry would no longer fit, and names it', () => {
    const replacement = registration({ arrivedOn: '2026-03-15' });
    const outcome = tell(wrong, { type: 'amended', entry: 1, replacement, why: '收到日期' });
    expect(outcome).toEqual({ kind: 'refused', refusal: 'before-arrival', entry: 2 });
  });

  it('cannot move a step behind the answer that follows it; the answer is named', () => {
    const closed = given(
      {},
      { type: 'correctionAsked', on: '2026-03-04', until: '2026-03-20', items: '' },
      { type: 'correctionReceived', on: '2026-03-09' },
      answered('2026-03-10'),
    );
    const moved = (on: string) =>
      tell(closed, {
        type: 'amended',
        entry: 3,
        replacement: { type: 'correctionReceived', on },
        why: '日期',
      });
    expect(moved('2026-03-12')).toEqual({ kind: 'refused', refusal: 'before-step', entry: 4 });
    expect(moved('2026-03-10')).toMatchObject({ kind: 'accepted' });
  });

  it('cannot strike the registration, nor amend what is not there or an amendment', () => {
    expect(told(wrong, { type: 'amended', entry: 1, replacement: null, why: '误登' })).toBe(
      'registration-stays',
    );
    expect(told(wrong, { type: 'amended', entry: 9, replacement: null, why: '误登' })).toBe('no-such-entry');
    const twice = given({}, answered('2026-03-10'), {
      type: 'amended',
      entry: 2,
      replacement: null,
      why: '误登',
    });
    expect(told(twice, { type: 'amended', entry: 3, replacement: null, why: '误登' })).toBe('no-such-entry');
  });

  it('keeps earlier personal data apart, and forgets all of it on demand', () => {
    const changed = amendPerson(wrong, { name: '李四', identity: '', contact: '' }, '姓名更正', clerk);
    expect(changed.formerPersons).toMatchObject([
      { person: { name: '张三' }, why: '姓名更正', by: 'U-CLERK' },
    ]);
    const forgotten = forgetPerson(changed);
    expect(JSON.stringify(forgotten)).not.toMatch(/张三|李四/);
    expect(forgotten.case).toEqual(wrong.case);
  });
});
