import { describe, expect, it } from 'vitest';
import { calledByUnit, dated, lettered, saidAnew } from '../../../src/interview/hearing/mended-parts.ts';
import { heard } from '../../../src/language/hear.ts';

const NOTE = '业务培训2场，听课75人';
const notes = [{ question: 'notes.supervision', index: 0, text: NOTE }];

type Mends = typeof dated;
const becomes = (mends: Mends, said: string): string | null => {
  const act = mends(heard(said), notes);
  return act?.does === 'correctNote' ? act.note : null;
};

describe('a part of a note that is put right', () => {
  it.each<[Mends, string, string]>([
    [calledByUnit, '人数不对，是57', '业务培训2场，听课57人'],
    [calledByUnit, '场数写错，3场', '业务培训3场，听课75人'],
    [calledByUnit, '人数不用写', '业务培训2场'],
    [saidAnew, '更正一下：2场，听课57人', '业务培训2场，听课57人'],
    [dated, '补个时间，是4月', '4月业务培训2场，听课75人'],
    [lettered, '业务两个字去掉', '培训2场，听课75人'],
    [lettered, '听课这词删了，换成参训', '业务培训2场，参训75人'],
  ])('%o: %s', (mends, said, note) => {
    expect(becomes(mends, said)).toBe(note);
  });

  it.each<[Mends, string]>([
    [calledByUnit, '条数不对，是57'],
    [saidAnew, '3场，听课57人'],
    [dated, '4月又办了一场'],
    [lettered, '去掉'],
  ])('is none: %o of %s', (mends, said) => {
    expect(becomes(mends, said)).toBeNull();
  });
});
