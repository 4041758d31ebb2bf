import { ARTICLE, type Rule, rule, unsettled } from './rule.ts';

/** 期限: how long things may take, and from which day. */
export const TIME_RULES: readonly Rule[] = [
  rule(
    'extend-approval',
    {
      about: [
        ['extend', 'approve'],
        ['extend', 'who'],
      ],
    },
    ARTICLE('三十三'),
    '延长答复期限，由政府信息公开工作机构负责人同意，并告知申请人，最多延长20个工作日。',
    'An extension of at most 20 working days is agreed by the head of the office for disclosure and told to the applicant.',
  ),
  rule(
    'extend-length',
    { about: ['extend'], beside: ['limit', 'reply'] },
    ARTICLE('三十三'),
    '需要延长的，经政府信息公开工作机构负责人同意并告知申请人，延长最多20个工作日。',
    'At most 20 working days more, agreed by the head of the office for disclosure and told to the applicant.',
  ),
  rule(
    'extend-told',
    { about: [['extend', 'tell']] },
    ARTICLE('三十三'),
    '要告知：延长答复期限的，应当在原期限内告知申请人。',
    'Yes: the applicant has to be told of an extension, within the first period.',
  ),
  unsettled(
    'extend-again',
    { about: [['extend', 'again']], beside: ['limit'] },
    '条例第三十三条写的是延长的期限最长不得超过20个工作日，没有写能延几次：合计不超过20个工作日，能否分次延长',
    'Article 33 allows up to 20 more working days; whether in several steps it does not say.',
  ),
  rule(
    'reply-limit',
    {
      about: [
        ['reply', 'limit'],
        ['reply', 'day'],
        ['reply', 'workingDays'],
        ['reply', 'late'],
      ],
    },
    ARTICLE('三十三'),
    '能当场答复的当场答复，不能的自收到申请之日起20个工作日内答复，可依规定延长，最多再加20个工作日。',
    'On the spot where possible, else within 20 working days of receipt; up to 20 more by extension.',
  ),
  rule(
    'working-days',
    { about: ['restDays', 'workingDays', 'startsOn'], beside: ['reply', 'limit', 'day'] },
    '条例第三十条、第三十三条；国务院办公厅年度放假安排',
    '期限按工作日算：周末和法定放假日不算，调休上班的周末算；收到当天不算，从次日起算；未公布放假安排的年份，日期为暂定。',
    'Working days only: weekends and holidays do not count, weekend days worked in lieu do; the day of receipt is day 0. Dates in a year without a holiday notice are provisional.',
  ),
  rule(
    'receipt-online',
    {
      about: [
        ['online', 'received'],
        ['online', 'day'],
        ['online', 'limit'],
        ['online', 'startsOn'],
      ],
    },
    '条例第三十一条第三项',
    '网上或传真提交的，以双方确认之日为收到申请之日。',
    'Online or by fax: the day that both sides confirmed is the day of receipt.',
  ),
  rule(
    'receipt-post',
    {
      about: [
        ['byPost', 'received'],
        ['byPost', 'day'],
        ['byPost', 'limit'],
        ['byPost', 'startsOn'],
      ],
    },
    '条例第三十一条第二项',
    '邮寄的以签收之日为收到之日；平信等不用签收的，应当在收到当日与申请人确认，确认之日为收到之日。',
    'By post: the day of signing; ordinary letters: confirmed with the applicant on the day of arrival, that day.',
  ),
  rule(
    'receipt-in-person',
    { about: ['inPerson'], beside: ['received', 'day', 'startsOn'] },
    '条例第三十一条第一项',
    '当面提交的，以提交之日为收到之日。',
    'In person: the day of handing in.',
  ),
  rule(
    'receipt',
    { about: [['received', 'day']], beside: ['reply'] },
    ARTICLE('三十一'),
    '收到之日：当面为提交日，签收邮件为签收日，网上、传真、平信为双方确认日。',
    'Receipt: the day of handing in, of signing for the letter, or (online, fax, ordinary letter) of confirmation.',
  ),
  rule(
    'correct-limit',
    { about: ['correct'], beside: ['limit', 'day', 'tell', 'startsOn', 'reply'] },
    ARTICLE('三十'),
    '申请内容不明确的，收到之日起7个工作日内一次性告知补正，写明补正事项和合理的补正期限；答复期限自收到补正之日起算。',
    'Unclear applications: ask once for a correction within 7 working days of receipt, with a reasonable period; the clock starts anew when it arrives.',
  ),
  rule(
    'correct-once',
    {
      about: [
        ['correct', 'again'],
        ['again', 'stillUnclear'],
      ],
    },
    ARTICLE('三十'),
    '补正告知只有一次。补正后仍不明确的，不再要求补正，计入“补正后申请内容仍不明确”。',
    'Corrections are asked once; what is still unclear afterwards counts under 3.补正后申请内容仍不明确.',
  ),
  rule(
    'correct-overdue',
    { about: ['overdueCorrection', ['correct', 'late'], ['correct', 'silent']] },
    '条例第三十条；年报表（六）1',
    '申请人无正当理由逾期不补正的，视为放弃申请，不再处理，计入（六）其他处理第1项。',
    'Without a correction in time the application is given up: （六）1.',
  ),
  rule(
    'third-party-limit',
    {
      about: [
        ['thirdParty', 'limit'],
        ['thirdParty', 'consult'],
        ['consult', 'limit'],
        ['consult', 'counted'],
        ['thirdParty', 'counted'],
        ['thirdParty', 'day'],
      ],
    },
    '条例第三十二条、第三十三条',
    '书面征求第三方意见，第三方自收到征求意见书之日起15个工作日内提出；征求意见的时间不计入答复期限。',
    'The third party has 15 working days from receipt of the letter; that time does not count.',
  ),
  rule(
    'third-party-silent',
    {
      about: [
        ['thirdParty', 'silent'],
        ['consult', 'silent'],
      ],
      beside: ['granted'],
    },
    ARTICLE('三十二'),
    '第三方逾期未提出意见的，由本机关依照条例规定决定是否公开；公开的计（一）予以公开，不公开的计（三）4。',
    'Where the third party is silent the organ decides by itself.',
  ),
  rule(
    'third-party-objects',
    {
      about: [
        ['thirdParty', 'objects'],
        ['consult', 'objects'],
        ['enterprise', 'objects'],
        ['thirdParty', 'refused'],
      ],
    },
    ARTICLE('三十二'),
    '第三方不同意公开且有合理理由的，不予公开，计入“保护第三方合法权益”；认为不公开会对公共利益造成重大影响的，可以公开，并书面告知第三方决定和理由。',
    'An objection with good reason binds (“4.保护第三方合法权益”), save where the public interest is greatly affected; then tell the third party in writing.',
  ),
  rule(
    'co-made',
    {
      about: ['coMade', ['consult', 'otherOrgan']],
      beside: ['forOthers', 'writtenWhere', 'who', 'limit', 'silent'],
    },
    ARTICLE('三十四'),
    '多个机关共同制作的，由牵头制作的机关公开；收到申请的机关可以征求意见，被征求的15个工作日内答复，逾期不答复视为同意。',
    'Co-made information: the leading organ discloses; the others have 15 working days, silence is consent.',
  ),
  rule(
    'proactive-limit',
    {
      about: [
        ['proactive', 'limit'],
        ['proactive', 'day'],
        ['proactive', 'formed'],
        ['formed', 'limit'],
      ],
    },
    ARTICLE('二十六'),
    '主动公开的信息，自形成或者变更之日起20个工作日内公开；法律、法规另有规定的从其规定。',
    'What is disclosed of one’s own accord: within 20 working days from formation or change.',
  ),
];
