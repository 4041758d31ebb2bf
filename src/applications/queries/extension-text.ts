import { dayText } from '../../report/calendar/explain.ts';
import { say } from '../../report/language.ts';
import type { Facts } from './facts.ts';
import type { Telling } from './telling.ts';

/** When a case was extended, and when it had been due before; that it was not. */
export function extendedTold(facts: Facts, { lang, rowOf }: Telling): readonly string[] {
  const { extended } = facts;
  if (extended.length === 0) return [say(lang, '没有延期', 'not extended')];
  const was = rowOf(facts)?.dueUnextended ?? null;
  return [
    ...(was === null ? [] : [say(lang, `原定${dayText(was, 'zh')}到期`, `first due ${dayText(was, 'en')}`)]),
    ...extended.map((on) => say(lang, `${dayText(on, 'zh')}延期`, `extended on ${dayText(on, 'en')}`)),
  ];
}

/** How far an open case may still be extended. */
export function extendableTold(facts: Facts, { lang, rowOf }: Telling): readonly string[] {
  const { answered, setAside, extended } = facts;
  const row = rowOf(facts);
  if (answered !== null || setAside) return [];
  if (extended.length > 0)
    return [say(lang, '延长合计最多20个工作日（条例第三十三条）', 'extensions may come to 20 working days')];
  const latest = row?.latest ?? null;
  return [
    ...(latest === null
      ? []
      : [
          say(
            lang,
            `如在到期前批准延期并告知申请人，最晚可到${dayText(latest, 'zh')}`,
            `if extended, and told, before that day: ${dayText(latest, 'en')} at the latest`,
          ),
        ]),
    ...(row?.overdue ? [say(lang, '期限已过，不能再延期', 'past its day, too late to extend')] : []),
  ];
}
