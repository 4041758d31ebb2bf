import { describe, expect, it } from 'vitest';
import { APART_LIMITS } from '../../../src/documents/apart/limits.ts';
import { ReadingQueue } from '../../../src/documents/apart/queue.ts';

const REGISTER = new TextEncoder().encode('编号,申请人,收到日期,申请内容\n1,张某,2026-3-2,征地批复\n');

describe('a process that reads', () => {
  const ask = { bytes: REGISTER, name: '台账.csv', wanted: 'any' } as const;

  it('is ended when a file takes too long, and the next file is read by another', async () => {
    const queue = new ReadingQueue({ ...APART_LIMITS, timeMs: 0 });
    expect(await queue.read('U1', ask)).toEqual({ kind: 'too-long' });
    expect(await new ReadingQueue(APART_LIMITS).read('U1', ask)).toMatchObject({ kind: 'answered' });
  });

  it('is ended when it holds too much memory', async () => {
    const queue = new ReadingQueue({ ...APART_LIMITS, residentBytes: 30_000_000 });
    await expect(queue.read('U1', ask)).rejects.toThrow('too-much-memory');
  });

  it('reads more at once when it may, one file of each person in turn', async () => {
    const queue = new ReadingQueue({ ...APART_LIMITS, atOnce: 0 });
    const reading = queue.read('U3', ask);
    queue.allow(1);
    expect(await reading).toMatchObject({ kind: 'answered' });
    const ended: string[] = [];
    const read = (owner: string) => queue.read(owner, ask).then(() => ended.push(owner));
    await Promise.all([read('U1'), read('U1'), read('U1'), read('U2')]);
    expect(ended).toEqual(['U1', 'U2', 'U1', 'U1']);
  });
});
