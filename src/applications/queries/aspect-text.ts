import { dayText } from '../../report/calendar/explain.ts';
import { type Lang, phrase, say } from '../../report/language.ts';
import { applicantLabel } from '../case/applicant.ts';
import { dispositionLabel } from '../case/dispositions.ts';
import { channelLabel } from '../case/words.ts';
import { courseTold } from './course-text.ts';
import { lastingTold } from './duration-text.ts';
import { extendableTold, extendedTold } from './extension-text.ts';
import type { Facts } from './facts.ts';
import type { Between, Measure } from './query.ts';
import { remedyTold } from './remedy-text.ts';
import { earliestText, leftText, rowText } from './row-line.ts';
import { supposedTold } from './supposed-text.ts';
import type { Telling } from './telling.ts';
import { DISPUTE, REPLY } from './told-words.ts';

const day = (date: string | null | undefined, lang: Lang): string => (date ? dayText(date, lang) : '');

type Aspect = Extract<Measure, { kind: 'aspect' }>['aspect'];
type Teller = (facts: Facts, telling: Telling) => readonly string[];

const resultTold: Teller = ({ answered, result, withdrawn }, { lang }) => {
  if (!answered || !result) return [];
  const how = dispositionLabel(result, lang);
  if (lang === 'en') return [`${withdrawn ? 'withdrawn' : `answered: ${how}`} on ${day(answered, lang)}`];
  return [`${day(answered, lang)}${withdrawn ? '撤回' : `答复：${how}`}`];
};

/** What was answered after the first answer. */
const anewTold: Teller = ({ anew }, { lang }) =>
  anew.map(({ on, result }) =>
    say(
      lang,
      `${day(on, lang)}重新答复：${dispositionLabel(result, lang)}`,
      `answered anew on ${day(on, lang)}: ${dispositionLabel(result, lang)}`,
    ),
  );

/** The disputes of a case with how they ended; nothing where there is none. */
const disputesOf: Teller = (facts, telling) => {
  const { lang } = telling;
  const told = facts.disputes.map(({ kind, on, result, since }) => {
    const [name, outcome] = [DISPUTE.kind[kind][lang], DISPUTE.result[result ?? 'pending'][lang]];
    const when = result === null ? '' : lang === 'zh' ? `（${day(since, lang)}）` : ` (${day(since, lang)})`;
    return lang === 'zh'
      ? `${day(on, lang)}${name}，${outcome}${when}`
      : `${name} of ${day(on, lang)}: ${outcome}${when}`;
  });
  const anewBy = telling.rowOf(facts)?.anewBy ?? null;
  const term =
    anewBy === null
      ? []
      : [say(lang, `限${day(anewBy, lang)}前重新答复`, `to be answered anew by ${day(anewBy, lang)}`)];
  return [...told, ...term, ...anewTold(facts, telling)];
};

const disputesTold: Teller = (facts, telling) => {
  const told = disputesOf(facts, telling);
  return facts.disputes.length > 0 ? told : [say(telling.lang, '没有复议、诉讼', 'no dispute'), ...told];
};

/** Where a case stands by its row, as far as it is at hand. */
function standingTold(facts: Facts, { rowOf, lang }: Telling): readonly string[] {
  const row = rowOf(facts);
  return row ? [rowText(row, lang).slice(`${facts.number}${lang === 'zh' ? '：' : ': '}`.length)] : [];
}

/** That it was not answered yet; what is no application waits for no answer. */
const unanswered: Teller = ({ setAside }, { lang }) =>
  setAside ? [] : [say(lang, '尚未答复', 'not answered yet')];

/** By how much an answer was late, and when it had been due. */
const latenessTold: Teller = ({ answerDue, late, lateBy }, { lang }) => {
  if (answerDue === null) return [];
  const due = say(lang, `${day(answerDue, lang)}到期`, `due ${day(answerDue, lang)}`);
  if (!late) return [due, say(lang, '没有超期', 'not late')];
  const by = lateBy === 0 ? '' : say(lang, `${lateBy}个工作日`, ` by ${lateBy} working days`);
  return [due, say(lang, `答复时已逾期${by}`, `answered late${by}`)];
};

/** By when somebody else is to do something: an open case is told with it, whatever day is asked for. */
const othersTermTold: Teller = (facts, { lang, rowOf }) => {
  const consulted = facts.consulted.flatMap(({ ended, until }) => (ended === null ? until : []));
  const corrected = facts.corrections.flatMap(({ received, until }) => (received === null ? until : []));
  const payBy = rowOf(facts)?.payBy ?? null;
  return [
    ...consulted.map((on) =>
      say(lang, `第三方意见期限${day(on, lang)}`, `third party to reply by ${day(on, lang)}`),
    ),
    ...corrected.map((on) => say(lang, `补正期限${day(on, lang)}`, `correction by ${day(on, lang)}`)),
    ...(payBy === null ? [] : [say(lang, `缴费期限${day(payBy, lang)}`, `payment by ${day(payBy, lang)}`)]),
  ];
};

const dueTold: Teller = (facts, telling) => {
  const { lang, rowOf } = telling;
  const row = rowOf(facts);
  if (row?.setAside) return standingTold(facts, telling);
  if (!row?.due) {
    const was = latenessTold(facts, telling);
    const closed = was.length > 0 ? was : [say(lang, '已办结，没有未到的期限', 'closed, nothing is due')];
    return [...closed, ...resultTold(facts, telling)];
  }
  const date = `${earliestText(row, lang)}${dayText(row.due.date, lang)}`;
  const provisional = row.due.provisional ? [lang === 'zh' ? '暂定' : 'provisional'] : [];
  return [
    lang === 'zh' ? `${date}到期` : `due ${date}`,
    leftText(row, lang),
    ...provisional,
    ...othersTermTold(facts, telling),
  ];
};

const ASPECT: Readonly<Record<Aspect, Teller>> = {
  stage: (facts, telling) => [
    ...standingTold(facts, telling),
    ...(facts.stage === 'awaitingFee' ? ASPECT.fee(facts, telling) : []),
    ...(facts.answered === null && facts.stage !== 'awaitingFee' ? othersTermTold(facts, telling) : []),
    ...resultTold(facts, telling),
    ...disputesOf(facts, telling),
  ],
  due: dueTold,
  late: (facts, telling) => {
    const { lang, rowOf } = telling;
    if (rowOf(facts)?.overdue) return dueTold(facts, telling);
    if (facts.answered !== null)
      return [
        ...latenessTold(facts, telling),
        ...resultTold(facts, telling),
        ...(facts.disputes.length > 0 ? disputesOf(facts, telling) : []),
      ];
    if (facts.setAside) return [...standingTold(facts, telling)];
    return [say(lang, '没有超期', 'not overdue'), ...standingTold(facts, telling)];
  },
  result: (facts, telling) =>
    facts.answered
      ? [...resultTold(facts, telling), ...disputesOf(facts, telling)]
      : [...unanswered(facts, telling), ...standingTold(facts, telling)],
  cause: (facts, telling) => [
    ...(facts.took ? lastingTold(facts, null, telling) : []),
    ...(facts.extended.length > 0 ? ASPECT.extension : ASPECT.late)(facts, telling),
    say(telling.lang, '台账没有记载原因', 'why is not recorded'),
  ],
  course: (facts, telling) => [
    ...courseTold(facts, telling),
    ...(facts.answered === null || facts.setAside ? standingTold(facts, telling) : []),
  ],
  remedy: (facts, telling) => [
    ...(facts.answered === null ? unanswered(facts, telling) : resultTold(facts, telling)),
    ...(facts.disputes.length > 0 ? disputesOf(facts, telling) : []),
    ...remedyTold(facts, telling),
  ],
  handler: (facts, telling) => {
    const who = facts.handler === null ? null : telling.nameOf(facts.handler);
    return telling.lang === 'zh'
      ? [who ? `承办人${who}` : '尚未分办']
      : [who ? `handled by ${who}` : 'not assigned'];
  },
  applicant: (facts, telling) => {
    const name = telling.rowOf(facts)?.name ?? null;
    const kind = applicantLabel(facts.kind);
    if (telling.lang === 'en')
      return [name === null ? `applicant: ${facts.kind}` : `applicant: ${name} (${facts.kind})`];
    return [name === null ? `申请人类型${kind}，姓名由承办人在办理卡片上查看` : `申请人${name}（${kind}）`];
  },
  who: (facts, telling) => [...ASPECT.applicant(facts, telling), ...ASPECT.handler(facts, telling)],
  content: ({ content }, { lang }) => [lang === 'zh' ? `申请内容：${content}` : `about: ${content}`],
  sameness: (facts, telling) => ASPECT.content(facts, telling),
  receipt: ({ arrived, received, confirmed, channel, stage }, { lang }) => {
    const way = lang === 'zh' ? channelLabel(channel) : channel;
    if (stage === 'awaitingConfirmation')
      return [
        say(
          lang,
          `${day(arrived, lang)}到件（${way}），尚未与申请人确认，期限未起算`,
          `arrived ${day(arrived, lang)} (${way}), not confirmed: no time runs yet`,
        ),
      ];
    const came = say(lang, `${day(arrived, lang)}到件，`, `arrived ${day(arrived, lang)}, `);
    const later = confirmed && received > arrived ? came : '';
    return [
      say(
        lang,
        `${later}${day(received, lang)}收到（${way}）`,
        `${later}received ${day(received, lang)} (${way})`,
      ),
    ];
  },
  took: (facts, telling) => {
    const { took } = facts;
    if (took === null) return [...unanswered(facts, telling), ...standingTold(facts, telling)];
    const late = facts.late ? latenessTold(facts, telling) : [];
    return [...lastingTold(facts, null, telling), ...late, ...resultTold(facts, telling)];
  },
  extension: (facts, telling) => [
    ...extendedTold(facts, telling),
    ...(facts.answered === null ? dueTold(facts, telling) : latenessTold(facts, telling)),
    ...extendableTold(facts, telling),
    ...resultTold(facts, telling),
  ],
  correction: (facts, telling) => {
    const { lang } = telling;
    const isOpen = facts.answered === null;
    const told = facts.corrections.map(({ asked, until, received }) => {
      const after = telling.workdaysBetween(facts.received, asked);
      const none = say(
        lang,
        `${isOpen ? '尚未收到补正' : '没有补正'}，补正期限${day(until, lang)}`,
        `not received, until ${day(until, lang)}`,
      );
      const came = received
        ? say(lang, `${day(received, lang)}收到补正`, `received ${day(received, lang)}`)
        : none;
      return say(
        lang,
        `${day(asked, lang)}告知补正（收到后第${after}个工作日），${came}`,
        `asked ${day(asked, lang)} (${after} working days after receipt), ${came}`,
      );
    });
    if (told.length === 0) return [say(lang, '没有告知补正', 'no correction was asked')];
    return [...told, ...(isOpen ? [] : resultTold(facts, telling))];
  },
  consultation: (facts, telling) => {
    const { lang } = telling;
    const told = facts.consulted.map(({ on, received, until, ended, reply: how }) =>
      say(
        lang,
        `${day(on, lang)}征求意见，${received ? `${day(received, lang)}收到征求意见书，` : ''}${ended ? `${day(ended, lang)}${how ? REPLY[how].zh : '结束'}` : `尚未收到意见，${day(until, lang)}期满`}`,
        `consulted ${day(on, lang)}, ${received ? `letter received ${day(received, lang)}, ` : ''}${ended ? `${how ? REPLY[how].en : 'ended'} ${day(ended, lang)}` : `no reply yet, until ${day(until, lang)}`}`,
      ),
    );
    return told.length > 0 ? told : [lang === 'zh' ? '没有征求意见' : 'nobody was consulted'];
  },
  reasons: ({ reasons }, { lang }) =>
    reasons.length === 0
      ? [say(lang, '没有要求说明理由', 'no reasons were asked for')]
      : reasons.map(({ asked, given, reasonable }) => {
          const judged = reasonable ? phrase('合理', 'reasonable') : phrase('不合理', 'not reasonable');
          const how = reasonable === null ? phrase('', '') : judged;
          return say(
            lang,
            `${day(asked, lang)}要求说明理由，${given ? `${day(given, lang)}收到说明${how.zh && `，理由${how.zh}`}` : '尚未收到说明'}`,
            `reasons asked ${day(asked, lang)}, ${given ? `given ${day(given, lang)} ${how.en}`.trim() : 'not given yet'}`,
          );
        }),
  fee: (facts, telling) => {
    const { lang } = telling;
    const payBy = telling.rowOf(facts)?.payBy ?? null;
    const until =
      payBy === null ? '' : say(lang, `，缴费期限${day(payBy, lang)}`, `, until ${day(payBy, lang)}`);
    const told = facts.fees.map(({ on, yuan, paid, lapsed }) =>
      lang === 'zh'
        ? `${day(on, lang)}通知缴费${yuan}元，${paid ? `${day(paid, lang)}已缴` : lapsed ? '逾期未缴' : `尚未缴${until}`}`
        : `${yuan} yuan notified ${day(on, lang)}, ${paid ? `paid ${day(paid, lang)}` : lapsed ? 'forfeited' : `not paid${until}`}`,
    );
    return told.length > 0 ? told : [lang === 'zh' ? '没有收费' : 'no fee'];
  },
  dispute: disputesTold,
};

/** How long it took, with the answer where that is where it ends. */
function ofStretch(facts: Facts, between: Between, telling: Telling): readonly string[] {
  if (between === null) return ASPECT.took(facts, telling);
  const told = lastingTold(facts, between, telling);
  // 050过了几个工作日了: of what is late it may be asked since when it was due.
  const isLate =
    between.from === 'received' && between.to === 'today' && telling.rowOf(facts)?.overdue === true;
  return isLate ? [...told, ...dueTold(facts, telling)] : told;
}

/** What is told of an application: its stage, result, correction …, or how long it took from one event to another. */
export type Told = Aspect | 'supposed' | { readonly between: Between };

/** An application in a line, with what was asked of it behind its number. */
export function aspectText(facts: Facts, telling: Telling, told: Told = 'stage'): string {
  const { lang } = telling;
  const tell = (of: Aspect) => ASPECT[of](facts, telling);
  const parts =
    told === 'supposed'
      ? (supposedTold(facts, telling) ?? tell('due'))
      : typeof told === 'string'
        ? tell(told)
        : ofStretch(facts, told.between, telling);
  return `${facts.number}${lang === 'zh' ? '：' : ': '}${parts.join(lang === 'zh' ? '，' : ', ')}`;
}
