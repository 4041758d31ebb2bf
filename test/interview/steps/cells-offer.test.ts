import { expect, it } from 'vitest';
import { cellsInShort } from '../../../src/interview/steps/cells-offer.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk();
const NEW = 'applications.new';

it.each([
  [
    { [`${NEW}.business`]: 3, [`${NEW}.naturalPerson`]: 12, [`${NEW}.research`]: 0 },
    '新收 商业企业3、自然人12',
  ],
  [{ 'proactive.licences.decisions': 286 }, '行政许可 286'],
  [{ 'proactive.fees.amountWan': 18.8 }, '行政事业性收费 18.8万元'],
  [
    { 'applications.deniedThirdPartyRights.naturalPerson': 1, 'disputes.reconsideration.upheld': 2 },
    '保护第三方合法权益 自然人1，行政复议 结果维持2',
  ],
  [{ [`${NEW}.business`]: 0, [`${NEW}.naturalPerson`]: 0 }, '新收 均为0'],
])('says figures in short for a button', (cells, label) => {
  expect(cellsInShort(session, cells)).toBe(label);
});
