import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDrafter, type DraftRequest } from '../../src/drafting/drafter.ts';
import { organProfileOf } from '../../src/report/organ.ts';
import { bureauReport } from '../fixtures/reports.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';

const NOTES = [
  { id: 'a', aspect: 'proactiveDisclosure', text: '网站公开政府信息208条，印发《云岭县公开指南》' },
  { id: 'b', aspect: 'supervision', text: '培训2次，来了60人' },
  { id: 'c', aspect: 'supervision', text: '请老张盯着栏目，漏了就吼一嗓子' },
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
};
const WORDS = {
  proactiveDisclosure: '通过网站公开政府信息208条。',
  onRequest: '按照规定办理政府信息公开申请。',
  informationManagement: '严格落实公开前审查要求。',
  platforms: '依托网站做好政府信息公开工作。',
  supervision: '组织培训2次，60人参加。',
};

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
});
afterEach(() => server.stop());

interface Said {
  readonly text?: string | null;
  readonly ground?: string | null;
}

/** A draft in which one aspect says something else, and what the model answers when it is asked about its first marked sentence. */
async function drafted(words: Partial<typeof WORDS>, said: Said, request: Partial<DraftRequest> = {}) {
  server.answer((_, count) =>
    count === 1
      ? { kind: 'json', value: { ...WORDS, ...words } }
      : { kind: 'json', value: { sentences: [{ id: 's1', ...said }] } },
  );
  const model = { apiKey: 'k', baseURL: server.baseURL, model: 'local-1', timeoutMs: 3000 };
  return await createDrafter({ model }).draft({ ...REQUEST, ...request });
}

describe('a marked sentence that the model looks at once more', () => {
  it('is put otherwise where that loses nothing true, and both texts come back', async () => {
    const first = '组织培训2次，60人参加，获评先进单位。';
    const draft = await drafted({ supervision: first }, { text: '组织培训2次，60人参加。', ground: null });
    expect(draft.text).toContain('组织培训2次，60人参加。');
    expect(draft.text).not.toContain('获评');
    expect(draft.marks).toEqual([]);
    expect(draft.rewritings).toEqual([
      { original: first, rewritten: '组织培训2次，60人参加。', isTaken: true, loses: [] },
    ]);
  });

  it.each([
    ['a figure', '组织培训2次，获评先进单位。', ['60人']],
    ['a figure changed', '组织培训2次，80人参加。', ['60人']],
    ['a clause', '60人参加。', ['2次', '组织培训2次']],
    ['all of it', null, ['2次', '60人', '组织培训2次', '60人参加']],
  ])('stays as it was, marked, where the rewriting loses %s', async (_, text, loses) => {
    const first = '组织培训2次，60人参加，获评先进单位。';
    const draft = await drafted({ supervision: first }, { text, ground: null });
    expect(draft.text).toContain(first);
    expect(draft.marks).toHaveLength(1);
    expect(draft.rewritings[0]).toMatchObject({ original: first, isTaken: false, loses });
  });

  it('stays, marked, where the title of a document would be lost', async () => {
    const first = '印发《云岭县公开指南》，群众满意度达98%。';
    const draft = await drafted({ proactiveDisclosure: first }, { text: '印发公开指南。', ground: null });
    expect(draft.text).toContain(first);
    expect(draft.marks).toHaveLength(1);
    expect(draft.rewritings[0]?.loses).toContain('《云岭县公开指南》');
  });

  it('goes where nothing in it is true', async () => {
    const draft = await drafted({ supervision: '组织培训2次。获评先进单位。' }, { text: null, ground: null });
    expect(draft.text).not.toContain('获评');
    expect(draft.marks).toEqual([]);
    expect(draft.rewritings).toEqual([
      { original: '获评先进单位。', rewritten: '', isTaken: true, loses: [] },
    ]);
  });

  it('has a ground where the model names the note and it speaks of the same', async () => {
    const first = '安排人员对栏目进行巡查。';
    const believed = await drafted({ supervision: first }, { text: first, ground: 'c' });
    expect(believed.text).toContain(first);
    expect(believed.marks).toEqual([]);
    expect(believed.believed).toEqual([{ sentence: first, note: 'c' }]);
  });

  it.each([
    ['a note that there is not', '获评先进单位。', 'z'],
    ['a note that speaks of something else', '获评先进单位。', 'b'],
    ['a note that speaks of another clause', '组织培训2次，获评先进单位。', 'b'],
    ['a note without the figure', '组织培训9次。', 'b'],
  ])('has none where the model names %s', async (_, first, ground) => {
    const draft = await drafted({ supervision: first }, { text: first, ground });
    expect(draft.marks).toHaveLength(1);
    expect(draft.believed).toEqual([]);
  });

  it('stays where nothing comes back for it', async () => {
    const first = '组织培训2次，获评先进单位。';
    const draft = await drafted({ supervision: first }, {});
    expect(draft.text).toContain(first);
    expect(draft.marks).toHaveLength(1);
  });

  it('is an item of 五 alone: the others keep their words and are numbered anew', async () => {
    server.answer((_, count) =>
      count === 1
        ? {
            kind: 'json',
            value: { improvements: [], problems: ['图解少', '获评先进单位', '更新慢'], measures: [] },
          }
        : { kind: 'json', value: { sentences: [{ id: 's1', text: null, ground: null }] } },
    );
    const notes = [{ id: 'p', aspect: 'problems', text: '图解少，更新慢' }];
    const model = { apiKey: 'k', baseURL: server.baseURL, model: 'local-1', timeoutMs: 3000 };
    const draft = await createDrafter({ model }).draft({ ...REQUEST, part: 'problems', notes });
    expect(draft.text).toContain('一是图解少；二是更新慢。');
    expect(draft.marks).toEqual([]);
  });
});
