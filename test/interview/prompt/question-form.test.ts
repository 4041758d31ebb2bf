import { describe, expect, it } from 'vitest';
import { questionForm } from '../../../src/interview/prompt/question-form.ts';
import { Talk } from '../support/talk.ts';

const formOf = (question: string, form: string) =>
  questionForm(new Talk().session, { question, revision: 4 }, form);

describe('the form that a question’s button opens', () => {
  it('belongs to that question as it was asked', () => {
    expect(formOf('contact', 'contact')).toMatchObject({
      name: 'entry',
      context: { session: 'o1-2025', question: 'contact', revision: '4', form: 'contact' },
    });
  });

  it('asks for the cells of one kind of applicant, totals never', () => {
    const ids = formOf('cells.applications', 'cells:business')?.fields.map(({ id }) => id) ?? [];
    expect(ids).toContain('applications.new.business');
    expect(ids.every((id) => id.endsWith('.business') && !id.includes('.total.'))).toBe(true);
  });

  it('takes money with decimals and counts without', () => {
    const fields = formOf('cells.fees', 'cells')?.fields ?? [];
    expect(fields).toMatchObject([{ kind: 'number', decimal: true }]);
    expect(formOf('cells.licences', 'cells')?.fields).toMatchObject([{ kind: 'number', decimal: false }]);
  });

  it('is none for a button of a question that is gone', () => {
    expect(formOf('notes.gone', 'cells')).toBeNull();
    expect(formOf('contact', 'no-such-form')).toBeNull();
  });
});
