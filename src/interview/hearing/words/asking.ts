import { wordSet } from '../../../language/lexicon.ts';
import { formOf, NEWEST_FORM } from '../../../report/forms/choose.ts';
import { wordTable } from '../../../report/words/form-words.ts';

/** How one asks in what way the question on the screen is to be answered. */
export const ASKS_HOW = wordSet([
  '{多细|多详细|多长|怎么写|写什么|写啥|写多少|写几条|写几句|写多长|怎么填|填什么|填啥|怎么答|答什么}',
  '{什么格式|举个例子|举例|有例子|有样例|看不懂|没看懂|什么意思|问的是什么|问的什么|要写吗|要填吗|必须写吗|必须填吗|一定要写吗}',
  '{必须传|一定要传|要传|可以不传|不传行|传哪种|传什么|哪种格式|啥格式|什么样的文件}{|吗|么|吧|的|行吗}',
  '{可以不写|可以不填|能不写|能不填|不写行|不填行|能空着|可以空着|能不能空|能不能不写|能不能不填}',
  '{how detailed|how long|an example|what do you mean|what does this mean}',
]);

/** Words of English that a question begins with. */
export const ENGLISH_OPENING = wordSet([
  '{what|how|when|which|why|who|does|do|is|are|should|can|where|must}',
]);

/** What is asked of the ledger of applications rather than of the rules: the form's words for rows of 三, and how cases stand. */
export const OF_THE_LEDGER = wordSet([
  ...wordTable(formOf(NEWEST_FORM), 'applications', ['words', 'kinds']).flatMap(([lines, name]) =>
    name.kind === 'row' ? lines : [],
  ),
  '{收了|超期|逾期|到期|台账|未办|没办}',
]);

/** What makes it a question on the rules all the same. */
export const OF_THE_RULES = wordSet(['{怎么|如何|怎样|算|填|归|计入}']);
