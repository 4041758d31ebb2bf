import type { Silence } from '../walk.ts';

/** Groups: a row of its own they have nowhere. */
const GROUPS: Silence = {
  '{不予|不予以|不|未|未予|未予以|没|没有|拒绝|不同意|决定不予|决定不|依法不予|予以拒绝}公开': 14,
  '{拒绝|不同意}提供': 2,
  不予公开的: 1,
  '{无法|不能|没法}{|予以}提供': 6,
  '{不予|不|未予|不作|不做}处理': 5,
  其他处理: 1,
};

/** Words for results that are clear anywhere and that a room takes for nothing. A list may only shrink. */
export const RESULTS_SILENT: Readonly<Record<string, Silence>> = {
  // Of cases these say how they stand: a question takes them for a state, a fee or a withdrawal, not for a row.
  query: {
    '{|申请人}{|无正当理由}{|逾期}{不|未|没|没有}{|按期|按时|作出|进行|予以}补正': 3,
    '{|申请人}{|逾期}{不|未|没|没有}{|按时|按期|按规定|按收费通知要求}缴{费|纳|纳费用}': 10,
    '{不|未|没|没有}{交费|付费|缴费用}': 6,
    '{不|未|没有}{按|按收费通知|在规定期限内|}{缴|交|缴纳|缴清}{费|费用|信息处理费}': 5,
    // A withdrawn case is known by its state, an objection by what the third party said.
    '{|申请人}{|主动}{撤回|撤销}{|申请}': 9,
    '{不予|不予以|不|未|未予|未予以|没|没有|拒绝|不同意|决定不予|决定不|依法不予|予以拒绝}公开': 1,
    '第三{方|人}不同意{|公开}': 4,
    撤件: 1,
    // Not what I handle: 不是我办的.
    '{不是|不属于|不属|不归|非}{我|本}{局|机关|单位|委|办|部门|镇|乡|街道|厅}{|职责|的职责|职责范围}': 2,
  },
  // Which row of the group it was is for a person to tell.
  register: GROUPS,
  // It stands over its rows: known as a label that no figures follow.
  label: GROUPS,
  // Kinds of what a row counts: their number need not be the row's.
  prose: {
    '{|涉及}商业秘密': 2,
    '{|涉及}个人隐私': 2,
    '{|申请人}{|主动}{撤回|撤销}{|申请}': 16,
    撤件: 1,
    终止办理: 1,
  },
};
