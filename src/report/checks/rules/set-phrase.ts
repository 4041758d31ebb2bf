import { quoted } from '../../../language/fold.ts';
import type { Finding } from '../../findings.ts';
import { MEETINGS, meetingsIn, SET_PHRASES } from '../../set-phrases.ts';
import type { Passage } from '../../text/mentions.ts';
import { narrativeOf } from '../../text/narrative.ts';
import { NARRATIVES, textFinding } from '../../text/text-finding.ts';
import { type CheckContext, type Rule, say } from '../rule.ts';

const GROUND = '会议名称和固定表述应当准确：会议以闭幕日期为准，固定表述逐字引用';

type Key = (typeof NARRATIVES)[number];

/** The last day on which a report is written: the department in charge publishes by 31 March (条例第四十九条). */
const writtenUntil = (year: number): string => `${year + 1}-03-31`;

function meetingFindings(context: CheckContext, key: Key, passage: Passage): Finding[] {
  const { report, lang } = context;
  const held = new Map<string, string | null>(
    [...MEETINGS, ...context.meetings].map(({ name, end }) => [name, end]),
  );
  // 一 tells of the year reported on; 五 and 六 may name what was held until the report is written.
  const limit = key === 'overview' ? `${report.year}-12-31` : writtenUntil(report.year);
  return meetingsIn(passage.read.text).flatMap(({ names, start, end }) => {
    const unknown = names.filter((name) => !held.get(name));
    const late = names.filter((name) => (held.get(name) ?? '') > limit);
    const named = [...unknown, ...late];
    if (named.length === 0) return [];
    const after = late.map((name) => `${name}（${held.get(name)}闭幕）`).join('、');
    return [
      textFinding({
        rule: 'set-phrase',
        severity: 'warning',
        key,
        passage,
        span: { start, end },
        cells: [],
        message: (quote) =>
          unknown.length > 0
            ? say(
                lang,
                `“${quote}”：没有${unknown.join('、')}的召开记录，请核对会议名称；确已召开的，请管理员补充。`,
                `“${quote}”: no record of ${unknown.join(', ')} having been held. Check the name, or have it added.`,
              )
            : say(
                lang,
                `“${quote}”：${after}在报告年度之后，不应写入。`,
                `“${quote}”: ${after} lies after the period reported on.`,
              ),
        actual: named.join('、'),
        ground: GROUND,
      }),
    ];
  });
}

function phraseFindings({ lang }: CheckContext, key: Key, passage: Passage): Finding[] {
  return SET_PHRASES.flatMap(({ phrase, meant, allowed }) =>
    meant(passage.read.text)
      .map((span) => ({ span, found: quoted(passage.read, span).replace(/\s/g, '') }))
      .filter(({ found: word }) => word !== phrase && !allowed.includes(word))
      .map(({ span, found: word }) =>
        textFinding({
          rule: 'set-phrase',
          severity: 'error',
          key,
          passage,
          span,
          cells: [],
          message: (quote) =>
            say(
              lang,
              `“${quote}”与规范表述不一致，应为“${phrase}”。`,
              `“${quote}” is not the official wording “${phrase}”.`,
            ),
          expected: phrase,
          actual: word,
          ground: GROUND,
        }),
      ),
  );
}

/** A meeting named before it was held or unknown, one after the report's year in 一, or a set phrase misquoted. */
export const setPhrase: Rule = (context) =>
  NARRATIVES.flatMap((key) => {
    const passage = narrativeOf(context.report, key);
    return [...meetingFindings(context, key, passage), ...phraseFindings(context, key, passage)];
  });
