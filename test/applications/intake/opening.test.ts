import { isIntake, isSeveral, mayBeIntake } from '../../../src/applications/intake/opening.ts';
import { reads } from '../../support/reader.ts';

const taken = (said: string): string | null =>
  isIntake(said) ? 'registered' : isSeveral(said) ? 'one by one' : mayBeIntake(said) ? 'offered' : null;

reads('a message that tells of an application', taken, {
  valid: [
    ['新收一件申请：张小禾，昨天当面提交，申请公开征地方案', 'registered'],
    ['收到张小禾的申请，要征地批复', 'registered'],
    ['又来一件张小禾的，要宅基地台账', 'registered'],
    ['登记申请：编号2026-018，李四', 'registered'],
    ['一封挂号信里有两件申请：一是征地方案，二是补偿标准', 'registered'],
    ['请登记一件：王小麦，邮寄，要求公开会议纪要', 'registered'],
    ['周一收到张三申请公开低保名单', 'registered'],
    ['新收两件申请：张三、李四', 'one by one'],
  ],
  unclear: [
    ['张小禾昨天来信申请公开征地补偿方案', 'offered'],
    ['李律师代王一申请公开规划图', 'offered'],
    ['新收一件：李四，十一月二十日邮寄，要规划图', 'offered'],
  ],
  notMine: [
    '收到5件',
    '新收申请12件，自然人10件',
    '新收12件，都是自然人',
    '来了三件申请',
    '收到了',
    '今天收到什么申请？',
    '收到上级通知',
    '来了一件快递，要签收',
    '张三申请公开什么？',
  ],
});
