import { ARTICLE, CUSTOM, FORM_2021, HERE, type Rule, rule, unsettled } from './rule.ts';

/** The text of the report: where what belongs, how it is to be written, and what becomes of it here. */
export const TEXT_RULES: readonly Rule[] = [
  rule(
    'in-proactive',
    {
      about: [['proactive', 'writtenWhat'], ['proactive', 'whatBelongs'], 'interpretation', 'keyFields'],
      beside: ['writtenWhere', 'publishedItems'],
    },
    `${FORM_2021}；条例第二十条、第二十三条`,
    '写在第一部分“主动公开”：今年通过网站、新媒体等各公开多少条，政策解读、新闻发布、回应关切各几次，重点领域公开了什么。',
    'Under 主动公开 in section 1: how much was published where, interpretations, press briefings and responses, key fields.',
  ),
  rule(
    'in-on-request',
    {
      about: [
        ['onRequestText', 'writtenWhat'],
        ['onRequestText', 'whatBelongs'],
      ],
      beside: ['writtenWhere'],
    },
    FORM_2021,
    '“依申请公开”写受理渠道、登记审核答复流程、与申请人沟通等做法；收到和办结件数以第三部分表格为准，成文时自动带出。',
    '依申请公开: channels, procedure and practice; the figures come from the table of section 3.',
  ),
  rule(
    'in-management',
    {
      about: [
        'management',
        ['management', 'whatBelongs'],
        ['review', 'writtenWhere'],
        ['management', 'writtenWhere'],
        ['repealed', 'writtenWhere'],
      ],
      beside: ['guide', 'secret', 'proactive'],
    },
    `条例第十二条、第十七条、第十八条；${FORM_2021}`,
    '写在第一部分“政府信息管理”：文件清理（制发、废止、现行有效）、公开前的保密和公开审查、公开属性认定、指南目录更新、信息动态调整。',
    'Under 政府信息管理 in section 1: clearing of documents, review before publication, guide and catalogue, adjustment of what is withheld.',
  ),
  rule(
    'in-platforms',
    {
      about: [
        'platforms',
        ['platforms', 'whatBelongs'],
        ['platforms', 'writtenWhere'],
        ['newMedia', 'writtenWhere'],
      ],
      beside: ['proactive'],
    },
    `条例第八条、第二十四条、第二十五条；${FORM_2021}`,
    '写在第一部分“政府信息公开平台建设”：网站专栏、政务新媒体、公报、查阅点、公开专区各几个，今年新设、改版、关停了什么。',
    'Under 平台建设 in section 1: site, accounts, gazette, reading points, and what was opened, rebuilt or closed.',
  ),
  rule(
    'in-supervision',
    {
      about: [
        'supervision',
        ['supervision', 'whatBelongs'],
        ['supervision', 'writtenWhere'],
        ['assessment', 'writtenWhere'],
      ],
      beside: ['counted', 'aspects'],
    },
    `条例第四十六条至第四十八条；${FORM_2021}`,
    '写在第一部分“监督保障”：机构人员、培训几次、日常检查、考核、社会评议、责任追究结果；没有开展的照实写或不写。',
    'Under 监督保障 in section 1: staff, training, inspection, assessment, appraisal, accountability; what was not held is said so or left out.',
  ),
  rule(
    'no-site',
    {
      about: ['noSite', ['noSite', 'writtenWhat']],
      beside: ['platforms', 'writtenWhere', 'where', 'report', 'newMedia', 'proactive'],
    },
    `条例第二十三条、第二十四条；${CUSTOM}`,
    '没有自己的网站、新媒体，就照实写依托本级政府网站哪个专栏、公示栏、公报公开；年报也放在本级政府网站。不写自己没有的平台。',
    'Without a site of your own say which column of the government’s site you use; the report is published there too.',
  ),
  unsettled(
    'audience',
    { about: ['audience'], beside: ['newMedia', 'publishedItems', 'writtenWhere', 'proactive', 'platforms'] },
    '粉丝数、阅读量要不要写，条例和年报格式都没有写；要写的写在“平台建设”里，注明截止日期，',
    'Whether numbers of readers are told the layout does not say; if so under 平台建设, with their day;',
  ),
  unsettled(
    'suggestions',
    { about: ['suggestions'], beside: ['otherMatters', 'writtenWhere', 'needed', 'report', 'oral'] },
    '建议提案、热线留言的办理不是政府信息公开申请，不计入第三部分；年报格式里没有这一项，当地要求写的写在第六部分“其他需要报告的事项”，',
    'Motions and hotline matters are no applications and not in section 3; where they are wanted they go to section 6;',
  ),
  rule(
    'problems-honest',
    {
      about: ['milder', ['milder', 'problems'], 'criticised'],
      beside: ['writtenWhere', 'accountable', 'howManyProblems'],
    },
    `${FORM_2021}四（四）；条例第五十条第四项`,
    '第五部分照实写具体问题，不回避：被通报、检查指出的，复议诉讼被纠正的，都要与表中数字和检查结果相符；语气平实即可，不写空话。内容不准确不全面、敷衍塞责会被追责。',
    'Section 5 tells real problems, those found by inspections and disputes too; plain words, no evasion. Inexact or perfunctory reports are called to account.',
  ),
  unsettled(
    'how-many-problems',
    { about: ['howManyProblems', 'measuresEach'], beside: ['problems', 'words'] },
    '写几条没有规定：第五部分至少要有一个具体问题和对应的改进措施，一般两三条，措施与问题一一对应，',
    'How many problems is not laid down: at least one with its measure, usually two or three, each with its own;',
  ),
  rule(
    'figures-in-text',
    {
      about: ['figuresInText'],
      beside: ['onRequestText', 'proactive', 'textOrTable', 'carriedOver', 'writtenWhat'],
    },
    `${FORM_2021}；${HERE}`,
    '表里有的件数不用再写成要点，成文时从表中带出，两处保持一致；这里写做法和表里没有的数。总体情况的五个方面都要有文字，不能因为有表就空着。',
    'What the tables hold need not be noted again: the text takes it from there. Tell practice, and figures that no table has; each aspect needs its text.',
  ),
  unsettled(
    'other-reports',
    {
      about: ['otherReports'],
      beside: ['unequal', 'licence', 'penalty', 'textOrTable', 'differ', 'normative'],
    },
    '同一件事在年报和法治政府建设报告、行政执法统计年报里的数，口径、时间相同的应当一致；口径不同的留好说明，年报以国办格式的口径为准，',
    'Figures of the same thing in other reports have to agree where they count alike; where not, keep the reason; here the layout’s way of counting holds;',
  ),
  rule(
    'compiler',
    { about: ['compiler', ['compiler', 'who']], beside: ['report', 'needed', 'responsible'] },
    `条例第四条第三项；${FORM_2021}四（四）`,
    '年报由本机关的政府信息公开工作机构组织编制，各业务科室提供并核对数据；分管负责人是第一责任人，送签程序按本单位规定。',
    'The organ’s office for disclosure compiles it, other sections give and check their figures; the leader in charge is the first responsible.',
  ),
  unsettled(
    'hand-in-form',
    {
      about: ['handInForm'],
      beside: ['report', 'handTo', 'seal', 'fileKinds', 'needed', 'who', 'formOfSupply'],
    },
    '报送用电子版、纸质版还是在系统里填，条例没有写，按当地通知；这里生成Word文件，也可以发PDF、Excel，',
    'In what form it is handed in the regulation does not say; the local notice tells. Here a Word file is made, PDF and Excel on demand;',
  ),
  unsettled(
    'government-covers',
    { about: ['covers'], beside: ['government', 'report', 'township', 'subordinate', 'needed'] },
    '条例第四十九条只写了部门报本机关的、主管部门公布本级政府的；本级政府的年报一般汇总政府及各部门的数据，含不含乡镇街道看当地通知，',
    'Article 49 names the departments’ reports and the government’s own; the latter usually adds up government and departments, townships by local notice;',
  ),
  unsettled(
    'of-other-matters',
    { about: ['ofOtherMatters'], beside: ['otherMatters', 'needed', 'counted'], ofAnything: true },
    '哪些算“其他需要报告的事项”格式没有列举：信息处理费必写；本单位特有的做法、议案提案办理、数据更正说明等，放这里或放第一部分对应的方面都可以，同一件事只写一处。拿不准的，',
    'What else may be reported the layout does not list: practices of your own, motions, corrections of figures may stand here or under their aspect in section 1, once. If in doubt,',
  ),
  rule(
    'year-of-title',
    { about: ['yearOfTitle', ['title', 'crossYear']], beside: ['report'] },
    '年报格式；条例第四十九条',
    '标题写数据所属的年份：2026年1月报的是2025年的情况，写“2025年政府信息公开工作年度报告”。',
    'The title names the year of the figures: what is handed in in January 2026 is the report of 2025.',
  ),
  unsettled(
    'whole-name',
    { about: ['wholeName'], beside: ['title', 'report', 'merged'] },
    '标题里写机关全称还是规范简称没有规定，一般用全称或者“三定”规定里的规范简称，与公章、网站一致，',
    'Full or short name in the title is not laid down; usually the full one, as on the seal and the site;',
  ),
  unsettled(
    'wrong-before',
    {
      about: ['wrongBefore'],
      beside: [
        'lastYears',
        'carriedOver',
        'unequal',
        'report',
        'lastYearsFile',
        'inForce',
        'changeLater',
        'needed',
      ],
    },
    '往年年报有错的，核实后更正并重新公布、报告主管部门；影响今年上年结转、现行有效的，今年按更正后的数填，差异写明理由。程序条例没有写，',
    'Errors of former reports are put right, published again and told to the office in charge; this year takes the right figures and says why they differ. For the procedure',
  ),
  rule(
    'may-change',
    { about: ['mayChange'], beside: ['report', 'problems'] },
    HERE,
    '能改：确认、采用以后随时可以改，直接说改成多少，或点“查看已填”到那一处；生成文件后改了再生成一版。',
    'Yes: anything can be changed after it was taken; say what it should be, or go there by “Show what there is”. A new version of the file is made then.',
  ),
  rule(
    'kept-safe',
    { about: ['keptSafe'], beside: ['openToAll', 'publish', 'lastYearsFile', 'report'] },
    HERE,
    '填报内容只在本话题里，由参与的人看到；年报生成后由您下载、公布，这里不会对外发布。申请人姓名等个人信息不写进年报。',
    'What is filled in stays in this thread; nothing is published from here. Applicants’ names never go into the report.',
  ),
  rule(
    'who-writes',
    { about: ['whoWrites'], beside: ['report', 'copied'] },
    HERE,
    '文字只按您给的要点、表格和上年年报成文，没有依据的话会标出来请您确认；发布前由您核对，责任在编报单位。',
    'The text is made from your notes, tables and last year’s report only; what nothing bears out is marked. You check it before it is published.',
  ),
  rule(
    'government-information',
    {
      about: ['governmentInformation'],
      beside: ['received', 'partyDocument', 'process', 'petition', 'enquiry'],
    },
    ARTICLE('二'),
    '政府信息是行政机关在履行行政管理职能过程中制作或者获取的、以一定形式记录保存的信息；党务信息、没有形成记录的、机关内部民事事务的不是。',
    'Information made or obtained by an administrative organ in the exercise of its functions and kept in some form.',
  ),
];
