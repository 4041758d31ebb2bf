import { NO_PERSON } from '../../../src/applications/case/applicant.ts';
import type { IntakeReading } from '../../../src/applications/intake/draft.ts';
import {
  isDocumentSign,
  takeContact,
  takeField,
  takeHead,
  takeNumber,
} from '../../../src/applications/intake/head.ts';
import { fold } from '../../../src/language/fold.ts';
import { type Heard, heard } from '../../../src/language/hear.ts';
import type { Span } from '../../../src/language/span.ts';
import { reads } from '../../support/reader.ts';

type Take = (reading: IntakeReading, said: Heard, span: Span) => unknown;

/** What a stretch tells of a draft that says nothing yet. */
const told = (take: Take) => (said: string) => {
  const draft = {
    number: null,
    applicant: null,
    channel: null,
    arrivedOn: null,
    confirmedOn: null,
    description: null,
    supply: null,
    person: NO_PERSON,
  };
  const reading: IntakeReading = { draft, contents: [], count: 1, oddDay: null, used: [], unread: [] };
  const words = heard(said);
  take(reading, words, { start: 0, end: words.text.length });
  const { person, ...rest } = reading.draft;
  const all = { ...rest, name: person.name || null, contact: person.contact || null };
  const said1 = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
  return Object.keys(said1).length === 0 ? null : said1;
};

const TODAY = '2026-11-28';

reads(
  'what a stretch says before what is asked for',
  told((reading, said, span) => takeHead(reading, said, span, TODAY)),
  {
    valid: [
      ['张小禾昨天当面提交', { name: '张小禾', channel: 'in-person', arrivedOn: '2026-11-27' }],
      ['收到日期：11月20日', { arrivedOn: '2026-11-20' }],
      ['受理时间11月20日', { arrivedOn: '2026-11-20' }],
      ['自然人，邮寄', { applicant: 'naturalPerson', channel: 'post' }],
      ['云岭建设有限公司', { name: '云岭建设有限公司', applicant: 'business' }],
    ],
    notMine: ['会议纪要', '征地方案和补偿标准'],
  },
);

reads(
  'a labelled field',
  told((reading, said, span) => takeField(reading, said, span, TODAY)),
  {
    valid: [
      ['编号：2026-018', { number: '2026-018' }],
      ['申请人：张小禾', { name: '张小禾' }],
      ['申请人：阿依古丽·买买提', { name: '阿依古丽·买买提' }],
      ['渠道：挂号信', { channel: 'post' }],
      ['电话：13912345678', { contact: '13912345678' }],
    ],
    notMine: ['张小禾', '申请人', '天气：晴'],
  },
);

reads('how to reach somebody', told(takeContact), {
  valid: [
    ['13912345678', { contact: '13912345678' }],
    ['zhou@example.com', { contact: 'zhou@example.com' }],
  ],
  notMine: ['1391234567', '张小禾', '2026-018'],
});

reads('a number of an application', told(takeNumber), {
  valid: [
    ['2026-018', { number: '2026-018' }],
    ['云依申〔2026〕18号', { number: '云依申〔2026〕18号' }],
  ],
  notMine: ['国办发〔2021〕12号', '2026-11-20', '18', '张小禾'],
});

reads('the sign of a document', (said) => isDocumentSign(fold(said).text) || null, {
  valid: [
    ['国办发〔2021〕12号', true],
    ['云政发〔2025〕3号', true],
  ],
  notMine: ['云依申〔2026〕18号', '受理〔2026〕3号', '2026-018'],
});
