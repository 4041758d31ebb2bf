import { describe, expect, it } from 'vitest';
import { Talk } from '../../support/talk.ts';
import { readAt } from './read-at.ts';

const asked = () => new Talk().at('cells.applications').say('不掌握\t2\t1\n信访\t0\t1').session;

describe('the columns of rows that were pasted without a heading', () => {
  it('are named one after another', () => {
    expect(readAt('列名', 'cells.applications', '自然人和企业', asked())).toMatchObject({
      kind: 'understood',
      value: { does: 'columns', columns: ['naturalPerson', 'business'] },
    });
  });

  it.each(['自然人', '张三和企业', '今天下雨'])('are not told by: %s', (said) => {
    expect(readAt('列名', 'cells.applications', said, asked()).kind).toBe('not-mine');
  });

  it('are nobody’s where nothing was asked', () => {
    expect(readAt('列名', 'cells.applications', '自然人和企业').kind).toBe('not-mine');
  });
});
