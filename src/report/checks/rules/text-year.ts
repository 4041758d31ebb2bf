import type { Figure } from '../../../language/figure.ts';
import { wordSet } from '../../../language/lexicon.ts';
import type { Finding } from '../../findings.ts';
import type { NarrativeKey, TableKey } from '../../sections.ts';
import type { Passage } from '../../text/mentions.ts';
import { narrativeOf } from '../../text/narrative.ts';
import { clausesOf, type Stretch, sentencesOf } from '../../text/sentences.ts';
import { JUDGED_TEXTS, textFinding } from '../../text/text-finding.ts';
import { type CheckContext, type Rule, say } from '../rule.ts';

const GROUND = '四川DB51/T 2660—2019 2.1：统计时间段为报告年度1月1日至12月31日';

const COUNTING =
  /收到|新收|接收|受理|答复|办结|办理|公开|发布|起草|制发|制定|制作|编印|印发|废止|作出|开展|组织|举办|召开|培训/;
/** Names of plans and accounts, documents and comparisons bear other years by right. */
const BY_RIGHT =
  /结转|上年|去年|相比|相较|较|同比|比20|增长|下降|增加|减少|以来|截至|截止|规划|计划|方案|要点|决算|预算|十[三四五六]五|届|年鉴|成立|组建|下一步|明年|将|拟(?!定)|修订(?:的|版|本|稿|后|）|$)|(?:起|日|月|年|开始)(?:正式|全面)?(?:施行|实施)|(?:施行|实施|出台|制定|制发|印发|制作)的|[年月日]度?起(?!草)/;

/** What is done to a thing that bears its year: 公开2023年度政府信息公开年度报告1份, 对2023年出台的3件文件开展评估. */
const BEARING =
  /(?:公开|发布|公示|公布|编制|完成|报送|上报|更新|上传|梳理|清理|评估|印发|对|将|含|包括|参加|参与)了?$/;
/** What is announced, in this clause or a later one of its sentence. */
const AHEAD = /将|拟|计划|继续|力争|争取|预计/;
/** A whole year from its first to its last day, as a count's period: 2023年1月1日至12月31日. */
const WHOLE_YEAR = /^(?:起)?[-—–~～至到]+(\d{4}年)?(?:12月31日|12月底)/;

/** A count that runs on over years may close in an earlier one. */
const RUNNING_ON = /累计|历年|现有|共有|以来|存量/;

/** "截至2023年12月31日" in a report on 2024: last year's closing date left standing. */
function isLastClosing(sentence: Stretch, clause: Stretch, year: number): boolean {
  const closing = new RegExp(`截[至止]到?${year - 1}年(?:12月31日|12月底|年?底)`);
  return closing.test(clause.text) && !RUNNING_ON.test(sentence.text);
}

/** The year of a figure that names a year, or a closing date by the day. */
const yearOf = ({ kind, value }: Figure): number => (kind === 'date' ? Math.floor(value / 10_000) : value);

/** What may end a clause that names nothing but the time: 2023年度，… */
const TIME_ALONE = /^度?(?:全年|里|内|期间)?$/;

/** The organ that tells of itself. */
const OURSELVES = wordSet(['{我|本|全}{局|委|办|厅|院|镇|乡|街道|县|市|区|州|省}', '本{机关|单位|部门|级}']);

/** "2022年，我局认真组织开展…": a whole sentence of the organ's own that another year opens. */
const opensSentence = (sentence: Stretch, clause: Stretch, figure: Figure): boolean =>
  figure.start === sentence.start &&
  TIME_ALONE.test(clause.text.slice(figure.end - clause.start)) &&
  OURSELVES.isIn(sentence.text.slice(clause.end - sentence.start, clause.end - sentence.start + 12));

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
  { read: { text } }: Passage,
  figures: readonly Figure[],
  sentence: Stretch,
  clause: Stretch,
  figure: Figure,
  year: number,
): boolean {
  if (yearOf(figure) === year || inName(text, figure.start)) return false;
  // A sentence that goes on to the year reported sets the two side by side.
  if (text.slice(clause.end, sentence.end).includes(`${year}年`)) return false;
  const counts = figures.some(
    ({ kind, start, end }) => kind === 'count' && start >= figure.end && end <= sentence.end,
  );
  const behind = sentence.text.slice(figure.end - sentence.start);
  if (isLastClosing(sentence, clause, year)) return COUNTING.test(behind) && counts;
  // The period that the organ states for its own figures is the rule `period`'s.
  const whole = WHOLE_YEAR.exec(text.slice(figure.end, figure.end + 12));
  if (figure.kind === 'date' && yearOf(figure) >= 1000 && figure.value % 10_000 === 101 && whole)
    return (whole[1] === undefined || whole[1] === `${yearOf(figure)}年`) && COUNTING.test(behind) && counts;
  if (/^[-—–至到]/.test(text.slice(figure.end)) || /[-—–至到〔]$/.test(text.slice(0, figure.start)))
    return false;
  if (figure.kind === 'date') return false;
  const beside = text.slice(Math.max(0, figure.start - BESIDE), figure.end + BESIDE);
  if (BEARING.test(text.slice(Math.max(0, figure.start - BESIDE), figure.start))) return false;
  if (yearOf(figure) > year && AHEAD.test(sentence.text)) return false;
  if (BY_RIGHT.test(clause.text) || /结转/.test(beside) || /相比|同比|增长|下降/.test(sentence.text))
    return false;
  if (opensSentence(sentence, clause, figure)) return true;
  const rest = clause.text.slice(figure.end - clause.start).replace(TIME_ALONE, '');
  return COUNTING.test(rest || behind) && counts;
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
    return clausesOf(sentence).flatMap((clause) =>
      years
        .filter(({ start }) => start >= clause.start && start < clause.end)
        .filter((figure) => isMisplaced(passage, figures, sentence, clause, figure, report.year))
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
