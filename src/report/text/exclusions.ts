import { replaced, wordSet } from '../../language/lexicon.ts';
import { phrases } from '../../language/phrases.ts';
import type { Report } from '../report.ts';
import type { Mention } from './mentions.ts';

/** "比上年增加12件": a difference, no count. */
const CHANGES = wordSet(['{增加|减少|增长|下降|上升|提高|降低|增|减|多|少|高出|增幅|降幅|净增}{了|}']);
const COMPARED = phrases(['{同比|环比|较|相比|比}…{增|减|多|少|升|降}'], 20);
/** So much may stand between the word for the change and its figure (characters). */
const BEHIND_CHANGE = 6;

const WHOLE = wordSet([
  '全{省|市|县|区|州|盟|旗|镇|乡|街道|局|厅|委|系统|办}',
  '各级',
  '{我|本}{省|市|县|区|州|局|厅|委|机关|单位|办|镇|乡|街道|部门|院|处|站|队|所|中心}',
]);
const PART_OF_ANY = wordSet(['{本级|下属|所属|分局|派出|二级单位}', '各{股|科|处室|分局|单位|镇|乡}']);
const PART_OF_GOVERNMENT = wordSet([
  '各{县|区|市|街道|部门|地}',
  '{直属|园区|开发区|县区|县（市|乡镇|街道办|市直|县直|区直|有关单位|责任单位|办公室|办公厅|政府办|部门}',
]);
const ORGAN = '{局|委|厅|院|站|所|中心|大队|公司|学校|医院|镇|乡|街道}';
const TAKES = '{收|受|接|答|办|处}';
/** The words follow each other without a gap. */
const OTHER_ORGAN = phrases(
  [`${ORGAN}…${TAKES}`, `${ORGAN}…{共|新|累计|全年|合计|已|全年共|累计共|共新}…${TAKES}`],
  0,
);
/** A unit inside the organ, before what it does: 法规科收到. */
const INNER_UNIT = phrases([`{科|股|处|站|队|窗口|司法所|管理所|派出所}…${TAKES}`], 0);
/** A bureau has a name before the word for what it is (characters). */
const SHORTEST_NAME = 2;
const OFFICE = wordSet(['{政府|}办公{室|厅}']);

/**
 * Whether the sentence, up to the figure, speaks of a unit inside the organ: 市本级, 各股室; in a government's summed
 * report also 市政府办公室, 各部门 or a named bureau.
 */
export function ofAPart(mention: Pick<Mention, 'upTo'>, report: Report, summed: boolean): boolean {
  const { organ } = report;
  const words = organ === '' ? mention.upTo : mention.upTo.replaceAll(organ, '本机关');
  const scope = words.slice(Math.max(words.lastIndexOf('；'), words.lastIndexOf('其中'), 0));
  if (WHOLE.isIn(scope)) return false;
  if (PART_OF_ANY.isIn(scope)) return true;
  const own = OFFICE.endingAt(organ, organ.length) ? replaced(scope, OFFICE, '本机关') : scope;
  const isNamed = (start: number) =>
    start >= SHORTEST_NAME && !/[，。；]/.test(own.slice(start - SHORTEST_NAME, start));
  if (INNER_UNIT.all(own).some(({ start }) => isNamed(start))) return true;
  return summed && (PART_OF_GOVERNMENT.isIn(own) || OTHER_ORGAN.all(own).some(({ start }) => isNamed(start)));
}

/** Whether the figure is a difference against another one. */
export const isDifference = ({ lead }: Mention): boolean =>
  CHANGES.endingAt(lead, lead.length) !== null ||
  COMPARED.all(lead).some(({ end }) => lead.length - end <= BEHIND_CHANGE);
