import { core } from './plain-text.ts';

const NOTHING =
  /^(没有|没|无|暂无|没有了|无其他|无其他事项|没什么|没有什么|没有变化|没变化|没什么变化|无变化|和去年一样|和上年一样|跟去年一样|与去年相同|与上年相同|同去年|同上年|照旧|none|nothing|no|n\/a|no change|as last year)$/;

/** What a note may begin with when it was written as a list. */
const BULLET =
  /^\s*(?:[-*•·●○▪–—]+|[（(]?\d{1,2}[)）.、．](?!\d)|[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[①-⑳])\s*/;

/** Where one line holds a list of its own: "一是…；二是…". */
const ENUMERATED = /(?=[一二三四五六七八九十]是)/;

/** A line in its items: "一是…；二是…" and "…；…" are several notes. */
function items(line: string): string[] {
  const bare = line.replace(BULLET, '');
  const enumerated = bare.split(ENUMERATED);
  const parts = enumerated.length > 2 || /^一是/.test(bare) ? enumerated : bare.split(/[；;]/);
  return parts.map((part) =>
    part
      .replace(/^[一二三四五六七八九十]是/, '')
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
