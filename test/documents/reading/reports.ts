import fc from 'fast-check';
import { listCells, withCells } from '../../../src/report/cells.ts';
import { blankReport, type Cell, type Report } from '../../../src/report/report.ts';

const SENTENCES = [
  '全年在县政府网站发布征地公告和规划公示，做到能公开的尽量公开。',
  '（一）主动公开情况。公开各类信息 36 条，其中政策解读5条。',
  '对照要求，还存在三方面不足：一是更新不够及时；二是解读形式单一；三是业务培训偏少。',
  '下一步，把公开目录逐项落实到股室，每季度核对一次，年底一并考核。',
  '答复均在法定期限内作出，申请人对答复内容没有提出异议。',
] as const;

const narrative = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
  .map((lines) => lines.join('\n'));
const count = fc.oneof(fc.constant(0), fc.nat(9), fc.nat(4_000_000));
const signed = fc.integer({ min: -500, max: 2_000 });
const money = fc.nat(99_999_999).map((ten) => ten / 10_000);

/** Random reports of invented organs in both layouts; `blanks` says whether cells may be empty. */
export function anyReport({ blanks }: { blanks: boolean }): fc.Arbitrary<Report> {
  return fc
    .record({
      form: fc.constantFrom('2019' as const, '2021' as const),
      year: fc.integer({ min: 2019, max: 2026 }),
      organ: fc.constantFrom('云岭县自然资源局', '临江市人民政府', '青石镇人民政府', '望江区司法局'),
      preamble: fc.constant('本报告依照《中华人民共和国政府信息公开条例》编制，统计期限为全年。'),
      overview: narrative,
      problems: narrative,
      other: narrative,
    })
    .chain(({ form, year, organ, ...text }) => {
      const cells = listCells(form).map(({ path, kind }) => {
        const value: fc.Arbitrary<Cell> = kind === 'count' ? count : kind === 'signed' ? signed : money;
        return fc.tuple(
          fc.constant(path),
          blanks
            ? fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) })
            : value,
        );
      });
      return fc
        .tuple(...cells)
        .map((values) =>
          withCells({ ...blankReport(form, year, organ), ...text }, Object.fromEntries(values)),
        );
    });
}
