import { describe, expect, it } from 'vitest';
import { explain, explainAt, mayAsk, ruleAsked } from '../../src/interview/explain.ts';
import { RULES } from '../../src/interview/rules/all.ts';
import { ASKED } from './rules/asked.ts';
import { NOT_ASKED } from './rules/not-asked.ts';
import { Talk } from './support/talk.ts';

const wordings = Object.entries(ASKED).flatMap(([id, questions]) =>
  questions.map((said) => [said, id] as const),
);

describe('what clerks ask', () => {
  it.each(wordings)('%s → %s', (said, id) => {
    expect(ruleAsked(said)?.id).toBe(id);
    expect(explain(said)).toEqual({ ...RULES.find((rule) => rule.id === id)?.answer, left: null });
  });

  it('is asked in some 250 wordings of more than a hundred rules', () => {
    expect(wordings.length).toBeGreaterThanOrEqual(150);
    expect(RULES.length).toBeGreaterThanOrEqual(60);
  });
});

describe('what is no question on rules', () => {
  it.each(NOT_ASKED)('“%s” is not answered', (said) => {
    expect(explain(said)).toBeNull();
  });
});

describe('a question that speaks of more than a rule answers', () => {
  it.each([
    ['派出所在这儿挂牌罚的归谁报？', '挂牌', '以谁的名义'],
    ['纪委来查算诉讼吗？', '纪委', '第四部分'],
  ])('“%s” has the nearest rule as the nearest, and whom to ask', (said, unmet, rule) => {
    const told = explain(said)?.zh ?? '';
    expect(told).toContain(`没有读到直接说“${unmet}”的规定`);
    expect(told).toContain('主管部门');
    expect(told).toContain(rule);
  });

  it.each([
    '邮件申请没带证件的，收不收进数里？',
    '职称评审和人才引进算不算许可？',
  ])('“%s” has none where most of it is something else', (said) => {
    expect(explain(said)).toBeNull();
  });
});

describe('a rule', () => {
  it('has a name of its own, says where it comes from or whom to ask, in both languages', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { answer } of RULES) {
      expect(answer.zh).toMatch(
        /（[^（）]*[条号表六通式注法知做][^（）]*）?|请问本级政府信息公开工作主管部门/,
      );
      expect(answer.en.length).toBeGreaterThan(20);
    }
  });

  it('is told at a question, which stays', () => {
    const talk = new Talk().at('notes.problems').say('延期要报谁批准？');
    expect(talk.seen).toContain('政府信息公开工作机构负责人');
    expect(talk.seen).toContain('条例第三十三条');
    expect(talk.session.cursor).toBe('notes.problems');
    expect(talk.session.content.notes).toEqual({});
  });
});

it.each([
  ['局机关的考勤制度算规范性文件吗', 'normative'],
  ['村民委员会交来的放哪一列', 'other-body'],
  ['热线里问的算不算申请', 'oral'],
  ['三封信要三样东西算几件', 'different-ones'],
  ['有个人老是来申请，怎么归类', 'mass'],
  ['工伤告上法庭的填不填', 'other-cases'],
  ['限期整改算不算行政处罚', 'order-to-correct'],
  ['移送法院执行的算我们的强制吗', 'by-court'],
  ['处理费能减免吗', 'fee-waived'],
  ['新收里含不含上年结转', 'new-or-carried'],
  ['没办完的元旦后答复了，还算结转吗', 'answered-later'],
  ['叫他补正他没理，填哪一行', 'correct-overdue'],
])('%s → %s', (asked, id) => {
  expect(ruleAsked(asked)?.id).toBe(id);
  expect(explain(asked)?.left).toBeNull();
});

describe('of several rules', () => {
  it('the one that is about what is asked comes before one about how it is asked', () => {
    expect(ruleAsked('年报能不能提前公布？')?.id).toBe('report-early');
    expect(ruleAsked('年报截止日放假怎么办？')?.id).toBe('report-day-rest');
  });
});

describe('a question without a word that asks', () => {
  it.each([
    ['怕写得跟去年太像', 'copied'],
    ['企业和社会组织分不清', 'applicants-differ'],
    ['期限是工作日还是自然日', 'working-days'],
  ])('%s → %s', (said, id) => {
    expect(ruleAsked(said)?.id).toBe(id);
  });

  it('is none where 是 and 还是 stand apart', () => {
    expect(mayAsk('申请是收到了，还是按补正办的')).toBe(false);
  });
});

describe('a question put where something else is asked', () => {
  it('leaves unsaid what it is of', () => {
    expect(explainAt('可以写无吗', '存在的问题', false)?.zh).toContain('不能空着或写“无”');
    expect(explainAt('可以写无吗', '行政许可', true)?.zh).toContain('没有发生的填0');
  });

  it('is not taken for one on the place itself', () => {
    expect(explainAt('这个要写多细', '存在的问题', false)).toBeNull();
  });
});
