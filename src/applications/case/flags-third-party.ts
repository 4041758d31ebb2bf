import type { Calendar } from '../../report/calendar/calendar.ts';
import { consultationPeriod } from '../clock/clock-parts.ts';
import type { Case } from './case.ts';
import type { Disposition } from './dispositions.ts';
import type { Flag } from './flag.ts';

type Consultation = Case['consultations'][number];
type Rule = (item: Consultation, caseFile: Case, calendar: Calendar) => Omit<Flag, 'article'> | undefined;

/** Answers that decide a third party's matter: by giving it out, or by keeping it for its sake. */
const DECIDES: ReadonlySet<Disposition> = new Set(['granted', 'partiallyGranted', 'deniedThirdPartyRights']);

/** The answer that follows upon a consultation: one that was ordered, for what was asked after the first. */
function decisionOn({ answer, furtherAnswers }: Case, item: Consultation) {
  const decision = [answer, ...furtherAnswers].find((one) => one !== null && one.on >= item.sentOn);
  return decision && !decision.withdrawn && DECIDES.has(decision.disposition) ? decision : null;
}

const RULES: readonly Rule[] = [
  (item, _, calendar) => {
    const { date: by } = consultationPeriod(item, calendar);
    if (item.endedOn === null || item.endedOn <= by) return undefined;
    return {
      code: 'consultation-late',
      on: item.endedOn,
      zh: `意见在15个工作日（${by}）之后收到，期限不因此顺延`,
      en: `The reply came after the 15 working days (${by}); it moves no date`,
    };
  },
  (item, caseFile, calendar) => {
    const decision = decisionOn(caseFile, item);
    const { date: by } = consultationPeriod(item, calendar);
    if (!decision || decision.on > by) return undefined;
    const isHeard = item.endedOn !== null && item.endedOn <= decision.on && item.reply !== 'silent';
    if (isHeard) return undefined;
    return {
      code: 'decided-before-reply',
      on: decision.on,
      zh: `对方提出意见的期限为收到征求意见书之日起15个工作日（${by}），未收到意见即作出决定`,
      en: `Whom was asked had 15 working days, until ${by}; it was decided before without a reply`,
    };
  },
  (item, caseFile) => {
    const decision = decisionOn(caseFile, item);
    if (item.reply !== 'objects' || item.endedOn === null || decision?.disposition !== 'granted') {
      return undefined;
    }
    if (item.endedOn > decision.on) return undefined;
    if (item.overridden === null) {
      return {
        code: 'objection-overridden',
        on: decision.on,
        zh: '第三方不同意公开而予以公开，未登记理由不成立的依据，或公共利益的考虑和书面告知',
        en: 'Given out against an objection; neither why its reasons fail nor the public interest is recorded',
      };
    }
    if (item.overridden.ground === 'reasonsFail' || item.overridden.noticedOn !== null) return undefined;
    return {
      code: 'public-interest-not-told',
      on: decision.on,
      zh: '因公共利益决定公开的，应将决定和理由书面告知第三方，未见登记',
      en: 'The third party has to be told in writing of a disclosure in the public interest; that is not recorded',
    };
  },
];

/** What consultations are flagged for (32, 34条): replies out of time, decisions before them, objections set aside. */
export const consultationFlags = (caseFile: Case, calendar: Calendar): Flag[] =>
  caseFile.consultations.flatMap((item) =>
    RULES.flatMap((rule) => {
      const flag = rule(item, caseFile, calendar);
      const article = item.whom === 'thirdParty' ? '条例第三十二条' : '条例第三十四条';
      return flag ? [{ ...flag, article }] : [];
    }),
  );
