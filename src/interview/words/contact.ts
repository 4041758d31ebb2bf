import { lexicon, wordSet } from '../../language/lexicon.ts';
import type { Contact } from '../session.ts';

/** What the parts of a contact are called, with the words that lead to them. */
export const CONTACT_PARTS = lexicon<keyof Contact | 'area' | 'fax'>([
  [
    [
      '{联系|办公|咨询|值班|}电话{号码|}{改成|改为|换成|换|变成|更正为|应为|应该是|是|为|用|留|：|}',
      '座机{号|号码|}{改成|改为|换成|换|变成|更正为|应为|应该是|是|为|用|留|：|}',
      '号码{改成|改为|更正为|应为|应该是|是|为|：|}',
      '{phone|tel}{：|}',
    ],
    'phone',
  ],
  [
    ['{联系|办公|}地址{改成|改为|更正为|应为|应该是|是|为|在|：|}', '地点{是|在|：|}', 'address{：|}'],
    'address',
  ],
  [['{邮编|邮政编码}{改成|改为|更正为|应为|应该是|是|为|：|}', 'postcode{：|}'], 'postcode'],
  [['区号{是|为|：|}'], 'area'],
  [['传真{|号|号码|机}{改成|改为|更正为|应为|应该是|是|为|用|留|：|}', 'fax{：|}'], 'fax'],
  [['{电子|}邮箱{改成|改为|更正为|应为|应该是|是|为|用|：|}', '{e-mail|email}{：|用|}'], 'email'],
]);

/** What stands behind an address and tells that the office works there. */
export const WORKING_THERE = wordSet(['{办公|上班|坐班|集中办公|合署办公|对外办公}{|了|的}']);

/** That an office went to a place, before it. */
export const GOING_THERE = wordSet(['{搬|搬迁|迁|挪|移}{到|至|在|去|进}{|了}']);

/** That a part is as it was: 地址没变, 跟去年一样. */
export const AS_IT_WAS = wordSet([
  '{没变|没换|没搬|没动|不变|没改|老地方|老地址|老号码|老电话|原址|原地址|原来的|还是那个|照旧|老样子|没有变|没有换}',
  '{跟|和|与|同|照|按}{去年|上年|以前|原来}{|的}{一样|相同|写|填|来|没变|same}',
  '{same as|as} {last year|before}',
]);

/** What the end of a telephone number is called, which is another. */
export const LAST_DIGITS = wordSet([
  '{末尾|尾号|尾数|最后面|末几位|后几位|最后几位}',
  '{最后|后|末}{一|两|三|四|1|2|3|4}{|个}{位|位数|数字}',
]);

/** What the number of a house is called, which is another. */
export const HOUSE_NUMBER = wordSet(['{门牌|门牌号|门牌号码|楼号|路号}']);

/** That the office sits somewhere else now. */
export const MOVED = wordSet([
  '{搬家|搬了|搬到|搬去|搬走|搬迁|迁到|迁址|新址|换地方}',
  '搬{|进|到|去}{新楼|新家|新址|新大楼|新办公楼|新地方}',
]);

const IN_A_TOWN = [
  '路',
  '街',
  '{大|街|干|巷|路|城|山|河|江|湖|滨|环}道',
  '巷',
  '镇',
  '乡',
  '村',
  '社区',
  '小区',
];
const HOUSES = ['大院', '大楼', '大厦', '号楼', '层', '楼', '中心'];

/** People and things whose names hold a place's word. */
const NO_PLACES = [
  '{老|同|家|下|返|回|城}乡',
  '{乡|镇|村}{民|长|干部|书记|医|里|上|贤|组干部}',
  '{街|巷}{坊|上|头}',
  '{基|上|高|中|阶}层',
  '层{面|级|次|层}',
  '{路|楼}{上|下|过|灯|径|况}',
  '{一|半|带|思|走|赶|套|线|网|出|问|修|筑}路',
  '中心{工作|任务|组}',
];

const PLACE_WORDS = lexicon<boolean>([
  [[...IN_A_TOWN, ...HOUSES], true],
  [NO_PLACES, false],
]);

/** Whether a text holds what a place is known by where nobody says that it is one. */
export const hasPlace = (text: string): boolean => PLACE_WORDS.all(text).some(({ value }) => value);

/** What a place within a house is known by, which goes on with its address: 政务大楼三楼302. */
export const WITHIN_A_HOUSE = wordSet([...HOUSES, '室', '办公室']);

/** What a street or a settlement is known by: an address begins with it. */
export const STREETS = wordSet(IN_A_TOWN);

/** That a place is where the office was, before it. */
export const WAS_THERE = wordSet([
  '{原来|原先|以前|之前|过去|去年|早先|从前}{|是|都|一直}{在|地址|办公}',
  '{原|老|旧}{址|地址|办公地址|地方|楼}{|是|在|：}',
]);

/** Where a place is found, before it: 我们在城关镇政府二楼. */
export const LEADING_TO_A_PLACE = wordSet([
  '{我们|我局|单位|地点|办公室|办公地点|}在',
  '{新址|新地址|现址|现在|搬到|搬到了|搬在}{是|在|为|}',
  '{还|仍|仍然|依旧}{是|在|}',
  '{我们|我局|单位|办公室|现在|}{|已经|已|现在|今年|都}{搬到|搬在|搬去|迁到|挪到}{|了}',
  '位于',
  '新{的|}{地址|办公地址|}{是|在}',
]);
