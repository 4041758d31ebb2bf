import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { simplified, withoutRadicals } from '../../src/language/traditional.ts';

describe('traditional characters and look-alike radicals', () => {
  it.each([
    ['政府資訊公開', '政府资讯公开'],
    ['國家秘密', '国家秘密'],
    ['公开', '公开'],
  ])('%s is read as %s', (written, read) => {
    expect(simplified(written)).toBe(read);
  });

  it('⼯⼀ is read as 工一, and the original stays', () => {
    expect(withoutRadicals('⼯⼀')).toBe('工一');
    expect(fold('⼯⼀').original).toBe('⼯⼀');
  });
});
