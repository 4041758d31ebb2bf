import { describe, expect, it } from 'vitest';
import { withoutCarried } from '../../../src/interview/hearing/with-carried-over.ts';
import { Talk } from '../support/talk.ts';

const report = new Talk().session.content.report;

describe('what came together with what was carried over', () => {
  it.each([
    ['连同去年的一共9件，去年转来1件', '新收8件，去年转来1件'],
    ['加上去年留下的2件，总共11件，全是企业', '新收9件，去年结转2件，全是企业'],
    ['连去年的9件，去年的是1件，都是村民', '新收8件，去年的是1件，都是村民'],
  ])('%s', (said, apart) => {
    expect(withoutCarried(said, report)).toMatchObject({ text: apart });
  });

  it('is asked about where nobody said how many were carried over', () => {
    expect(withoutCarried('连同去年的一共9件', report)).toMatchObject({ text: null });
  });

  it.each(['新收9件，去年转来1件', '比去年的9件多', '连去年也没有'])('%s tells it apart', (said) => {
    expect(withoutCarried(said, report)).toBeNull();
  });
});
