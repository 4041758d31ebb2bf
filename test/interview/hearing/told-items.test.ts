import { describe, expect, it } from 'vitest';
import { toldItems } from '../../../src/interview/hearing/told-items.ts';

describe('the notes of one stretch', () => {
  it.each([
    ['开通直播。还有就是换了服务器', ['开通直播', '换了服务器']],
    ['同去年，不过多了个微博', ['同去年', '多了个微博']],
    ['开通直播。效果不错', ['开通直播。效果不错']],
  ])('%s', (said, items) => {
    expect(toldItems(said)).toEqual(items);
  });
});
