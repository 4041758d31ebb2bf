import { describe, expect, it } from 'vitest';
import { lastAsked, lastQuery } from '../../../support/asked-in-turn.ts';

describe('a question that goes on from the one before', () => {
  it.each([
    [['今年收了几件', '其中企业的呢'], '2026年收到、申请人为商业企业；数有几件'],
    [['这个月收了几件', '那上个月呢'], '2026年8月收到；数有几件'],
    [['何晓手上有几件', '林森呢'], '未办结、林森承办；数有几件'],
    [['何晓今年接了几件', '律所的占几件'], '2026年收到、何晓承办；算其中申请人为法律服务机构的占比'],
    [
      ['吴大年申请过几回', '第一回为什么没公开'],
      '申请人为“吴大年”、处理结果为“不予公开”；列出前1件，说各自的办理结果',
    ],
    [['2026-017到哪了', '什么时候到期'], '编号“2026-017”；说这一件的到期日'],
  ])('%s', (texts, asked) => {
    expect(lastAsked(...texts)).toBe(asked);
  });

  it('takes a bare number for no case where another day may be meant', () => {
    expect(lastQuery('2026-017要是下周一才答复会超期吗', '23号呢')).toBeNull();
  });

  it('asks of nothing that was not spoken of', () => {
    expect(lastQuery('那件办好了没')).toBeNull();
    expect(lastQuery('2026-017到哪了', '那件办好了没')).not.toBeNull();
  });

  it('asks of each part how long it took', () => {
    expect(lastQuery('今年按承办人各办结几件', '平均几天')?.measure).toMatchObject({
      by: 'handler',
      of: 'average',
    });
  });

  it('asks of the one that was told', () => {
    expect(lastQuery('今年办得最久的是哪件', '它为什么不公开')?.measure).toMatchObject({
      kind: 'extreme',
      aspect: 'result',
    });
  });

  it('asks for another place of the same order', () => {
    expect(lastQuery('今年谁办得最多', '第二呢')?.measure).toMatchObject({
      by: 'handler',
      top: 'most',
      skip: 1,
    });
  });
});
