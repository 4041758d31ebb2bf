import type { Button } from '../../../dialogue/message.ts';
import { say } from '../../../report/language.ts';
import { SECTIONS, type Section, sectionOf } from '../../../report/sections.ts';
import { composedReport } from '../../compose.ts';
import { questionsOf } from '../../questions/list.ts';
import type { Question } from '../../questions/question.ts';
import { SECTION_VIEWS, type Session } from '../../session.ts';
import { standingOf } from '../../standing.ts';
import { markedText } from '../draft-body.ts';
import { answer, button } from '../labels.ts';
import type { PromptBody } from '../prompt.ts';
import { lineFilled } from './line-filled.ts';
import { tableOf } from './section-table.ts';

const asked = (session: Session): readonly Question[] =>
  questionsOf(session).filter(({ kind }) => kind !== 'check');

/** The button that shows a part whole. */
const toSection = ({ lang }: Session, { number, numeral }: Section): Button =>
  answer(`show:${number}`, say(lang, `看第${numeral}部分`, `Section ${number}`));

/** Everything, a line each: what was filled, by whom and when, with a button to it; the parts are shown whole on pages of their own. */
function everything(session: Session): PromptBody {
  const { lang } = session;
  const report = composedReport(session);
  const questions = asked(session);
  const done = questions.filter((question) => standingOf(session, question) === 'answered').length;
  return {
    body: [
      say(
        lang,
        `共${questions.length}问，已填${done}问。每一行后面的按钮直接到那一问。`,
        `${done} of ${questions.length} questions are answered. The button beside a line leads there.`,
      ),
    ],
    items: questions.map((question) => lineFilled(session, report, question)),
    buttons: [
      button(lang, 'resume', { style: 'primary' }),
      ...SECTIONS.map((section) => toSection(session, section)),
    ],
  };
}

/** The text of a section, as it was accepted or is being read; null for a section that is a table or not written yet. */
function textOf(session: Session, section: Section): string | null {
  if (section.kind !== 'narrative') return null;
  const draft = session.drafts[section.key];
  return draft?.state === 'ready' ? markedText(draft) : session.content.report[section.key] || null;
}

/** One part whole: its answers, its table beside last year's, its text. */
function onePart(session: Session, section: Section): PromptBody {
  const { lang } = session;
  const report = composedReport(session);
  const next = SECTIONS.find(({ number }) => number === section.number + 1);
  return {
    body: [
      say(
        lang,
        `第${section.numeral}部分 ${section.heading}`,
        `Section ${section.number}: ${section.heading}`,
      ),
    ],
    items: asked(session)
      .filter((question) => question.section === section.number)
      .map((question) => lineFilled(session, report, question)),
    table: tableOf(session, report, section.number),
    quote: textOf(session, section),
    buttons: [
      button(lang, 'resume', { style: 'primary' }),
      button(lang, 'show', { label: say(lang, '全部', 'Everything') }),
      ...(next ? [toSection(session, next)] : []),
    ],
  };
}

/** 查看已填: everything at a glance, or the part that was asked for. */
export function filledBody(session: Session): PromptBody {
  const at = (SECTION_VIEWS as readonly string[]).indexOf(session.view);
  const section = SECTIONS[at];
  return section ? onePart(session, sectionOf(section.number)) : everything(session);
}
