import { numberedHeadings, overviewWith, PROACTIVE } from '../../documents/reading/plain-report.ts';
import { disputes, inFirst, inSecond, opening, PERIOD, type Planted, TITLE } from './planted.ts';

const headings = numberedHeadings((number) => `${number}、`);

/** Slips of the pen. */
export const WRITTEN: readonly Planted[] = [
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
export const WHOLE: readonly Planted[] = [
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
