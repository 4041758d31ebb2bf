import { clauseTexts } from '../../language/clauses.ts';
import { wordSet } from '../../language/lexicon.ts';
import { type Judged, ownLines } from './ground-of.ts';

const HELD = wordSet(['{组织|举办|召开|开展|承办|主办|举行}']);
const EVENTS = wordSet([
  '{培训|轮训|讲座|学习|交流|观摩|比赛|竞赛|活动|论坛|演练|考试|座谈|授课}',
  '{推进|座谈|例|交流|培训|研讨|现场|工作|视频|}会{议|}',
]);
/** Whoever goes somewhere does not hold what is held there. */
const ATTENDED = wordSet(['{参加|参会|参训|出席|列席|派人|派员|派了|赴}']);
/** Where it is held: the next higher office's; what is done for them is not theirs. */
const ABOVE = wordSet(['{国家|省|市|县|区|州|旗|镇|乡}{里|上|级|局|厅|委|办}', '上级']);
const FOR_THEM = wordSet(['{给|对|向|为|帮|替|请|面向}']);
const WENT = wordSet(['{去|派|赴|到}']);

/** Whether a clause of a note tells of an event that others held: 去市里听课1次. A `whole` note may tell only later who went. */
function isOfOthers(clause: string, whole: string, { evidence: { organ } }: Judged): boolean {
  const [event] = EVENTS.all(clause);
  if (!event) return false;
  const before = clause.slice(0, event.start);
  if (HELD.at(before, 0)) return false;
  if (ATTENDED.isIn(before)) return true;
  const [above] = ABOVE.all(before);
  return (
    above !== undefined &&
    !FOR_THEM.isIn(before.slice(0, above.start)) &&
    !organ.name.includes(`${above.word.charAt(0)}人民政府`) &&
    WENT.isIn(whole)
  );
}

/** Whether a clause has an event held that the notes on which it rests only tell to have been attended: 举办观摩1次 of 去市里观摩1次. */
export function isOnlyAttended(clause: string, rests: readonly string[], judged: Judged): boolean {
  const [held] = HELD.all(clause);
  const [event] = held ? EVENTS.all(clause.slice(held.end)) : [];
  if (!held || !event || ATTENDED.isIn(clause.slice(0, held.end + event.start))) return false;
  const told = ownLines(judged)
    .filter(({ ref, text }) => rests.includes(ref) && text.includes(event.word))
    .flatMap(({ text }) =>
      clauseTexts(text)
        .filter((own) => own.includes(event.word))
        .map((own) => isOfOthers(own, text, judged)),
    );
  return told.length > 0 && told.every((isTheirs) => isTheirs);
}
