import { describe, expect, it } from 'vitest';
import { OFFICIAL_ACTS, sensesOf } from '../../../src/drafting/words/acts.ts';
import { freeCharacters } from '../../../src/drafting/words/free-characters.ts';
import { objectAtEnd, thingAtEnd } from '../../../src/drafting/words/objects.ts';
import { soundsSpoken } from '../../../src/drafting/words/spoken.ts';

describe('the words of drafting', () => {
  it('give a thing its sort and the verb that goes with it, by what it ends with', () => {
    expect(objectAtEnd('全县推进会')?.sort).toBe('meeting');
    expect(thingAtEnd('抽检结果')?.verb).toBe('公布');
    expect(objectAtEnd('石头')).toBeNull();
  });

  it('give a spoken verb its sense by the thing', () => {
    expect(sensesOf('办')?.case).toBe('办理');
    expect(sensesOf('开')?.meeting).toBe('召开');
    expect(OFFICIAL_ACTS.every((word) => word.length > 1)).toBe(true);
  });

  it('find the characters that are words of their own, outside of quotation marks', () => {
    const found = (text: string) =>
      freeCharacters(text).flatMap(({ place, isFree }) => (isFree ? text.charAt(place) : []));
    expect(found('网站挂了“随手拍”')).toContain('挂');
    expect(found('“挂”')).not.toContain('挂');
  });

  it.each(['热线没人接', '局长轮着来', '在班子会上讲过2次', '答得不准'])('%s: sounds spoken', (said) => {
    expect(soundsSpoken(said)).toBe(true);
  });

  it.each(['召开编委会2次', '接听热线来电360次', '听取工作汇报1次'])('%s: does not', (written) => {
    expect(soundsSpoken(written)).toBe(false);
  });
});
