import { describe, expect, it } from 'vitest';
import { organsIn } from '../../src/language/bodies.ts';
import { fold } from '../../src/language/fold.ts';

const namesOf = (said: string) => organsIn(fold(said).text).map(({ name }) => name);

describe('a body', () => {
  it.each([
    ['云岭县自然资源局收到', '云岭县自然资源局'],
    ['某某公司申请', '某某公司'],
    ['云岭某某律师事务所李四', '云岭某某律师事务所'],
  ])('is named in %s: %s', (said, name) => {
    expect(namesOf(said)).toEqual([name]);
  });

  it.each(['本机关收到', '省厅转来', '政府信息公开', '各乡镇'])('is not named in %s', (said) => {
    expect(namesOf(said)).toEqual([]);
  });
});
