import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('what no ledger tells', asked, {
  valid: [
    ['直接把2026-041定作部分公开', '不答：change'],
    ['邻近的青山县今年收了几件', '不答：otherOrgan'],
    ['041的答复书是怎么送达的', '不答：papers'],
    ['和隔壁县比怎么样', '不答：otherOrgan'],
    ['明年会收多少件', '不答：predict'],
    ['把041定成部分公开', '不答：change'],
  ],
  unclear: [['哪个申请人最难缠', '没看懂：最难缠']],
});
