/** How the organ can be reached, as the opening paragraph prints it; empty strings are left out. */
export interface PreambleContact {
  readonly address: string;
  readonly postcode: string;
  readonly phone: string;
  readonly email: string;
}

/**
 * The unnumbered opening text (custom, not in the 附件): legal basis, the six parts, the reporting period
 * (统计期限) and whom to ask. `until` (MM-DD) shortens the period of a report that is drawn up before its year ends.
 */
export function preambleOf(organ: string, year: number, contact: PreambleContact, until = '12-31'): string {
  const [month, day] = until.split('-').map(Number);
  const reach = [
    contact.address && `地址：${contact.address}`,
    contact.postcode && `邮编：${contact.postcode}`,
    contact.phone && `电话：${contact.phone}`,
    contact.email && `电子邮箱：${contact.email}`,
  ].filter(Boolean);
  const ask = reach.length > 0 ? `如对本报告有疑问，请与${organ}联系（${reach.join('，')}）。` : '';
  return (
    `本报告根据《中华人民共和国政府信息公开条例》（国令第711号）的规定，由${organ}编制。` +
    '全文由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、' +
    '存在的主要问题及改进情况、其他需要报告的事项六个部分组成。' +
    `本报告所列数据的统计期限为${year}年1月1日至${year}年${month}月${day}日。${ask}`
  );
}
