import type { IsoDate } from '../../language/date.ts';
import { dayText } from '../../report/calendar/explain.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { dispositionLabel } from '../case/dispositions.ts';
import { channelLabel } from '../case/words.ts';
import { EVENT } from './duration-text.ts';
import type { Facts } from './facts.ts';
import type { Telling } from './telling.ts';
import { DISPUTE, REPLY } from './told-words.ts';

/** Something that happened to an application, and the day; null for what has not happened. */
interface Step {
  readonly on: IsoDate | null;
  readonly what: Phrase;
}

const withMore = ({ zh, en }: Phrase, more: Phrase): Phrase => phrase(`${zh}${more.zh}`, `${en}${more.en}`);

/** Behind what was asked of somebody: by when. */
const until = (day: IsoDate): Phrase =>
  phrase(`（限${dayText(day, 'zh')}前）`, ` (until ${dayText(day, 'en')})`);

const receiptSteps = ({ arrived, received, channel }: Facts): Step[] => {
  const way = phrase(`（${channelLabel(channel)}）`, ` (${channel})`);
  const isLater = received > arrived;
  return [
    { on: isLater ? arrived : null, what: withMore(EVENT.arrived, way) },
    { on: received, what: isLater ? phrase('确认收到', 'confirmed') : withMore(EVENT.received, way) },
  ];
};

const handlingSteps = ({ corrections, reasons, consulted, fees, extended }: Facts): Step[] => [
  ...corrections.flatMap(({ asked, until: by, received }) => [
    { on: asked, what: withMore(EVENT.correctionAsked, until(by)) },
    { on: received, what: EVENT.correctionReceived },
  ]),
  ...reasons.flatMap(({ asked, given, reasonable }) => [
    { on: asked, what: EVENT.reasonsAsked },
    {
      on: given,
      what:
        reasonable === false
          ? withMore(EVENT.reasonsGiven, phrase('，理由不合理', ', not reasonable'))
          : EVENT.reasonsGiven,
    },
  ]),
  ...consulted.flatMap(({ on, ended, reply }) => [
    { on, what: EVENT.consulted },
    {
      on: ended,
      what: reply
        ? phrase(`第三方${REPLY[reply].zh}`, `third party ${REPLY[reply].en}`)
        : EVENT.consultationEnded,
    },
  ]),
  ...fees.flatMap(({ on, yuan, paid, lapsed }) => [
    { on, what: withMore(EVENT.feeNotified, phrase(`${yuan}元`, `, ${yuan} yuan`)) },
    { on: paid, what: EVENT.feePaid },
    { on: lapsed, what: phrase('逾期未缴费', 'fee forfeited') },
  ]),
  ...extended.map((on) => ({ on, what: EVENT.extended })),
];

const answerSteps = ({ answered, result, withdrawn, disputes, anew }: Facts): Step[] => [
  {
    on: answered,
    what:
      withdrawn || result === null
        ? phrase('申请人撤回', 'withdrawn')
        : phrase(`答复：${dispositionLabel(result, 'zh')}`, `answered: ${dispositionLabel(result, 'en')}`),
  },
  ...disputes.flatMap(({ kind, on, result: how, since }) => [
    { on, what: phrase(`提起${DISPUTE.kind[kind].zh}`, `${DISPUTE.kind[kind].en} opened`) },
    { on: how && since, what: how ? withMore(DISPUTE.kind[kind], resultOf(how)) : DISPUTE.kind[kind] },
  ]),
  ...anew.map(({ on, result: how }) => ({
    on,
    what: phrase(`重新答复：${dispositionLabel(how, 'zh')}`, `answered anew: ${dispositionLabel(how, 'en')}`),
  })),
];

const resultOf = (how: keyof typeof DISPUTE.result): Phrase =>
  phrase(`结果：${DISPUTE.result[how].zh}`, `: ${DISPUTE.result[how].en}`);

/** What happened to an application, each with its day, in the order of time. */
export function courseTold(facts: Facts, { lang }: Telling): readonly string[] {
  const steps = [...receiptSteps(facts), ...handlingSteps(facts), ...answerSteps(facts)];
  return steps
    .flatMap(({ on, what }) => (on === null ? [] : [{ on, what }]))
    .sort((a, b) => a.on.localeCompare(b.on))
    .map(({ on, what }) =>
      lang === 'zh' ? `${dayText(on, 'zh')}${what.zh}` : `${dayText(on, 'en')} ${what.en}`,
    );
}
