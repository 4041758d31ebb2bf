import { expect, it } from 'vitest';
import { ASKS_WHERE_FROM, whereFrom } from '../../../src/interview/hearing/where-from.ts';
import { Talk } from '../support/talk.ts';

const session = () =>
  new Talk().at('notes.proactiveDisclosure').say('门户网站公开信息143条，发布解读9篇').session;

it.each(['143条是哪来的', '这个9篇谁报的', '解读的数出处是哪里'])('“%s” asks where it comes from', (said) => {
  expect(ASKS_WHERE_FROM.isIn(said)).toBe(true);
  expect(whereFrom(said, session())?.zh).toContain('“主动公开”的要点：“门户网站公开信息143条，发布解读9篇”');
});

it('says nothing of a figure that no note holds', () => {
  expect(whereFrom('77条是哪来的', session())).toBeNull();
});
