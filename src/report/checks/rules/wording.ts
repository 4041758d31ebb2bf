import { type Folded, fold, originalSpan, quoted } from '../../../language/fold.ts';
import { wordSet } from '../../../language/lexicon.ts';
import type { Span } from '../../../language/span.ts';
import type { Finding } from '../../findings.ts';
import { organKindOf } from '../../organ.ts';
import { otherOrgansIn } from '../other-organ.ts';
import { type CheckContext, type Rule, say } from '../rule.ts';
import { excerpt, listed, partName, type WrittenPart, writtenParts } from '../written-parts.ts';

/** A word out of place, and what belongs there. */
interface Fault {
  readonly span: Span;
  readonly zh: string;
  readonly en: string;
}

/** 截止 says that something ends; up to a day is 截至. */
const UNTIL = /截止(?=到?(?:\d{4}年|\d{1,2}月|目前|[去上今本]年|年底))/g;
/** The notice that set the layout of 2019, replaced by 〔2021〕30号 from the report on 2021 on. */
const OLD_NOTICE = /国办公开办函[〔[【（]2019[〕\]】）]第?60号/g;
const NEW_NOTICE_FROM = 2021;

/** So many characters around a word tell its place. */
const AROUND = 6;

/** How a township calls itself, and how a bureau does. */
const OF_TOWNSHIPS = wordSet(['{我|本}{镇|乡|街道}']);
const OF_BUREAUS = wordSet(['{我|本}局']);
const TOWNSHIP = /[镇乡]|街道/;

const matches = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

/** What an organ calls itself that it is not: 我镇 in a bureau's report, 我局 in a town's. */
function strangeSelf({ report, organ }: CheckContext, text: string): Span[] {
  const name = report.organ;
  if (name === '') return [];
  const kind = organ?.kind ?? organKindOf(name);
  if (kind === 'township') return OF_BUREAUS.all(text);
  return kind === 'department' && name.endsWith('局') && !TOWNSHIP.test(name) ? OF_TOWNSHIPS.all(text) : [];
}

function faultsIn(context: CheckContext, text: string, section: WrittenPart['section']): Fault[] {
  const { year, organ } = context.report;
  return [
    ...matches(text, UNTIL).map((span) => ({ span, zh: '应为“截至”（截止表示停止）', en: 'should be 截至' })),
    ...(year < NEW_NOTICE_FROM ? [] : matches(text, OLD_NOTICE)).map((span) => ({
      span,
      zh: '是2019年的格式文件，本年度依据为国办公开办函〔2021〕30号',
      en: 'was replaced by 国办公开办函〔2021〕30号',
    })),
    ...strangeSelf(context, text).map((span) => ({
      span,
      zh: `不是报告机关“${organ}”的自称`,
      en: `does not fit “${organ}”`,
    })),
    ...(section > 1 ? [] : otherOrgansIn(text, organ, section === 0)).map(({ span }) => ({
      span,
      zh: `不是报告机关“${organ}”`,
      en: `is not the reporting organ “${organ}”`,
    })),
  ];
}

function findingOf(
  { lang }: CheckContext,
  section: WrittenPart['section'],
  read: Folded,
  faults: readonly Fault[],
): Finding[] {
  const [first] = faults;
  if (!first) return [];
  const places = [
    ...new Set(
      faults.map(({ span, zh, en }) => {
        const around = excerpt(read.original, originalSpan(read, span), AROUND);
        const words = quoted(read, span);
        return say(lang, `“${around}”中的“${words}”${zh}`, `“${words}” in “${around}” ${en}`);
      }),
    ),
  ];
  return [
    {
      rule: 'wording',
      severity: 'warning',
      section,
      cells: [],
      message: say(
        lang,
        `${partName(section, lang)}用词：${listed(places, lang)}。请核对后改正。`,
        `Wording in ${partName(section, lang)}: ${listed(places, lang)}.`,
      ),
      actual: quoted(read, first.span),
      where: originalSpan(read, first.span),
      ground: '国办公开办函〔2021〕30号；公文用词规范',
    },
  ];
}

/** 截止 for 截至, the notice of 2019 cited from 2021 on, an organ that calls itself what it is not, another organ's name: one finding a section. */
export const wording: Rule = (context) =>
  writtenParts(context.report).flatMap(({ section, text }) => {
    const read = fold(text, 'dropped');
    return findingOf(context, section, read, faultsIn(context, read.text, section));
  });
