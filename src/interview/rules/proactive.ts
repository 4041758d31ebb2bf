import { CUSTOM, FORM_2021, type Rule, rule, unsettled } from './rule.ts';

/** 二: what was disclosed of one's own accord. */
export const PROACTIVE_RULES: readonly Rule[] = [
  rule(
    'normative',
    { about: ['normative', 'policyPaper'], beside: ['regulation', 'process'] },
    '国办发〔2018〕37号；武政办发〔2025〕54号',
    '行政机关公开发布、涉及公民和组织权利义务、普遍适用并反复适用的，才是行政规范性文件，填本年制发、废止件数和年末现行有效件数，会同司法行政部门核对；通知、批复、计划、会议纪要等政策性文件不是规范性文件，内部管理制度、会议通知、值班安排等内部文件也不是，都不计入。',
    'Normative documents: issued and repealed in the year, in force at its end, agreed with the judicial administration; other policy papers and internal papers do not count.',
  ),
  rule(
    'normative-for-others',
    { about: ['forOthers'], beside: ['who', 'normative', 'issued', 'policyPaper'] },
    `年报格式二；${CUSTOM}`,
    '按印发机关计：以政府或政府办名义印发的，由政府计入“本年制发”，起草的部门不计；几家联合印发的由牵头机关计。',
    'By who issued it: what the government issued counts there, not with the office that drafted it.',
  ),
  unsettled(
    'reposted-documents',
    {
      about: [
        ['reposted', 'issued'],
        ['reposted', 'normative'],
        ['reposted', 'policyPaper'],
      ],
    },
    '只是转发上级文件、没有新规定的，一般不计入“本年制发”；附了本机关自己普遍适用的规定的，是不是规范性文件由同级司法行政部门认定，',
    'Passing on a superior’s document without rules of one’s own usually does not count as issued; in doubt the judicial administration tells.',
  ),
  unsettled(
    'party-document',
    { about: ['partyDocument'], beside: ['normative', 'issued', 'coMade', 'forOthers', 'policyPaper'] },
    '行政规范性文件由行政机关或者法律、法规授权的组织制定（国办发〔2018〕37号）；党委及其办公室单独印发的是党内文件，人大、法院等印发的也不是，都不计入。党政联合印发、用党委文号的一般也不计入，用政府文号的',
    'Normative documents are made by administrative organs (国办发〔2018〕37号); what a party committee issued alone does not count. For joint ones',
  ),
  unsettled(
    'published-items',
    {
      about: ['publishedItems'],
      beside: ['proactive', 'reposted', 'newMedia', 'sameTwice', 'where', 'policyPaper'],
    },
    '公开了多少条只写在总体情况的文字里，第二部分的表没有这一项；按条还是按篇、同一条在几个平台发是计一次还是分开计、工作动态计不计，年报格式和条例都没有写，按平台分别写清、与去年同一口径即可。',
    'How items published are counted (by piece, by platform, news or not) is not written down; table 二 has no such cell: tell them by platform and as last year.',
  ),
  rule(
    'new-media',
    { about: ['newMedia'], beside: ['proactive', 'aspects', 'otherBody'] },
    `国办发〔2018〕123号；${FORM_2021}`,
    '算：机关在微博、微信等第三方平台开设的政务账号（短视频号也在内）和自建的客户端是政务新媒体，写在总体情况的“平台建设”里，表中没有这一项；工作群、个人账号不算。',
    'Official accounts on third-party platforms, short video ones too, are government new media: told under platforms in section 1; no cell of a table.',
  ),
  unsettled(
    'reposted',
    { about: ['reposted'], beside: ['proactive', 'government'] },
    '转发上级和其他机关的信息要不要计入公开条数，表格和条例都没有写；第二部分的表里没有这一项，写在总体情况里的条数请写明口径，',
    'Whether reposts count among the items published is not written down; say in section 1 how they were counted.',
  ),
  rule(
    'normative-who',
    {
      about: ['judicial', ['normative', 'who'], ['normative', 'approve'], ['regulation', 'who']],
    },
    '武政办发〔2025〕54号',
    '规章、行政规范性文件的数会同同级司法行政部门填报、核对。',
    'The figures of regulations and normative documents are agreed with the judicial administration.',
  ),
  rule(
    'regulation',
    { about: ['regulation', 'noPower'], beside: ['township', 'issued'] },
    '立法法；年报格式二',
    '规章只有国务院部门、省级政府和设区的市、自治州政府可以制定；其他机关这一行填0，系统不问。',
    'Only ministries, provinces and cities with districts make regulations; everybody else’s row is 0.',
  ),
  rule(
    'regulation-or-normative',
    { about: [['regulation', 'normative']] },
    '立法法；年报格式二',
    '规章由国务院部门、省级政府和设区的市、自治州政府制定，以政府令公布，其他机关这一行填0；机关自己印发、普遍适用、反复执行的文件是行政规范性文件，填下一行。',
    'Regulations are made by ministries, provinces and cities with districts by decree; general rules that other organs issue are normative documents, the next row.',
  ),
  rule(
    'issued',
    { about: ['issued'], beside: ['normative', 'regulation'] },
    '年报格式二',
    '“本年制发件数”填当年1月1日至12月31日印发的件数。',
    '本年制发: what was issued from 1 January to 31 December.',
  ),
  rule(
    'issued-and-repealed',
    { about: ['issuedAndRepealed'], beside: ['issued', 'repealed', 'normative', 'inForce'] },
    `年报格式二；${CUSTOM}`,
    '一年内制发又废止的，“本年制发”“本年废止”各计一件，不计入现行有效。',
    'Issued and repealed in one year: one under each, none in force.',
  ),
  rule(
    'repealed',
    { about: ['repealed'], beside: ['management', 'issued', 'normative', 'inForce'] },
    `年报格式二；${CUSTOM}`,
    '“本年废止件数”填当年废止、宣布失效的件数；自然失效计不计入要写明口径，现行有效数要与之对应。',
    '本年废止: repealed or declared void in the year; say whether what lapsed by itself is included.',
  ),
  unsettled(
    'revised',
    { about: ['revised'], beside: ['issued', 'normative', 'regulation', 'repealed'] },
    '修订后重新公布的，有的机关计入制发并在文字中说明“其中修订几件”。',
    'Some organs count revised documents as issued and say so in the text.',
  ),
  rule(
    'in-force',
    { about: ['inForce'], beside: ['repealed', 'day', 'normative', 'regulation', 'unequal', 'issued'] },
    '年报格式二',
    '现行有效填到12月31日还有效的件数：现行有效＝上年现行有效＋本年制发－本年废止，失效的也要减掉；清理、自然失效或职能划转造成的差异，请写明理由。',
    'In force = last year’s in force + issued − repealed; state the reason of any difference.',
  ),
  rule(
    'procurement',
    { about: ['procurement'] },
    FORM_2021,
    '2021年起的格式不再填政府集中采购；只有2019、2020年度的年报（2019年格式）有这一项。',
    'Procurement is no longer asked since the 2021 layout.',
  ),
  rule(
    'other-services',
    { about: ['otherServices'] },
    FORM_2021,
    '2021年起的格式不再填“其他对外管理服务事项”。',
    'Other services are no longer asked since the 2021 layout.',
  ),
  rule(
    'layout',
    { about: ['oldForm', 'newForm'], beside: ['lastYearsFile', 'lastYears', 'report', 'needed'] },
    `${FORM_2021}、〔2019〕60号`,
    '2021年度起用国办公开办函〔2021〕30号的格式；2019、2020年度用〔2019〕60号的格式。系统按年度自动选用。',
    'The 2021 layout for 2021 and later, the 2019 layout for 2019 and 2020; chosen here by the year.',
  ),
];
