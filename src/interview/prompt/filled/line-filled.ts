import type { Item } from '../../../dialogue/message.ts';
import { say } from '../../../report/language.ts';
import type { Report } from '../../../report/report.ts';
import { dayText } from '../../day-text.ts';
import { mention } from '../../mention.ts';
import type { DraftQuestion, NotesQuestion, Question } from '../../questions/question.ts';
import type { Session } from '../../session.ts';
import { standingOf } from '../../standing.ts';
import { button } from '../labels.ts';
import { figuresFilled } from './figures-filled.ts';

function notesFilled({ content, lang }: Session, question: NotesQuestion): string | null {
  const notes = content.notes[question.id];
  if (!notes) return null;
  return notes.length > 0 ? notes.join(say(lang, '；', '; ')) : question.none[lang];
}

function draftFilled({ drafts, content, lang }: Session, { part }: DraftQuestion): string | null {
  const draft = drafts[part];
  switch (draft?.state) {
    case undefined:
      return null;
    case 'wanted':
      return say(lang, '正在起草', 'being drafted');
    case 'ready':
      return draft.marks.length > 0
        ? say(lang, `初稿待核对，待核实${draft.marks.length}处`, `to be read; ${draft.marks.length} marked`)
        : say(lang, '初稿待核对', 'to be read');
    case 'accepted':
      return say(
        lang,
        `已采用，${content.report[part].length}字`,
        `accepted, ${content.report[part].length} characters`,
      );
    default:
      return draft satisfies never;
  }
}

function previousFilled({ previous, lang }: Session): string {
  if (previous.length === 0) return say(lang, '没有用上年年报', 'none used');
  return previous.map(({ organ, year }) => say(lang, `${organ}${year}年`, `${organ} ${year}`)).join('、');
}

/** What a question holds, in a line; null where nothing was filled. */
function filledIn(session: Session, report: Report, question: Question): string | null {
  switch (question.kind) {
    case 'previous':
      return session.content.answers[question.id] ? previousFilled(session) : null;
    case 'contact': {
      const { address, postcode, phone, email } = session.content.contact;
      return [address, postcode, phone, email].filter(Boolean).join('，') || null;
    }
    case 'received': {
      const count = report.applications.new?.total ?? null;
      if (count === 0) return say(session.lang, '未收到', 'none received');
      return count === null ? null : say(session.lang, `收到${count}件`, `${count} received`);
    }
    case 'cells':
      return figuresFilled(session, report, question);
    case 'notes':
      return notesFilled(session, question);
    case 'draft':
      return draftFilled(session, question);
    case 'check':
      return null;
    default:
      return question satisfies never;
  }
}

/** How a question stands: "问过再填（财务股，2026年1月20日前）"; '' where it is answered, or what it `holds` so far says enough. */
function standingText(session: Session, question: Question, holds: boolean): string {
  const { lang } = session;
  const standing = standingOf(session, question);
  switch (standing) {
    case 'answered':
      return '';
    case 'open':
      return holds ? '' : say(lang, '还没问到', 'not asked yet');
    case 'skipped':
      return say(lang, '已跳过', 'skipped');
    case 'stale':
      return say(lang, '年末待核对', 'to be confirmed');
    case 'later': {
      const { who, until } = session.content.answers[question.id] ?? { who: null, until: null };
      const day = until && say(lang, `${dayText(until, lang)}前`, `by ${dayText(until, lang)}`);
      const asked = [who, day].filter(Boolean).join(say(lang, '，', ', '));
      return say(lang, '问过再填', 'to be asked') + (asked && say(lang, `（${asked}）`, ` (${asked})`));
    }
    default:
      return standing satisfies never;
  }
}

/** "@某人 2026年1月12日": who gave an answer, and on which day. */
function givenBy({ content, lang }: Session, question: Question): string | null {
  const answer = content.answers[question.id];
  return answer ? `${mention(answer.by)} ${dayText(answer.day, lang)}` : null;
}

/** A question with what was filled there, who did and when, and the button that leads to it. */
export function lineFilled(session: Session, report: Report, question: Question): Item {
  const { lang } = session;
  const value = filledIn(session, report, question);
  const told = [standingText(session, question, value !== null), value ?? ''].filter(Boolean);
  const isDone = standingOf(session, question) === 'answered';
  const by = givenBy(session, question);
  return {
    text: `${question.name[lang]}${say(lang, '：', ': ')}${told.join(say(lang, '；', '; ')) || '—'}`,
    ...(by === null ? {} : { small: by }),
    buttons: [button(lang, isDone ? 'edit' : 'fill-now', { value: `go:${question.id}` })],
  };
}
