import { NO_PERSON } from '../../../src/applications/case/applicant.ts';
import type { IntakeReading } from '../../../src/applications/intake/draft.ts';
import { takeSupply } from '../../../src/applications/intake/supply.ts';
import { heard } from '../../../src/language/hear.ts';
import { reads } from '../../support/reader.ts';

/** Said after what is asked for was told. */
function supplyOf(said: string): string | null {
  const draft = {
    number: null,
    applicant: null,
    channel: null,
    arrivedOn: null,
    confirmedOn: null,
    description: '征地方案',
    supply: null,
    person: NO_PERSON,
  };
  const reading: IntakeReading = { draft, contents: [], count: 1, oddDay: null, used: [], unread: [] };
  const words = heard(said);
  return takeSupply(reading, words, { start: 0, end: words.text.length }) ? reading.draft.supply : null;
}

reads('the form in which something is to be supplied', supplyOf, {
  valid: [
    ['要纸质的', '要纸质的'],
    ['电子版发邮箱', '电子版发邮箱'],
    ['需要复印件', '复印件'],
    ['希望以电子文档形式提供', '电子文档'],
    ['自取', '自取'],
  ],
  notMine: ['邮件发来', '当面提交', '来了', '征地方案'],
});
