import { clausesOf } from '../../language/clauses.ts';
import { wordSet } from '../../language/lexicon.ts';
import { negationsIn } from '../../language/negation.ts';
import { spansIn } from '../../language/spans.ts';
import { AROUND, EFFORTS, LEADS, OBJECTS, TURNS } from '../words/light.ts';
import { givesCause } from './asserted.ts';
import { namesIn } from './cells.ts';
import { coverOf, runsOf } from './content.ts';
import type { Judged } from './ground-of.ts';

/** What a frame and an effort may name besides, in characters of content, that the notes do not have. */
const NEW = { frame: 8, effort: 4 };

/** The last characters of an organ's name, however short it is called: 管委会, 市统计局, 石桥镇, 街道. */
const ORGANS = new Set('局委会办镇乡道县市区旗州校院队站馆社联厅心位关府');
/** The last characters of a time: 2025年, 年初. */
const TIMES = new Set('年初来');
/** What was done is no frame. */
const DONE = wordSet(['{了|过}']);
/** Where a frame may begin at the latest, behind who is spoken of and when. */
const LATEST = 12;

/** What a clause says behind its frame's first words, and how much of it may be new; null where it begins like none. */
function behindLead(clause: string): { readonly said: string; readonly most: number } | null {
  for (let at = 0; at < Math.min(LATEST, clause.length); at += 1) {
    if (at > 0 && !ORGANS.has(clause.charAt(at - 1)) && !TIMES.has(clause.charAt(at - 1))) continue;
    const lead = LEADS.at(clause, at);
    if (lead) return { said: clause.slice(lead.end), most: NEW.frame };
    const words = clause.slice(at);
    const around = AROUND.find(
      ([begins, ends]) => words.startsWith(begins) && ends.some((end) => words.endsWith(end)),
    );
    if (around) return { said: words.slice(around[0].length), most: NEW.frame };
    const effort = EFFORTS.at(clause, at);
    if (effort && OBJECTS.endingAt(clause, clause.length))
      return { said: clause.slice(effort.end), most: NEW.effort };
  }
  return null;
}

/**
 * Whether a clause asserts nothing of its own: to what end, from what view or in what spirit something was done that another
 * clause of the sentence tells (聚焦群众关切, 为方便查询). Such a one names no more than a few things that are new.
 */
export function isLight(told: string, judged: Judged): boolean {
  // When it was is judged as every day is.
  const clause = spansIn(told).reduceRight(
    (rest, { start, end, isSure }) => (isSure ? rest.slice(0, start) + rest.slice(end) : rest),
    told,
  );
  if (TURNS.get(clause)) return true;
  if (/\d/.test(clause) || givesCause(clause) || negationsIn(clause).length > 0 || /["《]/.test(clause))
    return false;
  if (clausesOf(judged.sentence).length < 2) return false;
  const behind = behindLead(clause);
  if (behind === null || DONE.isIn(behind.said)) return false;
  // 结果为维持 says what came of it.
  if (namesIn(behind.said, 'disputes', judged.evidence.report.form).length > 0) return false;
  const known = judged.evidence.lines.map(({ told }) => told);
  const runs = runsOf(behind.said);
  const length = runs.join('').length;
  const most = Math.max(0, ...known.map((told) => coverOf(runs, told).held));
  return length - most <= behind.most;
}
