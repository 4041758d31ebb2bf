import { describe, expect, it } from 'vitest';
import { readDisposition } from '../src/applications/case/words.ts';
import { readIntake } from '../src/applications/intake/intake.ts';
import type { DraftRequest } from '../src/drafting/draft.ts';
import { evidenceOf } from '../src/drafting/grounding/evidence.ts';
import { ground } from '../src/drafting/grounding/ground.ts';
import { readNumberAnswer } from '../src/interview/answers/number-answer.ts';
import { readFigures } from '../src/language/figures.ts';
import { checkReport } from '../src/report/checks/check-report.ts';
import { formOf } from '../src/report/forms/choose.ts';
import { rowsOf } from '../src/report/forms/outcomes.ts';
import { organProfileOf } from '../src/report/organ.ts';
import { labelWords } from '../src/report/reading/label-words.ts';
import { matchLabel } from '../src/report/reading/match-label.ts';
import type { Report } from '../src/report/report.ts';
import { bureauReport } from './fixtures/reports.ts';
import { actOf, commandOf } from './interview/support/hears.ts';
import { answered, choices, heard, heldAgainst, namedAt, rowOf } from './report/words/rooms/tables.ts';
import { queriesOf } from './support/read-ledger-question.ts';

/** A Saturday. */
const TODAY = '2026-11-28';
const FORM = '2021';

const rows = (outcome: 'denied' | 'unavailable') =>
  heard(rowsOf(formOf(FORM), outcome).map(({ key }) => key));
const DENIED = rows('denied');
const told = (said: string) => `全年答复政府信息公开申请30件，其中${said}7件。`;

const interview = (said: string) =>
  heard(answered(`${said}7件`, 'applications', FORM).flatMap((each) => each.rows));
const prose = (said: string) => choices(heldAgainst(told(said), FORM), rowOf);
const gate = (said: string) => choices(namedAt(told(said), FORM), rowOf);

/** The results that a question to the ledger asks for. */
function asked(question: string): string {
  const [query] = queriesOf(question, TODAY);
  const found = query?.filters.find(({ by }) => by === 'result');
  return found?.by === 'result' && !found.not ? heard(found.results) : '';
}

/** The marks of a draft's sentence beside the tables alone. */
function marked(sentence: string, report: Report): boolean {
  const request: DraftRequest = {
    part: 'overview',
    report,
    previous: null,
    notes: [],
    organ: organProfileOf(report.organ),
    change: null,
    current: null,
    settled: [],
  };
  return ground(sentence, evidenceOf(request)).length > 0;
}

/** A bureau that granted seven applications, denied three, and found one not held. */
function report(): Report {
  const blank = bureauReport();
  const row = (total: number) => ({ ...blank.applications.new, naturalPerson: total, total });
  const none = Object.fromEntries(Object.keys(blank.applications).map((key) => [key, row(0)]));
  return {
    ...blank,
    applications: {
      ...none,
      new: row(11),
      granted: row(7),
      deniedStateSecret: row(2),
      deniedThirdPartyRights: row(1),
      unavailableNotHeld: row(1),
      total: row(11),
    },
  };
}

describe('未公开7件, 不公开7件, 拒绝公开7件', () => {
  it.each([
    '未公开',
    '不公开',
    '拒绝公开',
    '没有公开',
    '不予公开',
  ])('%s is the group to all, never a row of it', (said) => {
    expect([interview(said), prose(said), gate(said), asked(`${said}的有几件`)]).toEqual([
      DENIED,
      DENIED,
      DENIED,
      DENIED,
    ]);
    expect(readDisposition(said)).toBeNull();
    expect(matchLabel(said, labelWords(FORM).applicationRows)?.key).toBe('@group');
  });

  it('lets no false draft pass, and marks no true one', () => {
    for (const said of ['未公开', '不公开', '拒绝公开', '没有公开']) {
      expect(marked(`全年答复政府信息公开申请11件，其中${said}7件。`, report())).toBe(true);
      expect(marked(`全年答复政府信息公开申请11件，其中${said}3件。`, report())).toBe(false);
    }
  });

  it('is found where a report prints it beside another sum', () => {
    const rules = (overview: string) =>
      checkReport({ report: { ...report(), overview }, previous: [] })
        .filter(({ rule }) => rule === 'text-count')
        .map(({ expected }) => expected);
    expect(rules('全年答复政府信息公开申请11件，其中未公开7件。')).toEqual([3]);
    expect(rules('全年答复政府信息公开申请11件，其中未公开3件。')).toEqual([]);
  });
});

/** The day that a question asks for what is due on. */
function due(day: string): unknown {
  const when = queriesOf(`${day}到期的有哪些`, TODAY)[0]?.filters.find(({ by }) => by === 'when');
  return when?.by === 'when' && when.from === when.to ? when.to : null;
}
/** The day on which an application is said to have come; 'asks' where that cannot be. */
function came(day: string): string | null {
  const intake = readIntake(`编号2026-101，张小禾，${day}当面提交，申请公开征地补偿方案`, TODAY);
  return intake.oddDay === null ? intake.draft.arrivedOn : 'asks';
}
/** The day until which an answer is put off. */
function until(day: string): unknown {
  const command = commandOf(`问过再填，财务股${day}前提供`, TODAY);
  return command?.kind === 'askLater' ? command.until : null;
}

describe('下周一, said on a Saturday', () => {
  it('is one day to a question and to an answer, and none on which a letter came: it is asked', () => {
    expect([due('下周一'), until('下周一'), came('下周一')]).toEqual(['2026-11-30', '2026-11-30', 'asks']);
  });
});

describe('大后天 · 上周五 · 前年3月1日 · 十二月十日', () => {
  it.each([
    ['大后天', '2026-12-01', 'asks'],
    ['上周五', '2026-11-20', '2026-11-20'],
    ['前年3月1日', '2024-03-01', '2024-03-01'],
    ['十二月十日', '2026-12-10', 'asks'],
  ])('%s is %s to all', (said, day, arrival) => {
    expect([due(said), until(said), came(said)]).toEqual([day, day, arrival]);
  });

  it.each([
    '月底',
    '年前',
    '节后第一个工作日',
  ])('%s is no day on which something came: it is asked', (said) => {
    expect(came(said) === 'asks' || came(said) === null).toBe(true);
  });
});

describe('三五件', () => {
  it.each([
    '三五件',
    '十来件',
    '上百件',
  ])('%s is no figure: an answer is refused, a check holds nothing against it', (said) => {
    expect(readNumberAnswer(said, 'count')?.kind).not.toBe('read');
    expect(readFigures(`全年收到政府信息公开申请${said}。`).filter(({ exact }) => exact)).toEqual([]);
    const found = checkReport({
      report: { ...report(), overview: `全年新收政府信息公开申请${said}。` },
      previous: [],
    });
    expect(found.filter(({ rule }) => rule === 'text-count')).toEqual([]);
  });
});

describe('18万8千', () => {
  it.each([
    ['18万8千', 188_000],
    ['3万5', 35_000],
    ['3，119', 3119],
    ['88，283', 88_283],
    ['一千零三十二', 1032],
  ])('%s is %d to an answer and to a check', (said, value) => {
    const reading = readNumberAnswer(`${said}件`, 'count');
    expect(reading?.kind === 'read' ? reading.value : null).toBe(value);
    expect(readFigures(`行政许可${said}件`).map((figure) => figure.value)).toEqual([value]);
  });
});

describe('不予公开的几件', () => {
  it.each([
    '不予公开的几件',
    '不予公开的有几件',
    '不公开的是哪几件',
  ])('%s goes from the interview to the ledger, which knows it', (said) => {
    expect(actOf(said, TODAY, 'cells.applications')).toMatchObject({ does: 'ask', of: 'ledger' });
    expect(asked(said)).toBe(DENIED);
  });
});

describe('a word for one row is that row to all', () => {
  it.each([
    ['涉密', 'deniedStateSecret'],
    ['属于国家秘密', 'deniedStateSecret'],
    ['因涉密', 'deniedStateSecret'],
    ['涉及第三方', 'deniedThirdPartyRights'],
    ['查无此件', 'unavailableNotHeld'],
    ['不掌握', 'unavailableNotHeld'],
    ['信息不存在', 'unavailableNotHeld'],
    ['不是我局职责', 'unavailableNotHeld'],
    ['投诉类', 'refusedPetition'],
  ])('%s is %s', (said, row) => {
    expect([interview(said), prose(said), gate(said), asked(`今年${said}的有几件`)]).toEqual([
      row,
      row,
      row,
      row,
    ]);
    expect(readDisposition(said)).toBe(row);
  });

  it.each([
    ['商业秘密', 'deniedThirdPartyRights'],
    ['撤回', 'otherRemaining'],
  ])('%s, which is a kind of what %s counts, is nowhere another row', (said, row) => {
    expect([interview(said), readDisposition(said), gate(said)]).toEqual([row, row, row]);
    expect(['', row]).toContain(prose(said));
    expect(['', row]).toContain(asked(`今年${said}的有几件`));
  });
});
