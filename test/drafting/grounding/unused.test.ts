import { describe, expect, it } from 'vitest';
import { unusedBeside } from '../../../src/drafting/grounding/unused.ts';
import { EVIDENCE } from './notes.ts';

describe('what a paragraph leaves of the notes', () => {
  const [trained] = EVIDENCE.lines;

  it('can be taken once by an honest wording', () => {
    if (!trained) throw new Error('no note');
    const unused = unusedBeside('开设专栏。');
    expect(unused.take(trained, 2)).toBe(true);
    expect(unused.take(trained, 100)).toBe(false);
  });

  it('is little where the paragraph tells the note', () => {
    if (!trained) throw new Error('no note');
    expect(unusedBeside('组织培训2次，覆盖60人次。').take(trained, 4)).toBe(false);
  });
});
