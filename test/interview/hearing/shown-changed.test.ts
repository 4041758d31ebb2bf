import { reads } from '../../support/reader.ts';
import { putRight } from '../support/put-right.ts';

reads('one figure by so many more or fewer', putRight('cells.licences', '行政许可240件'), {
  valid: [
    ['+15', 'decisions=255'],
    ['-6', 'decisions=234'],
    ['审批科说还有9件是月底才批的，也得加进去', 'decisions=249'],
    ['里头有8件是别的局发的，不能算进来', 'decisions=232'],
    ['有5件重复录入了，应予剔除', 'decisions=235'],
  ],
  notMine: ['有5件'],
});

reads('one of several', putRight('cells.applications', '自然人新收18件，企业5件'), {
  valid: [
    ['差的那件是个厂子的，补上', 'business=6'],
    ['有两件个人的是转给别的局的，不算我们的', 'naturalPerson=16'],
    ['企业+2', 'business=7'],
  ],
});

reads('money by other words', putRight('cells.fees', '320.5万元'), {
  valid: [
    ['里面有20万是代收的，不能算', 'amountWan=300.5'],
    ['还有三万五没加进去', 'amountWan=324'],
  ],
});
