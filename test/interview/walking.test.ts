import { describe, expect, it } from 'vitest';
import { withoutAsBefore } from '../../src/drafting/carry/carried.ts';
import { blankReport } from '../../src/report/report.ts';
import { Talk } from './support/talk.ts';

describe('walking through the questions', () => {
  it('asks for last year’s file first, and goes on without one', () => {
    const talk = new Talk();
    expect(talk.seen).toContain('上一年度的年报');
    talk.press('without');
    expect(talk.session.cursor).toBe('contact');
  });

  it('never asks a department for 规章', () => {
    expect(new Talk().at('cells.normativeDocuments').cell('proactive.regulations.issued')).toBe(0);
  });

  it('says where we are, how many are left and that it is saved', () => {
    const talk = new Talk().at('cells.licences');
    expect(talk.prompt.progress).toMatch(/^第二部分（共六部分） · 本部分还剩\d问 · 全部还剩\d+问 · 已保存$/);
  });

  it('says what an answer held beside the contact, since it was not taken', () => {
    const talk = new Talk()
      .at('contact')
      .say('地址：云岭县人民路2号，电话0871-68000011。许可20件，处罚0件。');
    expect(talk.seen).toContain('其余内容（“许可20件，处罚0件”）还没有计入，请在后面的问题中再答。');
    const plain = new Talk().at('contact').say('云岭县人民路2号；邮编：650000；电话：0871-68000011');
    expect(plain.seen).not.toContain('其余内容');
  });

  it('takes no figure before it is confirmed', () => {
    const talk = new Talk().at('cells.licences').say('1250件');
    expect(talk.cell('proactive.licences.decisions')).toBeNull();
    expect(talk.prompt.table?.rows).toEqual([['行政许可·本年处理决定数量', '空', 1250]]);
    talk.press('confirm');
    expect(talk.cell('proactive.licences.decisions')).toBe(1250);
    expect(talk.session.cursor).toBe('cells.penalties');
  });

  it.each([
    ['cells.normativeDocuments', '2、1、15', [2, 1, 15]],
    ['cells.normativeDocuments', '2，1，15。', [2, 1, 15]],
    ['cells.normativeDocuments', '2 1 15', [2, 1, 15]],
    ['cells.normativeDocuments', '2件、没有、15件', [2, 0, 15]],
    ['cells.penalties', '86，3', [86, 3]],
    ['cells.penalties', '86,3', [86, 3]],
  ])('at %s, “%s” is read in the form’s order and read back', (question, said, figures) => {
    const talk = new Talk().at(question).say(said);
    expect(talk.prompt.table?.rows.map((row) => row.at(-1))).toEqual(figures);
    expect(talk.seen).toContain('按表中顺序');
  });

  it('does not part a figure that may be one of thousands', () => {
    const talk = new Talk().at('cells.penalties').say('86,300');
    expect(talk.prompt.table?.rows ?? []).toEqual([]);
  });

  it.each([
    '没有',
    '都没有',
    '0',
    '全部为0',
  ])('takes “%s” for what was asked alone, not for the other questions of the table', (none) => {
    const talk = new Talk().at('cells.penalties').say(none);
    expect(talk.prompt.table?.rows).toEqual([
      ['行政处罚·本年处理决定数量', '空', 0],
      ['行政强制·本年处理决定数量', '空', 0],
    ]);
    talk.press('confirm');
    expect(talk.cell('proactive.licences.decisions')).toBeNull();
    expect(talk.cell('proactive.fees.amountWan')).toBeNull();
  });

  it('shows a section without leaving the question that is asked, nor what waits to be confirmed', () => {
    const talk = new Talk().at('cells.licences').say('520').say('查看第三部分');
    expect(talk.prompt.table?.columns.slice(-2)).toEqual(['总计', '上年']);
    expect(talk.prompt.table?.rows.map(([label]) => label)).toContain(
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    );
    expect(talk.session.cursor).toBe('cells.licences');
    expect(talk.say('继续').prompt.table?.rows).toEqual([['行政许可·本年处理决定数量', '空', 520]]);
  });

  it('shows the text of a section that is text', () => {
    const talk = new Talk().at('cells.licences');
    const { content } = talk.session;
    const report = { ...content.report, other: '无其他需要报告的事项。' };
    talk.session = { ...talk.session, content: { ...content, report } };
    expect(talk.say('查看第六部分').prompt.quote).toBe('无其他需要报告的事项。');
  });

  it('drafts no 五 out of nothing, and says what is missing instead', () => {
    const talk = new Talk().at('notes.problems').press('none').press('none');
    expect(talk.session.drafts.problems).toBeNull();
    expect(talk.at('draft.problems').seen).toContain('这一部分还没有要点，无法起草');
  });

  it.each([
    '没有变化',
    '和去年一样',
    '同上年',
  ])('keeps “%s” for the draft, which carries last year’s words', (same) => {
    const talk = new Talk({ previous: [blankReport('2021', 2024, '云岭县自然资源局')] });
    talk.at('notes.platforms').say(same);
    expect(talk.session.content.notes['notes.platforms']).toEqual([same]);
    expect(withoutAsBefore([{ id: '1', aspect: 'platforms', text: same }])).toEqual([]);
  });

  it('takes “没有” said again while zeros wait for the same answer, and “不对” for a refusal', () => {
    const talk = new Talk().at('cells.penalties').say('没有').say('没有');
    expect(talk.prompt.table?.rows.length).toBe(2);
    expect(talk.say('不对').seen).toContain('没有采用，请重填');
  });

  it.each([
    ['一百八十八万', 188],
    ['十八万八千元', 18.8],
    ['188000元', 18.8],
    ['5千元', 0.5],
    ['3500万', 3500],
    ['18.8', 18.8],
  ])('takes fees of %s for %d 万元', (said, wan) => {
    const talk = new Talk().at('cells.fees').say(said).press('confirm');
    expect(talk.cell('proactive.fees.amountWan')).toBe(wan);
  });

  it('says in which unit a large sum without one was read', () => {
    const talk = new Talk().at('cells.fees').say('188000');
    expect(talk.seen).toContain('“188000”没有写单位，数额较大，按元读，折合18.8万元填，请核对。');
  });

  it('gives an example of the figure that was asked', () => {
    expect(new Talk().at('cells.fees').say('收费数没统计好').seen).toContain('数字可以这样说：18.8万元');
    expect(new Talk().at('cells.fees').say('天气不错').seen).toContain('没有记入年报');
  });

  it('goes back to the last answer and withdraws it', () => {
    const talk = new Talk().at('cells.licences').say('1250').press('confirm').say('上一步');
    expect(talk.session.cursor).toBe('cells.licences');
    expect(talk.cell('proactive.licences.decisions')).toBeNull();
  });

  it('keeps who is to be asked and until when', () => {
    const talk = new Talk().at('cells.fees').fill('later', { who: '财务股', until: '2026-01-20' });
    expect(talk.session.content.answers['cells.fees']).toMatchObject({
      state: 'later',
      who: '财务股',
      until: '2026-01-20',
    });
    expect(talk.session.cursor).toBe('received');
  });

  it('understands whom to ask by the office alone, and says the day as documents do', () => {
    const talk = new Talk().at('cells.licences').say('问政务服务股，1月20日前');
    expect(talk.seen).toContain('“行政许可”问过再填，问政务服务股，2026年1月20日前。');
    const note = new Talk().at('notes.platforms').say('问政平台归政府办');
    expect(note.session.content.notes['notes.platforms']).toEqual(['问政平台归政府办']);
    expect(
      new Talk().at('notes.platforms').say('问卷调查办了2次').session.content.notes['notes.platforms'],
    ).toEqual(['问卷调查办了2次']);
  });

  it('puts the table off with the question whether anything arrived, and asks it once something did', () => {
    const talk = new Talk().at('received').say('问法规科，1月20日前');
    expect(talk.session.cursor).toBe('cells.disputes');
    expect(talk.at('received').press('something').session.cursor).toBe('cells.applications');
  });

  it('does not ask again what an answer to another question filled whole', () => {
    const talk = new Talk().at('cells.licences').say('许可20件，处罚3件，强制0件，收费0元').press('confirm');
    expect(talk.session.cursor).toBe('received');
  });

  it('lets figures that stand be kept by one button', () => {
    const talk = new Talk().at('cells.licences').say('20件').press('confirm').say('修改 行政许可');
    expect(talk.buttons).toContain('没有变化');
    expect(talk.press('keep').session.cursor).toBe('cells.penalties');
  });

  it('restates zeros in the words of the layout of 2019, and reads its 增减', () => {
    const talk = new Talk({ year: 2020 }).at('cells.licences');
    expect(talk.seen).toContain('“全部为0”表示：以上各格今年均为0。');
    talk.say(
      '行政许可上一年28项，本年减少3项，处理决定486件；其他对外管理服务事项上一年7项，增0，处理决定120',
    );
    talk.press('confirm');
    expect(talk.cell('proactive.licences.change')).toBe(-3);
    expect(talk.cell('proactive.otherServices.change')).toBe(0);
  });

  it('shows every figure of a long read-back before it is confirmed, a row of the form to a line', () => {
    const talk = new Talk({ organ: '临江市人民政府' }).at('cells.applications');
    const row = (_: unknown, at: number) => Array.from({ length: 6 }, (_each, column) => at * 6 + column + 1);
    const block = Array.from({ length: 24 }, row).map((cells) => cells.join(' '));
    const rows = talk.say(block.join('\n')).prompt.table?.rows ?? [];
    expect(rows).toHaveLength(24);
    const read = rows.flatMap((cells) => String(cells.at(-1)).match(/\d+/g)?.map(Number) ?? []);
    expect(read.sort((a, b) => a - b)).toEqual(Array.from({ length: 144 }, (_, at) => at + 1));
    expect(rows[0]).toEqual([
      '一、本年新收政府信息公开申请数量',
      '自然人1、商业企业2、科研机构3、社会公益组织4、法律服务机构5、其他6',
    ]);
  });

  it('settles 三 and 四 in one press when nothing was received, which says so before', () => {
    const talk = new Talk().at('received');
    expect(talk.seen).toContain('“未收到，也无复议诉讼”表示：第四部分也各格填0');
    talk.press('nothing-at-all');
    expect(talk.seen).toContain('第三、第四部分各格已填0。按错了点“上一步”。');
    expect(talk.session.cursor).toBe('notes.problems');
    expect(talk.cell('applications.new.naturalPerson')).toBe(0);
    expect(talk.cell('disputes.reconsideration.upheld')).toBe(0);
  });

  it('asks again after the year’s end what could still move in December', () => {
    const talk = new Talk({}, '2025-12-10').at('cells.licences').say('12').press('confirm');
    expect(talk.prompt.progress).toContain('数字截至12月10日');
    talk.day = '2026-01-05';
    talk.at('cells.licences').say('继续');
    expect(talk.seen).toContain('截至2025年12月10日的数字');
    talk.press('keep');
    expect(talk.session.content.answers['cells.licences']?.day).toBe('2026-01-05');
  });

  it('asks twice before it cancels, and takes nothing afterwards', () => {
    const talk = new Talk().at('cells.licences').say('取消');
    expect(talk.session.state).toBe('open');
    talk.press('cancel-yes').say('12');
    expect(talk.session.state).toBe('cancelled');
    expect(talk.seen).toContain('已取消');
  });

  it('shows where things stand when it is resumed', () => {
    const talk = new Talk().at('cells.licences').say('暂停');
    expect(talk.session.state).toBe('paused');
    talk.say('继续');
    expect(talk.session.state).toBe('open');
    expect(talk.seen).toContain('行政许可今年共作出多少件处理决定');
  });

  it('answers a question about the rules and asks the open one again', () => {
    const talk = new Talk().at('cells.normativeDocuments').say('规范性文件怎么算？');
    expect(talk.seen).toContain('政策性文件不是规范性文件');
    expect(talk.session.cursor).toBe('cells.normativeDocuments');
  });

  it('switches to English and back', () => {
    const talk = new Talk().at('cells.licences').say('English please');
    expect(talk.seen).toContain('How many licence decisions');
    talk.say('中文');
    expect(talk.seen).toContain('行政许可今年共作出');
  });
});

describe('a button of an earlier prompt', () => {
  it('changes nothing and says who has answered meanwhile', () => {
    const talk = new Talk().at('cells.licences');
    const old = talk.session.prompted;
    talk.say('12').press('confirm');
    const before = structuredClone(talk.session.content);
    talk.put({ kind: 'choose', on: { question: 'cells.licences', revision: old }, choice: 'zero' });
    expect(talk.session.content).toEqual(before);
    expect(talk.seen).toContain('填过');
  });
});

describe('an edited message', () => {
  it('replaces the answer that it was', () => {
    const talk = new Talk().at('cells.licences').say('12', 'm-a');
    talk.put({ kind: 'edited', text: '13', message: 'm-a' }).press('confirm');
    expect(talk.cell('proactive.licences.decisions')).toBe(13);
  });

  it('changes nothing when it is not the last answer any more', () => {
    const talk = new Talk().at('cells.licences').say('12', 'm-a').press('confirm');
    talk.say('处罚1件，强制0件', 'm-b').press('confirm');
    talk.put({ kind: 'edited', text: '13', message: 'm-a' });
    expect(talk.cell('proactive.licences.decisions')).toBe(12);
  });
});
