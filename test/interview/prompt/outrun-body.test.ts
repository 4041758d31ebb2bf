import { describe, expect, it } from 'vitest';
import { outrunBody, outrunItems } from '../../../src/interview/prompt/outrun-body.ts';
import type { Session } from '../../../src/interview/session.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk();

/** A report whose text of 五 was written from one note, which reads otherwise now. */
const behind = (
  was: string,
  is: string | null,
  text: string,
  kind: 'person' | 'outline' = 'outline',
): Session => ({
  ...session,
  content: {
    ...session.content,
    notes: { 'notes.problems': is === null ? [] : [is] },
    report: { ...session.content.report, problems: text },
  },
  drafts: {
    ...session.drafts,
    problems: {
      state: 'accepted',
      writer: kind === 'person' ? { kind } : { kind, reason: 'no-model', promptVersion: null },
      ground: { 'notes.problems': [was] },
    },
  },
});
const item = (of: Session) => {
  const [first] = outrunItems(of);
  return { text: first?.text, buttons: first?.buttons.map(({ label }) => label) };
};

describe('an adopted text that is behind', () => {
  it('quotes the sentence that still says the old figure, and offers the new one', () => {
    expect(item(behind('发布解读40条', '发布解读46条', '全年发布解读40条。'))).toEqual({
      text: '第五部分的正文还写着：“全年发布解读40条”。要点已改为“发布解读46条”。',
      buttons: ['按46条更新', '保留', '改文字'],
    });
  });

  it('tells what a note was where its sentence is not found, and may be written anew', () => {
    const { text, buttons } = item(behind('移交不够及时', '解读形式单一', '一些材料交得慢。'));
    expect(text).toBe('第五部分的正文是按“移交不够及时”写的。要点已改为“解读形式单一”。');
    expect(buttons).toEqual(['保留', '重新起草', '改文字']);
  });

  it('that a person wrote is never offered to be written anew', () => {
    const { buttons } = item(behind('移交不够及时', '解读形式单一', '一些材料交得慢。', 'person'));
    expect(buttons).toEqual(['保留', '改文字']);
  });

  it('says that a note was taken out', () => {
    expect(item(behind('移交不够及时', null, '一些材料移交不够及时。')).text).toContain(
      '要点“移交不够及时”已删去。',
    );
  });

  it('is shown before the interview goes on, place by place', () => {
    const { body, items, buttons } = outrunBody(behind('发布解读40条', '发布解读46条', '全年发布解读40条。'));
    expect(body).toEqual(['已采用的文字没有自动改动，请逐处定：']);
    expect(items).toHaveLength(1);
    expect(buttons?.map(({ value }) => value)).toEqual(['resume']);
  });
});

it('nothing is shown of a text that says what its notes say', () => {
  expect(outrunItems(behind('发布解读46条', '发布解读46条', '全年发布解读46条。'))).toEqual([]);
});
