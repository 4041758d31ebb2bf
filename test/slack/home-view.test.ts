import { describe, expect, it } from 'vitest';
import { DESK_MOST, DESK_PAGE, type Desk, type DeskReport } from '../../src/bot/desk/desk.ts';
import { LIMITS } from '../../src/slack/limits.ts';
import { homeView } from '../../src/slack/views/home.ts';

const ADDRESS = { url: 'https://yunling.slack.com/', botUserId: 'U0BOT' };

const REPORT: DeskReport = {
  title: '云岭县水利局 2025年度报告',
  lines: ['填报中。', '报送时限2026年1月31日（周六），还有14个工作日。', '尚缺：第五部分。'],
  place: { channel: 'C1', thread: '1768183200.000095' },
  isInHand: true,
  isMine: true,
  handOver: { name: 'handOver', value: '{"session":"s","to":""}', label: '转交' },
  file: { id: 'F1', name: '年报.docx', version: 2 },
};

const desk = (change: Partial<Desk> = {}): Desk => ({
  lang: 'zh',
  at: { own: 0, others: 0, cases: 0 },
  own: { entries: [REPORT], more: false },
  requests: { entries: [], more: false },
  organs: [],
  others: { entries: [], more: false },
  cases: { entries: [], more: false },
  ...change,
});

const GRANT = { name: 'accessGrant', value: 'x', label: '同意' };

const shown = (one: Desk): string => JSON.stringify(homeView(one, ADDRESS));

describe('the Home tab', () => {
  it('leads from a report to its thread and to its latest file', () => {
    const text = shown(desk());
    expect(text).toContain('"url":"https://yunling.slack.com/archives/C1/p1768183200000095"');
    expect(text).toContain('"继续填写"');
    expect(text).toContain(`https://yunling.slack.com/files/U0BOT/F1/${encodeURIComponent('年报.docx')}`);
    expect(text).toContain('"最新文件（第2版）"');
  });

  it('has one main button: to go on with the first report in hand, else to begin one', () => {
    const buttons = (one: Desk) => [...shown(one).matchAll(/"style":"primary"/g)].length;
    const two = desk({ own: { entries: [REPORT, { ...REPORT }], more: false } });
    expect(buttons(two)).toBe(1);
    const given = { ...REPORT, isMine: false };
    expect(buttons(desk({ own: { entries: [given, REPORT], more: false } }))).toBe(1);
    expect(buttons(desk({ own: { entries: [{ ...REPORT, isInHand: false }], more: false } }))).toBe(1);
    expect(buttons(desk({ own: { entries: [], more: false } }))).toBe(1);
  });

  it('says so where a report has no thread any more, and offers nothing that leads nowhere', () => {
    const text = shown(desk({ own: { entries: [{ ...REPORT, place: null, file: null }], more: false } }));
    expect(text).toContain('话题还没有或已不在');
    expect(text).not.toContain('继续填写');
  });

  it('has the one main button also where there is nothing yet', () => {
    const text = shown(desk({ own: { entries: [], more: false } }));
    expect(text).toContain('还没有您的年报。');
    expect(text).toContain('"action_id":"start"');
  });

  it('puts what others ask first, and sends the overview of an organ that has something open', () => {
    const text = shown(
      desk({
        requests: { entries: [{ text: '甲申请云岭县水利局的填报人岗位。', buttons: [GRANT] }], more: false },
        organs: [{ text: '云岭县水利局：未办结3件。', value: 'v' }],
      }),
    );
    expect(text.indexOf('待您决定')).toBeLessThan(text.indexOf('我的年报'));
    expect(text).toContain('card:accessGrant:0');
    expect(text).toContain('card:overview:0');
  });

  it('says the same in English', () => {
    const text = shown(desk({ lang: 'en', own: { entries: [REPORT], more: true } }));
    for (const words of ['My reports', 'Continue', 'Latest file (version 2)', 'Start a report', 'Next'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/继续填写|开始填报|下一页/);
  });

  it('turns pages of one list and leaves the others where they are', () => {
    const at = { own: 8, others: 5, cases: 0 };
    const text = shown(desk({ at, own: { entries: [REPORT], more: true } }));
    expect(text).toContain(JSON.stringify(JSON.stringify({ own: 0, others: 5, cases: 0 })));
    expect(text).toContain(JSON.stringify(JSON.stringify({ own: 16, others: 5, cases: 0 })));
    expect(text).toContain(JSON.stringify(JSON.stringify({ own: 8, others: 0, cases: 0 })));
  });

  it('keeps within Slack’s limits, however full every list is and however long every text', () => {
    const long = {
      ...REPORT,
      title: '长'.repeat(900),
      lines: Array.from({ length: 9 }, () => '长'.repeat(900)),
    };
    const many = <T>(count: number, entry: T) => ({
      entries: Array.from({ length: count }, () => entry),
      more: true,
    });
    const entry = { text: '长'.repeat(900), place: null, number: '号'.repeat(200), value: 'x'.repeat(100) };
    const { blocks } = homeView(
      desk({
        at: { own: 80, others: 50, cases: 80 },
        own: many(DESK_PAGE.own, long),
        requests: many(DESK_MOST.requests, { text: '长'.repeat(900), buttons: [GRANT, GRANT] }),
        organs: many(DESK_MOST.organs, { text: '长'.repeat(900), value: 'x'.repeat(100) }).entries,
        others: many(DESK_PAGE.others, long),
        cases: many(DESK_PAGE.cases, entry),
      }),
      ADDRESS,
    );
    expect(blocks.length).toBeLessThan(LIMITS.viewBlocks);
    const ids = blocks.flatMap((block) => ('block_id' in block && block.block_id ? [block.block_id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(JSON.stringify(blocks).length).toBeLessThan(100_000);
  });
});
