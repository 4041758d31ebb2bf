import { sectionOf } from '../../report/sections.ts';
import { presentQuestion, questionsOf } from '../questions/list.ts';
import type { Session } from '../session.ts';
import { dueQuestions, isYearRunning } from '../standing.ts';

/** "第三部分（共六部分） · 本部分还剩2问 · 全部还剩14问 · 已保存". */
export function progressOf(session: Session): string {
  const due = dueQuestions(session);
  const { section } = presentQuestion(session);
  const here = due.filter((question) => question.section === section).length;
  const zh = session.lang === 'zh';
  const part =
    section === 0
      ? zh
        ? '准备与检查'
        : 'Before and after the six sections'
      : zh
        ? `第${sectionOf(section).numeral}部分（共六部分）`
        : `Section ${section} of 6`;
  const leftHere = zh ? `本部分还剩${here}问` : `${here} left here`;
  const left = zh
    ? `全部还剩${due.length}问`
    : `${due.length} of ${questionsOf(session).length - 1} questions left`;
  const until = isYearRunning(session) ? dayMark(session) : '';
  return [part, ...(section === 0 ? [] : [leftHere]), left, zh ? '已保存' : 'saved', until]
    .filter(Boolean)
    .join(' · ');
}

/** 截至×月×日: the year still runs, so figures stand as of this day. */
function dayMark(session: Session): string {
  const [, month, day] = session.now.day.split('-').map(Number);
  return session.lang === 'zh' ? `数字截至${month}月${day}日` : `figures as of ${session.now.day}`;
}
