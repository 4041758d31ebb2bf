import { expect, it } from 'vitest';
import { slightRests } from '../../../src/drafting/grounding/slight.ts';
import { judgedFrom } from './notes.ts';

it.each([
  ['账本一页一页看的，看了3天', '需逐页审看', true],
  ['账本一页一页看的，看了3天', '形成总结报送上级', false],
  ['来问的都告诉了找哪个单位问', '均告知可询问的单位', true],
])('a clause beside its note “%s”: “%s” adds little: %s', (note, clause, isSlight) => {
  const judged = judgedFrom([note], `${clause}。`);
  const refs = judged.evidence.lines.map(({ ref }) => ref);
  expect(slightRests(clause, refs, judged) !== null).toBe(isSlight);
});
