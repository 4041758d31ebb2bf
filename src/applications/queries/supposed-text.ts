import { dayText } from '../../report/calendar/explain.ts';
import { type Phrase, phrase, say } from '../../report/language.ts';
import type { Supposition } from '../clock/supposed.ts';
import type { Facts } from './facts.ts';
import { lateText } from './row-line.ts';
import type { Telling } from './telling.ts';

const EVENT: Readonly<Record<Supposition['event'], Phrase>> = {
  answered: phrase('答复', 'answered'),
  confirmed: phrase('确认收到', 'confirmed'),
  correctionReceived: phrase('收到补正', 'corrected'),
  feePaid: phrase('缴费', 'paid for'),
  consultationEnded: phrase('收到意见', 'replied to'),
};

/** How an application would stand if what was supposed happened; null where it cannot happen to it, or is not at hand. */
export function supposedTold(facts: Facts, { rowOf, lang }: Telling): readonly string[] | null {
  const row = rowOf(facts);
  if (!row?.supposed) return null;
  const { event, on, due, lateBy } = row.supposed;
  const provisional = due.provisional ? say(lang, '（暂定）', ' (provisional)') : '';
  const by = say(
    lang,
    `${dayText(due.date, 'zh')}到期${provisional}`,
    `due ${dayText(due.date, 'en')}${provisional}`,
  );
  const what = say(
    lang,
    `如${dayText(on, 'zh')}${EVENT[event].zh}`,
    `if ${EVENT[event].en} on ${dayText(on, 'en')}`,
  );
  if (event !== 'answered') return [what, by];
  if (due.standing !== 'running')
    return [what, say(lang, '没有已起算的期限，不算超期', 'no time runs, so it is not late')];
  if (lateBy === null) return [by, what, say(lang, '不超期', 'it is in time')];
  const extended =
    row.latest === null
      ? []
      : [
          say(
            lang,
            `须在到期前批准延期并告知申请人，延期后最晚可到${dayText(row.latest, 'zh')}`,
            `unless it is extended and the applicant told before, ${dayText(row.latest, 'en')} at the latest`,
          ),
        ];
  return [
    by,
    what,
    say(lang, `将${lateText(lateBy, 'zh')}`, `it would be ${lateText(lateBy, 'en')}`),
    ...extended,
  ];
}
