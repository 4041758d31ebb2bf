import type { Finding, Lang } from '../../findings.ts';
import type { SectionNumber } from '../../sections.ts';
import { ADDRESSEE, LEFTOVERS, LETTER, type LeftoverKind, REMOVE } from '../leftovers.ts';
import { type Rule, say } from '../rule.ts';
import { excerpt, listed, partName, type Span, writtenParts } from '../written-parts.ts';

const GROUND =
  '发布前应核对清样：正文不留软件残留、占位符、填报栏目和报送函（条例第四十七条；国办公开办函〔2021〕30号）';

/** Text that stood before the title is looked at this far: a covering letter's head is short. */
const BEFORE_TITLE = 5_000;

function finding(
  section: SectionNumber | 0,
  place: string,
  kind: Pick<LeftoverKind, 'zh' | 'en' | 'mend'>,
  quotes: readonly string[],
  lang: Lang,
  where?: Span,
): Finding {
  const listing = listed(
    quotes.map((quote) => `“${quote.trim()}”`),
    lang,
  );
  return {
    rule: 'debris',
    severity: 'warning',
    section,
    cells: [],
    message: say(
      lang,
      `${place}有${kind.zh}：${listing}。${kind.mend.zh}。`,
      `In ${place} there is ${kind.en}: ${listing}. ${kind.mend.en}.`,
    ),
    actual: quotes[0] ?? '',
    ...(where ? { where } : {}),
    ground: GROUND,
  };
}

/** A text that is searched: a written part, or what stood above the title. */
interface Searched {
  readonly section: SectionNumber | 0;
  readonly place: string;
  readonly text: string;
  readonly kinds: readonly LeftoverKind[];
}

/** One finding for each kind of leftover in a text. */
const inText = ({ section, place, text, kinds }: Searched, lang: Lang): Finding[] =>
  kinds.flatMap((kind) => {
    const spans = kind.find(text);
    const [first] = spans;
    if (!first) return [];
    const quotes = spans.map((span) => excerpt(text, span, kind.around ?? 0));
    return [finding(section, place, kind, quotes, lang, first)];
  });

/** What reading took out of the text. */
const REMOVED = { zh: '残留文字', en: 'a leftover', mend: REMOVE };

/** Leftovers: bookmark text, 填报单位 lines, placeholders, look-alike radicals, doubled words, a covering letter's traces. */
export const debris: Rule = ({ report, source, lang }) => {
  const removed = (source?.debris ?? []).map(({ section, text }) =>
    finding(section, partName(section, lang), REMOVED, [text], lang),
  );
  const above: Searched = {
    section: 0,
    place: say(lang, '标题之前', 'the text above the title'),
    text: (source?.beforeTitle ?? '').slice(0, BEFORE_TITLE),
    kinds: [...LETTER, ...ADDRESSEE, ...LEFTOVERS],
  };
  const letter = inText(above, lang).map(({ where: _, ...rest }) => rest);
  const written = writtenParts(report).flatMap(({ section, text }) =>
    inText(
      {
        section,
        place: partName(section, lang),
        text,
        kinds: section === 0 ? [...LEFTOVERS, ...ADDRESSEE] : LEFTOVERS,
      },
      lang,
    ),
  );
  return [...letter, ...written, ...removed];
};
