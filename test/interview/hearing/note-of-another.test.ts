import { expect, it } from 'vitest';
import { ofAnother } from '../../../src/interview/hearing/note-of-another.ts';
import { heard } from '../../../src/language/hear.ts';

const HERE = 'notes.proactiveDisclosure';

it.each([
  ['图解出了6张，对了轮训还办了3次', ['图解出了6张'], 'notes.supervision', ['轮训还办了3次']],
  ['发布会2场，另外改版一次，那个是平台建设', ['发布会2场'], 'notes.platforms', ['改版一次']],
])('“%s” tells of two questions', (said, notes, question, beside) => {
  expect(ofAnother(heard(said), HERE)).toMatchObject({
    notes,
    questions: [HERE],
    beside: { question, notes: beside.map((note) => expect.stringContaining(note)) },
  });
});

it.each([
  '图解出了6张，对了还有发布会2场',
  '对了轮训办了3次',
  '图解6张，群众对了解政策有帮助',
])('“%s” tells of one', (said) => {
  expect(ofAnother(heard(said), HERE)).toBeNull();
});

it('pieces parted by stops go where their words belong', () => {
  expect(ofAnother(heard('图解出了6张；年底讲了两次业务课；发布会2场'), HERE)).toMatchObject({
    notes: ['图解出了6张', '发布会2场'],
    beside: { question: 'notes.supervision', notes: ['年底讲了两次业务课'] },
  });
});
