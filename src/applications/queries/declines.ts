import { type Phrase, phrase } from '../../report/language.ts';

/** What is asked for and no ledger answers. */
export type DeclineReason = 'otherOrgan' | 'draft' | 'decide' | 'change' | 'personal' | 'predict' | 'papers';

/** How each is declined: what the ledger does not do, and the next step. */
export const DECLINES: Readonly<Record<DeclineReason, Phrase>> = {
  otherOrgan: phrase(
    '这里只有本机关的台账，查不到其他机关的数字；可向该机关或政府信息公开工作主管部门了解。本机关的可以问，例如“今年收了几件”。',
    'Only this organ’s ledger is here; please ask the other organ, or the office in charge of disclosure. You can ask about our own, such as “how many this year”.',
  ),
  draft: phrase(
    '答复书等文书需由承办人起草，这里不代拟。可以查该件的内容、期限和办理情况，例如发“2026-017到哪一步了”。',
    'Answers and notices are written by the handler, not here. You can ask how a case stands, such as “2026-017”.',
  ),
  decide: phrase(
    '是否公开、怎样答复由承办人和审批人依法决定，这里不作判断。可以查该件的内容、期限和办理情况，也可以问规定，例如“涉及第三方怎么办”。',
    'Whether and how to disclose is for the handler and the approver to decide. You can ask how a case stands, or what the rules say.',
  ),
  change: phrase(
    '提问不会改动台账，登记过的也不删除。要办理、改派或更正，请先查出该件（例如发“2026-017”），再点【办理这件】。',
    'Questions change nothing in the ledger, and what was registered is not deleted. Look the case up first and press “Handle it”.',
  ),
  predict: phrase(
    '台账只有已经登记的情况，这里不作预测。可以查已有的数字作参考，例如“今年每个月收到几件”“今年比去年同期多几件”。',
    'The ledger holds what was registered; nothing is forecast here. You can ask for the figures so far, such as “requests by month this year”.',
  ),
  papers: phrase(
    '答复书的正文、文号和送达方式不在问答里显示，由该件的承办人在办理卡片上查看。处理结果可以问，例如“2026-017怎么答复的”。',
    'What an answer says, its number and how it was delivered are not shown here; the handler sees them on the card. You can ask for the result, such as “how was 2026-017 answered”.',
  ),
  personal: phrase(
    '申请人的联系方式、证件和住址不在问答里显示，由该件的承办人在办理卡片上查看。',
    'Applicants’ contacts, identity and addresses are not shown here; the case’s own handler sees them on its card.',
  ),
};
