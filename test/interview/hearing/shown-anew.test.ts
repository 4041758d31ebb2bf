import { reads } from '../../support/reader.ts';
import { putRight } from '../support/put-right.ts';

reads('applicants that were counted wrongly', putRight('cells.applications', '自然人新收12件，企业3件'), {
  valid: [
    ['个人那栏不对，抹掉', 'naturalPerson=0'],
    ['企业的3不对，划掉', 'business=0'],
    ['有一件企业的其实是老板自己提的，算个人', 'business=2 naturalPerson=13'],
    ['个人少写了一个，13', 'naturalPerson=13'],
    ['总计不是15是17，企业那里少算了俩', 'business=5'],
    ['还漏了个科研所的', 'research=1'],
    ['科研机构不是0，有1件', 'research=1'],
    ['企业多算了一件，是重复的', 'business=2'],
  ],
  notMine: ['抹掉', '企业其实是个人', '个人那栏去掉20件'],
});

reads('results of what was open', putRight('cells.disputes', '复议维持2件，尚未审结2件'), {
  valid: [
    ['没审结的那两件刚出来，一件维持一件撤销', 'pending=0 upheld=3 corrected=1'],
    ['未审结的2件，1件纠正了1件对方撤回了', 'pending=0 corrected=1 otherResult=1'],
  ],
});

reads('results that one of them was put under wrongly', putRight('cells.disputes', '复议维持3件，纠正1件'), {
  valid: [['纠正的那件其实最后是维持了，没有纠正的', 'corrected=0 upheld=4']],
});

reads('what was taken off one row', putRight('cells.disputes', '复议维持3件，尚未审结1件'), {
  valid: [['没审结改成0吧，腊月里下来的，也是维持', 'pending=0 upheld=4']],
});

reads('money', putRight('cells.fees', '23.5万元'), {
  valid: [
    ['再加1.5万', 'amountWan=25'],
    ['多算了5000元', 'amountWan=23'],
  ],
  notMine: ['再加3件'],
});

reads('results that were put down as others', putRight('cells.disputes', '复议维持2件，纠正1件'), {
  valid: [
    ['纠正那个后来又改成维持了', 'corrected=0 upheld=3'],
    ['被纠正的那件12月出了新结果，也是维持', 'corrected=0 upheld=3'],
  ],
  notMine: ['维持', '都不对', '维持那两件出来了，一件纠正三件维持'],
});
