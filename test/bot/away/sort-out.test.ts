import { describe, expect, it } from 'vitest';
import type { Written } from '../../../src/bot/away/history.ts';
import { sortOut } from '../../../src/bot/away/sort-out.ts';
import { outcomeText } from '../../../src/bot/away/told.ts';

const BASE = 1_772_413_200;
const ts = (second: number): string => `${BASE + second}.000100`;
const ms = (second: number): number => (BASE + second) * 1000;

const written = (second: number, text: string, more: { user?: string; edited?: number } = {}): Written => ({
  heard: {
    key: `m:${second}`,
    team: 'T1',
    channel: 'C1',
    user: more.user ?? 'U1',
    isOutsider: false,
    text,
    isWhole: true,
    ts: ts(second),
    thread: ts(0),
    isAddressed: false,
    inReport: false,
    files: [],
  },
  edited: more.edited === undefined ? null : ts(more.edited),
});

const textsOf = (all: readonly { readonly text: string }[]) => all.map(({ text }) => text);

describe('what stands in a conversation after an absence', () => {
  it('is taken as far as it was not heard, and once where a person says the same again', () => {
    const all = [
      written(10, '3件'),
      written(400, '没有'),
      written(410, '没有'),
      written(420, '没有', { user: 'U2' }),
    ];
    const sorted = sortOut(all, [ts(10)], ms(300), ms(900));
    expect(sorted.fresh.map(({ ts: at }) => at)).toEqual([ts(400), ts(420)]);
    expect(sorted.unheard).toHaveLength(3);
  });

  it('is left where what came after it was heard, and not even named where the same was said again', () => {
    const all = [written(10, '3件'), written(20, '4件'), written(30, '4件'), written(40, '5件')];
    const sorted = sortOut(all, [ts(30), ts(40)], ms(300), ms(900));
    expect(textsOf(sorted.passed)).toEqual(['3件']);
    expect(sorted.fresh).toEqual([]);
  });

  it('is too old after fourteen days', () => {
    const day = 24 * 3600;
    const sorted = sortOut([written(0, '甲'), written(2 * day, '乙')], [], ms(0), ms(15 * day));
    expect([textsOf(sorted.tooOld), textsOf(sorted.fresh)]).toEqual([['甲'], ['乙']]);
  });

  it('is changed where it had been heard and was changed during the absence', () => {
    const all = [written(10, '3件', { edited: 350 }), written(20, '4件', { edited: 100 })];
    const sorted = sortOut(all, [ts(10), ts(20)], ms(300), ms(900));
    expect(textsOf(sorted.changed.map(({ heard }) => heard))).toEqual(['3件']);
  });
});

describe('what is said about it', () => {
  const none = { taken: [], passed: [], tooOld: [], isCut: false };

  it('is nothing where nothing was written', () => {
    expect(outcomeText(none, 'Asia/Shanghai', 'zh')).toBeNull();
  });

  it('counts, gives the times at which they were written, and names the next step, in both languages', () => {
    const outcome = { ...none, taken: [ms(0), ms(30), ms(120)], passed: [ms(60)] };
    expect(outcomeText(outcome, 'Asia/Shanghai', 'zh')).toBe(
      '停机期间这里的3条消息（3月2日9:00、3月2日9:02）已补记。其间按过的按钮没有收到，请再按一次。\n停机期间这里有1条消息没有记入（3月2日9:01），因为之后的内容已经记入。仍需要的，请再发一次。',
    );
    expect(outcomeText(outcome, 'Asia/Shanghai', 'en')).toContain('3 messages written here');
  });
});
