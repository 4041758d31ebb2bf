import { describe, expect, it } from 'vitest';
import { Talk } from '../../support/talk.ts';
import { actAt } from './read-at.ts';

const noted = () => new Talk().at('notes.proactiveDisclosure').say('网站公开信息54条').session;
const READER = '改要点';

describe('a correction of a note', () => {
  it.each([
    '是45条不是54条',
    '上面那个说错了，是45条不是54条',
  ])('means the last note with the wrong figure: %s', (said) => {
    expect(actAt(READER, 'notes.supervision', said, noted())).toMatchObject({ does: 'correctNote' });
  });

  it.each([
    '是45次不是56次',
    '组织培训2次',
    '不是每年都培训',
  ])('is none where no note holds the figure: %s', (said) => {
    expect(actAt(READER, 'notes.supervision', said, noted())).toBeNull();
  });

  it('is none where nothing was noted', () => {
    expect(actAt(READER, 'notes.supervision', '是45条不是54条')).toBeNull();
  });
});
