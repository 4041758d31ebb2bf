import { type Rule, rule, unsettled } from './rule.ts';

const NOTICE = '国办函〔2020〕109号';

/** 信息处理费. */
export const FEE_RULES: readonly Rule[] = [
  rule(
    'fee-where',
    { about: ['processingFee', 'unit'], beside: ['otherMatters', 'zero', 'charges'] },
    `年报格式六；${NOTICE}`,
    '信息处理费在第六部分写明件数和金额（元）；它也是行政事业性收费，计入第二部分第（八）项（万元）。',
    'The processing fee is reported in section 6 in yuan and is part of the fees in section 2 (10,000 yuan).',
  ),
  rule(
    'fee-or-charges',
    { about: ['otherCharge'], beside: ['charges', 'processingFee', 'registry'] },
    `年报格式二第（八）项、六；${NOTICE}`,
    '登记费等行政事业性收费填第二部分第（八）项（万元）；第六部分问的是依申请公开收取的信息处理费（元），两处不是一回事。',
    'Registration and other charges belong to section 2, item 8 (10,000 yuan); section 6 asks for the fee for processing applications (yuan).',
  ),
  rule(
    'fee-scale',
    {
      about: [
        ['processingFee', 'standard'],
        ['charge', 'standard'],
        ['charges', 'standard'],
        ['processingFee', 'kinds'],
      ],
    },
    NOTICE,
    '按件或按量二者选一，不能同时用。按件：同一申请人每月10件以内免费，11至30件每件100元，31件以上每增加10件每件再加100元；按量：30页以内免费，31至100页每页10元，101至200页每页20元，201页以上每页40元。',
    'Either by item (10 a month free, 11–30: 100 yuan each, then 100 more for each further ten) or by page (30 free, 31–100: 10 yuan, 101–200: 20, from 201: 40).',
  ),
  rule(
    'copying-fee',
    { about: ['copyingFee'], beside: ['charge', 'charges'] },
    `条例第四十二条；${NOTICE}`,
    '依申请提供政府信息不收取费用，检索、复制、邮寄等费也不收；申请的数量、频次明显超过合理范围的，可以收取信息处理费。收了信息处理费的，第六部分写件数和金额（元），同时计入第二部分第（八）项（万元）。',
    'Information is provided free of charge: no fee for searching, copying or postage; only clearly excessive applications may be charged the processing fee, which is reported in section 6 and is part of item 8 of section 2.',
  ),
  rule(
    'fee-items',
    { about: ['items'], beside: ['processingFee', 'standard', 'charge'] },
    NOTICE,
    '按件计收：同一申请人一个自然月内10件以内免费，11至30件每件100元，31件以上以10件为一档，每档每件再加100元。',
    'By item: 10 in a calendar month free, 11–30: 100 yuan each, then 100 yuan more for each further ten.',
  ),
  rule(
    'fee-pages',
    { about: ['pages'], beside: ['charges', 'late', 'charge', 'processingFee', 'standard'] },
    NOTICE,
    '按量计收：30页以内免费，31至100页每页10元，101至200页每页20元，201页以上每页40元。',
    'By page: 30 free, 31–100: 10 yuan, 101–200: 20 yuan, from 201: 40 yuan a page.',
  ),
  rule(
    'fee-notice',
    {
      about: [
        ['processingFee', 'limit'],
        ['processingFee', 'tell'],
        ['processingFee', 'day'],
        ['unpaid', 'limit'],
      ],
    },
    NOTICE,
    '在办理期限内发收费通知，写明依据、标准、数额和缴纳方式；申请人自收到通知次日起20个工作日内缴纳。',
    'The notice goes out within the period of handling; it is to be paid within 20 working days from the day after its receipt.',
  ),
  unsettled(
    'fee-waived',
    { about: ['waived'], beside: ['processingFee', 'charge', 'charges'] },
    '国办函〔2020〕109号规定了收费的标准；能不能减免',
    'The notice sets the scale; whether a fee may be waived',
  ),
  rule(
    'fee-unpaid',
    { about: ['unpaid', ['processingFee', 'late']], beside: ['tell', 'withdraw'] },
    `${NOTICE}；年报表（六）2`,
    '逾期未按收费通知缴纳的，视为放弃申请，不再处理，计入（六）其他处理第2项；没有收到钱的，第六部分写未收取。',
    'Not paid in time: the application is given up; （六）2.',
  ),
];
