import { ARTICLE, CUSTOM, type Rule, rule, unsettled } from './rule.ts';

/** 条例第四十九条: who reports, to whom and by when. */
export const REPORTING_RULES: readonly Rule[] = [
  rule(
    'report-day',
    {
      about: [['report', 'day'], ['report', 'limit'], ['publish', 'day'], ['publish', 'limit'], 'handIn'],
      beside: ['late'],
    },
    ARTICLE('四十九'),
    '县级以上政府部门每年1月31日前报送并公布上一年度年报，政府信息公开工作主管部门3月31日前公布本级政府年报；本地通知更早的按通知。',
    'Departments by 31 January, the government’s own by 31 March; local notices may set earlier dates.',
  ),
  rule(
    'report-day-rest',
    {
      about: ['postpone', ['restDays', 'report'], ['restDays', 'handIn'], ['restDays', 'publish']],
      beside: ['day'],
    },
    ARTICLE('四十九'),
    '不能按顺延算：条例写的是每年1月31日前报送并公布，没有写遇休息日顺延，请在此前最后一个工作日前办完。',
    'Not postponed: the article says before 31 January and names no rest days; finish by the last working day before.',
  ),
  rule(
    'report-day-government',
    {
      about: [
        ['government', 'day'],
        ['government', 'limit'],
        ['government', 'handIn'],
        ['government', 'who'],
      ],
      beside: ['report', 'publish'],
    },
    ARTICLE('四十九'),
    '县级以上地方人民政府的年报，由政府信息公开工作主管部门在每年3月31日前向社会公布。',
    'A government’s own report is published by its office in charge by 31 March.',
  ),
  rule(
    'report-day-township',
    { about: ['township'], beside: ['who', 'report', 'day', 'handIn', 'handTo'] },
    '条例第四十九条没有写乡镇、街道',
    '条例没有写乡镇、街道：要不要单独编、什么时候报，按县级政府办公室的通知办。',
    'Townships and street offices are not named: the county’s notice tells whether and when they report.',
  ),
  rule(
    'report-vertical',
    { about: ['vertical'], beside: ['who', 'report', 'day', 'handIn', 'handTo'] },
    '条例第四十九条；各系统通知',
    '税务、海关、气象等垂直管理单位在本系统内报送，日期看上级单位的通知。',
    'Vertically led organs report within their own system; its notice tells the date.',
  ),
  rule(
    'report-who',
    { about: [['report', 'who'], ['report', 'needed'], 'handTo'], beside: ['subordinate'] },
    '条例第四十九条',
    '县级以上人民政府部门都要编制年报，向本级政府信息公开工作主管部门（一般是政府办公室）提交并向社会公布；没有申请也要报。',
    'Every department of a government at county level and above reports to its office in charge, and publishes.',
  ),
  rule(
    'report-early',
    { about: ['early'], beside: ['report', 'publish', 'day'] },
    '条例第四十九条；年报格式',
    '条例写的是每年1月31日前，可以早报；统计期限到12月31日，要等当年数据定了再报送、公布，本地通知另有日期的按通知。',
    'Before 31 January, so earlier is fine once the year’s figures (to 31 December) are final.',
  ),
  rule(
    'office-in-charge',
    { about: ['office'], beside: ['government', 'report', 'who'] },
    '条例第三条、第四条',
    '县级以上地方人民政府办公厅（室）是本行政区域的政府信息公开工作主管部门，实行垂直领导的部门由上级主管；工作机构是本机关指定负责公开日常工作的机构。',
    'The general office of the local government is in charge; each organ names an office of its own for the daily work.',
  ),
  rule(
    'not-administrative',
    { about: ['notAdministrative'], beside: ['report'] },
    '条例第二条、第四十九条、第五十四条',
    '条例管的是行政机关和法律、法规授权管理公共事务的组织；法院、检察院、人大、政协、党委部门和群团组织不是行政机关，不按第四十九条编年报。',
    'The regulation binds administrative organs and bodies authorised by law; courts, parliaments, party and mass organisations do not report under article 49.',
  ),
  unsettled(
    'dual',
    { about: ['dual'], beside: ['who', 'report', 'handTo', 'vertical'] },
    '双重管理的单位报给地方还是上级系统，条例没有写；条例第四十九条只写县级以上人民政府部门报本级主管部门，一般按机构编制归谁管、上级和本地通知怎么要求办，',
    'To whom an organ under dual leadership reports is not written down; both notices tell.',
  ),
  unsettled(
    'subordinate',
    { about: ['subordinate', ['otherBody', 'report']], beside: ['who'] },
    '内设机构、派出机构和所属事业单位的申请、数据通常并入所属机关一并报；依照法律、法规以自己名义履职的派出机构、内设机构（条例第十条第二款）和授权管理公共事务的组织（第五十四条）要不要单独编，',
    'Sub-units usually report within their organ; whether one with powers of its own reports by itself,',
  ),
  unsettled(
    'public-body',
    { about: ['publicBody'], beside: ['report', 'otherBody', 'research', 'enterprise'] },
    '公共企事业单位依照条例第五十五条由主管部门的规定办理，要不要编年报',
    'Public utilities follow the rules of their departments (art. 55); whether they report',
  ),
  rule(
    'new-organ',
    { about: ['newOrgan'], beside: ['lastYearsFile', 'lastYears', 'day', 'report', 'period'] },
    CUSTOM,
    '当年新成立的机关也要编年报，统计期限可写自成立之日至12月31日，并在开头说明。',
    'An organ founded in the year reports too, from its founding on, and says so.',
  ),
  rule(
    'merged',
    { about: ['merged'], beside: ['day', 'carriedOver', 'report', 'inForce', 'lastYears', 'unequal', 'who'] },
    CUSTOM,
    '机构合并、职能划转的，由现机关合并编报；更名的按同一机关接续，被撤销的由承接职能的机关编报；上年结转按各单位上年数相加，差异写明理由；上传几家的上年年报即自动相加。',
    'Merged organs report as one; last year’s figures add up, differences are explained. Drop all their reports here.',
  ),
];
