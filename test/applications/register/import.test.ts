import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '../../../src/applications/case/application.ts';
import { fieldOfHeading, findHeadings } from '../../../src/applications/register/headings.ts';
import { previewSteps } from '../../../src/applications/register/import.ts';
import type { ImportItem } from '../../../src/applications/register/item.ts';
import type { SheetCell } from '../../../src/applications/register/sheet-values.ts';
import { calendar, clerk } from '../support.ts';
import { previewed } from './previewed.ts';

const HEAD = [
  '序号',
  '登记编号',
  '申请人',
  '申请人类型',
  '申请方式',
  '收到日期',
  '申请内容',
  '是否延期',
  '答复日期',
  '办理结果',
  '答复文号',
  '经办科室',
];
const ROWS: SheetCell[][] = [
  ['云岭县自然资源局2026年依申请公开登记表', null, null],
  HEAD,
  [
    1,
    '2026-001',
    '张某',
    '自然人',
    '当面',
    46083,
    '征地批复',
    '否',
    '2026/3/20',
    '予以公开',
    '1号',
    '法规科',
  ],
  [2, '2026-002', '某某公司', '企业', '挂号信', '2026年3月3日', '规划条件', '', '', '', '', '规划科'],
  [3, '2026-003', '李某', '自然人', '现场', '2026.3.4', '更正本人不动产登记信息', '', '', '', '', ''],
  [4, '2026-004', '王某', '自然人', '信鸽', '三月', '某某', '', '', '', '', ''],
  [5, '2026-001', '张某', '自然人', '当面', 46083, '征地批复', '', '', '', '', ''],
  ['合计', null, 5],
  [null, null, null],
];

const TICK_HEADS: SheetCell[][] = [
  [
    '序号',
    '申请人',
    '申请人类型',
    null,
    null,
    '收到日期',
    '申请内容',
    '申请方式',
    null,
    '答复日期',
    '办理结果',
  ],
  [
    ...[null, null, '自然人', '企业', '其他', null, null, '当面', '邮寄'],
    ...[null, '予以公开', '部分公开', '不予公开', '其他'],
  ],
];

function preview(rows: readonly (readonly SheetCell[])[], known: readonly Application[] = []): ImportItem[] {
  const find = (id: string, number: string) =>
    known.find((application) => application.id === id || application.case.number === number);
  const read = previewed(rows, find);
  if (read.kind === 'no-register') throw new Error('no register');
  return [...read.items];
}

const imported = (items: readonly ImportItem[]) =>
  items.flatMap((item) => (item.status === 'new' ? [item.application] : []));

describe('a register from a sheet', () => {
  it('its columns are found by their headings, below a title, and the unknown ones are named', () => {
    expect(findHeadings(ROWS)).toMatchObject({ index: 1, unknown: ['经办科室'] });
    expect(
      findHeadings([
        ['姓名', '电话'],
        ['甲', '乙'],
      ]),
    ).toBeNull();
    expect(previewed([['姓名', '电话']])).toEqual({
      kind: 'no-register',
    });
  });

  it.each([
    ['序号', 'serial'],
    ['受理编号', 'number'],
    ['申请人姓名（名称）', 'name'],
    ['申请人性质', 'applicant'],
    ['申请渠道', 'channel'],
    ['受理时间', 'arrivedOn'],
    ['双方确认日期', 'confirmedOn'],
    ['所需信息', 'description'],
    ['提供方式', 'supply'],
    ['补正告知日期', 'correctionAskedOn'],
    ['收到补正日期', 'correctionReceivedOn'],
    ['延期告知日期', 'extensionNotifiedOn'],
    ['延期批准人', 'approver'],
    ['答复时间', 'answeredOn'],
    ['答复结果', 'disposition'],
    ['告知书文号', 'documentNumber'],
    ['送达方式', 'delivery'],
    ['签收日期', 'deliveredOn'],
    ['撤回日期', 'withdrawnOn'],
    ['备注', 'notes'],
    ['承办人', 'handler'],
    ['承办科室', null],
    ['证件编号', 'identity'],
    ['信息名称', 'description'],
    ['信件来源', 'channel'],
    ['申请人类型（自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他）', 'applicant'],
    // Days until which an answer is due are not the day on which it was given.
    ['应答复日期', null],
    ['法定答复时间', null],
    ['延期至', null],
    ['答复内容', null],
    ['承办单位', null],
    ['征求意见收到日期', null],
    ['复议申请日期', null],
  ])('%s is %s', (heading, field) => {
    expect(fieldOfHeading(heading)).toBe(field);
  });

  it('the day of receipt is the column called so, wherever the letter’s own date and the due date stand', () => {
    const head = [
      '编号',
      '申请人',
      '渠道',
      '申请日期',
      '收到日期',
      '内容',
      '应答复日期',
      '答复日期',
      '办理结果',
    ];
    const row = [
      '1号',
      '周小禾',
      '邮寄',
      '2026-02-20',
      '2026-03-02',
      '批复',
      '2026-03-30',
      '2026-03-20',
      '公开',
    ];
    const [application] = imported(preview([head, row]));
    expect(application?.case).toMatchObject({ arrivedOn: '2026-03-02', answer: { on: '2026-03-20' } });
    expect(findHeadings([head])?.unknown).toEqual(['申请日期', '应答复日期']);
  });

  it('headings in two rows are read together, with or without merged cells', () => {
    const spans = [
      '序号',
      '登记编号',
      '申请人信息',
      '',
      '',
      '申请情况',
      '',
      '',
      '补正',
      '',
      '',
      '答复情况',
      '',
      '',
    ];
    const below = [
      '',
      '',
      '姓名',
      '类型',
      '电话',
      '方式',
      '收到日期',
      '内容',
      '告知日期',
      '期限',
      '收到日期',
      '日期',
      '结果',
      '文号',
    ];
    const row = [
      1,
      '2026-001',
      '周小禾',
      '自然人',
      '0555-6600123',
      '当面',
      '2026-03-02',
      '批复',
      '2026-03-05',
      '2026-03-20',
      '2026-03-10',
      '2026-04-01',
      '予以公开',
      '1号',
    ];
    for (const second of [below, ['序号', '登记编号', ...below.slice(2)]]) {
      const [application] = imported(preview([['2026年登记表'], spans, second, row]));
      expect(application?.person).toMatchObject({ name: '周小禾', contact: '0555-6600123' });
      expect(application?.case).toMatchObject({
        number: '2026-001',
        arrivedOn: '2026-03-02',
        corrections: [{ askedOn: '2026-03-05', until: '2026-03-20', receivedOn: '2026-03-10' }],
        answer: { on: '2026-04-01', disposition: 'granted', documentNumber: '1号' },
      });
    }
  });

  it('each row becomes an application with what happened to it, or says what was not understood', () => {
    const items = preview(ROWS);
    expect(items.map((item) => `${item.row} ${item.status}`)).toEqual([
      '3 new',
      '4 new',
      '5 new',
      '6 held',
      '7 repeated',
    ]);
    const [first, second, third] = imported(items);
    expect(first?.case).toMatchObject({
      number: '2026-001',
      arrivedOn: '2026-03-02',
      answer: { on: '2026-03-20', disposition: 'granted', documentNumber: '1号' },
    });
    expect(first?.person.name).toBe('张某');
    expect(second?.case).toMatchObject({ applicant: 'business', channel: 'post', answer: null });
    expect(third?.case.setAside?.reason).toBe('recordCorrection');
    expect(items[3]?.problems).toEqual([
      { field: 'channel', value: '信鸽', why: 'unreadable' },
      { field: 'arrivedOn', value: '三月', why: 'unreadable' },
    ]);
  });

  it('a row of which a step lacks what the law asks of it is held back whole, and says why', () => {
    const head = [
      '编号',
      '申请人',
      '渠道',
      '收到日期',
      '内容',
      '延期日期',
      '补正告知日期',
      '答复日期',
      '办理结果',
    ];
    const row = [
      '2026-009',
      '张某',
      '窗口',
      '2026-03-02',
      '批复',
      '2026-03-20',
      '2026-03-05',
      '2026-03-25',
      '另行研究',
    ];
    const [item] = preview([head, row]);
    expect(item?.problems).toEqual([
      { field: 'applicant', value: '自然人', why: 'guessed' },
      { field: 'correctionUntil', value: '', why: 'incomplete' },
      { field: 'approver', value: '', why: 'incomplete' },
      { field: 'disposition', value: '另行研究', why: 'unreadable' },
    ]);
    expect(item?.status).toBe('held');
  });

  it('sums, remarks, headings again and numbers in advance are no applications', () => {
    const rows = [
      ['合 计', null, '2件'],
      ['说明：本表由办公室填报'],
      ['填表人：周小禾', null, null, '审核人：郑一川'],
      HEAD,
      [6],
      [7, '2026-007'],
    ];
    expect(preview([...ROWS.slice(0, 3), ...rows]).map(({ row }) => row)).toEqual([3]);
  });

  it('numbers that only run begin anew every year', () => {
    const head = ['编号', '申请人', '申请人类型', '渠道', '收到日期', '内容'];
    const row = (day: string) => [1, '周小禾', '自然人', '当面', day, '批复'];
    const [last] = imported(preview([head, row('2025-03-03')]));
    const [now] = imported(preview([head, row('2026-03-02')], last ? [last] : []));
    expect([last?.case.number, now?.case.number]).toEqual(['2025-001', '2026-001']);
    expect(now?.id).not.toBe(last?.id);
  });

  it('a second row of the same number says whether it is the same application', () => {
    const head = ['编号', '申请人', '申请人类型', '渠道', '收到日期', '内容'];
    const row = ['2026-010', '周小禾', '自然人', '当面', '2026-03-02', '批复'];
    const other = ['2026-010', '郑一川', '自然人', '邮寄', '2026-05-06', '测绘成果'];
    expect(preview([head, row, row, other]).slice(1)).toMatchObject([
      { status: 'repeated', first: { sheet: '', row: 2 }, differs: [] },
      {
        status: 'repeated',
        first: { sheet: '', row: 2 },
        differs: ['channel', 'arrivedOn', 'description', 'name'],
      },
    ]);
  });

  it('an answer that came before the withdrawal is the one that counts', () => {
    const head = ['编号', '申请人', '渠道', '收到日期', '内容', '答复日期', '办理结果', '撤回日期'];
    const answered = [
      '2026-011',
      '周小禾',
      '窗口',
      '2026-03-02',
      '批复',
      '2026-03-20',
      '予以公开',
      '2026-04-01',
    ];
    const withdrawn = ['2026-012', '周小禾', '窗口', '2026-03-02', '批复', '', '', '2026-03-10'];
    const [first, second] = imported(preview([head, answered, withdrawn]));
    expect(first?.case).toMatchObject({
      answer: { disposition: 'granted', withdrawn: false },
      withdrawnLateOn: '2026-04-01',
    });
    expect(second?.case.answer).toMatchObject({ on: '2026-03-10', withdrawn: true });
  });

  it('“法人或其他组织” is one of five columns: which one the name says, or a person', () => {
    const head = ['编号', '申请人', '申请人类型', '渠道', '收到日期', '内容'];
    const row = (number: string, name: string) => [
      number,
      name,
      '法人或其他组织',
      '当面',
      '2026-03-02',
      '批复',
    ];
    const [company, paper] = preview([head, row('1号', '云岭某某有限公司'), row('2号', '云岭日报')]);
    expect(company).toMatchObject({ status: 'new', application: { case: { applicant: 'business' } } });
    expect(paper).toMatchObject({
      status: 'held',
      problems: [{ field: 'applicant', why: 'unreadable' }],
    });
  });

  it('what a later sheet says and was not understood is named as long as the ledger lacks it', () => {
    const first = imported(preview(ROWS));
    const later = ROWS.map((row) =>
      row[1] === '2026-002' ? row.with(8, '2026/3/25').with(9, '不予公开') : row,
    );
    const item = preview(later, first).find((candidate) => candidate.row === 4);
    expect(item).toMatchObject({
      status: 'known',
      problems: [{ field: 'disposition', value: '不予公开', why: 'unreadable' }],
    });
  });

  it('“办理中” in place of a result or its day is no answer and nothing to complain of', () => {
    const head = ['编号', '申请人', '申请人类型', '渠道', '收到日期', '内容', '答复日期', '办理结果'];
    const [item] = preview([
      head,
      ['1号', '周小禾', '自然人', '当面', '2026-03-02', '批复', '未答复', '办理中'],
    ]);
    expect(item).toMatchObject({ status: 'new', problems: [], application: { case: { answer: null } } });
  });

  it('a row of which a step cannot be is held back whole, and says why', () => {
    const head = ['编号', '申请人', '渠道', '收到日期', '内容', '答复日期', '办理结果'];
    const [item] = preview([
      head,
      ['2026-010', '张某', '窗口', '2026-03-02', '批复', '2026-02-25', '予以公开'],
    ]);
    expect(item).toMatchObject({ status: 'held', refused: [expect.stringContaining('早于申请到达日期')] });
  });

  it('importing the same sheet twice changes nothing', () => {
    const first = imported(preview(ROWS));
    const again = preview(ROWS, first);
    expect(imported(again)).toEqual([]);
    const known = again.filter((item) => item.status === 'known');
    expect(known.map(({ fills, differs }) => [...fills, ...differs])).toEqual([[], [], []]);
  });

  it('what a later sheet adds is filled in', () => {
    const first = imported(preview(ROWS));
    const later = ROWS.map((row) =>
      row[1] === '2026-002' ? row.with(8, '2026/3/25').with(9, '信息不存在') : row,
    );
    const item = preview(later, first).find((candidate) => candidate.row === 4);
    expect(item).toMatchObject({ status: 'known', fills: ['answeredOn', 'disposition'], differs: [] });
  });

  it('rows may come in any order and among others: ids stay', () => {
    const ids = (rows: readonly (readonly SheetCell[])[]) =>
      imported(preview(rows))
        .map((application) => application.id)
        .sort();
    const body = ROWS.slice(2, 5);
    fc.assert(
      fc.property(fc.shuffledSubarray(body, { minLength: 3 }), (rows) => {
        expect(ids([HEAD, ...rows])).toEqual(ids([HEAD, ...body]));
      }),
    );
  });

  it('a long sheet is looked at in steps, so that others can be served between them', () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => ROWS[2]?.with(1, `2026-${at}`) ?? []);
    const steps = previewSteps(
      [{ sheet: '', rows: [HEAD, ...rows], hidden: [] }],
      () => undefined,
      clerk,
      calendar,
    );
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(9);
    expect(step.value.kind === 'register' && step.value.items.length).toBe(1_000);
  });

  it('no sheet makes it throw', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.constantFrom('2026-03-05', '自然人', '当面'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 12 }), (rows) => {
        expect(preview([HEAD, ...rows]).length).toBeLessThanOrEqual(rows.length);
      }),
    );
  });

  const ticked = (row: readonly SheetCell[]) => preview([...TICK_HEADS, row])[0];

  it('kinds, channels and results that are ticked in columns of their own are read', () => {
    const read = imported(
      preview([
        ...TICK_HEADS,
        [1, '张某', '√', '', '', '2026-03-02', '征地批复', '', '1', '2026-03-20', '', '✔', '', ''],
        [2, '某某中心', '', '', '☑', '2026-03-03', '规划条件', '是', '0', '2026-03-21', '', '', '', '√'],
        [3, '某某公司', '', '✓', '', '2026-03-04', '监测数据', 'V', '', '', '', '', '', ''],
        ['合计', null, 1, 1, 1, null, null, 2, 1, null, 0, 1, 0, 1],
      ]),
    ).map(({ case: { applicant, channel, answer } }) => [applicant, channel, answer?.disposition]);
    expect(read).toEqual([
      ['naturalPerson', 'post', 'partiallyGranted'],
      ['otherOrganization', 'in-person', 'otherRemaining'],
      ['business', 'in-person', undefined],
    ]);
  });

  it('their headings are known, and a row that ticks two or a group alone is left to a person', () => {
    const twice = [1, '张某', '√', '', '', '2026-03-02', '批复', '√', '', '2026-03-20', '√', '√', '', ''];
    const group = [1, '张某', '√', '', '', '2026-03-02', '批复', '√', '', '2026-03-20', '', '', '√', ''];
    const read = previewed([...TICK_HEADS, twice]);
    expect(read).toMatchObject({ unknownHeadings: [] });
    expect(ticked(twice)?.problems).toEqual([
      { field: 'disposition', value: '予以公开、部分公开', why: 'unreadable' },
    ]);
    expect(ticked(group)?.problems).toEqual([{ field: 'disposition', value: '不予公开', why: 'unreadable' }]);
  });

  it('columns that hold words under such headings are not taken for ticks', () => {
    const heads = ['序号', '申请人', '单位', '收到日期', '申请内容', '申请方式', '邮寄'];
    const row = [1, '张某', '某某公司', '2026-03-02', '征地批复', '当面', '运单号1234'];
    expect(imported(preview([heads, row]))[0]?.case).toMatchObject({ channel: 'in-person' });
  });

  it.each<readonly [string, string | null]>([
    ['已公开', 'granted'],
    ['同意公开', 'granted'],
    ['告知已主动公开', 'granted'],
    ['部分公开', 'partiallyGranted'],
    ['公开（区分处理）', 'partiallyGranted'],
    ['不予公开（个人隐私）', 'deniedThirdPartyRights'],
    ['属于过程性信息，不予公开', 'deniedProcessInformation'],
    ['登记查询告知', 'deniedInquiryMatter'],
    ['没有该信息', 'unavailableNotHeld'],
    ['不属于本局职责，告知向住建局申请', 'unavailableNotHeld'],
    ['需汇总加工，不予提供', 'unavailableNeedsCreation'],
    ['补正后仍不明确', 'unavailableStillUnclear'],
    ['转信访办理', 'refusedPetition'],
    ['重复申请，不再处理', 'refusedRepeat'],
    ['逾期未补正，视为放弃', 'otherNotCorrected'],
    ['申请人撤回', 'otherRemaining'],
    // A group is none of its rows, and an answer is no result.
    ...['已答复', '不予公开', '内部材料不公开', '不是政府信息', '按咨询答复', '另行研究'].map(
      (word) => [word, null] as const,
    ),
  ])('the result “%s” is %s, and a row whose result nobody knows is held back whole', (word, disposition) => {
    const head = ['编号', '申请人', '申请人类型', '渠道', '收到日期', '内容', '答复日期', '办理结果'];
    const [item] = preview([
      head,
      ['2026-021', '周小禾', '自然人', '当面', '2026-03-02', '批复', '2026-03-20', word],
    ]);
    if (disposition === null) {
      expect(item).toMatchObject({ status: 'held', problems: [{ field: 'disposition', value: word }] });
    } else expect(item).toMatchObject({ status: 'new', application: { case: { answer: { disposition } } } });
  });

  it.each<[string, SheetCell, object]>([
    [
      'made a day of',
      { serial: 46_023, shown: 'Jan-26' },
      { field: 'number', value: 'Jan-26', why: 'made-day' },
    ],
    ['made a day of, and another program shows as', 'Jan-26', { field: 'number', why: 'made-day' }],
    ['made a day of and then a bare number', 46_023, { field: 'number', why: 'made-day' }],
    ['rounded', 2.02600000000001e17, { field: 'number', why: 'rounded' }],
  ])('a number that a spreadsheet %s %j holds its row back', (_, number, problem) => {
    const head = ['编号', '申请人', '申请人类型', '渠道', '收到日期', '内容'];
    const [item] = preview([head, [number, '周小禾', '自然人', '当面', '2026-03-02', '批复']]);
    expect(item).toMatchObject({ status: 'held', problems: [problem] });
  });

  it('an identity number that a spreadsheet rounded is not taken, one that is whole is', () => {
    const head = ['编号', '申请人', '申请人类型', '证件号码', '渠道', '收到日期', '内容'];
    const row = (number: string, identity: SheetCell) => [
      ...[number, '周小禾', '自然人', identity, '当面', '2026-03-02', '批复'],
    ];
    const items = preview([
      head,
      row('2026-031', 1.1010119900307123e17),
      row('2026-032', '1.10101E+17'),
      row('2026-033', '护照 E12345678'),
    ]);
    expect(items.map((item) => item.status === 'new' && item.application.person.identity)).toEqual([
      '',
      '',
      '护照 E12345678',
    ]);
    expect(items[0]?.problems).toEqual([{ field: 'identity', value: '', why: 'rounded' }]);
  });
});
