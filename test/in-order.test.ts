import { describe, expect, it } from 'vitest';
import { createInOrder } from '../src/in-order.ts';

/** Work that ends when it is told to. */
function piece(name: string, done: string[]) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const work = async () => {
    await ended;
    done.push(name);
  };
  return { work, end: () => end() };
}

describe('work in order', () => {
  it('of one name is done in the order in which it came, whatever fails before it', async () => {
    const inOrder = createInOrder(null);
    const done: string[] = [];
    const slow = piece('first', done);
    const first = inOrder.run('report', slow.work);
    const second = inOrder.run('report', async () => {
      throw new Error('refused');
    });
    const third = inOrder.run('report', async () => done.push('third'));
    slow.end();
    await first;
    await expect(second).rejects.toThrow('refused');
    await third;
    expect(done).toEqual(['first', 'third']);
  });

  it('of another name waits for none of it', async () => {
    const inOrder = createInOrder(null);
    const done: string[] = [];
    const hanging = piece('first', done);
    const first = inOrder.run('report', hanging.work);
    await inOrder.run('another', async () => done.push('another'));
    expect(done).toEqual(['another']);
    hanging.end();
    await first;
  });

  it('is done by rank where it came at the same moment, and without a rank behind all that waits', async () => {
    const inOrder = createInOrder(null, () => new Promise((gathered) => setImmediate(gathered)));
    const done: string[] = [];
    const say = (name: string, rank?: string) => inOrder.run('report', async () => done.push(name), rank);
    await Promise.all([say('second', '1.2'), say('first', '1.1'), say('pressed'), say('third', '1.3')]);
    expect(done).toEqual(['first', 'second', 'pressed', 'third']);
  });

  it('goes ahead of work that hangs once its patience is over', async () => {
    const inOrder = createInOrder(1);
    const done: string[] = [];
    const hanging = piece('first', done);
    const first = inOrder.run('report', hanging.work);
    await inOrder.run('report', async () => done.push('second'));
    expect(done).toEqual(['second']);
    hanging.end();
    await first;
  });
});
