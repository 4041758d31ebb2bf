import { ALMANAC } from '../applications/clock/almanac.ts';
import type { Session } from '../interview/session.ts';
import { askingIn } from '../language/clauses.ts';
import type { IsoDate } from '../language/date.ts';
import { quoted } from '../language/fold.ts';
import type { Heard, Hearing } from '../language/hear.ts';
import { isMeaningful, type LeftKind } from '../language/leftover.ts';
import { overlaps, type Span } from '../language/span.ts';
import type { Way } from '../language/time/resolve-day.ts';
import { resolveSpan } from '../language/time/resolve-span.ts';
import { type Meaning, type Notion, notionText } from './notion-text.ts';
import { readingText, type SentenceReading } from './reading-text.ts';

/** How a text is read, as plain data. */
interface Explained {
  readonly hearing: Hearing<SentenceReading>;
  readonly notions: readonly Notion[];
}

function notionsOf(utterance: Heard, today: IsoDate): Notion[] {
  const { folded, text } = utterance;
  const told = <T extends Span>(found: readonly T[], means: (each: T) => Meaning) =>
    found.map((each): { at: number; notion: Notion } => ({
      at: each.start,
      notion: { words: quoted(folded, each), ...means(each) },
    }));
  const seen = (way: Way) => ({ today, way, almanac: ALMANAC });
  const asking = askingIn(text);
  // The 一 of 下周一 and the 几 of 几件 are told by what they stand in.
  const numbers = utterance.numbers.filter(
    (number) => ![...utterance.times, ...asking].some((other) => overlaps(other, number)),
  );
  const all = [
    ...told(utterance.times, (span) => ({
      notion: 'time',
      means: { ahead: resolveSpan(span, seen('ahead')), back: resolveSpan(span, seen('back')) },
    })),
    ...told(numbers, ({ value, precision }) => ({ notion: 'number', means: { value, precision } })),
    ...told(utterance.names, ({ kind, name }) => ({ notion: 'name', means: { kind, name } })),
    ...told(utterance.negations, ({ denial }) => ({ notion: 'negation', means: denial })),
    ...told(utterance.restrictions, ({ narrowing }) => ({ notion: 'restriction', means: narrowing })),
    ...told(asking, ({ asked }) => ({ notion: 'asking', means: asked })),
  ];
  return all.sort((a, b) => a.at - b.at).map(({ notion }) => notion);
}

/** How a text is read, and which notions stand in it. */
export const explained = (
  utterance: Heard,
  hearing: Hearing<SentenceReading>,
  today: IsoDate,
): Explained => ({
  hearing,
  notions: notionsOf(utterance, today),
});

const LEFT: Readonly<Record<LeftKind, string>> = {
  question: '另一问',
  sentence: '另一句',
  restriction: '限定',
  negation: '否定',
  figure: '数字',
  time: '时间',
  name: '名称',
  term: '有含义的词',
  words: '其他词',
};

const VERDICT: Readonly<Record<Hearing<SentenceReading>['kind'], string>> = {
  understood: '照此办理',
  partly: '有词没有用到，先问再办',
  unclear: '没有说清，先问',
  unknown: '没有读法认得这句话',
};

const quotedWords = (words: readonly string[]): string => words.map((each) => `“${each}”`).join('、');

/** How a text is read, in lines for people. */
export function explainedText({ hearing, notions }: Explained, session: Session): string {
  const lines: string[] = [`结论：${VERDICT[hearing.kind]}`];
  if (hearing.kind !== 'unknown') {
    lines.push(`读法：${hearing.reader}`, `凭：${quotedWords(hearing.used)}`);
    if (hearing.kind === 'unclear') lines.push(`要问：${hearing.ask}`);
    else
      lines.push(
        ...readingText(hearing.value, session).map((line, at) => (at === 0 ? `读作：${line}` : line)),
      );
  }
  for (const left of hearing.left)
    lines.push(`没有用到：“${left.words}”（${LEFT[left.kind]}${isMeaningful(left) ? '，不能略过' : ''}）`);
  if (hearing.kind !== 'unknown' && hearing.tried.length > 1)
    lines.push(`都试过：${hearing.tried.map(({ reader, weight }) => `${reader}（${weight}字）`).join('、')}`);
  lines.push(...notions.map(notionText));
  return `${lines.join('\n')}\n`;
}
