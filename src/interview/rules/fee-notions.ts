/** What questions on the processing fee speak of, one notion a line, with the words for it. */
export const FEE_NOTIONS = {
  noFee: [
    '{没|没有|从来没|未|从没}{收|收过|收取|收取过|发生}{|过}{费|钱|费用|信息处理费}{|的}',
    '{没|没有|未|从没|没有过}{收|收取|收到}{|过|到}{信息处理费|处理费}',
    'no fee charged',
  ],
  processingFee: ['{信息处理费|处理费|收费通知|缴费通知|收费通知书}', 'processing fee'],
  charge: [
    '{复印|复制|打印|邮寄|复印件}…{收费|收钱|交钱|掏钱|付钱|钱}',
    '{收|要|跟}{|取}{人家|别人|人|他|她|老百姓|群众|申请人|当事人}{|的|要}{钱|费}',
    '{收钱|收不收|能不能收|免费|不收费|能收费|要钱|要收费|可以收费}',
    'free of charge',
    'charge for',
  ],
  copyingFee: ['{复印|复制|邮寄|检索|打印|工本|邮|快递}费', 'copying fee', 'postage'],
  waived: ['{减免|免收|少收|免掉|减半}', 'waive'],
  unpaid: [
    '{没|没有|未|不|拒}{交|缴|付}…{费|钱}',
    '{嫌贵|嫌多|不愿交|不肯交|不想交|不愿缴|不肯缴}',
    '{没缴|没交|不缴|不交|逾期不缴|未缴|逾期未缴|没付|不付}{|费|钱|费用}',
    'unpaid',
    'not paid',
  ],
  pages: ['{三十|30|一百|100|二百|200|几十}页', '{按量|按页|页数|超页|多少页|几页}', 'by page', 'pages'],
  items: ['{按件|件数收费|多少件开始|几件开始|第几件}', 'by item', 'items'],
} satisfies Record<string, readonly string[]>;
