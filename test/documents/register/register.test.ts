import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '../../../src/applications/case/application.ts';
import { REGISTER_HEADINGS, registerRowOf } from '../../../src/applications/register/export.ts';
import type { SheetCell } from '../../../src/applications/register/sheet-values.ts';
import { DocumentError } from '../../../src/documents/reading/document-error.ts';
import { writeRegister } from '../../../src/documents/register/write-register.ts';
import { writeReport } from '../../../src/documents/write.ts';
import { previewed } from '../../applications/register/previewed.ts';
import { anyLedger } from '../../applications/stories.ts';
import { answered, calendar, given } from '../../applications/support.ts';
import { bureauReport } from '../../fixtures/reports.ts';
import { readRegister } from '../../support/read-register.ts';

const HEAD = ['登记编号', '申请人', '申请人类型', '申请方式', '收到日期', '申请内容', '答复日期', '办理结果'];
const ROW = ['2026-001', '张某', '自然人', '当面', '2026-03-02', '征地批复', '2026/3/20', '予以公开'];

const workbook = (rows: readonly (readonly SheetCell[])[], merges: readonly string[] = []): Uint8Array => {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet['!merges'] = merges.map((range) => utils.decode_range(range));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['填报说明']]), '说明');
  utils.book_append_sheet(book, sheet, '2026年');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};

/** The rows of the only sheet that is a register; none where none is. */
const rowsOf = (bytes: Uint8Array) => readRegister(bytes)[0]?.rows ?? [];

function preview(bytes: Uint8Array, known: readonly Application[] = []) {
  const rows = rowsOf(bytes);
  if (rows.length === 0) throw new Error('no register');
  const find = (id: string, number: string) =>
    known.find((one) => one.id === id || one.case.number === number);
  const read = previewed(rows, find);
  if (read.kind === 'no-register') throw new Error('no register');
  return read.items;
}

/** GB18030 is not written by the platform: these are the bytes of the heads and one row in it. */
const GB18030 = new Uint8Array([
  0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc9, 0xea, 0xc7, 0xeb, 0xc8, 0xcb, 0x2c, 0xc9, 0xea, 0xc7, 0xeb, 0xb7, 0xbd,
  0xca, 0xbd, 0x2c, 0xca, 0xd5, 0xb5, 0xbd, 0xc8, 0xd5, 0xc6, 0xda, 0x0a, 0x31, 0x2c, 0xd5, 0xc5, 0xc4, 0xb3,
  0x2c, 0xb5, 0xb1, 0xc3, 0xe6, 0x2c, 0x32, 0x30, 0x32, 0x36, 0x2d, 0x33, 0x2d, 0x32, 0x0a,
]);

describe('a register in a file', () => {
  it.each<[string, Uint8Array]>([
    ['a workbook with a sheet of notes before it', workbook([['登记表'], HEAD, ROW])],
    ['separated by commas', new TextEncoder().encode(`${HEAD.join(',')}\r\n${ROW.join(',')}\r\n`)],
    ['with a mark before it', new TextEncoder().encode(`\ufeff${HEAD.join(',')}\n${ROW.join(',')}`)],
    ['separated by tabs', new TextEncoder().encode(`${HEAD.join('\t')}\n${ROW.join('\t')}`)],
    ['separated by semicolons', new TextEncoder().encode(`${HEAD.join(';')}\n${ROW.join(';')}`)],
    [
      'in a web page, as many systems save a “workbook”',
      new TextEncoder().encode(
        `<html><meta charset="utf-8"><table>${[HEAD, ROW]
          .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
          .join('')}</table></html>`,
      ),
    ],
    ['separated by Chinese commas', new TextEncoder().encode(`${HEAD.join('，')}\n${ROW.join('，')}`)],
  ])('%s', (_, bytes) => {
    const [item, more] = preview(bytes);
    expect(more).toBeUndefined();
    expect(item?.status === 'new' && item.application.case).toMatchObject({
      number: '2026-001',
      applicant: 'naturalPerson',
      arrivedOn: '2026-03-02',
      answer: { on: '2026-03-20', disposition: 'granted' },
    });
  });

  it('that lacks the day of receipt alone says which column to add', () => {
    const rows = [HEAD, ROW].map((cells) => cells.filter((_, column) => column !== 4));
    expect(() => readRegister(workbook(rows))).toThrow(DocumentError);
    expect(() => readRegister(workbook(rows))).toThrow('收到日期');
    const prose = '全年收到申请10件，申请人均为自然人，申请内容主要涉及征地批复，办理结果均已告知。';
    expect(readRegister(new TextEncoder().encode(prose))).toEqual([]);
  });

  it('in GB18030, as older programs save it', () => {
    expect(rowsOf(GB18030)[1]).toEqual(['1', '张某', '当面', '2026-3-2']);
  });

  it('with quoted commas, quotes and line breaks in a cell', () => {
    const bytes = new TextEncoder().encode(
      '编号,申请人,收到日期,申请内容\n1,张某,2026-3-2,"征地批复, ""一""\n二"\n',
    );
    expect(rowsOf(bytes)[1]?.[3]).toBe('征地批复, "一"\n二');
  });

  it('repeats a merged cell for every row that it spans', () => {
    const bytes = workbook(
      [HEAD, ROW, ['2026-002', '', '', '', '', '规划条件', '', '']],
      ['B2:B3', 'C2:C3', 'D2:D3', 'E2:E3'],
    );
    const second = preview(bytes)[1];
    expect(second?.status === 'new' && second.application.case.arrivedOn).toBe('2026-03-02');
  });

  it('begins its running numbers anew every year', () => {
    const head = ['序号', '申请人', '申请人类型', '申请方式', '收到日期', '申请内容'];
    const row = (day: string) => [1, '张某', '自然人', '当面', day, `批复${day}`];
    const items = preview(workbook([head, row('2025-03-03'), row('2026-03-02')]));
    expect(items.map((item) => item.status === 'new' && item.application.case.number)).toEqual([
      '2025-001',
      '2026-001',
    ]);
  });

  it('is read from the sheet that people see, not from a hidden one before it', () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([HEAD, ['2025-001', ...ROW.slice(1)]]), '上年');
    utils.book_append_sheet(book, utils.aoa_to_sheet([HEAD, ROW]), '本年');
    book.Workbook = {
      Sheets: [
        { name: '上年', Hidden: 1 },
        { name: '本年', Hidden: 0 },
      ],
    };
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    expect(rowsOf(bytes)[1]?.[0]).toBe('2026-001');
  });

  it('is told from a report, a text and a picture', async () => {
    expect(readRegister(await writeReport(bureauReport(), 'xlsx'))).toEqual([]);
    expect(readRegister(await writeReport(bureauReport(), 'docx'))).toEqual([]);
    expect(readRegister(await writeReport(bureauReport(), 'txt'))).toEqual([]);
    expect(readRegister(new TextEncoder().encode('今天收到申请，编号1，日期3月2日，请登记。'))).toEqual([]);
    expect(readRegister(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]))).toEqual([]);
    expect(readRegister(new Uint8Array())).toEqual([]);
  });

  it('of too many rows, or damaged, is refused with the way out', () => {
    const many = `${HEAD.join(',')}\n${`${ROW.join(',')}\n`.repeat(20_002)}`;
    expect(() => readRegister(new TextEncoder().encode(many))).toThrow(DocumentError);
    const damaged = workbook([HEAD, ROW]).slice(0, 900);
    expect(() => readRegister(damaged)).toThrow(DocumentError);
  });
});

describe('an exported register', () => {
  const seen = { name: true, contact: true };
  const today = '2026-06-01';
  const exported = (applications: readonly Application[]) =>
    writeRegister(
      '申请台账',
      '云岭县自然资源局',
      REGISTER_HEADINGS,
      applications.map((application) =>
        registerRowOf({ application, seen, today, calendar, nameOf: String }),
      ),
    );

  it('imported again changes nothing, whatever happened to its cases', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const applications = [...new Map(ledger.map((one) => [one.case.number, one])).values()];
        if (applications.length === 0) return;
        const items = preview(exported(applications), applications);
        expect(items.map((item) => item.status)).toEqual(applications.map(() => 'known'));
        // An answer recorded before the day of confirmation cannot be said by a row: it is refused, and named.
        const plain = new Set(
          applications
            .filter(({ case: file }) => (file.answer?.on ?? '9999') >= (file.confirmedOn ?? ''))
            .map(({ id }) => id),
        );
        const differing = items.filter(
          (item) => item.status === 'known' && item.differs.length + item.fills.length > 0,
        );
        expect(differing.filter((item) => item.status === 'known' && plain.has(item.id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('imported elsewhere brings the same cases', () => {
    const applications = [
      given({ number: '2026-001' }, answered('2026-03-12', 'granted')),
      given({ number: '2026-002', channel: 'ordinary-post', applicant: 'otherOrganization' }),
      given({ number: '2026-003' }, { type: 'withdrawn', on: '2026-03-05' }),
    ];
    const cases = preview(exported(applications)).map((item) =>
      item.status === 'new' ? item.application.case : null,
    );
    expect(cases.map((file) => [file?.number, file?.channel, file?.applicant, file?.answer?.on])).toEqual(
      applications.map(({ case: file }) => [file.number, file.channel, file.applicant, file.answer?.on]),
    );
    expect(cases[2]?.answer?.withdrawn).toBe(true);
  });

  it('brings agent, letter, fee and handler with it', () => {
    const notified = {
      type: 'feeNotified',
      on: '2026-03-10',
      basis: 'pages',
      amountYuan: 150,
      receivedOn: '2026-03-11',
      units: 45,
    } as const;
    const first = given({ number: '2026-001', letter: '2026-001' }, notified, {
      type: 'feePaid',
      on: '2026-03-20',
    });
    const application = { ...first, person: { ...first.person, agent: '李律师' } };
    const [item] = preview(exported([application]));
    const read = item?.status === 'new' ? item.application : null;
    expect([read?.person.agent, read?.case.letter, read?.case.fees]).toEqual([
      '李律师',
      '2026-001',
      [{ ...application.case.fees[0] }],
    ]);
    expect(preview(exported([application]), [application])).toMatchObject([
      { status: 'known', fills: [], differs: [] },
    ]);
  });

  it('keeps names and contents letter for letter, in, out and in again', () => {
    const name = '云岭（集团）有限公司';
    const asked = '甲；乙，面积100㎡，Ⅱ期（Ａ区）\n第二行：①②〔2026〕3号';
    const head = ['登记编号', '申请人', '申请人类型', '申请方式', '收到日期', '申请内容'];
    const row = ['〔2026〕7号', name, '企业', '当面', '2026-03-02', asked];
    const quoted = [head, row].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n');
    for (const bytes of [workbook([head, row]), new TextEncoder().encode(quoted)]) {
      const [first] = preview(bytes);
      const application = first?.status === 'new' ? first.application : null;
      expect([application?.case.number, application?.person.name, application?.case.description]).toEqual([
        '〔2026〕7号',
        name,
        asked,
      ]);
      if (!application) continue;
      const [again] = preview(exported([application]));
      expect(again?.status === 'new' && again.application.case.description).toBe(asked);
      expect(again?.status === 'new' && again.application.person.name).toBe(name);
      expect(preview(exported([application]), [application])).toMatchObject([
        { status: 'known', fills: [], differs: [] },
      ]);
    }
  });

  it('keeps what looks like a formula as text', () => {
    const rows = rowsOf(exported([given({ description: '=HYPERLINK("http://x","y")' })]));
    expect(rows[2]).toContain('=HYPERLINK("http://x","y")');
  });

  it('leaves out whoever may not be seen', () => {
    const row = registerRowOf({
      application: given({}),
      seen: { name: false, contact: false },
      today,
      calendar,
      nameOf: String,
    });
    expect(row.join()).not.toContain('张三');
  });
});
