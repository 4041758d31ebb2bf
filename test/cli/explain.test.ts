import { describe, expect, it } from 'vitest';
import { explain } from '../../src/cli/explain.ts';

async function told(...args: string[]): Promise<string> {
  let out = '';
  const streams = {
    stdin: async () => new TextEncoder().encode('还有几件没办结\n'),
    out: (text: string | Uint8Array) => {
      out += text;
    },
    err: () => {},
  };
  expect(await explain.run([...args, '--today', '2026-11-28'], streams)).toBe(0);
  return out;
}

/** A sentence at each question of the interview, and who reads it. */
const EVERY_QUESTION: readonly (readonly [at: string, said: string, reader: string])[] = [
  ['previous', '跳过', '指令'],
  ['received', '新收12件，都是自然人', '数字'],
  ['cells.applications', '不予公开3件，其中国家秘密1件', '数字'],
  ['cells.disputes', '未经复议直接起诉2件，都维持', '数字'],
  ['cells.normativeDocuments', '制发2件，废止1件，现行有效15件', '数字'],
  ['cells.licences', '许可1250件', '数字'],
  ['cells.penalties', '88，283件', '数字'],
  ['cells.fees', '收费3.5万元', '数字'],
  ['notes.proactiveDisclosure', '网站公开信息45条', '要点'],
  ['notes.onRequest', '当面申请的多，主要问征地', '要点'],
  ['notes.informationManagement', '修订了信息公开审查制度', '要点'],
  ['notes.platforms', '政务服务中心开了专窗', '要点'],
  ['notes.supervision', '组织培训2次', '要点'],
  ['notes.problems', '解读形式单一', '要点'],
  ['notes.measures', '下一步多做图解', '要点'],
  ['notes.fees', '没有收费', '没有'],
  ['notes.other', '延期要报谁批准？', '规则提问'],
  ['draft.overview', '写短一点', '改初稿'],
  ['draft.problems', '第二条不要', '改初稿'],
  ['draft.other', '写得再具体些', '改初稿'],
  ['contact', '电话0879-1234567', '联系方式'],
  ['check', '把企业新收改成3件', '别处数字'],
];

describe('nianbao explain', () => {
  it('says by which reader and from which words a sentence is read, and which words nobody used', async () => {
    const out = await told('请问下周一到期的有几件，其中隔壁县的几件', '--ledger');
    expect(out).toContain('读法：台账提问');
    expect(out).toContain('凭：“下周一到期的有几件”');

    expect(out).toContain('结论：没有说清，先问');
    expect(out).toContain('要问：没看懂“隔壁县”');
    expect(out).toContain('时间：“下周一”，2026年11月30日（周一）');
  });

  it('tells in words what a sentence is read as, figure by figure and question by question', async () => {
    expect(await told('下周一到期的有几件', '--ledger')).toContain(
      '读作：查台账：2026年11月30日（周一）到期、未办结；数有几件',
    );
    const cells = await told('新收12件，都是自然人', '--at', 'received');
    expect(cells).toContain('“一、本年新收政府信息公开申请数量·自然人”填12');
    expect(cells).toContain('另有5格填0');
    expect(await told('跳过', '--at', 'notes.platforms')).toContain('读作：指令：跳过这一问');
    expect(await told('政务服务中心开了专窗', '--at', 'notes.platforms')).toContain(
      '读作：记作“平台建设”的要点',
    );
  });

  it('never shows the words of a program to people', async () => {
    for (const [at, said] of EVERY_QUESTION)
      expect(await told(said, '--at', at), said).not.toMatch(/[{}]|applications\.|"/);
  });

  it('tells the same as data', async () => {
    const printed = JSON.parse(await told('三五件没办，张小禾的', '--json'));
    expect(Object.keys(printed)).toEqual(['text', 'at', 'today', 'hearing', 'notions']);
    expect(printed.notions).toContainEqual({
      notion: 'number',
      words: '三五',
      means: { value: 3, precision: 'about' },
    });
    expect(printed.notions).toContainEqual({
      notion: 'name',
      words: '张小禾',
      means: { kind: 'person', name: '张小禾' },
    });
  });

  it('reads a sentence as the answer to a question of the report', async () => {
    const printed = JSON.parse(
      await told('自然人新收12件，企业3件，邮寄的不多', '--at', 'cells.applications', '--json'),
    );
    expect(printed.hearing).toMatchObject({
      kind: 'partly',
      reader: '数字',
      value: {
        does: 'cells',
        read: { cells: { 'applications.new.naturalPerson': 12, 'applications.new.business': 3 } },
      },
      left: [{ kind: 'negation', words: '邮寄的不多' }],
    });
    expect(JSON.parse(await told('跳过', '--at', 'notes.fees', '--json')).hearing).toMatchObject({
      kind: 'understood',
      reader: '指令',
    });
    expect(
      JSON.parse(await told('政务服务中心开了专窗', '--at', 'notes.platforms', '--json')).hearing,
    ).toMatchObject({
      reader: '要点',
    });
    expect(JSON.parse(await told('十来件', '--at', 'cells.licences', '--json')).hearing.kind).not.toBe(
      'understood',
    );
  });

  it('reads what registers an application', async () => {
    const printed = JSON.parse(
      await told('新收一件申请：编号2026-101，张小禾，自然人，昨天当面提交，申请公开征地方案', '--json'),
    );
    expect(printed.hearing).toMatchObject({
      kind: 'understood',
      reader: '登记',
      value: { what: 'intake', intake: { draft: { arrivedOn: '2026-11-27' } } },
    });
  });

  it.each(EVERY_QUESTION)('reads an answer at %s by who reads there', async (at, said, reader) => {
    const printed = JSON.parse(await told(said, '--at', at, '--json'));
    expect(printed).toMatchObject({ text: said, at, hearing: { reader } });
    const lines = await told(said, '--at', at);
    expect(lines).toContain(`读法：${reader}`);
    expect(lines).toMatch(/^结论：/);
  });

  it('leaves no question of the interview out', async () => {
    const streams = { stdin: async () => new Uint8Array(), out: () => {}, err: () => {} };
    const why = await explain.run(['好', '--at', 'nowhere'], streams).catch((error: Error) => error.message);
    const ids = String(why).split('可用的有 ')[1]?.split('、') ?? [];
    expect(EVERY_QUESTION.map(([at]) => at).sort()).toEqual([...ids].sort());
  });

  it('says what nobody understands, and reads standard input', async () => {
    expect(await told('天上有云')).toContain('结论：没有读法认得这句话');
    expect(await told('-')).toContain('读法：台账提问');
  });

  it.each([
    [[], '请给出一句话'],
    [['三件', '--at', 'nowhere'], '没有“nowhere”这一问'],
    [['三件', '--at', 'check', '--ledger'], '只能写一个'],
    [['三件', '--today', '明天'], '--today'],
  ])('refuses arguments that it cannot use: %j', async (args, why) => {
    const streams = { stdin: async () => new Uint8Array(), out: () => {}, err: () => {} };
    await expect(explain.run(args, streams)).rejects.toThrow(why);
  });
});
