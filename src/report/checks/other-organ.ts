import { normalForm } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { ONE_TO_TEN } from '../../language/numerals.ts';
import type { Span } from '../../language/span.ts';
import { organKindOf } from '../organ.ts';

/** An organ's name where only the reporting organ's own belongs. */
export interface OtherOrgan {
  readonly span: Span;
  readonly name: string;
}

const NAME = '([\\p{Script=Han}]{2,24}?(?:人民政府|委员会|办公室|办事处|管委会|街道|局|厅|院|委|镇|乡))';
/** Where the opening names who reports, and where a paragraph of the overview begins with its subject. */
const IN_OPENING: readonly RegExp[] = [
  new RegExp(`(?<=由)${NAME}(?=负责|组织|牵头|编制|汇总)`, 'gu'),
  new RegExp(`(?<=现向社会公布|现公布|现将|特向社会公布)${NAME}(?=\\d{4}年)`, 'gu'),
];
const SUBJECT = new RegExp(
  `(?<=(?:^|[。\\n])(?:（[${ONE_TO_TEN}]）[^。\\n]{0,16}。)?(?:\\d{4}年度?，?)?)${NAME}`,
  'gu',
);
/** What an organ says of itself at the head of a sentence. */
const TELLS_OF_ITSELF = wordSet([
  '{始终|一直|一贯|继续|}{坚持|高度重视|重视}',
  '{认真|严格|深入|全面|扎实|积极|切实|不断|持续}{贯彻|落实|执行|按照|学习|推进|开展|做好|组织|加强|提升|完善|履行}',
  '{紧紧围绕|紧扣|围绕|聚焦|立足|按照|根据|在上级|在市委|在县委|以习近平}',
  '{共|累计|主动}{公开|发布|收到}',
]);

const PLACE = /^(?:[\p{Script=Han}]{2,8}?[省市县区州旗盟镇乡])+/u;
/** A place that is not named: 县水务局, 我局, 各镇. */
const UNNAMED =
  /^度?(?:[我本全各该其省市县区州镇乡由经与向]|有关|相关|上级|下属|国务院|中共|党|配合|会同|联合|协助|协同|协调|通过|指导|督促|组织|根据|按照|依托|参加|邀请|接受)/u;
/** Offices of a government that draw up its report, and any of its departments' for it. */
const OF_GOVERNMENT = /政府|办公室|政务公开/u;

function isOther(own: string, name: string): boolean {
  if (UNNAMED.test(name)) return false;
  const [mine, theirs] = [normalForm(own), normalForm(name)];
  if (mine.includes(theirs) || theirs.includes(mine)) return false;
  const [here, there] = [PLACE.exec(mine)?.[0], PLACE.exec(theirs)?.[0]];
  if (here === undefined || there === undefined) return false;
  if (!here.includes(there) && !there.includes(here)) return true;
  return organKindOf(own) !== 'government' && !OF_GOVERNMENT.test(name);
}

const named = (text: string, pattern: RegExp): OtherOrgan[] =>
  [...text.matchAll(pattern)].map((found) => ({
    name: found[0],
    span: { start: found.index, end: found.index + found[0].length },
  }));

/**
 * Other organs' names in a folded text where the reporting organ's own belongs: in “由……编制” of the opening, and as the
 * subject of what an organ says of itself (白沙县林业局高度重视…).
 */
export function otherOrgansIn(text: string, own: string, isOpening: boolean): OtherOrgan[] {
  if (own === '') return [];
  const subjects = named(text, SUBJECT).filter(({ span }) => TELLS_OF_ITSELF.at(text, span.end));
  const openings = isOpening ? IN_OPENING.flatMap((pattern) => named(text, pattern)) : [];
  return [...openings, ...subjects].filter(({ name }) => isOther(own, name));
}
