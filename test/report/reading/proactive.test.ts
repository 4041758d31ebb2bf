import { expect, it } from 'vitest';
import { plainRow } from '../../../src/report/reading/grid.ts';
import { readProactive } from '../../../src/report/reading/proactive.ts';

const text = (version: '2019' | '2021', ...lines: readonly string[]) =>
  readProactive([{ rows: lines.map((line) => plainRow(line.split('|'))), exact: false }], version);

it('reads the blocks of the form, each under its own head', () => {
  const { cells } = text(
    '2021',
    '信息内容|本年制发件数|本年废止件数|现行有效件数',
    '行政规范性文件|2|1|15',
    '信息内容|本年处理决定数量',
    '行政许可|486',
    '信息内容|本年收费金额（单位：万元）',
    '行政事业性收费|18.871',
  );
  expect(cells).toMatchObject({
    'proactive.normativeDocuments.issued': 2,
    'proactive.normativeDocuments.repealed': 1,
    'proactive.normativeDocuments.inForce': 15,
    'proactive.licences.decisions': 486,
    'proactive.fees.amountWan': 18.871,
  });
});

it('goes by the head where its columns stand in another order, and by a head that names its year', () => {
  const { cells } = text('2021', '信息内容|现行有效件数|本年（2025）制发件数|本年废止件数', '规章|11|1|0');
  expect(cells).toMatchObject({ 'proactive.regulations.inForce': 11, 'proactive.regulations.issued': 1 });
});

it('turns yuan into the form’s unit where the head prints yuan', () => {
  const { cells } = text('2021', '信息内容|本年收费金额（单位：元）', '行政事业性收费|188710');
  expect(cells['proactive.fees.amountWan']).toBe(18.871);
});

it('reads none of a row that has another number of figures than its head', () => {
  const { problems } = text('2021', '信息内容|本年制发件数|本年废止件数|现行有效件数', '规章|1|2|3|4');
  expect(problems).toMatchObject([{ kind: 'wrong-count' }]);
});
