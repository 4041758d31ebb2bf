import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('orders, which a question to the ledger does not carry out', asked, {
  valid: [
    ['请核实，今年收到几件、办结几件', '2026年收到；数有几件 / 2026年办结；数有几件'],
    ['012归林森了，登记成他的', '不答：change'],
    ['012给我延期', '不答：change'],
    ['把012改成网上申请', '不答：change'],
    ['麻烦把012答复了吧', '不答：change'],
    ['012那件删掉吧', '不答：change'],
    ['4月办掉几件', '2026年4月办结；数有几件'],
    ['没缴费就关掉的件', '逾期未缴费、已办结；列出是哪些'],
    ['被删掉的有哪些', '不作为申请办理；列出是哪些'],
    ['复议后改成公开的有几件', '有行政复议、最终结果为“予以公开”或“部分公开”；数有几件'],
  ],
});
