import { expect, it } from 'vitest';
import { deniedAt, deniedOf } from '../../../../src/interview/answers/tally/denied.ts';

const rowsDenied = (
  text: string,
  table: 'proactive' | 'applications' | 'disputes',
  asked: readonly string[],
) => {
  const found = deniedAt(text, 0, deniedOf(table, asked));
  return found && 'rows' in found.name ? `${found.name.rows} ${text.slice(found.end)}`.trim() : null;
};

it.each([
  ['没人来申请', 'applications', ['new'], 'new'],
  ['一件都没收到过', 'applications', ['new'], 'new'],
  ['没人来申请', 'applications', ['carriedOver'], null],
  ['去年也没剩下', 'applications', ['new'], 'carriedOver'],
  ['没剩下的', 'applications', ['new'], 'carriedOver,carriedForward'],
  ['上年底也没有结转的', 'applications', ['new'], 'carriedOver'],
  ['没人起诉我们', 'disputes', [], 'litigationDirect,litigationAfterReconsideration'],
  ['也没人申请复议', 'disputes', [], 'reconsideration'],
  ['法院那头也没动静', 'disputes', [], 'litigationDirect,litigationAfterReconsideration'],
  ['复议倒没碰上', 'disputes', [], 'reconsideration'],
  ['没被人告过', 'disputes', [], 'litigationDirect,litigationAfterReconsideration'],
  ['官司也没摊上', 'disputes', [], 'litigationDirect,litigationAfterReconsideration'],
  ['没人议', 'disputes', [], 'reconsideration'],
  ['没下过处罚决定', 'proactive', [], 'penalties'],
  ['没查封过场所', 'proactive', [], 'coerciveMeasures'],
  ['没给', 'applications', ['new'], null],
] as const)('%s (%s, asked %s): %s', (text, table, asked, rows) => {
  expect(rowsDenied(text, table, asked)).toBe(rows);
});
