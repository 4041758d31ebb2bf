import { wordSet } from '../../language/lexicon.ts';
import { hasVerb } from '../words/frames.ts';
import type { Bound } from './bound.ts';

/** What a figure may be said of: 每批96家. How often in a year something was is judged by its own words. */
const OF_ONE = wordSet([
  '每{期|批|次|场|人|名|村|户|家|个|件|条|篇|份|站|所|校|镇|乡|县|区|街道|社区|类|项|队|组|点|班|册|卷|块|张|处|轮}',
]);
const MEAN = '平均';
const EACH = '各';
/** No more stands between 各 and how many each has: 各举办. */
const VERB = 2;
/** Signs by which a note tells so many of each. */
const TOLD = wordSet([
  '{每|各|均|都|分别|逐}',
  '一{期|批|次|场|人|村|户|家|个|件|篇|份|站|所|校|镇|乡|类|项|队|组|点|班}',
]);
const IN_ALL = wordSet(['{共|总共|一共|合计|总计|累计|拢共}']);

/** Whether a figure is said of each: 各村 stands before what is of all of them, 各设 before what each has. */
function isOfEach({ lead }: Bound): boolean {
  if (OF_ONE.isIn(lead) || lead.includes(MEAN)) return true;
  const behind = lead.slice(lead.lastIndexOf(EACH) + 1);
  return lead.includes(EACH) && (behind === '' || (behind.length <= VERB && hasVerb(behind)));
}

/** Whether a figure is said of each where a note tells it of all: 每期60人 of 两期，一共60人. `text`: the note's sentence. */
export const isOfAllInstead = (claim: Bound, source: Bound, text: string): boolean =>
  isOfEach(claim) && (IN_ALL.isIn(source.lead) || (OF_ONE.isIn(claim.lead) && !TOLD.isIn(text)));
