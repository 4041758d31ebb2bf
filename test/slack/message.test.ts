import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionForm } from '../../src/interview/prompt/question-form.ts';
import { questionsOf } from '../../src/interview/questions/list.ts';
import { SECTION_VIEWS } from '../../src/interview/session.ts';
import { messageBlocks, quoteBefore } from '../../src/slack/views/message.ts';
import { formModal } from '../../src/slack/views/modal.ts';
import { cityReport } from '../fixtures/reports.ts';
import { Talk } from '../interview/support/talk.ts';
import { blockErrors, viewErrors } from '../support/slack-limits.ts';

const LONG = `（一）主动公开情况。${'全年围绕重点领域及时公开各类政府信息，方便群众查询。'.repeat(400)}`;
const HOSTILE = '<!channel> <@U0CLERK0001> *粗* `x` & <https://example.com|点这里> \u202e反';

describe('a prompt as Slack blocks', () => {
  it('stays within Slack’s limits at every question, in both languages and both layouts', () => {
    for (const year of [2020, 2025]) {
      for (const lang of ['zh', 'en'] as const) {
        const talk = new Talk({ year, id: `o1-${year}`, lang });
        for (const question of questionsOf(talk.session)) {
          for (const view of [
            'question',
            'summary',
            ...SECTION_VIEWS,
            'help',
            'confirm-cancel',
            'check',
          ] as const) {
            talk.at(question.id);
            talk.session = { ...talk.session, view };
            expect([question.id, view, blockErrors(messageBlocks(talk.prompt))]).toEqual([
              question.id,
              view,
              [],
            ]);
          }
        }
      }
    }
  });

  it('stays within them where everything is filled, at length, beside last year’s figures', () => {
    const talk = new Talk({ organ: '临江市人民政府' });
    const { content } = talk.session;
    const report = { ...cityReport(), form: '2021' as const };
    const answer = {
      state: 'answered',
      by: 'U0CLERK0001',
      at: '',
      day: '2026-01-12',
      who: null,
      until: null,
    };
    const ids = questionsOf(talk.session).map(({ id }) => id);
    talk.session = {
      ...talk.session,
      previous: [{ ...report, year: 2024 }],
      content: {
        ...content,
        report,
        notes: Object.fromEntries(
          ids.filter((id) => id.startsWith('notes.')).map((id) => [id, Array(20).fill(HOSTILE.repeat(8))]),
        ),
        answers: Object.fromEntries(ids.map((id) => [id, { ...answer, state: 'answered' as const }])),
      },
    };
    for (const view of ['summary', ...SECTION_VIEWS] as const) {
      talk.session = { ...talk.session, view };
      expect([view, blockErrors(messageBlocks(talk.prompt))]).toEqual([view, []]);
    }
  });

  it('posts a draft of ten thousand characters ahead of its prompt and loses none of it', () => {
    const talk = new Talk().at('draft.overview');
    const writer = { kind: 'person' } as const;
    talk.session = {
      ...talk.session,
      drafts: { ...talk.session.drafts, overview: { state: 'ready', text: LONG, marks: [], writer } },
    };
    const messages = [
      ...quoteBefore(talk.prompt).map(({ blocks }) => [...blocks]),
      messageBlocks(talk.prompt),
    ];
    expect(messages.map(blockErrors)).toEqual(messages.map(() => []));
    expect(messages.length).toBeGreaterThan(1);
    expect(JSON.stringify(messages).match(/方便群众查询/g)?.length).toBe(400);
  });

  it('shows hostile text as text', () => {
    const talk = new Talk().at('notes.problems').say(HOSTILE).say('上一步').at('notes.problems');
    talk.session = {
      ...talk.session,
      content: { ...talk.session.content, notes: { 'notes.problems': [HOSTILE] } },
    };
    const blocks = messageBlocks(talk.prompt);
    expect(blockErrors(blocks)).toEqual([]);
    expect(blocks.every((block) => block.type !== 'section')).toBe(true);
    expect(JSON.stringify(blocks)).toContain('<!channel>');
    expect(JSON.stringify(blocks)).not.toContain('"type":"user"');
  });

  it('stays within the limits whatever is proposed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 60 }), (figures) => {
        const talk = new Talk().at('cells.applications');
        const question = questionsOf(talk.session).find(({ id }) => id === 'cells.applications');
        if (question?.kind !== 'cells') throw new Error('no table');
        talk.fill(
          'cells',
          Object.fromEntries(figures.map((value, at) => [question.cells[at] ?? '', String(value)])),
        );
        expect(blockErrors(messageBlocks(talk.prompt))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a form as a Slack modal', () => {
  it('stays within Slack’s limits for every question', () => {
    for (const year of [2020, 2025]) {
      const talk = new Talk({ year, id: `o1-${year}` });
      for (const question of questionsOf(talk.session)) {
        for (const form of [
          'cells',
          'cells:naturalPerson',
          'contact',
          'later',
          'text',
          'change',
          'basis:0',
          'keep:x-1',
        ]) {
          const entry = questionForm(talk.session, { question: question.id, revision: 1 }, form);
          if (entry)
            expect([question.id, form, viewErrors(formModal(entry))]).toEqual([question.id, form, []]);
        }
      }
    }
  });

  it('cuts a long text into fields that each hold it, and puts it together again', () => {
    const talk = new Talk().at('draft.overview');
    const draft = { state: 'ready', text: LONG, marks: [], writer: { kind: 'person' } } as const;
    talk.session = { ...talk.session, drafts: { ...talk.session.drafts, overview: { ...draft, marks: [] } } };
    const entry = questionForm(talk.session, { question: 'draft.overview', revision: 1 }, 'text');
    if (!entry) throw new Error('no form');
    expect(viewErrors(formModal(entry))).toEqual([]);
    talk.fill('text', Object.fromEntries(entry.fields.map((field) => [field.id, String(field.initial)])));
    const after = talk.session.drafts.overview;
    expect(after?.state === 'ready' && after.text.replaceAll('\n', '')).toBe(LONG);
  });
});
