import { expect, it } from 'vitest';
import { organProfileOf } from '../../../src/report/organ.ts';
import { bureauReport } from '../../fixtures/reports.ts';
import { Talk } from '../support/talk.ts';

const LICENCES = { 'notes.proactiveDisclosure': ['许可办了286件'] };

/** A report on 2025 with 许可486件 and 办结13件, of which the last note of 一 is still asked for. */
function filled(notes: Record<string, string[]>): Talk {
  const talk = new Talk();
  const { answers } = talk.session.content;
  const by = { by: talk.by, at: '2026-01-12T01:00:00.000Z', day: '2026-01-12' };
  const given = { ...by, state: 'answered' as const, who: null, until: null };
  const ids = [
    ...['regulations', 'normativeDocuments', 'licences', 'penalties', 'fees', 'applications', 'disputes'].map(
      (id) => `cells.${id}`,
    ),
    ...['proactiveDisclosure', 'onRequest', 'informationManagement', 'supervision'].map(
      (id) => `notes.${id}`,
    ),
    'previous',
    'contact',
    'received',
  ];
  const source = bureauReport();
  talk.session = {
    ...talk.session,
    content: {
      ...talk.session.content,
      organ: organProfileOf('云岭县自然资源局'),
      report: {
        ...talk.session.content.report,
        proactive: source.proactive,
        applications: source.applications,
        disputes: source.disputes,
      },
      notes,
      answers: { ...answers, ...Object.fromEntries(ids.map((id) => [id, given])) },
    },
  };
  return talk;
}

it('asks once about notes that say otherwise than the tables, before a draft is written from them', () => {
  const talk = filled({ ...LICENCES, 'notes.onRequest': ['全年办结1801件'] });
  talk.at('notes.platforms').say('网站1个').at('draft.overview');
  expect(talk.session.drafts.overview).toBeNull();
  expect(talk.seen).toContain('要点写“许可办了286件”，表格“行政许可·本年处理决定数量”为486件，以哪个为准？');
  expect(talk.seen).toContain('要点写“全年办结1801件”');
  expect(talk.buttons).toEqual(expect.arrayContaining(['改要点', '改表格', '先起草']));
  const mended = talk.press('go:notes.proactiveDisclosure').say('没有').at('draft.overview');
  expect(mended.seen).not.toContain('许可办了');
  expect(mended.press('draft-anyway').session.drafts.overview?.state).toBe('wanted');
  // What was let stand is not asked about again when something else is noted.
  mended.at('notes.platforms').say('网站1个');
  expect(mended.session.drafts.overview?.state).toBe('wanted');
});

it('leads to the table where that is wrong, and drafts once they agree', () => {
  const talk = filled(LICENCES).at('notes.platforms').say('网站1个').at('draft.overview');
  talk.press('go:cells.licences');
  expect(talk.session.cursor).toBe('cells.licences');
  talk.say('286件').press('confirm');
  expect(talk.session.drafts.overview?.state).toBe('wanted');
});
