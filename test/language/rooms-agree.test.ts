import { describe, expect, it } from 'vitest';
import { boundIn } from '../../src/drafting/grounding/bound.ts';
import { readNumberAnswer } from '../../src/interview/answers/number-answer.ts';
import { mayStandFor } from '../../src/language/figure.ts';
import { readFigures } from '../../src/language/figures.ts';
import { fold } from '../../src/language/fold.ts';
import { checkReport } from '../../src/report/checks/check-report.ts';
import { bureauReport } from '../fixtures/reports.ts';
import { Talk } from '../interview/support/talk.ts';
import { queriesOf } from '../support/read-ledger-question.ts';

/** What an answer to one figure's question is taken for; null where it is refused or not understood. */
function answered(said: string): number | null {
  const reading = readNumberAnswer(said, 'count');
  return reading?.kind === 'read' ? reading.value : null;
}

/** The figure that an answer in words proposes for a cell, through the whole interview. */
function proposed(said: string): number | null {
  const { session } = new Talk().at('cells.applications').say(`自然人新收${said}`);
  return session.proposal?.cells['applications.new.naturalPerson'] ?? null;
}

/** The figure that a check holds against the tables; null where it is none that it may hold against them. */
function checked(said: string): number | null {
  const [figure] = readFigures(`全年收到政府信息公开申请${said}。`);
  return figure?.kind === 'count' && figure.exact ? figure.value : null;
}

/** The figure that the gate of drafts asks a ground for. */
function gated(said: string): number | null {
  const [found] = boundIn(fold(`全年收到政府信息公开申请${said}。`, 'dropped'));
  return found?.figure.kind === 'count' && found.figure.exact ? found.figure.value : null;
}

/** How many a question to the ledger asks for; null where it says no number (three are shown then). */
function asked(said: string): number | null {
  const measure = queriesOf(`最急的${said}`, '2026-11-28')[0]?.measure;
  return measure?.kind === 'list' && measure.most !== 3 ? measure.most : null;
}

const EXACT: readonly (readonly [string, number])[] = [
  ['35件', 35],
  ['３５件', 35],
  ['三十五件', 35],
  ['十二件', 12],
  ['两件', 2],
  ['二十件', 20],
  ['三百零五件', 305],
  ['一百二十件', 120],
  ['一千零三十二件', 1032],
  ['3,119件', 3119],
  ['3，119件', 3119],
  ['88，283件', 88_283],
  ['三万五千件', 35_000],
];

const NO_FIGURE: readonly string[] = [
  '三五件',
  '两三件',
  '十来件',
  '十几件',
  '几十件',
  '几件',
  '数十件',
  '上百件',
  '百余件',
  '近3000件',
  '约30件',
  '30多件',
  '30件左右',
  '30件以上',
  '不到30件',
  '30至50件',
  '二十来万件',
];

describe('rooms that read one wording', () => {
  it.each(EXACT)('take %s for %d', (said, value) => {
    expect([answered(said), proposed(said), checked(said), gated(said)]).toEqual([
      value,
      value,
      value,
      value,
    ]);
    if (value <= 50) expect(asked(said)).toBe(value);
  });

  it.each(NO_FIGURE)('take %s for no exact figure', (said) => {
    expect([answered(said), proposed(said), checked(said), gated(said)]).toEqual([null, null, null, null]);
  });

  it.each(['三五件', '十来件', '几件', '三四件'])('show the usual few where %s are asked for', (said) => {
    expect(asked(said)).toBeNull();
  });

  // A report's 3.9万条 is rounded, whoever answers 3.9万 means it: the figure agrees with what is near it there.
  it.each([
    ['18万8千', 188_000],
    ['3万5', 35_000],
    ['1.2亿', 120_000_000],
  ])('take %s for %d', (said, value) => {
    expect([answered(`${said}件`), proposed(`${said}件`)]).toEqual([value, value]);
    const [figure] = readFigures(`发布信息${said}条`);
    expect(figure?.value).toBe(value);
    expect(figure && mayStandFor(figure, value)).toBe(true);
  });

  it.each(['“十三五”期间', '二〇二四年', '2024年'])('take %s for no count', (said) => {
    expect([answered(said), checked(said), gated(said)]).toEqual([null, null, null]);
  });

  it('say of about how many that the form takes exact figures', () => {
    for (const said of ['三五件', '十来件', '上百件', '几十件'])
      expect(new Talk().at('cells.licences').say(said).seen).toContain('表中要填准确数');
  });

  it('find no false figure in a report that says about how many', () => {
    const found = (overview: string) =>
      checkReport({ report: { ...bureauReport(), overview }, previous: [] }).filter(
        ({ rule }) => rule === 'text-count',
      );
    expect(found('全年新收政府信息公开申请三五件。')).toEqual([]);
    expect(found('全年新收政府信息公开申请三百五十件。')).toHaveLength(1);
  });

  it('tell 万元 from 元', () => {
    expect(readNumberAnswer('18万8千元', 'yuan')).toMatchObject({ value: 188_000 });
    expect(readNumberAnswer('18万8千元', 'wan')).toMatchObject({ value: 18.8 });
    expect(readNumberAnswer('1.2亿元', 'wan')).toMatchObject({ value: 12_000 });
    expect(readFigures('收费18万8千元')).toMatchObject([{ kind: 'money', value: 188_000 }]);
  });
});
