import { addressReader } from '../../../../src/interview/hearing/readers/address.ts';
import { heard } from '../../../../src/language/hear.ts';
import { reads } from '../../../support/reader.ts';

reads(
  'an address that stands alone',
  (said) => {
    const reading = addressReader.read(heard(said));
    return reading.kind === 'understood' && reading.value.does === 'address' ? reading.value.address : null;
  },
  {
    valid: [
      ['云岭县城关镇人民路18号', '云岭县城关镇人民路18号'],
      ['地址：云岭县城关镇人民路18号', '云岭县城关镇人民路18号'],
    ],
    notMine: ['组织培训2次', '18号', '人民路的公示栏换了', ''],
  },
);
