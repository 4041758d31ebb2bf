import { type Phrase, phrase } from '../report/language.ts';

/** Rules of counting that clerks ask about, by the words that they ask with. Sources stand in each answer. */
export const RULES: readonly { readonly asks: RegExp; readonly answer: Phrase }[] = [
  {
    asks: /规范性文件/,
    answer: phrase(
      '行政规范性文件填本年制发、废止件数和年末现行有效件数，会同司法行政部门核对；通知、批复、计划等政策性文件不是规范性文件，不计入。',
      'Normative documents: issued and repealed in the year, in force at its end, agreed with the judicial administration; other policy papers do not count.',
    ),
  },
  {
    asks: /(行政)?(许可|处罚|强制)/,
    answer: phrase(
      '行政许可、行政处罚、行政强制填本年全部处理决定数量，包括已公开和依法未公开的。',
      'Licences, penalties and coercive measures: all decisions of the year, disclosed or not.',
    ),
  },
  {
    asks: /信息处理费/,
    answer: phrase(
      '信息处理费在第六部分写明件数和金额（元），依据国办函〔2020〕109号；它也计入第二部分的行政事业性收费（万元）。',
      'The processing fee is reported in section 6 in yuan (国办函〔2020〕109号) and is part of the fees in section 2 (10,000 yuan).',
    ),
  },
  {
    asks: /收费|万元/,
    answer: phrase(
      '行政事业性收费填本年实收总额，单位万元，可带小数；直接说“188000元”会换算成18.8万元。',
      'Fees are what was collected this year, in 10,000 yuan; decimals are fine.',
    ),
  },
  {
    asks: /部分公开|区分处理/,
    answer: phrase(
      '区分处理的只计入“部分公开”一次，不再计入其他情形（表内注明，条例第三十七条）。',
      'A split case counts once, under 部分公开 only (art. 37).',
    ),
  },
  {
    asks: /撤回|撤销申请/,
    answer: phrase(
      '申请人主动撤回的，计入（六）其他处理“3.其他”。',
      'Withdrawn applications count under （六）3.其他.',
    ),
  },
  {
    asks: /上年结转|结转/,
    answer: phrase(
      '上年结转应与上年年报“结转下年度继续办理”逐列一致；机构合并、职能划转或上年数更正造成的差异，请写明理由。',
      'Carried over must equal last year’s carried forward, column by column; state the reason of any difference.',
    ),
  },
  {
    asks: /总计|合计/,
    answer: phrase('总计由系统计算，不用填。', 'Totals are computed; you need not fill them.'),
  },
  {
    asks: /勾稽|一加二|相等|平衡/,
    answer: phrase(
      '每一列：一（新收）＋二（上年结转）＝三（七）总计＋四（结转下年度）。',
      'In each column: 一 + 二 = 三（七） + 四.',
    ),
  },
  {
    asks: /现行有效/,
    answer: phrase(
      '现行有效＝上年现行有效＋本年制发－本年废止；清理、自然失效或职能划转造成的差异，请写明理由。',
      'In force = last year’s in force + issued − repealed; state the reason of any difference.',
    ),
  },
  {
    asks: /不掌握|不存在|不属于本机关/,
    answer: phrase(
      '经检索不存在、不属于本机关负责公开的，通常计入（四）“1.本机关不掌握相关政府信息”。',
      'Not found or another organ’s: usually （四）1.本机关不掌握.',
    ),
  },
  {
    asks: /三类内部|内部事务/,
    answer: phrase(
      '三类内部事务信息指人事管理、后勤管理、内部工作流程（条例第十六条第一款）。',
      'Three kinds of internal affairs: personnel, logistics, internal work flow (art. 16).',
    ),
  },
  {
    asks: /四类过程|过程性/,
    answer: phrase(
      '四类过程性信息指讨论记录、过程稿、磋商信函、请示报告（条例第十六条第二款）。',
      'Four kinds of process information: minutes, drafts, consultation letters, requests and reports (art. 16).',
    ),
  },
  {
    asks: /复议|诉讼/,
    answer: phrase(
      '第四部分填因政府信息公开引起的复议、诉讼，含上年未审结转入的；复议机关作共同被告的，只由原机关计一次。',
      'Section 4: disputes about disclosure, carried-over cases included; a co-defendant case is counted by the original organ alone.',
    ),
  },
  {
    asks: /时限|什么时候|几号|截止|多久/,
    answer: phrase(
      '县级以上政府部门每年1月31日前报送并公布，主管部门3月31日前公布（条例第四十九条）；乡镇、街道以通知为准。',
      'Departments by 31 January, the department in charge by 31 March (art. 49); towns as notified.',
    ),
  },
  {
    asks: /新收|收到/,
    answer: phrase(
      '新收按收到日期归年：当面提交为提交日，签收邮件为签收日，网上、传真、平信为双方确认日（条例第三十一条）。',
      'New applications count by the day of receipt as art. 31 defines it for each channel.',
    ),
  },
];

/** The answer to a question about the rules of counting; null when none of the known rules is asked about. */
export const explain = (text: string): Phrase | null =>
  RULES.find(({ asks }) => asks.test(text))?.answer ?? null;
