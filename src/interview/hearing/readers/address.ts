import { withoutClosing } from '../../../language/ends.ts';
import type { Reader } from '../../../language/hear.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { NOT_MINE, understood } from '../../../language/reading.ts';
import { readContact } from '../../contact.ts';
import type { Act } from '../act.ts';

/** Longer messages are no address (characters). */
const LONGEST = 50;

/** Within an address: what lies in what. */
const WITHIN = wordSet(['{县|区|市|镇|乡|街道|村|社区}', '{路|街|大道|大街|巷|道}']);

/** What an office's address ends in. */
const ENDS = wordSet(['{号|号楼|楼|层|室|大院|大楼|大厦|院内|院|办公楼|办公室}']);

/** Before an address stand no more than a few words: 我局在…… (characters). */
const LONGEST_LEAD = 5;

/** An address that stands alone, where something else was asked: it is offered as the contact's. */
export const addressReader: Reader<Act> = {
  name: '地址',
  read: ({ text, folded }) => {
    const end = withoutClosing(text, '。；， \n').length;
    if (end > LONGEST || !WITHIN.isIn(text) || ENDS.endingAt(text, end) === null) return NOT_MINE;
    const { address } = readContact(folded.original.trim());
    return address !== undefined && end - address.length <= LONGEST_LEAD
      ? understood({ does: 'address', address }, [{ start: 0, end: text.length }])
      : NOT_MINE;
  },
};
