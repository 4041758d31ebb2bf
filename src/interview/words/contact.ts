import { lexicon, wordSet } from '../../language/lexicon.ts';
import type { Contact } from '../session.ts';

/** What the parts of a contact are called, with the words that lead to them. */
export const CONTACT_PARTS = lexicon<keyof Contact | 'area'>([
  [
    [
      '{联系|办公|咨询|}电话{号码|}{改成|改为|更正为|应为|应该是|是|为|：|}',
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
  [['{电子|}邮箱{改成|改为|更正为|应为|应该是|是|为|：|}', '{e-mail|email}{：|}'], 'email'],
]);

/** What a place is known by where nobody says that it is one. */
export const PLACES = wordSet(['{路|街|道|巷|镇|乡|村|社区|小区|大院|大楼|大厦|号楼|层|楼|中心}']);

/** Where a place is found, before it: 我们在城关镇政府二楼. */
export const LEADING_TO_A_PLACE = wordSet([
  '{我们|我局|单位|地点|办公室|办公地点|}在',
  '{新址|新地址|现址|现在|搬到|搬到了|搬在}{是|在|为|}',
  '位于',
]);
