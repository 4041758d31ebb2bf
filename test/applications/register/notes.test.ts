import type { Registration } from '../../../src/applications/case/events.ts';
import { notesOf } from '../../../src/applications/register/notes.ts';
import { reads } from '../../support/reader.ts';

const ONLINE: Registration = {
  type: 'registered',
  number: '2026-018',
  applicant: 'naturalPerson',
  channel: 'online',
  arrivedOn: '2026-03-01',
  confirmedOn: null,
  description: '征地方案',
  supply: '',
};

reads(
  'a remark on a case that came on 2026-03-01',
  (said) => {
    const [offer] = notesOf(said, ONLINE);
    return offer ? `${offer.about} ${offer.on ?? ''}`.trim() : null;
  },
  {
    valid: [
      ['3月5日电话确认', 'confirmation 2026-03-05'],
      ['3月10日经批准延长20个工作日', 'extension 2026-03-10'],
      ['已申请复议', 'dispute'],
      ['被起诉', 'dispute'],
    ],
    unclear: [['延期至4月20日', 'extension']],
    notMine: ['材料齐全', '确认', ''],
  },
);
