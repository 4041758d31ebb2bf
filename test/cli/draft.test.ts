import { afterEach, describe, expect, it } from 'vitest';
import { bureauReport, bureauReportLastYear } from '../fixtures/reports.ts';
import { runCli } from '../support/cli.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';

let server: ModelServer | undefined;
afterEach(() => server?.stop());

const run = (input: unknown, args: readonly string[] = ['--json'], env: Record<string, string> = {}) =>
  runCli(['draft', '-', ...args], typeof input === 'string' ? input : JSON.stringify(input), {
    OPENAI_API_KEY: undefined,
    OPENAI_BASE_URL: undefined,
    ...env,
  });

const NOTES = [
  { aspect: 'proactiveDisclosure', text: '网站发了208条' },
  { aspect: 'onRequest', text: '收到15件' },
  { aspect: 'supervision', text: '开了2次培训\n考核、通报' },
  { aspect: 'problems', text: '解读形式单一' },
  { aspect: 'measures', text: '多用图解' },
  { aspect: 'fees', text: '没收' },
];
const input = { report: bureauReport(), previous: bureauReportLastYear(), notes: NOTES };

interface Part {
  text: string;
  writer: string;
  marks: { start: number; end: number; what: string[]; why: string }[];
  sentences: { start: number; end: number; rests: string[] }[];
}

const restsOf = (part: Part, words: string): string[] =>
  part.sentences.find(({ start, end }) => part.text.slice(start, end).includes(words))?.rests ?? [];

describe('nianbao draft', () => {
  it('drafts 一, 五 and 六 without a model, and says of every sentence what it rests on', async () => {
    const { status, out } = await run(input);
    expect(status).toBe(0);
    const { parts, questions } = JSON.parse(out) as { parts: Record<string, Part>; questions: string[] };
    expect(Object.keys(parts)).toEqual(['preamble', 'overview', 'problems', 'other']);
    const overview = parts.overview as Part;
    expect(overview.writer).toBe('outline');
    expect(restsOf(overview, '208条')).toContain('notes.0');
    expect(restsOf(overview, '2次培训')).toContain('notes.2');
    expect(restsOf(overview, '新收政府信息公开申请12件')).toContain('applications.new.total');
    expect(restsOf(overview, '坚持以习近平')).toContain('phrases.opening');
    for (const { text, sentences } of Object.values(parts))
      for (const { start, end, rests } of sentences) expect(rests, text.slice(start, end)).not.toEqual([]);
    expect(questions.join()).toMatch(/要点写“收到15件”，表格“[^”]*总计”为12件/);
    expect(questions.join()).toContain('“考核、通报”没有写进初稿');
  });

  it('drafts with the model of the environment, and marks what nothing told of', async () => {
    server = await startModelServer();
    server.answer((asked) =>
      asked.messages.some(({ content }) => content.includes('proactiveDisclosure（'))
        ? {
            kind: 'json',
            value: {
              proactiveDisclosure: '通过网站公开政府信息208条，获评全省先进单位。',
              onRequest: '按照规定办理政府信息公开申请。',
              informationManagement: '严格落实公开前审查要求。',
              platforms: '依托网站做好政府信息公开工作。',
              supervision: '全年组织培训2次。',
            },
          }
        : { kind: 'status', status: 404 },
    );
    const env = { OPENAI_BASE_URL: server.baseURL, OPENAI_MODEL: 'local-1' };
    const { parts } = JSON.parse((await run(input, ['--json'], env)).out) as { parts: Record<string, Part> };
    expect(parts.overview?.writer).toBe('model');
    expect(parts.overview?.marks[0]?.what.join()).toContain('获评');
    expect(parts.problems?.writer).toBe('outline');
  });

  it('prints the text for people, with questions apart', async () => {
    const { out, err } = await run(input, []);
    expect(out).toContain('一、总体情况\n2024年，我局');
    expect(out).toContain('五、存在的主要问题及改进情况\n');
    expect(err).toContain('要点写“收到15件”，表格');
  });

  it.each([
    ['{', '不是完整的 JSON'],
    [{ ...input, notes: [{ aspect: 'nonsense', text: '' }] }, 'notes.0.aspect'],
  ])('says in one line what it cannot use', async (wrong, why) => {
    const { status, err } = await run(wrong);
    expect(status).toBe(2);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining(why)]);
  });
});
