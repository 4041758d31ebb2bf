import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createDrafter, type DraftRequest } from '../../src/drafting/drafter.ts';
import { checkReport } from '../../src/report/checks/check-report.ts';
import { organProfileOf } from '../../src/report/organ.ts';
import { bureauReport } from '../fixtures/reports.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';
import { WORDS } from './words-of-model.ts';

const NOTES = [
  { id: 'a', aspect: 'proactiveDisclosure', text: '网站公开政府信息208条' },
  { id: 'b', aspect: 'supervision', text: '组织培训2次，联系人王建国，手机13800138000' },
];

const REQUEST: DraftRequest = {
  part: 'overview',
  report: { ...bureauReport(), overview: '' },
  previous: null,
  notes: NOTES,
  organ: organProfileOf('云岭县自然资源局'),
  change: null,
  current: null,
  settled: [],
  persons: ['王建国'],
};

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
});
afterEach(() => server.stop());

const drafter = (timeoutMs = 3000) =>
  createDrafter({ model: { apiKey: 'k', baseURL: server.baseURL, model: 'local-1', timeoutMs } });

describe('a draft by the model', () => {
  it('is in the house’s frame, unmarked where everything was told, and says who wrote it', async () => {
    server.answer(() => ({ kind: 'json', value: WORDS }));
    const draft = await drafter().draft(REQUEST);
    expect(draft.marks).toEqual([]);
    expect(draft.writer).toEqual({ kind: 'model', model: 'local-1', promptVersion: expect.any(String) });
    expect(draft.text).toContain('（一）主动公开情况');
    expect(draft.text).toContain('通过网站公开政府信息208条。');
  });

  it('is streamed: progress is told while it is written', async () => {
    server.answer(() => ({ kind: 'json', value: WORDS }));
    const stages: string[] = [];
    await drafter().draft(REQUEST, { onStatus: ({ stage }) => stages.push(stage) });
    expect(stages).toContain('writing');
  });

  it('has what nothing told of rewritten once, and marked when it is still there', async () => {
    const invented = { ...WORDS, supervision: '全年组织培训9次，获评先进单位。' };
    server.answer((asked) =>
      asked.messages.some(({ content }) => content.includes('sentences') && content.includes('获评先进单位'))
        ? { kind: 'json', value: { sentences: [{ id: 's1', text: '全年组织培训9次。' }] } }
        : { kind: 'json', value: invented },
    );
    const draft = await drafter().draft(REQUEST);
    expect(server.asked.length).toBe(2);
    expect(draft.marks.map((mark) => draft.text.slice(mark.start, mark.end)).join()).toContain('培训9次');
    expect(draft.marks[0]?.why).toContain('9');
  });

  it('never sends names and private numbers away, and never asks for figures', async () => {
    server.answer(() => ({ kind: 'json', value: WORDS }));
    await drafter().draft(REQUEST);
    const sent = JSON.stringify(server.asked);
    expect(sent).toContain('组织培训2次');
    expect(sent).not.toContain('王建国');
    expect(sent).not.toContain('13800138000');
  });
});

describe('what the model is given', () => {
  it('has sums and growth worked out, no zeros, the years, and examples of its kind of organ', async () => {
    server.answer(() => ({ kind: 'json', value: WORDS }));
    await drafter().draft({
      ...REQUEST,
      previous: { ...bureauReport(), year: 2023, overview: '上年文字。' },
    });
    const sent = server.asked[0]?.messages.at(-1)?.content ?? '';
    expect(sent).toContain('全年新收政府信息公开申请12件');
    expect(sent).toContain('结转下年度继续办理1件');
    expect(sent).toContain('"next": 2025');
    expect(sent).toContain('上年文字。');
    expect(sent).toContain('"length": "每个方面60至150字"');
    expect(sent).not.toMatch(/·[^"]*": 0[,\n]/);
  });
});

describe('五 about last year', () => {
  it('asks what became of last year’s problems, and drafts it from the notes on it', async () => {
    const alone = createDrafter({ model: null });
    const previous = { ...bureauReport(), year: 2023, problems: '解读形式单一。' };
    const asked = await alone.draft({ ...REQUEST, part: 'problems', notes: [], previous });
    expect(asked.questions.join()).toContain('上年提出的问题改进得怎么样？上年写的是：“解读形式单一。”');
    expect(asked.questions.join()).toContain('今年的工作还有哪些不足');
    const notes = [{ id: 'i', aspect: 'improvements', text: '已制作图解3个' }];
    server.answer(() => ({
      kind: 'json',
      value: { improvements: ['制作图解3个'], problems: [], measures: [] },
    }));
    const written = await drafter().draft({ ...REQUEST, part: 'problems', notes, previous });
    expect(written.text).toContain('针对上年存在的问题，我局采取措施加以改进：制作图解3个。');
    expect(written.questions.join()).not.toContain('改进得怎么样');
  });
});

describe('a question that names somebody', () => {
  it('goes out with a placeholder, which is put back into the answer here', async () => {
    server.answer(() => ({ kind: 'json', value: { query: { kind: 'byApplicant', name: '〔姓名1〕' } } }));
    const asked = { question: '冯大年的申请办到哪一步了', today: '2026-03-18', measures: '', filters: '' };
    const shape = z.object({ query: z.object({ kind: z.string(), name: z.string() }) });
    const outcome = await drafter().ask('choose-query', asked, shape);
    expect(JSON.stringify(server.asked)).not.toContain('冯大年');
    expect(outcome).toMatchObject({ kind: 'answered', value: { query: { name: '冯大年' } } });
  });
});

describe('when the model cannot be used', () => {
  it.each([
    ['times out', { kind: 'silence' }, 'timeout'],
    ['refuses', { kind: 'refusal' }, 'refused'],
    ['is cut off', { kind: 'cut-off', text: '{"proactiveDisclosure":"通过' }, 'bad-answer'],
    ['returns nonsense', { kind: 'text', text: '好的，以下是您要的内容' }, 'bad-answer'],
    ['is overloaded', { kind: 'status', status: 429, retryAfter: 60 }, 'rate-limited'],
    ['is down', { kind: 'status', status: 503 }, 'failed'],
  ] as const)('%s: the outline writer drafts from the notes and says so', async (_, answer, reason) => {
    server.answer(() => answer);
    const draft = await drafter(700).draft(REQUEST);
    expect(draft.writer).toMatchObject({ kind: 'outline', reason });
    expect(draft.text).toContain('208条');
    expect(draft.text).toContain('培训2次');
  });

  it('waits out a short 429 once', async () => {
    server.answer((_, count) =>
      count === 1 ? { kind: 'status', status: 429, retryAfter: 0 } : { kind: 'json', value: WORDS },
    );
    expect((await drafter().draft(REQUEST)).writer.kind).toBe('model');
  });
});

describe('without a model', () => {
  it('sends nothing, and the outline passes the narrative checks', async () => {
    const alone = createDrafter({ model: null });
    expect(alone.destination).toBeNull();
    const overview = await alone.draft(REQUEST);
    const problems = await alone.draft({
      ...REQUEST,
      part: 'problems',
      notes: [
        { id: 'p', aspect: 'problems', text: '政策解读形式单一' },
        { id: 'm', aspect: 'measures', text: '多用图解方式解读政策' },
      ],
    });
    const other = await alone.draft({ ...REQUEST, part: 'other', notes: [] });
    const report = { ...REQUEST.report, overview: overview.text, problems: problems.text, other: other.text };
    const findings = checkReport({ report }).filter(
      ({ section, rule }) => section !== 0 && rule !== 'personal-data',
    );
    expect(findings.filter(({ section }) => [1, 5, 6].includes(section))).toEqual([]);
    expect(server.asked).toEqual([]);
  });
});
