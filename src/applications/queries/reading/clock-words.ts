import type { WordTable } from '../../../language/lexicon.ts';
import type { Word } from './word.ts';

/** Whether the time of an open case runs, in the words of offices. */
export const CLOCK_WORDS: WordTable<Word> = [
  [
    [
      '{等|等着|在等|卡在|停在|轮到}{申请人|对方|老百姓|群众}{的|那边|回应|动作|这一步|}',
      '{在|还在|正在|}等{着|}{别人|旁人|外面|其他人|别的单位|人家}{动|回话|回音|答复|回复|}{的|}',
      '{不归|不由|不该|轮不到}{我|我们|咱们}{动|办|管|弄}{的|}',
      'wait{ing|s|} {on|for} {someone|somebody|others|other people}{ else|}',
      '{waiting|wait} for {the |}{applicant|applicants|citizen}{s|}',
      '{停着|停|停了|停住|暂停|停摆|停表|停钟|不走}{的|表|表的|表了|钟|计时|计算|}',
      '{期限|时限|时钟|表|钟|计时|时间}{都|}{停着|停了|停|暂停|不走|没走|没在走|没跑}{的|}',
      '{扣除|不计入}{期限|时限|时间}{的|}',
      '{没有|没|无|还没有|还没|尚无|尚未有}{明确|确定|固定|具体|准确|明确的|确定的|具体的}{到期日|期限|截止日|到期日期|到期时间|答复期限|日期}{的|}',
      '{没有|没|还没|还没有}{到期日|到期日期|截止日|到期时间}的',
      '{到期日|期限|到期日期|到期时间|答复期限}{没定|没有定|未定|不定|不明确|没明确|还没定|定不下来|没确定|未确定}{的|}',
      'clock stopped',
      'on hold',
    ],
    { is: 'filter', filter: { by: 'state', state: 'stopped' } },
  ],
  [
    [
      '{已|已经|都已|早已}{跟|和|与|}{申请人|对方|}确认{过|了|}{收到|}{的|}',
      '{跟|和|与|}{申请人|对方|}确认过{收到|}{的|}',
    ],
    { is: 'filter', filter: { by: 'state', state: 'awaitingConfirmation' }, isDenied: true },
  ],
  [
    [
      '{在|正在|还在}{走|跑}{表|期限|时限|时间|}{的|}',
      '{期限|时限|表|钟}{在|还在|正在}{走|跑}{的|}',
      '{真正|}{该|要|得|轮到|归}{我们|咱|咱们|我局|自己|咱自己|我们自己}{动手|出手|上手|干|动|处理|办理|推}{的|}',
      'with the clock running',
    ],
    { is: 'filter', filter: { by: 'state', state: 'running' } },
  ],
];
