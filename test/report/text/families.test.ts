import { BY_CHANNEL, familiesOf } from '../../../src/report/text/families.ts';
import { reads } from '../../support/reader.ts';

const [outcomes, applicants, results] = familiesOf('2021');
const NAMES = [
  ['outcome', outcomes],
  ['applicant', applicants],
  ['dispute', results],
  ['channel', BY_CHANNEL],
] as const;

reads('of which list a part is', (said) => NAMES.find(([, family]) => family?.isIn(said))?.[0] ?? null, {
  valid: [
    ['予以公开', 'outcome'],
    ['其中不予公开', 'outcome'],
    ['自然人', 'applicant'],
    ['法人或其他组织', 'applicant'],
    ['结果维持', 'dispute'],
    ['网络', 'channel'],
  ],
  notMine: ['国家秘密', '培训', '公开信息'],
});

reads(
  'parts that leave nothing over',
  (said) => NAMES.some(([, family]) => family?.isClosed(said.split('、'))) || null,
  {
    valid: [
      ['自然人、法人或其他组织', true],
      ['维持、纠正、其他结果、尚未审结', true],
      ['予以公开、部分公开、不予公开、无法提供、不予处理、其他处理', true],
    ],
    notMine: ['自然人、商业企业', '维持、纠正', '予以公开、不予公开', '网络、信函'],
  },
);
