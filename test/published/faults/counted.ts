import { type PlainParts, PROACTIVE } from '../../documents/reading/plain-report.ts';
import { disputes, inFirst, inSecond, type Planted } from './planted.ts';

/** Parts and wholes, counts, precision, growth. */
export const COUNTED: readonly Planted[] = [
  { what: 'one part above its whole', rule: 'text-sum', changes: inFirst('举办培训6场，其中线上培训9场。') },
  {
    what: 'applicants that are more than the applications',
    rule: 'text-sum',
    changes: inSecond('全年收到申请5件，其中自然人4件、法人或其他组织2件，均已答复。'),
  },
  {
    what: 'two outlets that are more than all',
    rule: 'text-sum',
    changes: inFirst('发布动态300条，其中网站180条、公众号150条。'),
  },
  {
    what: 'three sorts that are more than all',
    rule: 'text-sum',
    changes: inFirst('制作解读材料12份，包括文字解读8份、图解3份、视频解读4份。'),
  },
  {
    what: 'channels in brackets',
    rule: 'text-sum',
    changes: inSecond('全年收到申请5件（网上申请4件、信函申请3件），均已答复。'),
  },
  {
    what: 'quarters that are more than the year',
    rule: 'text-sum',
    changes: inFirst('接待咨询40人次，四个季度分别为10人次、10人次、10人次、15人次。'),
  },
  {
    what: 'results that are more than what was done',
    rule: 'text-sum',
    changes: inSecond('全年收到申请5件，办结5件，其中予以公开4件、部分公开2件。'),
  },
  {
    what: 'ten thousands',
    rule: 'text-sum',
    changes: inFirst('网站累计公开信息2.5万条，其中部门信息2.8万条。'),
  },
  {
    what: 'a case counted with 宗',
    rule: 'text-count',
    changes: inSecond('全年收到申请5件，均已答复。发生政府信息公开行政复议1宗。'),
  },
  { what: 'documents counted with 份', rule: 'text-count', changes: inFirst('全年制发行政规范性文件3份。') },
  {
    what: 'documents in force',
    rule: 'text-count',
    changes: inFirst('目前现行有效的行政规范性文件共14件。'),
  },
  {
    what: 'none carried forward in words',
    rule: 'text-count',
    changes: inSecond('全年收到申请5件，无结转下年度的申请。'),
    cells: { 'applications.carriedForward.naturalPerson': 1, 'applications.carriedForward.total': 1 },
  },
  {
    what: 'carried forward is zero in words',
    rule: 'text-count',
    changes: inSecond('全年收到申请5件，结转下年度为零。'),
    cells: { 'applications.carriedForward.naturalPerson': 1, 'applications.carriedForward.total': 1 },
  },
  {
    what: 'carried over is zero in words',
    rule: 'text-count',
    changes: inSecond('全年收到申请5件，上年结转为零。'),
    cells: { 'applications.carriedOver.naturalPerson': 2, 'applications.carriedOver.total': 2 },
  },
  {
    what: 'no cases carried over in words',
    rule: 'text-count',
    changes: inSecond('全年收到申请5件，没有上年度结转的申请。'),
    cells: { 'applications.carriedOver.naturalPerson': 2, 'applications.carriedOver.total': 2 },
  },
  {
    what: 'direct litigation where table 四 has the other road',
    rule: 'text-count',
    changes: {
      ...inSecond('全年收到申请5件，均已答复。未经复议直接提起行政诉讼2件。'),
      ...disputes('0 0 0 0 0 0 0 0 0 0 2 0 0 0 2'),
    },
  },
  {
    what: 'litigation after reconsideration that the table lacks',
    rule: 'text-count',
    changes: inSecond('全年收到申请5件，均已答复。经复议后提起行政诉讼1件。'),
  },
  {
    what: 'a growth that is not the difference',
    rule: 'text-count',
    changes: inSecond('全年收到申请5件，比上年增加4件。'),
    previous: { 'applications.new.total': 3 },
  },
  {
    what: 'a fall that is a rise',
    rule: 'text-count',
    changes: inSecond('全年收到申请5件，较2023年减少2件。'),
    previous: { 'applications.new.total': 3 },
  },
  {
    what: 'twice that is five times',
    rule: 'text-count',
    changes: inSecond('全年收到申请5件，是上年的2倍。'),
    previous: { 'applications.new.total': 1 },
  },
  {
    what: 'nearly thirty beside five',
    rule: 'text-count',
    changes: inSecond('全年收到政府信息公开申请近30件，均已答复。'),
  },
  {
    what: 'more than ten beside five',
    rule: 'text-count',
    changes: inSecond('全年收到政府信息公开申请超过10件，均已答复。'),
  },
  {
    what: 'ten odd beside five',
    rule: 'text-count',
    changes: inSecond('全年收到政府信息公开申请10余件，均已答复。'),
  },
  {
    what: 'full-width thousands',
    rule: 'text-count',
    changes: inSecond('全年收到政府信息公开申请3，119件，均已答复。'),
  },
  { what: 'licences', rule: 'text-count', changes: inFirst('全年办理行政许可26件。') },
  { what: 'coercive measures counted with 宗', rule: 'text-count', changes: inFirst('实施行政强制5宗。') },
  { what: 'answers', rule: 'text-count', changes: inSecond('全年收到申请5件，答复6件。') },
  { what: 'natural persons', rule: 'text-count', changes: inSecond('全年收到申请5件，自然人申请3件。') },
  {
    what: 'a result',
    rule: 'text-count',
    changes: inSecond('全年收到申请5件，均已答复，其中重复申请不予处理2件。'),
  },
];

const feesOf = (amount: string): Partial<PlainParts> => ({
  proactive: PROACTIVE.replace('行政事业性收费 1.5', `行政事业性收费 ${amount}`),
});

/** Ten thousand yuan and yuan. */
export const MONEY: readonly Planted[] = [
  {
    what: 'yuan in the column of 10,000',
    rule: 'unit',
    changes: { ...inFirst('行政事业性收费1.5万元。'), ...feesOf('15000') },
  },
  { what: '10,000 yuan said of yuan', rule: 'unit', changes: inFirst('全年行政事业性收费15000万元。') },
  {
    what: 'yuan beside last year’s 10,000',
    rule: 'unit',
    changes: feesOf('188710'),
    previous: { 'proactive.fees.amountWan': 20.5 },
  },
  {
    what: 'another amount',
    rule: 'text-count',
    changes: { ...inFirst('行政事业性收费19.5万元。'), ...feesOf('18.871') },
  },
  { what: 'another amount, in yuan', rule: 'text-count', changes: inFirst('行政事业性收费18，871元。') },
  { what: 'another amount under 金额', rule: 'text-count', changes: inFirst('行政事业性收费金额1.8万元。') },
];
