import { ARTICLE, CUSTOM, type Rule, rule } from './rule.ts';

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
    { about: ['charge'], beside: ['processingFee'] },
    `${ARTICLE('四十二')}；国办函〔2020〕109号`,
    '依申请提供政府信息不收费；数量、频次明显超过合理范围的，可以收取信息处理费。',
    'Free of charge; an information processing fee may be charged where applications are clearly excessive.',
  ),
];
