/** What disputes and consultations are called where they are told of one application. */
export const DISPUTE = {
  kind: {
    reconsideration: { zh: '行政复议', en: 'reconsideration' },
    litigationDirect: { zh: '未经复议的诉讼', en: 'direct litigation' },
    litigationAfterReconsideration: { zh: '复议后的诉讼', en: 'litigation after reconsideration' },
  },
  result: {
    upheld: { zh: '维持', en: 'upheld' },
    corrected: { zh: '纠正', en: 'corrected' },
    otherResult: { zh: '其他结果', en: 'other result' },
    pending: { zh: '尚未审结', en: 'pending' },
  },
} as const;

/** What a third party replied. */
export const REPLY = {
  agrees: { zh: '同意', en: 'agreed' },
  objects: { zh: '不同意', en: 'objected' },
  silent: { zh: '逾期未回复', en: 'did not reply' },
} as const;
