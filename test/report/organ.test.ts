import { describe, expect, it } from 'vitest';
import { isCountyOrBelow, organKindOf, organProfileOf } from '../../src/report/organ.ts';

describe('what an organ’s name says of it', () => {
  it.each([
    ['云岭县自然资源局', 'department'],
    ['云岭县人民政府', 'government'],
    ['云岭县人民政府办公室', 'government'],
    ['青山镇人民政府', 'township'],
    ['城关街道办事处', 'township'],
    ['国家税务总局云岭县税务局', 'vertical'],
    ['云岭县气象局', 'vertical'],
  ])('%s: %s', (name, kind) => {
    expect(organKindOf(name)).toBe(kind);
  });

  it('lets cities make regulations, and no county', () => {
    expect(organProfileOf('临江市人民政府').mayMakeRegulations).toBe(true);
    expect(organProfileOf('云岭县人民政府').mayMakeRegulations).toBe(false);
    expect(organProfileOf('临江市水利局').mayMakeRegulations).toBe(false);
  });

  it('takes 镇 in the name of a city for no town', () => {
    expect(isCountyOrBelow('镇江市人民政府')).toBe(false);
    expect(isCountyOrBelow('广西壮族自治区人民政府')).toBe(false);
    expect(isCountyOrBelow('海曙区人民政府')).toBe(true);
  });
});
