import { describe, expect, it } from 'vitest';
import { readNotesAnswer } from '../../../../src/interview/answers/notes-answer.ts';
import { tableNotes } from '../../../../src/interview/answers/paste/table-notes.ts';

describe('a table pasted for notes', () => {
  it.each([
    ['栏目\t条数\n通知公告\t64\n政策文件\t18', ['通知公告64条', '政策文件18条']],
    ['序号\t活动\t场次\t人数\n1\t业务轮训\t3\t81', ['业务轮训3场次，81人']],
    ['账号\t发布量（篇）\t备注\n视频号\t25\t6月新开\n微博\t0\t', ['视频号25篇，6月新开', '微博0篇']],
    ['平台\t数量\n网站\t1', ['网站，数量1']],
  ])('%j', (text, notes) => {
    expect(tableNotes(text)).toEqual(notes);
    expect(readNotesAnswer(text)).toEqual(notes);
  });

  it.each([
    ['rows without names', '网站\t64\n公众号\t18'],
    ['one line', '网站\t64'],
    ['no figure', '问题\t措施\n更新慢\t专人负责'],
    ['no table', '网站64条\n公众号18条'],
  ])('is none: %s', (_, text) => {
    expect(tableNotes(text)).toBeNull();
  });
});
