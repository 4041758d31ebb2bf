import type { WordTable } from '../../../language/lexicon.ts';
import type { Word } from './word.ts';

const declined = (why: Extract<Word, { is: 'declined' }>['why']): Word => ({ is: 'declined', why });

/** What is asked for and no ledger answers: each is said so, with what can be done instead. */
export const DECLINE_WORDS: WordTable<Word> = [
  [
    [
      '{隔壁|邻|外|别的|别|其他|其它|兄弟|人家|他们|对口|上级|下级}{县|市|区|局|单位|机关|部门|镇|乡|省|委办局}',
      '{全省|全市|全县|全国|全区|省里|市里|县里|全系统|整个系统|各县|各局|各单位}',
      '{other|another|neighbouring|neighboring} {organ|organs|office|offices|county|counties|bureau|bureaus}',
    ],
    declined('otherOrgan'),
  ],
  [
    [
      '{起草|草拟|代拟|代写|撰写|拟写|拟定|拟稿}',
      '{拟|写}{一份|一个|一下|个|份|封|一封}',
      '帮{我|忙|}{写|拟}',
      '{写|拟}{答复|回复|告知|通知|公函|函|材料|报告}{书|}',
      'draft',
      'write {a|an|the|me|up}',
    ],
    declined('draft'),
  ],
  [
    [
      '{该不该|应不应该|应不应当|能不能|可不可以|要不要|是否应当|是否应该|是否可以|该|应该|应当|可以}{公开|给他公开|给她公开|给公开|答应|同意公开|不公开|拒绝}',
      '{怎么|如何|咋}{答复|答|回|回复|处理|办}{好|合适|才好|才对|妥当|比较好}',
      '该{怎么|如何|咋}{答复|答|回复|处理|办}{呢|}',
      '{帮|替}{我|我们}{决定|定|拿主意|判断}',
      '{should|can} we {disclose|release|refuse}',
    ],
    declined('decide'),
  ],
  [
    [
      '{删掉|删除|删了|删去|作废|清空|清掉|去掉这件|销掉}',
      '{改成|改为|改到|更正为|修改为|标记为|登记为}',
      '{转给|分给|派给|指派给|交给|移交给}',
      '{办结掉|结掉|关掉|关闭它}',
      'delete',
      'remove',
      '{assign|transfer} {it|this} to',
    ],
    declined('change'),
  ],
  [
    [
      '{电话|手机|手机号|电话号|电话号码|手机号码|联系方式|联系电话|微信|微信号|邮箱|银行卡|卡号}',
      '{身份证|身份证号|身份证号码|证件号|证件号码|身份证件号}',
      '{住址|家庭住址|家庭地址|家住|住哪|住在哪|住哪里|通讯地址|家里地址|的地址}',
      '{phone|telephone|mobile} {number|}',
      '{phone|telephone}',
      'home address',
      '{id|identity} {number|card}',
    ],
    declined('personal'),
  ],
];
