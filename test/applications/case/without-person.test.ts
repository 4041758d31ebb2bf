import { describe, expect, it } from 'vitest';
import type { Application } from '../../../src/applications/case/application.ts';
import { amendPerson, apply, forgetPerson, register } from '../../../src/applications/case/apply.ts';
import { indexEntries } from '../../../src/applications/case/index-entries.ts';
import { withoutPerson } from '../../../src/applications/case/without-person.ts';
import { factsOf } from '../../../src/applications/queries/facts.ts';
import { REGISTER_HEADINGS, registerRowOf } from '../../../src/applications/register/export.ts';
import { answered, calendar, clerk, registration } from '../support.ts';

const PERSON = { name: '周小禾', identity: '身份证 110101199003078515', contact: '电话13900000001' };
const TELLING = /周小禾|周晓禾|110101199003078515|13900000001/;

/** An application whose free texts name who applied, amended once, answered. */
function named(): Application {
  const description = '周小禾（身份证110101199003078515）申请公开其宅基地审批表，请回电13900000001';
  const supply = '邮寄给周小禾';
  const start = register('A1', registration({ description, supply }), PERSON, clerk, calendar);
  if (start.kind === 'refused') throw new Error(start.refusal);
  const misspelt = amendPerson(start.application, { ...PERSON, name: '周晓禾' }, '周小禾应为周晓禾', clerk);
  const events = [
    { type: 'correctionAsked', on: '2026-03-04', until: '2026-03-20', items: '请周晓禾补充地块位置' },
    { type: 'correctionReceived', on: '2026-03-06' },
    answered('2026-03-12', 'granted'),
    {
      type: 'amended',
      entry: 3,
      replacement: { type: 'correctionReceived', on: '2026-03-09' },
      why: '周晓禾来电说记错一天',
    },
  ] as const;
  return events.reduce<Application>((application, event) => {
    const outcome = apply(application, event, clerk, calendar);
    if (outcome.kind === 'refused') throw new Error(outcome.refusal);
    return outcome.application;
  }, misspelt);
}

describe('an application without its applicant', () => {
  it('says nothing that would tell, though a number was noted together with its kind', () => {
    expect(withoutPerson(named().case.description, named())).toBe(
      '（申请人）（身份证（申请人））申请公开其宅基地审批表，请回电（申请人）',
    );
  });

  it('is left once the retention time is over: no text of it names anybody, and every figure is as it was', () => {
    const before = named();
    const after = forgetPerson(before);
    expect(JSON.stringify(before)).toMatch(TELLING);
    expect(JSON.stringify(after)).not.toMatch(TELLING);
    expect(JSON.stringify(indexEntries(after, calendar))).not.toMatch(TELLING);
    const asked = (one: Application) => ({ ...factsOf(one, calendar), content: '' });
    expect(JSON.stringify(factsOf(after, calendar))).not.toMatch(TELLING);
    expect(asked(after)).toEqual(asked(before));
    const figures = (one: Application) =>
      indexEntries(one, calendar).filter(
        ({ index }) => !['name', 'applicant', 'content', 'retention'].includes(index),
      );
    expect(figures(after)).toEqual(figures(before));
    expect(after.entries.map(({ by, at, event }) => [by, at, event.type])).toEqual(
      before.entries.map(({ by, at, event }) => [by, at, event.type]),
    );
    expect(forgetPerson(after)).toEqual(after);
  });

  it('is what an exported register shows to whoever may not see names', () => {
    const row = (name: boolean) => {
      const seen = { name, contact: false };
      return registerRowOf({
        application: named(),
        seen,
        today: '2026-03-18',
        calendar,
        nameOf: String,
      }).join('\n');
    };
    expect(row(false)).not.toMatch(TELLING);
    expect(row(true)).toContain('周小禾');
    expect(REGISTER_HEADINGS).toContain('申请内容');
  });
});
