import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outrunsOf } from '../../../src/interview/ground/outrun.ts';
import { offered, settle } from '../support/clerk.ts';
import { Talk } from '../support/talk.ts';

const NOTES = 'notes.proactiveDisclosure';

/** A report of which 一 was drafted from these notes and accepted. */
function adopted(...notes: string[]): Talk {
  const talk = new Talk({ organ: '云岭县水利局' });
  for (const id of [
    'cells.normativeDocuments',
    'cells.licences',
    'cells.penalties',
    'cells.coercion',
    'cells.fees',
  ])
    if (talk.at(id).prompt.asks.question === id) take(talk, 'zero');
  take(talk.at('received'), 'nothing-at-all');
  for (const id of ['onRequest', 'informationManagement', 'platforms', 'supervision'])
    talk.at(`notes.${id}`).press('none');
  talk.at(NOTES).say(notes.join('\n'));
  settle(talk);
  talk.at('draft.overview');
  const draft = talk.session.drafts.overview;
  if (draft?.state !== 'ready') throw new Error(`no draft: ${JSON.stringify(draft)}`);
  for (let marks = draft.marks.length; marks > 0; marks -= 1) talk.press('keep-mark:0');
  return talk.press('accept');
}

/** Presses what may want a confirmation. */
function take(talk: Talk, choice: string): void {
  talk.press(choice);
  if (talk.session.proposal) talk.press('confirm');
}

const textOf = ({ session }: Talk): string => session.content.report.overview;
const changeNotes = (talk: Talk, ...notes: string[]): Talk => talk.at(NOTES).say(notes.join('\n'));
const labels = (talk: Talk): string[] => offered(talk).map(({ label }) => label);
const idOf = (talk: Talk, label: string): string =>
  offered(talk).find((choice) => choice.label === label)?.value ?? `no button ${label}`;

describe('a note that changes under an adopted text', () => {
  it('shows the sentence at once, with 【按46条更新】【保留】', () => {
    const talk = changeNotes(adopted('网站公开信息45条'), '网站公开信息46条');
    expect(talk.seen).toContain('第一部分的正文还写着：“');
    expect(talk.seen).toContain('45条');
    expect(talk.seen).toContain('要点已改为“网站公开信息46条”。');
    expect(labels(talk)).toEqual(expect.arrayContaining(['按46条更新', '保留']));
    expect(textOf(talk)).toContain('45条');
  });

  it('puts the new figure where the old one stood, and nothing else', () => {
    const talk = changeNotes(
      adopted('网站公开信息45条', '发布政策解读4篇'),
      '网站公开信息46条',
      '发布政策解读4篇',
    );
    const before = textOf(talk);
    talk.press(idOf(talk, '按46条更新'));
    expect(textOf(talk)).toBe(before.replace('45条', '46条'));
    expect(outrunsOf(talk.session)).toEqual([]);
  });

  it('leaves the text as it was where it is to be kept, and asks no more', () => {
    const talk = changeNotes(adopted('网站公开信息45条'), '网站公开信息46条');
    const before = textOf(talk);
    talk.press(idOf(talk, '保留'));
    expect(textOf(talk)).toBe(before);
    expect(talk.say('检查').seen).not.toContain('没有跟上');
  });

  it('the check speaks of it, and no file is made, until that is settled', () => {
    const talk = changeNotes(adopted('网站公开信息45条'), '网站公开信息46条').press('resume');
    talk.say('检查');
    expect(talk.seen).toContain('正文有1处没有跟上改过的要点。');
    expect(labels(talk)).toContain('按46条更新');
    talk.say('生成文件');
    expect(talk.session.posting).toBeNull();
    talk.press(idOf(talk, '按46条更新')).say('检查');
    expect(talk.seen).not.toContain('没有跟上');
  });

  it('is nothing to speak of where the change is taken back', () => {
    const talk = changeNotes(
      changeNotes(adopted('网站公开信息45条'), '网站公开信息46条'),
      '网站公开信息45条',
    );
    expect(outrunsOf(talk.session)).toEqual([]);
    const back = changeNotes(adopted('网站公开信息45条'), '网站公开信息46条').say('上一步');
    expect(outrunsOf(back.session)).toEqual([]);
  });

  it('offers to draft again where more than figures changed', () => {
    const talk = changeNotes(adopted('组织业务培训2次'), '没有组织业务培训，改为发放学习资料30份');
    expect(labels(talk)).toEqual(expect.arrayContaining(['重新起草', '保留']));
    expect(labels(talk).some((label) => label.startsWith('按'))).toBe(false);
    talk.press(idOf(talk, '重新起草'));
    expect(talk.session.drafts.overview?.state).toBe('wanted');
    settle(talk);
    expect(talk.press('accept').session.drafts.overview?.state).toBe('accepted');
    expect(outrunsOf(talk.session)).toEqual([]);
  });

  it('tells of a note that was added, and of one taken out whose sentence still stands', () => {
    const added = changeNotes(adopted('网站公开信息45条'), '网站公开信息45条', '召开新闻发布会3场');
    expect(added.seen).toContain('正文里还没有新加的要点：“召开新闻发布会3场”');
    const gone = changeNotes(adopted('网站公开信息45条', '召开新闻发布会3场'), '网站公开信息45条');
    expect(gone.seen).toContain('要点“召开新闻发布会3场”已删去。');
  });

  it('asks about a person’s own text too, whose other sentences they have not read again', () => {
    const talk = changeNotes(adopted('网站公开信息45条'), '网站公开信息46条').press('resume');
    talk.at('draft.overview');
    talk.fill('text', { p0: `${textOf(talk)}另有说明。` }).press('accept');
    expect(outrunsOf(talk.session)).toHaveLength(1);
    expect(labels(talk)).toContain('按46条更新');
  });
});

describe('a figure of the tables that changes under an adopted text', () => {
  it('offers to put it into the sentence', () => {
    const talk = adopted('网站公开信息45条');
    talk.at('draft.overview').fill('text', { p0: '2025年，我局收到政府信息公开申请2件。' });
    talk.press('accept').at('cells.applications').say('新收自然人3件，予以公开自然人3件').press('confirm');
    expect(labels(talk)).toContain('正文按3更新');
    talk.press(idOf(talk, '正文按3更新'));
    expect(textOf(talk)).toBe('2025年，我局收到政府信息公开申请3件。');
  });
});

describe('whatever figure of a note changes', () => {
  const figure = fc.integer({ min: 2, max: 4000 });
  const kinds = ['网站公开信息%条', '召开新闻发布会%场', '组织业务培训%次', '发放宣传资料%份'] as const;
  const picked = fc.subarray([...kinds], { minLength: 1 });

  it('is spoken of until it is followed or kept; then the text holds what was chosen, and the rest word for word', () => {
    fc.assert(
      fc.property(picked, figure, figure, fc.nat(3), fc.boolean(), (lines, was, is, which, follows) => {
        fc.pre(was !== is);
        const said = (figures: (at: number) => number) =>
          lines.map((line, at) => line.replace('%', String(figures(at))));
        const at = which % lines.length;
        // Every note has a figure of its own, so that each sentence can be told.
        const base = (index: number) => (index === at ? was : 5001 + index);
        const talk = adopted(...said(base));
        const before = textOf(talk);
        expect(outrunsOf(talk.session)).toEqual([]);
        changeNotes(talk, ...said((index) => (index === at ? is : base(index))));
        const outruns = outrunsOf(talk.session);
        expect(outruns).toHaveLength(1);
        const update = offered(talk).find(({ value }) => value === 'follow:0');
        if (follows && update) {
          talk.press('follow:0');
          expect(textOf(talk)).toBe(outruns[0]?.followed);
          const unit = (lines[at] ?? '').slice(-1);
          expect(textOf(talk).replace(`${is}${unit}`, `${was}${unit}`)).toBe(before);
        } else {
          talk.press('stand:0');
          expect(textOf(talk)).toBe(before);
        }
        expect(outrunsOf(talk.session)).toEqual([]);
      }),
      { numRuns: 25, interruptAfterTimeLimit: 9_000 },
    );
  }, 15_000);
});

describe('the ledger’s own words on fees, which an adopted text was written from', () => {
  const ledger = (sentence: string, count: number) => ({
    day: '2026-01-12',
    figures: {},
    unconfirmed: 0,
    knowsEarlierYears: true,
    fees: { count, sentence },
  });

  it('are shown with the sentence when the ledger says something else', () => {
    const before = '收取信息处理费2件、300元。';
    const talk = new Talk({ organ: '云岭县水利局' });
    talk.session = { ...talk.session, ledger: ledger(before, 2) };
    talk.at('notes.fees').press('ledger').at('notes.other').press('none');
    settle(talk);
    talk.at('draft.other');
    for (let marks = 3; marks > 0 && offered(talk).some(({ value }) => value === 'keep-mark:0'); marks -= 1)
      talk.press('keep-mark:0');
    talk.press('accept');
    expect(outrunsOf(talk.session)).toEqual([]);
    talk.session = { ...talk.session, ledger: ledger('收取信息处理费3件、400元。', 3) };
    const [outrun] = outrunsOf(talk.session);
    expect(outrun).toMatchObject({ part: 'other', source: 'ledger' });
    talk.say('检查');
    expect(talk.seen).toContain('台账已改为');
    expect(labels(talk)).toContain('保留');
  });
});
