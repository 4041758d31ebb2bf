import type { Report } from '../report.ts';
import { wordsFor } from '../words/form-words.ts';
import type { Mention } from './mentions.ts';
import { withoutWords } from './tail.ts';

/** "比上年增加12件": a difference, no count. */
const DIFFERENCE =
  /(?:增加|减少|增长|下降|上升|提高|降低|增|减|多|少|高出|增幅|降幅|净增)了?$|(?:同比|环比|较|相比|比)[^，。；]{0,20}(?:增|减|多|少|升|降)[^，。；]{0,6}$/;

const TIMES =
  /《[^》]{0,60}》|(?:结转|顺延|转|延续)(?:至|到|入)?\d{4}年度?|结转自?(?:上一?年|去年)|〔\d{4}〕|今年以来|[至到—-]12月(?:底|末)?(?!\d)|\d{4}年(?:度)?(?:结转|以来|\d{1,2}月(?:\d{1,2}日)?(?:底|末)?|底|末)?|(?:去年|上一?年)(?!度?(?:末)?(?:的)?结转|同期)度?|同期|往年|历年|近年|以来|上半年|下半年|[一二三四1-4]季度|\d{1,2}月(?:\d{1,2}日|份)?(?:底|末)?|今年|本年度?|全年|年内|当年|前[一二三两]年|近[一二三四五两]年/g;

const WHOLE_YEAR = /^(?:今年(?:以来)?|本年度?|全年|年内|当年|.12月(?:底|末)?)$/;
const LAST_DAY = /^(?:\d{4}年)?(?:1月1日|12月31日|12月(?:底|末))$/;

function belongs(word: string, year: number): boolean | null {
  if (/^[《〔结顺转延]/.test(word) || word.includes('结转')) return null;
  const named = /^(\d{4})年/.exec(word);
  if (named && Number(named[1]) !== year) return false;
  if (named && /^\d{4}年度?(?:底|末|以来)?$/.test(word)) return true;
  return WHOLE_YEAR.test(word) || LAST_DAY.test(word);
}

/** What came from last year is counted in this one: 上年未办结结转. */
const CARRIED_OVER = wordsFor('applications', 'carriedOver');

/** Whether the last time named before the figure is another than the year reported on: 去年, 2023年, 上半年, 3月. */
export function ofAnotherTime(mention: Pick<Mention, 'upTo'>, year: number): boolean {
  let inYear = true;
  for (const match of withoutWords(mention.upTo, CARRIED_OVER).matchAll(TIMES))
    inYear = belongs(match[0], year) ?? inYear;
  return !inYear;
}

const WHOLE =
  /全(?:省|市|县|区|州|盟|旗|镇|乡|街道|局|厅|委|系统|办)|各级|[我本](?:省|市|县|区|州|局|厅|委|机关|单位|办|镇|乡|街道|部门|院)/;
const PART_OF_ANY = /本级|各(?:股|科|处室|分局|单位|镇|乡)|下属|所属|分局|派出|二级单位/;
const PART_OF_GOVERNMENT =
  /各(?:县|区|市|街道|部门|地)|直属|园区|开发区|县区|县（市|乡镇|街道办|[市县区]直|有关单位|责任单位|办公室|办公厅|政府办|部门/;
const OTHER_ORGAN =
  /[^，。；]{2}(?:局|委|厅|院|站|所|中心|大队|公司|学校|医院|镇|乡|街道)(?:共|新|累计|全年|合计|已)*(?:收|受|接|答|办|处)/;

/**
 * Whether the sentence, up to the figure, speaks of a unit inside the organ: 市本级, 各股室; in a government's summed
 * report also 市政府办公室, 各部门 or a named bureau.
 */
export function ofAPart(mention: Pick<Mention, 'upTo'>, report: Report, summed: boolean): boolean {
  const { organ } = report;
  const said = organ === '' ? mention.upTo : mention.upTo.replaceAll(organ, '本机关');
  const scope = said.slice(Math.max(said.lastIndexOf('；'), said.lastIndexOf('其中'), 0));
  if (WHOLE.test(scope)) return false;
  if (PART_OF_ANY.test(scope)) return true;
  const own = /办公[室厅]$/.test(organ) ? scope.replace(/(?:政府)?办公[室厅]/g, '本机关') : scope;
  return summed && (PART_OF_GOVERNMENT.test(own) || OTHER_ORGAN.test(own));
}

/** Whether the figure is a difference against another one. */
export const isDifference = (mention: Mention): boolean => DIFFERENCE.test(mention.lead);
