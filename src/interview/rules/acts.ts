import { CUSTOM, type Rule, rule, unsettled } from './rule.ts';

/** 二, items 5, 6 and 8: which acts count, and which money. */
export const ACT_RULES: readonly Rule[] = [
  rule(
    'decisions',
    {
      about: ['licence', 'penalty', 'coercion', 'undisclosed', 'licenceRefused'],
      beside: [
        'crossYear',
        'inPerson',
        'day',
        'unpaid',
        'procedure',
        'refused',
        'reply',
        'otherResult',
        'again',
        'secret',
      ],
    },
    '武政办发〔2025〕54号',
    '行政许可、行政处罚、行政强制填本年全部处理决定数量，包括已公开和依法未公开的，简易程序的、不予许可的决定也在内；按作出决定的日期计，只受理、没有作出决定的和不予受理的不计；同一个案子先强制后处罚的，各计一件；一份决定书计一件。',
    'Licences, penalties and coercive measures: all decisions made in the year, disclosed or not; what was accepted and not decided does not count.',
  ),
  rule(
    'penalty-kinds',
    {
      about: ['penaltyKinds', ['penalty', 'kinds'], ['penalty', 'accountable'], ['fine', 'penalty']],
      beside: ['coercion', 'licence'],
    },
    '行政处罚法第九条；年报格式二第（六）项',
    '算行政处罚：警告、通报批评，罚款、没收违法所得和非法财物，暂扣、吊销许可证件，降低资质等级，限制开展生产经营活动，责令停产停业、责令关闭，限制从业，行政拘留；一份处罚决定计一件。',
    'Penalties: warnings and notices of criticism, fines and confiscation, suspension or revocation of licences, orders to stop business, detention.',
  ),
  unsettled(
    'no-penalty',
    { about: ['noPenalty'], beside: ['penalty'] },
    '依法不予处罚的决定要不要计入“行政处罚”本年处理决定数量，表格没有写，同一口径用一年，',
    'Whether decisions not to penalise count among the penalties the form does not say.',
  ),
  rule(
    'order-to-correct',
    { about: ['orderToCorrect'], beside: ['penalty', 'coercion', 'penaltyKinds'] },
    `行政处罚法第九条、第二十八条；${CUSTOM}`,
    '责令改正、限期整改不在第九条所列的处罚种类里，是实施处罚时一并要求的，单独发的改正通知不计入“行政处罚”；同时作出处罚决定的，按处罚决定计一件。',
    'An order to correct is no kind of penalty by itself and does not count; with a penalty it is that one decision.',
  ),
  rule(
    'coercion-kinds',
    {
      about: [
        'coercionKinds',
        ['otherSubject', 'coercion'],
        ['coercion', 'kinds'],
        ['coercion', 'penalty', 'either'],
      ],
      beside: ['fine'],
    },
    '行政强制法第九条、第十二条；年报格式二第（六）项',
    '算行政强制：强制措施有限制人身自由、查封、扣押、冻结等（查封扣押不是处罚）；强制执行有加处罚款或者滞纳金、划拨、拍卖、排除妨碍、代履行等。都按本机关作出的决定计，不计入“行政处罚”。',
    'Coercion: sealing, seizing, freezing and the like; enforcement such as surcharges, transfers, auctions, performance by others. It is no penalty.',
  ),
  unsettled(
    'licence-changes',
    { about: ['licenceChanges', ['formed', 'licence']] },
    '许可的变更、延续、注销、补换证要不要计入“行政许可”，表格没有写；准予变更、延续的书面决定一般计入，注销、补证不是准予许可的决定，一般不计入，',
    'Whether changes, renewals and cancellations count as licensing decisions the form does not say; changes and renewals usually do.',
  ),
  rule(
    'delegated',
    {
      about: [
        'delegated',
        ['subordinate', 'penalty'],
        ['subordinate', 'licence'],
        ['subordinate', 'coercion'],
        ['township', 'penalty'],
        ['township', 'licence'],
      ],
      beside: ['who'],
    },
    '行政处罚法第二十条、第二十四条；行政许可法第二十四条',
    '看决定以谁的名义作出：委托的，以委托机关名义作出，计在委托机关；依法下放、由乡镇街道以自己名义作出的，计在乡镇街道。',
    'By whose name the decision bears: delegated ones count with the delegating organ, those of a township in its own name with the township.',
  ),
  unsettled(
    'tuition',
    { about: ['tuition'], beside: ['charges', 'research', 'publicBody'] },
    '公办学校的学费、住宿费列在行政事业性收费目录里，由学校收取；要不要并入主管部门的第（八）项，表格没有写，项目和金额以财政部门的目录和数据为准，',
    'Tuition of public schools is in the list of charges, yet the schools collect it; whether it is added to the department’s figure the form does not say.',
  ),
  unsettled(
    'other-acts',
    {
      about: ['otherActs', ['registry', 'licence'], ['registry', 'licenceChanges']],
      beside: ['penalty', 'coercion', 'inPerson', 'report', 'publish'],
    },
    '第（五）（六）项只填行政许可、行政处罚、行政强制的处理决定；登记、备案、确认、检查、奖励、给付等不在本机关行政许可、处罚、强制事项清单里的不填，拿不准是不是的，',
    'Only decisions of licensing, penalty and coercion count; registrations, filings, inspections and the like are left out unless the organ’s own list of powers has them as such. In doubt',
  ),
  unsettled(
    'by-court',
    { about: ['byCourt'], beside: ['coercion', 'litigation', 'penalty'] },
    '“行政强制”填本机关作出的处理决定；申请人民法院强制执行、由法院裁定执行的，不是本机关的决定，一般不计入，',
    'Coercion counts this organ’s own decisions; what a court enforces on application usually does not count;',
  ),
  unsettled(
    'decisions-revoked',
    {
      about: ['revoked'],
      beside: [
        'reconsideration',
        'litigation',
        'corrected',
        'withdraw',
        'reconsidering',
        'penalty',
        'licence',
      ],
    },
    '表中填本年作出的处理决定数量；作出以后又撤销、变更的是否扣除，表格没有写，',
    'The decisions made in the year count; whether those later revoked are taken off the form does not say.',
  ),
  rule(
    'charges',
    { about: ['charges', ['charges', 'unit']], beside: ['crossYear', 'received'] },
    '年报格式二第（八）项',
    '行政事业性收费填本年实收总额，单位万元，可带小数；直接说“188000元”会换算成18.8万元。',
    'Fees are what was collected this year, in 10,000 yuan; decimals are fine.',
  ),
  unsettled(
    'fines',
    {
      about: ['fine', ['penalty', 'charges'], 'taxes', ['coercionKinds', 'charges'], 'paidByUs'],
      beside: ['where', 'litigation'],
    },
    '第（八）项只填行政事业性收费；罚没收入、税和附加、滞纳金、政府性基金、土地出让金、保证金押金不是行政事业性收费，本机关付出去的钱也不是，不填在这里；具体项目以财政部门公布的收费目录为准，目录外的',
    'Item （八） takes administrative charges only; fines, taxes and funds are none. For what is not in the finance department’s list',
  ),
  unsettled(
    'collected-for-others',
    { about: ['collectedFor'], beside: ['who', 'otherCharge', 'charges', 'fine', 'penalty'] },
    '行政事业性收费填本机关收取的金额，罚没收入不是行政事业性收费，不计入；代其他单位收取的计在哪一家，',
    'Fines are no administrative fees; where fees collected for another organ count',
  ),
];
