/** One list of words, parted by spaces and line breaks. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words after which a person's name usually follows. */
export const ROLES = list(`
申请人 申请者 联系人 经办人 当事人 投诉人 举报人 信访人 反映人 来访人 来电人 复议人 第三人 原告 法定代表人
代理人 委托人 收件人 承办人 姓名
`);

/** Words for people of a kind, after which a name follows now and then. */
export const KINDS_OF_PEOPLE = list(`
公民 村民 居民 市民 群众 住户 户主 业主 职工 学生 家长
`);

/** What is written behind 申请人： where nobody is named, or what one says of them. */
export const NOT_BEHIND_A_ROLE = list(`
应当 可以 提出 要求 认为 逾期 情况 信息 数量 类型 主动 满意 意见 身份 权益 类别 自然人 法人 企业 公司 公民 其他 本人 单位 机关
无 未 不 的 对 在 是 有 均 共 撤 名 人 为 详 见 同 略 另 或 和 及 与 须 需 按 经 由 已 被 将 会 能
`);

/** What follows a name in a sentence, by the first characters; where none of these follows, a name is taken for three. */
export const BEHIND_NAMES = list(`
等 和 与 及 的 向 对 在 于 就 以 因 要 申 提 来 通 请 希 认 表 称 反 询 问 递 寄 送 交 当 本 已 曾 先 女 同志 住 家 户 系 是 为 不 未
起诉 诉 签 领 收 填 发 邮 投 举 拨 打 咨 那 这 办
`);

/** What makes the words before it, at the beginning of a sentence, the name of somebody who applied or wrote. */
export const SAID_OF_APPLICANTS = list(`
的申请 的件 的那件 的那个 的案子 的材料 的答复 的复议 那件 那个件 那个申请 这件 这个件 提的 提交的 递的 递交的 交的 申请的 要的
申请公开 要求公开 申请的事 当面 来电 来信 来访 先生 女士 同志 老师 大爷 大娘 阿姨
`);
