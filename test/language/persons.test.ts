import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { personAt } from '../../src/language/persons.ts';

const at = (said: string) => personAt(fold(said).text, 0);

describe('a person', () => {
  it.each([
    ['张小禾申请公开', '张小禾', 'full'],
    ['周一鸣昨天收到', '周一鸣', 'full'],
    ['欧阳明月来信', '欧阳明月', 'full'],
    ['王某某', '王某某', 'masked'],
    ['刘主任说', '刘主任', 'titled'],
  ])('is named at the beginning of %s: %s', (said, name, form) => {
    expect(at(said)).toMatchObject({ name, form, isSure: true });
  });

  it.each(['周一收到', '高度重视', '方案', '天上有云'])('is none at the beginning of %s', (said) => {
    expect(at(said)).toBeNull();
  });
});
