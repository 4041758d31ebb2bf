import { wordSet } from '../../language/lexicon.ts';
import { type Judged, linesOf } from './ground-of.ts';

const MADE = wordSet(['{制定|制订|出台|印发|修订|制发|编制|编印|起草|拟定|拟订}{了|}']);
const PAPERS: readonly string[] = ['{办法|制度|方案|指南|规定|细则|规则|规程|预案|守则|手册|指引|章程|导则}'];
const PAPER = wordSet(PAPERS);
/** Signs by which a note tells that something was written, or of a paper. */
const TOLD = wordSet([
  ...PAPERS,
  '{制定|制订|制发|印发|下发|发文|出台|修订|编制|编印|起草|拟定|拟订|更新|完善|健全|建立|修改|形成}',
  '{定|订|出|印|发|编|写|修|改|建|立|做|弄|搞|列|拟|理}{了|过|好|出|个|一|两|份|套|张|本|新|1|2|3|4|5|6|7|8|9}',
  '{新|重|又}{定|订|出|印|编|写|修}',
  '{文件|清单|目录|流程|规矩|台账|口径|模板|范本|样本|须知|条款|要点|意见|计划|标准}',
  '{审|长|责任|负责|联络|发言|回避}制',
  '《',
]);

/** Whether a clause has a paper made (制定…办法) of which no note tells on which it rests, nor that anything was written. */
export function isOfUnwrittenPaper(clause: string, rests: readonly string[], { evidence }: Judged): boolean {
  const [made] = MADE.all(clause);
  const count = clause.search(/\d/);
  const paper = PAPER.endingAt(clause, count < 0 ? clause.length : count);
  const lines = linesOf(rests, evidence.lines);
  return (
    made !== undefined &&
    paper !== null &&
    paper.start >= made.end &&
    lines !== null &&
    !lines.some(({ text }) => TOLD.isIn(text))
  );
}
