import { wordSet } from '../../language/lexicon.ts';
import { sortsOf } from '../../language/units.ts';
import type { Bound } from './bound.ts';
import { coverOf, runsOf, toldBy } from './content.ts';
import { figuresFit } from './fitting.ts';
import { type Judged, ownLines } from './ground-of.ts';

const AFTER = '后';
/** 批了以后 is 批后. */
const THEN = ['以', '之'];
/** No more stands between 后 and how long it is: 后的3天. */
const BETWEEN = 3;
/** Characters behind which stands what a time runs from: 缩短至收件后. */
const LEADS = '至到于在为由从自';
/** That there is something at all: 形成后 and 出来后 tell the same. */
const COMES = wordSet(['{形成|产生|作出|制作|印|发|出|定|签|完|办结|结束|变更|成立|生效}']);

/** What a time limit runs from by the words before it; '' where they say nothing of it. */
function fromIn({ lead, figure }: Bound): string {
  const at = lead.lastIndexOf(AFTER);
  const isTime = sortsOf(figure.unit).some((sort) => sort === 'day' || sort === 'time');
  if (!isTime || at < 0 || lead.length - at - 1 > BETWEEN) return '';
  const words = [...lead.slice(0, THEN.includes(lead.charAt(at - 1)) ? at - 1 : at)];
  return words.slice(words.findLastIndex((char) => LEADS.includes(char)) + 1).join('');
}

/** Whether both run from the same: they share a character, or both tell that something has come to be. */
const isSame = (claim: string, source: string): boolean =>
  coverOf([claim, ...runsOf(claim, true)], toldBy(source)).near > 0 ||
  (COMES.isIn(claim) && COMES.isIn(source));

/** What time limits of a sentence run from where the notes have another start: 受理后5天内 of 领导批了以后5天内. */
export function groundlessStarts(judged: Judged): string[] {
  const sources = ownLines(judged).flatMap(({ figures }) => figures);
  return judged.figures.flatMap((claim) => {
    const from = fromIn(claim);
    const told = sources.filter((source) => figuresFit(claim, source)).map(fromIn);
    const isOther =
      from !== '' && told.length > 0 && told.every((each) => each !== '' && !isSame(from, each));
    return isOther ? [from + AFTER] : [];
  });
}
