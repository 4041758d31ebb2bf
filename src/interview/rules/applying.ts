import { ARTICLE, CUSTOM, type Rule, rule, unsettled } from './rule.ts';

/** 条例第二十七至四十二条: how applications are made and answered. */
export const APPLYING_RULES: readonly Rule[] = [
  rule(
    'contents',
    { about: ['contents', ['personal', 'received']] },
    ARTICLE('二十九'),
    '申请应当写明：申请人姓名或名称、身份证明、联系方式；申请公开的信息的名称、文号或便于查询的特征描述；形式要求。',
    'An application names the applicant with proof of identity and contact, the information, and the form wanted.',
  ),
  rule(
    'oral',
    { about: ['oral'], beside: ['enquiry', 'received', 'online', 'inPerson'] },
    `${ARTICLE('二十九')}；${CUSTOM}`,
    '申请应当采用书面形式（信函、数据电文）；书写确有困难的可以口头提出，由受理的机关代为填写。电话、微信里只是打听、咨询，没有填成申请的，不是申请，不计件数。',
    'In writing; who has difficulty writing may apply orally, and the office fills in the form. An enquiry by phone or chat that was not taken down as an application is none.',
  ),
  rule(
    'reasons',
    { about: ['reasons'], beside: ['contents'] },
    '条例第二十九条、第三十五条',
    '申请人不用说明理由和用途；只有数量、频次明显超过合理范围时，可以要求说明理由。',
    'No reasons have to be given, save where applications are clearly excessive in number.',
  ),
  rule(
    'channels',
    { about: ['channel'], beside: ['byPost', 'inPerson', 'online'] },
    '国办公开办函〔2017〕19号',
    '当面提交和邮政寄送的申请不能拒收；其他渠道是否开通由各机关定，并在公开指南中写明。',
    'By hand and by post can never be refused; other channels are announced in the guide.',
  ),
  rule(
    'form-of-supply',
    { about: ['formOfSupply'] },
    ARTICLE('四十'),
    '按申请人要求的形式提供；可能危及载体安全或成本过高的，可以用电子数据或其他适当形式，或者安排查阅、抄录。',
    'In the form asked for; where that endangers the carrier or costs too much, electronically or by inspection.',
  ),
  rule(
    'delivery',
    { about: ['delivery'], beside: ['reply'] },
    '国办公开办函〔2016〕235号',
    '答复书是正式公文，可以直接送达、委托其他机关代为送达或者通过邮政企业送达；直接送达以签收之日为准。',
    'The answer is a formal document, served by hand, by another organ, or through the postal enterprise.',
  ),
  rule(
    'remedies',
    { about: ['appealNotice', ['refused', 'reconsideration'], ['refused', 'beforeCourt']] },
    '行政复议法第二十三条（2024年起施行）',
    '不予公开的，应当在决定中告知申请人先申请行政复议；对复议决定不服的再提起诉讼。',
    'A refusal has to say that reconsideration comes before a lawsuit (since 2024).',
  ),
  rule(
    'review',
    { about: ['review'], beside: ['who', 'secret'] },
    ARTICLE('十七'),
    '公开前要审查，明确程序和责任；不能确定是否可以公开的，报主管部门或者保密行政管理部门确定。',
    'Everything is reviewed before disclosure; in doubt the office in charge or the secrecy administration decides.',
  ),
  rule(
    'free',
    { about: ['charge'], beside: ['formOfSupply', 'mass', 'pages', 'processingFee'] },
    `${ARTICLE('四十二')}；国办函〔2020〕109号`,
    '依申请提供政府信息不收费；数量、频次明显超过合理范围的，可以收取信息处理费。',
    'Free of charge; an information processing fee may be charged where applications are clearly excessive.',
  ),
  rule(
    'reply-contents',
    {
      about: ['replyContents', ['refused', 'reasons']],
      beside: ['reply', 'delivery', 'appealNotice'],
    },
    '条例第三十六条、第三十七条；行政复议法第二十三条',
    '按第三十六条分情形写：公开的写内容或者获取的方式途径，不予公开的说明理由（写到条款），不存在、不属于本机关的告知并说明；不予公开的还要告知先申请行政复议。',
    'By article 36: what is given or where it is found; reasons (with the article) for a refusal, and that reconsideration comes first.',
  ),
  rule(
    'registered',
    { about: ['howReceipt'], beside: ['received', 'needed', 'oral', 'byPost', 'online', 'inPerson'] },
    ARTICLE('四十五'),
    '申请的登记、审核、办理、答复、归档都要有制度，收到就登记；要不要给申请人出回执，条例没有写，按本机关的指南办。',
    'Applications are registered, examined, handled, answered and filed; whether a receipt is given the regulation does not say.',
  ),
  rule(
    'not-signed',
    {
      about: ['notSigned'],
      beside: ['contents', 'received', 'correct', 'online', 'byPost', 'counted', 'lawyer', 'oral'],
    },
    '条例第二十九条、第三十条',
    '申请应当有姓名或名称、身份证明、联系方式；缺的在7个工作日内一次性告知补正，申请照样登记；不补正的按（六）1计。',
    'An application needs name, proof of identity and contact; what is missing is asked for within 7 working days. It is registered all the same.',
  ),
  rule(
    'asked-by-many',
    {
      about: ['manyAskSame'],
      beside: ['received', 'proactive', 'repeat', 'together', 'naturalPerson', 'otherBody'],
    },
    ARTICLE('四十四'),
    '不同的人各自申请同一信息的，一人一件分别计、分别答复，不算重复申请；可以公开的，可以转为主动公开。',
    'Applications of several people for the same information count one each; what may be disclosed can be published.',
  ),
  unsettled(
    'archived',
    { about: ['archived'], beside: ['notHeld', 'otherOrgan', 'oldInformation', 'transfer'] },
    '已经移交国家档案馆的，条例没有写由谁公开；通常按档案法律法规办理，告知申请人到档案馆查阅，计入哪一项，',
    'For what was handed over to the archives the regulation says nothing; applicants are usually told to consult them there; where that counts',
  ),
  unsettled(
    'old-information',
    { about: ['oldInformation'], beside: ['notHeld', 'received', 'refused'] },
    '条例第二条没有限定年限：以一定形式记录、保存着的，形成再久也是政府信息；找不到的检索后按不存在答复。能不能以年代久远不予提供，',
    'Article 2 names no age: what is kept is government information; what cannot be found is answered as not held. For a refusal by age',
  ),
  unsettled(
    'applicant-gone',
    { about: ['someoneDied'], beside: ['received', 'notDelivered', 'otherHandling', 'enterprise'] },
    '申请人死亡、单位注销的怎么处理，条例和表格都没有写；终止处理的一般计入（六）其他处理“3.其他”，',
    'Where the applicant has died or ceased to be nothing is written down; what is ended is usually （六）3;',
  ),
];
