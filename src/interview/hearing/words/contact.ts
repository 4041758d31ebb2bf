import { lexicon } from '../../../language/lexicon.ts';

/** What the parts of a contact are called, with the words that lead to them, and the one name that each is read by. */
export const CONTACT_PARTS = lexicon<string>([
  [['{联系|办公|咨询|}{电话|号码}{改成|改为|更正为|应为|应该是|是|为|：|}', '{phone|tel}{：|}'], '电话'],
  [
    ['{联系|办公|}地址{改成|改为|更正为|应为|应该是|是|为|在|：|}', '地点{是|在|：|}', 'address{：|}'],
    '地址',
  ],
  [['{邮编|邮政编码}{改成|改为|更正为|应为|应该是|是|为|：|}', 'postcode{：|}'], '邮编'],
  [['{电子|}邮箱{改成|改为|更正为|应为|应该是|是|为|：|}', '{e-mail|email}{：|}'], '邮箱'],
]);
