import { clausesOf, sentencesOf } from '../../language/clauses.ts';
import { enumeratorAt } from '../../language/enumerators.ts';
import { normalForm } from '../../language/fold.ts';
import { isHan } from '../../language/han.ts';
import { wordSet } from '../../language/lexicon.ts';
import type { Span } from '../../language/span.ts';
import { isCountyOrBelow, organKindOf } from '../organ.ts';

/** An organ's name where only the reporting organ's own belongs. */
export interface OtherOrgan {
  readonly span: Span;
  readonly name: string;
}

/** A name, and whether what is said of it is only what any office may have done. */
interface Named extends OtherOrgan {
  readonly isWork: boolean;
}

/** What names of organs end in. */
const ENDS = wordSet(['{人民政府|委员会|办公室|办事处|管委会|街道|局|厅|院|委|镇|乡}']);
/** A name and what leads to it are no longer than this (characters). */
const LONGEST_NAME = 26;
/** Where the opening names who reports, and what it goes on with behind the name. */
const LEADS = wordSet(['由', '现向社会公布', '现公布', '现将', '特向社会公布']);
const DRAWS_UP = wordSet(['{负责|组织|牵头|编制|汇总}']);
const YEAR = /^\d{4}年度?/;
/** Words of time before the subject of a sentence. */
const WHEN = wordSet(['{本|全|当|今}年{度|来|以来|}', '{年内|一年来|过去一年|去年以来}']);
/** A clause that only leads to the one in which the subject stands: 为做好政务公开工作，…. */
const LEADS_ON = wordSet(['{为|在|根据|按照|依据|依照|围绕|结合|随着|对照}']);
/** What a report says of its organ at the head of a sentence. */
const TELLS_OF_ITSELF = wordSet([
  '{始终|一直|一贯|继续|}{坚持|高度重视|重视}',
  '{认真|严格|深入|全面|扎实|积极|切实|不断}{贯彻|落实|执行|按照|学习|推进|开展|做好|组织|加强|提升|完善|履行}',
  '{紧紧围绕|紧扣|围绕|聚焦|立足|在上级|在市委|在县委|在区委|以习近平}',
  '{|全年|本年度|今年}{|共|累计|主动|共主动|累计主动|未|新}{公开|发布|收到|受理}',
  '{编制|成立了|成立}',
]);
/** What may as well be said of another office beside which the organ works, unless it is the same office elsewhere. */
const TELLS_OF_WORK = wordSet([
  '{|进一步|不断|持续|全面|积极|切实}{不断|持续|着力|大力|规范|完善|健全|强化|优化|提升|加强|建立|制定了|明确了|深化}',
  '{按照|根据|依托|利用|借助|通过|新收|将政务公开|将政府信息公开|将信息公开}',
]);
/** A sentence with the organ's own word for itself tells what another organ did beside it; one about a case, who decided it. */
const BESIDE_ITSELF = wordSet(['{我|本}{省|市|县|区|州|局|厅|委|机关|单位|办|镇|乡|街道|院}', '{复议|诉讼}']);
/** Organs that others' reports name for what they did: courts, and those that look after others. */
const OVERSEERS = wordSet([
  '{法院|检察院|司法局|司法厅|审计局|审计厅|信访局|监察委员会|纪委|监委|县委|市委|区委|省委}',
]);

const PLACE = /^(?:[\p{Script=Han}]{2,8}?[省市县区州旗盟镇乡])+/u;
/** A place that is not named: 县水务局, 我局, 各镇. */
const UNNAMED =
  /^度?(?:[我本全各该其省市县区州镇乡由经与向]|街道|有关|相关|上级|下属|国务院|中共|党|配合|会同|联合|协助|协同|协调|通过|指导|督促|组织|根据|按照|依托|参加|邀请|接受)/u;
/** Offices of a government that draw up its report, and any of its departments' for it. */
const OF_GOVERNMENT = /政府|办公室|政务公开/u;

/** Whether two organs are the same office of two places: 白沙县林业局 beside 云岭县林业局. */
const isSameOffice = (mine: string, theirs: string): boolean =>
  (organKindOf(mine) === 'township' && organKindOf(theirs) === 'township') ||
  mine.replace(PLACE, '') === theirs.replace(PLACE, '');

function isOther(own: string, name: string, isWork: boolean): boolean {
  if (UNNAMED.test(name)) return false;
  const [mine, theirs] = [normalForm(own), normalForm(name)];
  if (mine.includes(theirs) || theirs.includes(mine)) return false;
  if (isSameOffice(mine, theirs)) return isCountyOrBelow(mine) === isCountyOrBelow(theirs);
  const [here, there] = [PLACE.exec(mine)?.[0], PLACE.exec(theirs)?.[0]];
  if (isWork || here === undefined || there === undefined) return false;
  if (!here.includes(there) && !there.includes(here)) return true;
  return organKindOf(own) !== 'government' && !OF_GOVERNMENT.test(name);
}

/** Where a name may end that begins at a place, the nearest first. */
const endsOfName = (text: string, start: number): number[] =>
  ENDS.all(text.slice(start, start + LONGEST_NAME))
    .map(({ end }) => start + end)
    .filter((end) => isHan(text.slice(start, end)));

/** The name that begins at a place and stands before some words. */
function nameBefore(text: string, start: number, words: (at: number) => boolean): OtherOrgan | null {
  const end = endsOfName(text, start).find(words);
  return end === undefined ? null : { span: { start, end }, name: text.slice(start, end) };
}

/** Who draws the report up, in its opening. */
const openings = (text: string): Named[] =>
  LEADS.all(text).flatMap(({ end, word }) => {
    const organ = nameBefore(text, end, (at) =>
      word === '由' ? DRAWS_UP.at(text, at) !== null : YEAR.test(text.slice(at)),
    );
    return organ ? [{ ...organ, isWork: false }] : [];
  });

/** Where the subject of a clause stands, behind its number and words of time. */
function subjectStart(text: string, { start }: Span): number {
  const numbered = enumeratorAt(text, start)?.end ?? start;
  const dated = numbered + (YEAR.exec(text.slice(numbered, numbered + LONGEST_NAME))?.[0].length ?? 0);
  return WHEN.at(text, dated)?.end ?? dated;
}

/** The name that a sentence has for its subject, where it says of itself what a report says of its organ. */
function subjectOf(text: string, sentence: Span): Named | null {
  if (BESIDE_ITSELF.isIn(text.slice(sentence.start, sentence.end))) return null;
  for (const clause of clausesOf(text.slice(sentence.start, sentence.end))) {
    const at = { start: sentence.start + clause.start, end: sentence.start + clause.end };
    const start = subjectStart(text, at);
    if (start === at.end || LEADS_ON.at(text, start)) continue;
    const tells = (words: typeof WHEN) => nameBefore(text, start, (end) => words.at(text, end) !== null);
    const told = tells(TELLS_OF_ITSELF);
    const organ = told ?? tells(TELLS_OF_WORK);
    if (organ)
      return OVERSEERS.endingAt(organ.name, organ.name.length) ? null : { ...organ, isWork: told === null };
    if (text.charAt(at.end) !== '：') return null;
  }
  return null;
}

/**
 * Other organs' names in a folded text where the reporting organ's own belongs: in “由……编制” of the opening, and as the
 * subject of what an organ says of itself (白沙县林业局高度重视…).
 */
export function otherOrgansIn(text: string, own: string, isOpening: boolean): OtherOrgan[] {
  if (own === '') return [];
  const subjects = sentencesOf(text).flatMap((sentence) => subjectOf(text, sentence) ?? []);
  return [...(isOpening ? openings(text) : []), ...subjects].filter(({ name, isWork }) =>
    isOther(own, name, isWork),
  );
}
