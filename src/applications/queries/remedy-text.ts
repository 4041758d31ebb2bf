import { dayText } from '../../report/calendar/explain.ts';
import { phrase, say } from '../../report/language.ts';
import type { Facts } from './facts.ts';
import { remedyOf, remedyUntil } from './remedy.ts';
import type { Telling } from './telling.ts';

/** Until when the applicant may go to reconsideration or to court, and whether that has passed; [] where nothing of it is open. */
export function remedyTold(facts: Facts, { lang, today }: Telling): readonly string[] {
  const remedy = remedyOf(facts);
  if (remedy === null) return [];
  const until = remedyUntil(remedy);
  const what = remedy.isCourt
    ? phrase(
        '对复议决定不服的，自收到决定书之日起15日内可以起诉（行政诉讼法第四十五条），从复议决定之日算',
        'a lawsuit is possible within 15 days of receiving the decision (Administrative Litigation Law, article 45), counted from the day of the decision',
      )
    : phrase(
        '自知道之日起60日内可以申请行政复议（行政复议法第二十条），从答复之日算',
        'reconsideration is possible within 60 days of knowing of the answer (Administrative Reconsideration Law, article 20), counted from the day of the answer',
      );
  const isOpen = until >= today;
  return [
    say(lang, `${what.zh}到${dayText(until, 'zh')}`, `${what.en}: until ${dayText(until, 'en')}`),
    isOpen
      ? say(lang, '尚在期限内', 'still in time')
      : say(lang, '按此已过期限', 'by this count it has passed'),
    say(
      lang,
      '送达日不在台账里，以送达之日起算为准，末日是节假日的顺延',
      'the day of service is not in the ledger: it counts from there, and a last day that is a holiday moves on',
    ),
  ];
}
