import type { Button, Option } from '../../dialogue/message.ts';
import { say } from '../../report/language.ts';
import { SECTIONS } from '../../report/sections.ts';
import { dayText } from '../day-text.ts';
import type { Question } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { standingOf } from '../standing.ts';
import { answer, withNow } from './labels.ts';

/** Questions that get a button of their own; where there are more, a menu leads to every one. */
const OWN_BUTTONS = 3;

/** Buttons that lead to the very place of what is missing, the first of them the main one. */
export function placesOf(
  session: Session,
  missing: readonly Question[],
): { buttons: Button[]; places: Option[] } {
  const { lang } = session;
  const buttons = missing.slice(0, OWN_BUTTONS).map(
    (question, at): Button => ({
      ...answer(
        `go:${question.id}`,
        question.kind === 'draft' ? question.name[lang] : withNow(lang, question.name[lang]),
      ),
      ...(at === 0 ? { style: 'primary' as const } : {}),
    }),
  );
  const places = missing.map((question) => ({ value: `go:${question.id}`, label: question.name[lang] }));
  return { buttons, places: missing.length > OWN_BUTTONS ? places : [] };
}

/** "财务股，1月20日前": of whom a question that was put off is to be asked, and until when. */
function askedOf(session: Session, question: Question): string {
  const { lang } = session;
  const { who, until } = session.content.answers[question.id] ?? { who: null, until: null };
  const day = until && say(lang, `${dayText(until, lang)}前`, `by ${dayText(until, lang)}`);
  return [who, day].filter(Boolean).join(say(lang, '，', ', '));
}

function named(session: Session, question: Question): string {
  const { lang } = session;
  const name = question.name[lang];
  const asked = askedOf(session, question);
  return asked === '' ? name : say(lang, `${name}（问${asked}）`, `${name} (${asked})`);
}

/** More than so many are told by section: a list of twenty names is read by nobody. */
const NAMED = 6;

/** "联系方式、第一部分6问": questions before the six sections by name, the others counted. */
export function bySection(session: Session, questions: readonly Question[]): string[] {
  const { lang } = session;
  const counts = new Map<Question['section'], number>();
  for (const { section } of questions) counts.set(section, (counts.get(section) ?? 0) + 1);
  const named = questions.filter(({ section }) => section === 0).map(({ name }) => name[lang]);
  const counted = SECTIONS.filter(({ number }) => counts.has(number)).map(({ number, numeral }) =>
    say(lang, `第${numeral}部分${counts.get(number)}问`, `section ${number} (${counts.get(number)})`),
  );
  return [...named, ...counted];
}

/** A draft without a text waits for what it is written from: it was not put before anybody yet. */
const isPut = (session: Session, question: Question): boolean =>
  question.kind === 'draft' && session.drafts[question.part] !== null;

/** What is missing, told apart: what stands before the person, what they skipped, what others are asked, what was not asked yet. */
export function missingLines(session: Session, missing: readonly Question[]): string[] {
  const { lang } = session;
  const standing = (question: Question) => standingOf(session, question);
  const kinds: readonly (readonly [zh: string, en: string, of: readonly Question[]])[] = [
    [
      '还差',
      'Still missing',
      missing.filter((one) => standing(one) === 'stale' || (standing(one) === 'open' && isPut(session, one))),
    ],
    ['跳过了还没填', 'Skipped', missing.filter((one) => standing(one) === 'skipped')],
    ['问过再填', 'To be asked of others', missing.filter((one) => standing(one) === 'later')],
    ['还没问到', 'Not asked yet', missing.filter((one) => standing(one) === 'open' && !isPut(session, one))],
  ];
  return kinds
    .filter(([, , of]) => of.length > 0)
    .map(([zh, en, of]) => {
      const names = of.length > NAMED ? bySection(session, of) : of.map((one) => named(session, one));
      return say(lang, `${zh}：${names.join('、')}。`, `${en}: ${names.join(', ')}.`);
    });
}
