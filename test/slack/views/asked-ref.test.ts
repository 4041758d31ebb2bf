import { expect, it } from 'vitest';
import { readRef, refOf } from '../../../src/slack/views/asked-ref.ts';

const ASKED = { session: 'o1-2025', question: 'cells.fees', revision: 7 };

it('is read back from a block’s id', () => {
  expect(readRef(refOf(ASKED, 'c.0'))).toEqual(ASKED);
});

it.each(['card.0', 'start', '', 'a|b|c|d', 'a|1|c', 'a|1||d'])('is none in %j', (id) => {
  expect(readRef(id)).toBeNull();
});
