import type { CellPath } from '../../src/report/cells.ts';
import {
  DISPUTE_HEADS,
  overviewWith,
  type PlainParts,
  PROACTIVE,
} from '../documents/reading/plain-report.ts';

/** A fault as it slips into a report, and the rule that owns it. */
export interface Planted {
  readonly what: string;
  readonly rule: string;
  readonly changes: Partial<PlainParts>;
  /** What last year's report had, where the fault shows only beside it. */
  readonly previous?: Readonly<Partial<Record<CellPath, number>>>;
  /** Cells that this year's report has beside the plain one's. */
  readonly cells?: Readonly<Partial<Record<CellPath, number>>>;
}

const inFirst = (sentence: string): Partial<PlainParts> => ({
  overview: overviewWith(0, `（一）主动公开情况。2024年，公开信息26条。${sentence}`),
});
const inSecond = (sentence: string): Partial<PlainParts> => ({
  overview: overviewWith(1, `（二）依申请公开情况。${sentence}`),
});
const disputes = (figures: string): Partial<PlainParts> => ({ disputes: `${DISPUTE_HEADS}\n${figures}` });
const TITLE = '云岭县水务局2024年政府信息公开工作年度报告';
const PERIOD = '统计期限自2024年1月1日至2024年12月31日。';
const opening = (sentence: string): Partial<PlainParts> => ({ opening: `${TITLE}\n${sentence}${PERIOD}` });

/** Parts and wholes, counts, precision, growth. */
const COUNTED: readonly Planted[] = [
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
const MONEY: readonly Planted[] = [
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

const headings = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
].map((name, at) => `${at + 1}、${name}`) as unknown as PlainParts['headings'];

/** Slips of the pen. */
const WRITTEN: readonly Planted[] = [
  {
    what: 'a paragraph of another year',
    rule: 'text-year',
    changes: inFirst('\n2022年，我局进一步健全公开制度。'),
  },
  {
    what: 'a count of another year',
    rule: 'text-year',
    changes: inSecond('2023年，全年收到申请5件，均已答复。'),
  },
  {
    what: 'another year’s period',
    rule: 'period',
    changes: { opening: `${TITLE}\n统计期限自2023年1月1日至2023年12月31日。` },
  },
  { what: 'a doubled word', rule: 'debris', changes: inFirst('进一步推进推进信息公开。') },
  { what: 'a phrase begun twice', rule: 'debris', changes: inFirst('群众可在网站可在网站查询。') },
  { what: 'a doubled compound', rule: 'debris', changes: inFirst('公众知晓率知晓率稳步提升。') },
  { what: 'a doubled 的', rule: 'debris', changes: inFirst('公开的的信息均经审核。') },
  { what: 'a doubled organ', rule: 'debris', changes: inFirst('县县人民政府网站运行正常。') },
  { what: 'a character that nobody sees', rule: 'debris', changes: inFirst('网站运\u2060行正常。') },
  { what: 'an opening 《 alone', rule: 'punctuation', changes: inFirst('公开《水资源公报等信息。') },
  { what: 'a closing ” alone', rule: 'punctuation', changes: inFirst('推行一图读懂”解读。') },
  { what: 'an opening bracket alone', rule: 'punctuation', changes: inFirst('发布通知（含补充通知。') },
  { what: 'a doubled stop', rule: 'punctuation', changes: inFirst('网站运行正常。。') },
  {
    what: 'a mark behind （二）',
    rule: 'punctuation',
    changes: { overview: overviewWith(1, '（二）、依申请公开情况。全年收到申请5件，均已答复。') },
  },
  { what: '1、 for 一、', rule: 'numbering', changes: { headings } },
  {
    what: 'a number left out',
    rule: 'numbering',
    changes: { overview: overviewWith(2, '（四）政府信息管理情况。信息发布前逐条审核。') },
  },
  {
    what: 'six parts, five named',
    rule: 'numbering',
    changes: opening(
      '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况六部分组成。',
    ),
  },
  {
    what: 'the notice of 2019 in square brackets',
    rule: 'wording',
    changes: opening('根据国办公开办函[2019]60号要求编制。'),
  },
  { what: '截止 a day', rule: 'wording', changes: inFirst('截止12月31日，网站运行正常。') },
  { what: '截止 the year’s end', rule: 'wording', changes: inFirst('截止到2024年底，网站运行正常。') },
  { what: '截止目前', rule: 'wording', changes: inFirst('截止目前，网站运行正常。') },
  { what: 'another organ', rule: 'wording', changes: inFirst('白沙县林业局高度重视信息公开工作。') },
  { what: 'another organ in the opening', rule: 'wording', changes: opening('本报告由白沙县水务局编制。') },
  { what: '我乡 in a bureau', rule: 'wording', changes: inFirst('我乡坚持每月自查。') },
  { what: '本街道 in a bureau', rule: 'wording', changes: inFirst('本街道坚持每月自查。') },
  {
    what: '我局 in a town',
    rule: 'wording',
    changes: {
      opening: `青石镇人民政府2024年政府信息公开工作年度报告\n${PERIOD}`,
      ...inFirst('我局坚持每月自查。'),
    },
  },
  {
    what: 'regulations of a town',
    rule: 'no-regulation-power',
    changes: {
      opening: `青石镇人民政府2024年政府信息公开工作年度报告\n${PERIOD}`,
      proactive: PROACTIVE.replace('规章 0 0 0', '规章 1 0 1'),
    },
  },
  {
    what: 'regulations of a town in words',
    rule: 'no-regulation-power',
    changes: {
      opening: `青石镇人民政府2024年政府信息公开工作年度报告\n${PERIOD}`,
      ...inFirst('我镇制定规章1件。'),
    },
  },
];

/** What all of it says. */
const WHOLE: readonly Planted[] = [
  {
    what: 'no aspects',
    rule: 'aspect-missing',
    changes: { overview: '2024年，我局认真做好各项工作，成效明显。' },
  },
  {
    what: 'cases that were pending and are gone',
    rule: 'carry-over',
    changes: {},
    previous: { 'disputes.reconsideration.pending': 3 },
  },
  {
    what: 'all upheld beside other results',
    rule: 'text-absolute',
    changes: {
      ...inSecond('全年收到申请5件，均已答复。行政诉讼3件，均维持。'),
      ...disputes('0 0 0 0 0 1 0 2 0 3 0 0 0 0 0'),
    },
  },
  {
    what: 'all done beside one carried forward',
    rule: 'text-absolute',
    changes: inSecond('全年收到申请5件，已全部办结。'),
    cells: { 'applications.carriedForward.naturalPerson': 1, 'applications.carriedForward.total': 1 },
  },
  {
    what: 'no application beside five',
    rule: 'text-none',
    changes: inSecond('全年未收到政府信息公开申请。'),
  },
];

export const PLANTED: readonly Planted[] = [...COUNTED, ...MONEY, ...WRITTEN, ...WHOLE];
