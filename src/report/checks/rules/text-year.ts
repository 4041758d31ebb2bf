import type { Figure } from '../../../language/figure.ts';
import { lexicon, wordSet } from '../../../language/lexicon.ts';
import { spanAt, spansIn } from '../../../language/spans.ts';
import { isAllOf, wholeYear, yearClosed } from '../../../language/time/whole-year.ts';
import type { Finding } from '../../findings.ts';
import type { Report } from '../../report.ts';
import type { NarrativeKey, TableKey } from '../../sections.ts';
import type { Passage } from '../../text/mentions.ts';
import { narrativeOf } from '../../text/narrative.ts';
import { clauseStretches, type Stretch, sentencesOf } from '../../text/sentences.ts';
import { JUDGED_TEXTS, textFinding } from '../../text/text-finding.ts';
import { isAhead, tellsLastYearsItems } from '../../text/year-by-right.ts';
import { type CheckContext, type Rule, say } from '../rule.ts';

const GROUND = '四川DB51/T 2660—2019 2.1：统计时间段为报告年度1月1日至12月31日';

const COUNTING = wordSet([
  '{收到|新收|接收|受理|答复|办结|办理|公开|发布|起草|制发|制定|制作|编印|印发|废止|作出|开展|组织|举办|召开|培训}',
]);
/** Names of plans and accounts, documents and comparisons bear other years by right; longer words only hold one of these. */
const BY_RIGHT = lexicon<boolean>([
  [
    [
      '{结转|上年|去年|相比|相较|较|同比|比20|增长|下降|增加|减少|以来|截至|截止}',
      '{规划|计划|方案|要点|决算|预算|届|年鉴|成立|组建|下一步|明年|将|拟}',
      '十{三|四|五|六}五',
      '修订{的|版|本|稿|后|）}',
      '{起|日|月|年|开始}{|正式|全面}{施行|实施}',
      '{施行|实施|出台|制定|制发|印发|制作}的',
      '{年|年度|月|日|月度}起',
    ],
    true,
  ],
  [['拟定', '{年|年度|月|日}起草'], false],
]);
const isByRight = (clause: string): boolean =>
  clause.endsWith('修订') || BY_RIGHT.all(clause).some(({ value }) => value);

/** What is done to a thing that bears its year: 公开2023年度政府信息公开年度报告1份, 对2023年出台的3件文件开展评估. */
const BEARING = wordSet([
  '{公开|发布|公示|公布|编制|完成|报送|上报|更新|上传|梳理|清理|评估|印发|对|将|含|包括|参加|参与}{|了}',
]);

/** A count that runs on over years may close in an earlier one. */
const RUNNING_ON = wordSet(['{累计|历年|现有|共有|以来|存量}']);

/** How far around a year the words are that make it a closing date (characters). */
const CLOSING = { before: 4, behind: 12 };

/** "截至2023年12月31日" in a report on 2024: last year's closing date left standing. */
function isLastClosing(text: string, sentence: Stretch, { start, end }: Figure, year: number): boolean {
  const around = text.slice(Math.max(0, start - CLOSING.before), end + CLOSING.behind);
  return (
    spansIn(around).some((span) => span.kind === 'upTo' && isAllOf(yearClosed(span.of), year - 1)) &&
    !RUNNING_ON.isIn(sentence.text)
  );
}

/** Words that set a year beside another. */
const COMPARES = wordSet(['{相比|同比|增长|下降}']);

/** The year of a figure that names a year, or a closing date by the day. */
const yearOf = ({ kind, value }: Figure): number => (kind === 'date' ? Math.floor(value / 10_000) : value);

/** What may end a clause that names nothing but the time: 2023年度，… */
const TIME_ALONE = lexicon([[['{|度}{|全年|里|内|期间}'], true]]);
const behindTime = (text: string): string => text.slice(TIME_ALONE.at(text, 0)?.end ?? 0);

/** The organ that tells of itself. */
const OURSELVES = wordSet(['{我|本|全}{局|委|办|厅|院|镇|乡|街道|县|市|区|州|省}', '本{机关|单位|部门|级}']);

/** "2022年，我局认真组织开展…": a whole sentence of the organ's own that another year opens. */
const opensSentence = (sentence: Stretch, clause: Stretch, figure: Figure): boolean =>
  figure.start === sentence.start &&
  behindTime(clause.text.slice(figure.end - clause.start)) === '' &&
  OURSELVES.isIn(sentence.text.slice(clause.end - sentence.start, clause.end - sentence.start + 12));

/** What joins a year to another, and what opens a document's number. */
const BORDERS = '-—–至到';
const OPENS = `${BORDERS}〔`;

/** A clause of so few characters tells nobody the place; so many more do. */
const SHORTEST_TELLING = 8;
const TELLING = 24;

/** How near 结转 has to stand to make the year its own (characters). */
const BESIDE = 8;

/** No document's name is longer (characters): a hostile text is not searched from end to end for each of its years. */
const LONGEST_NAME = 200;

/** Stretches between 《 and 》 and document numbers: the years in them are parts of names. */
const inName = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - LONGEST_NAME), at);
  const isOpen = before.lastIndexOf('《') > before.lastIndexOf('》');
  return isOpen && text.slice(at, at + LONGEST_NAME).includes('》');
};

function isMisplaced(
  report: Report,
  { read: { text } }: Passage,
  figures: readonly Figure[],
  sentence: Stretch,
  clause: Stretch,
  figure: Figure,
): boolean {
  const { year } = report;
  if (yearOf(figure) === year || inName(text, figure.start)) return false;
  // A sentence that goes on to the year reported sets the two side by side.
  if (text.slice(clause.end, sentence.end).includes(`${year}年`)) return false;
  const counted = figures.filter(
    ({ kind, start, end }) => kind === 'count' && start >= figure.end && end <= sentence.end,
  );
  const behind = sentence.text.slice(figure.end - sentence.start);
  const counts = (words = behind) => counted.length > 0 && COUNTING.isIn(words);
  if (isLastClosing(text, sentence, figure, year)) return counts();
  // The period that the organ states for its own figures is the rule `period`'s.
  const whole = figure.kind === 'date' ? spanAt(text, figure.start) : null;
  if (whole && isAllOf(wholeYear(whole), yearOf(figure))) return counts();
  if (
    BORDERS.includes(text.charAt(figure.end) || ' ') ||
    OPENS.includes(text.charAt(figure.start - 1) || ' ')
  )
    return false;
  if (figure.kind === 'date') return false;
  const beside = text.slice(Math.max(0, figure.start - BESIDE), figure.end + BESIDE);
  if (BEARING.endingAt(text, figure.start)) return false;
  if (yearOf(figure) > year && isAhead(sentence.text, counted.length > 0)) return false;
  const units = counted.filter(({ end }) => end <= clause.end).map(({ unit }) => unit);
  if (tellsLastYearsItems(report, yearOf(figure), clause.text, units)) return false;
  if (isByRight(clause.text) || beside.includes('结转') || COMPARES.isIn(sentence.text)) return false;
  if (opensSentence(sentence, clause, figure)) return true;
  return counts(behindTime(clause.text.slice(figure.end - clause.start)) || behind);
}

/** A clause that only names the time, with what it is the time of: 2022年，我局进一步…. */
const tellingSpan = (sentence: Stretch, clause: Stretch): Stretch =>
  clause.end - clause.start <= SHORTEST_TELLING
    ? { ...clause, end: Math.min(sentence.end, clause.end + TELLING) }
    : clause;

function findingsIn({ report, lang }: CheckContext, key: NarrativeKey | TableKey): Finding[] {
  const passage = narrativeOf(report, key);
  let next = 0;
  return sentencesOf(passage).flatMap((sentence) => {
    const first = next;
    while ((passage.figures[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end) next += 1;
    const figures = passage.figures.slice(first, next);
    const years = figures.filter(({ kind }) => kind === 'year' || kind === 'date');
    return clauseStretches(sentence).flatMap((clause) =>
      years
        .filter(({ start }) => start >= clause.start && start < clause.end)
        .filter((figure) => isMisplaced(report, passage, figures, sentence, clause, figure))
        .map((figure) =>
          textFinding({
            rule: 'text-year',
            severity: 'warning',
            key,
            passage,
            span: tellingSpan(sentence, clause),
            cells: [],
            message: (quote) =>
              say(
                lang,
                `“${quote}”写的是${yearOf(figure)}年，本报告的报告年度是${report.year}年。年份写错或沿用上年文字的，请改正。`,
                `“${quote}” names ${yearOf(figure)}; the report is on ${report.year}.`,
              ),
            expected: report.year,
            actual: yearOf(figure),
            ground: GROUND,
          }),
        ),
    );
  });
}

/** A year that does not belong, beside a verb that counts. 五 tells of other years by right and is left alone. */
export const textYear: Rule = (context) => JUDGED_TEXTS.flatMap((key) => findingsIn(context, key));
