import { describe, expect, it } from 'vitest';
import { actAt } from './read-at.ts';

const READER = '提问';

describe('questions', () => {
  it.each([
    ['notes.problems', '这个要写多细？', { does: 'ask', of: 'answering' }],
    ['notes.problems', '延期要报谁批准？', { does: 'ask', of: 'rules' }],
    ['cells.applications', '不公开的是哪几件', { does: 'ask', of: 'ledger' }],
    ['cells.applications', '国家秘密的有几件', { does: 'ask', of: 'ledger' }],
    ['cells.applications', '陈国栋那份申请答了没有', { does: 'ask', of: 'ledger' }],
    ['cells.fees', '这里单位是元还是万元', { does: 'ask', of: 'rules' }],
    ['notes.fees', '复印费用写在这里不', { does: 'ask', of: 'rules' }],
    ['notes.problems', '直接写无问题行不行，我们没毛病', { does: 'ask', of: 'rules' }],
    ['notes.onRequest', '用不用把信用公示的也报上？', { does: 'ask', of: 'rules', known: null }],
    ['cells.applications', '不予公开怎么填？', { does: 'ask', of: 'rules' }],
    ['notes.problems', '怕跟去年太像', { does: 'ask', of: 'rules' }],
    ['notes.supervision', '表格都填0还要公布吗', { does: 'ask', of: 'rules' }],
    ['notes.supervision', '二级机构收到的申请由谁填', { does: 'ask', of: 'rules' }],
    ['cells.applications', '企业和社会组织拿不准', { does: 'ask', of: 'rules' }],
    ['cells.licences', '滞纳金是处罚还是强制', { does: 'ask', of: 'rules' }],
    ['cells.normativeDocuments', '有一件是他们牵头的，这件要不要扣？', { does: 'ask', of: 'rules' }],
    ['notes.fees', '一个人七月申请了14件，这种该不该收钱', { does: 'ask', of: 'rules' }],
  ])('%s: %s', (at, said, act) => {
    expect(actAt(READER, at, said)).toMatchObject(act);
  });

  it.each([
    ['notes.supervision', '培训2次'],
    ['notes.problems', '群众担心申请麻烦'],
    ['contact', '办公楼是3号，哪一层我问一下'],
    ['cells.applications', '我查查是不是写反了'],
    ['cells.applications', '告诉申请人去哪个网站看的'],
    ['notes.problems', '解读是做了，还是不够及时'],
    ['notes.problems', '部分股室怕担责，公开不够主动'],
    ['cells.applications', '以上几项都没有'],
    ['cells.licences', '今年几件都办完了12件'],
  ])('says nothing of, at %s: %s', (at, said) => {
    expect(actAt(READER, at, said)).toBeNull();
  });
});
