import { cutBefore, withoutEnumerator } from '../../language/enumerators.ts';
import { core } from './plain-text.ts';

const NOTHING =
  /^(没有|没|无|暂无|没有了|无其他|无其他事项|没什么|没有什么|没有变化|没变化|没什么变化|无变化|和去年一样|和上年一样|跟去年一样|与去年相同|与上年相同|同去年|同上年|照旧|none|nothing|no|n\/a|no change|as last year)$/;

/** What a note is marked with when it was written as a list; 一是 parts the items of a line. */
const MARKS = ['part', 'section', 'item', 'point', 'circle', 'bullet'] as const;

/** A line in its items: "一是…；二是…" and "…；…" are several notes. */
function items(line: string): string[] {
  const bare = withoutEnumerator(line.trim(), MARKS);
  const enumerated = cutBefore(bare, 'spoken');
  const parts = enumerated.length > 2 || /^一是/.test(bare) ? enumerated : bare.split(/[；;]/);
  return parts.map((part) =>
    withoutEnumerator(part, ['spoken'])
      .replace(/[；;]\s*$/, '')
      .trim(),
  );
}

/** Bullet notes of an answer, in order, without their bullets; none when the person says that there is nothing. */
export function readNotesAnswer(text: string): string[] {
  if (NOTHING.test(core(text))) return [];
  return text
    .split('\n')
    .flatMap(items)
    .filter((note) => note !== '');
}
