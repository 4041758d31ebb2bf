import { expect, it } from 'vitest';
import { composedReport } from '../../../../src/interview/compose.ts';
import { mention } from '../../../../src/interview/mention.ts';
import { lineFilled } from '../../../../src/interview/prompt/filled/line-filled.ts';
import { questionOf } from '../../../../src/interview/questions/list.ts';
import { Talk } from '../../support/talk.ts';

const line = ({ session }: Talk, id: string) =>
  lineFilled(session, composedReport(session), questionOf(session, id));
const told = (talk: Talk, id: string) => line(talk, id).text.split('：').slice(1).join('：');

it('says what a question holds, and by whom and when', () => {
  const talk = new Talk().at('notes.problems').say('移交不够及时');
  expect(told(talk, 'notes.problems')).toBe('移交不够及时');
  expect(line(talk, 'notes.problems')).toMatchObject({ small: `${mention('UCLERK1')} 2026年1月12日` });
  expect(told(new Talk().at('received').press('nothing'), 'received')).toBe('未收到');
});

it('says how it stands where it holds nothing', () => {
  const talk = new Talk();
  expect(told(talk, 'notes.fees')).toBe('还没问到');
  expect(told(talk.at('notes.fees').say('跳过'), 'notes.fees')).toBe('已跳过');
  expect(told(talk.at('cells.fees').say('问财务股，1月20日前'), 'cells.fees')).toBe(
    '问过再填（财务股，2026年1月20日前）',
  );
});

it('leads to the question, to change or to fill it', () => {
  const talk = new Talk().at('notes.fees').say('没有');
  const labels = ['notes.fees', 'notes.problems'].map((id) => line(talk, id).buttons[0]);
  expect(labels.map((each) => each?.value)).toEqual(['go:notes.fees', 'go:notes.problems']);
  expect(labels[0]?.label).not.toBe(labels[1]?.label);
});
