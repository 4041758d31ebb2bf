import { describe, expect, it } from 'vitest';
import { newOrgan, type Organ } from '../../src/organs/organ.ts';
import { isOpen, may, peopleWith, permissionOf, refusalText } from '../../src/organs/permission.ts';

/** An organ in which two people draft, one approves and one leads. */
const ORGAN: Organ = {
  ...newOrgan('o1', 'T1', '云岭县水利局'),
  people: [
    { user: 'UA', roles: ['drafter'] },
    { user: 'UB', roles: ['drafter'] },
    { user: 'UC', roles: ['approver'] },
    { user: 'UD', roles: ['lead', 'approver'] },
  ],
};
const name = (user: string) => `@${user}`;

describe('who may do something', () => {
  it('is everyone, until somebody holds a role', () => {
    const empty = newOrgan('o1', 'T1', '云岭县水利局');
    expect([isOpen(null), isOpen(empty), isOpen(ORGAN)]).toEqual([true, true, false]);
    expect(may(empty, 'UX', 'report.post')).toBe(true);
  });

  it('is whoever holds one of its roles', () => {
    expect(['UA', 'UC', 'UD', 'UX'].map((user) => may(ORGAN, user, 'report.post'))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('are named once each, in the order of the roles', () => {
    expect(peopleWith(ORGAN, ['approver', 'lead', 'drafter'])).toEqual(['UC', 'UD', 'UA', 'UB']);
  });
});

describe('a refusal', () => {
  const refused = (deed: Parameters<typeof permissionOf>[2], organ = ORGAN, user = 'UX') => {
    const permission = permissionOf(organ, user, deed);
    if (permission.kind !== 'refused') throw new Error('it was allowed');
    return permission;
  };

  it('says which roles do it, and whom to ask: three people at the most', () => {
    expect(refusalText(refused('report.post', ORGAN, 'UA'), name)).toBe(
      '云岭县水利局的这一步由审批人、负责人办理，请找@UC、@UD。',
    );
    expect(refused('report.fill').ask).toEqual(['UA', 'UB', 'UC']);
  });

  it('leads to whoever gives roles where nobody holds one of them', () => {
    expect(refusalText(refused('person.see'), name)).toContain('用“/nianbao 设置”安排人员');
  });
});
