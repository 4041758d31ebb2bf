import { questionsOf } from '../../interview/questions/list.ts';
import type { Question } from '../../interview/questions/question.ts';
import type { Session } from '../../interview/session.ts';
import { unansweredQuestions } from '../../interview/standing.ts';
import type { IsoDate } from '../../language/date.ts';
import { type Lang, say } from '../../report/language.ts';
import { sectionOf } from '../../report/sections.ts';

/** The most questions of a section that are named one by one. */
const NAMED = 4;

/** What is missing of a section: its questions by name, or the section as a whole. */
function missingOf(
  section: Question['section'],
  missing: readonly Question[],
  all: number,
  lang: Lang,
): string {
  const place = section === 0 ? '' : say(lang, `第${sectionOf(section).numeral}部分`, `part ${section}`);
  if (place && missing.length === all && all > 1) return place;
  const named = missing.slice(0, NAMED);
  const names =
    lang === 'zh'
      ? named.map(({ name }) => name.zh.replace(/（初稿）$/, '初稿')).join('、')
      : named.map(({ name }) => name.en).join(', ');
  const isCut = missing.length > NAMED;
  const more = isCut ? say(lang, `等${missing.length}项`, ` and ${missing.length - NAMED} more`) : '';
  return `${place}${place && lang === 'en' ? ': ' : ''}${names}${more}`;
}

/**
 * What a report still lacks on a day, section by section: "尚缺：第二部分规范性文件、第五部分。", what was skipped or put
 * off included; what is left to do when nothing is.
 */
export function missingText(session: Session, today: IsoDate, lang: Lang = 'zh'): string {
  const now = { ...session, now: { ...session.now, day: today } };
  const missing = unansweredQuestions(now);
  if (missing.length === 0) {
    return session.files.length > 0
      ? say(
          lang,
          '文件已生成，请按时办理；已经办理的，点“不再提醒”。',
          'The file is there: hand it in by the date.',
        )
      : say(
          lang,
          '各部分已填完，尚未检查并生成文件。',
          'Every part is filled in; no file has been made yet.',
        );
  }
  const questions = questionsOf(now);
  const parts = ([0, 1, 2, 3, 4, 5, 6] as const).flatMap((section) => {
    const here = questions.filter((question) => question.section === section && missing.includes(question));
    const all = questions.filter((question) => question.section === section).length;
    return here.length > 0 ? [missingOf(section, here, all, lang)] : [];
  });
  return say(lang, `尚缺：${parts.join('；')}。`, `Still missing: ${parts.join('; ')}.`);
}
