import { readFigures } from '../../language/figures.ts';
import { ONE_TO_TEN } from '../../language/numerals.ts';
import { COMMON_SURNAMES } from '../../language/surnames.ts';
import type { Evidence } from './evidence.ts';

/** Laws and official forms that every report may name (条例 and what belongs to it). */
const LAWS = [
  '中华人民共和国政府信息公开条例',
  '政府信息公开条例',
  '条例',
  '政府信息公开信息处理费管理办法',
  '中华人民共和国行政复议法',
  '行政复议法',
  '中华人民共和国行政诉讼法',
  '中华人民共和国保守国家秘密法',
  '中华人民共和国政府信息公开工作年度报告格式',
];

const saidIn = (text: string, evidence: Evidence): boolean =>
  evidence.sources.some((source) => source.text.includes(text));

/** Titles of documents (《…》) that neither a note, nor last year's report, nor the law has. */
export const groundlessTitles = (sentence: string, evidence: Evidence): string[] =>
  [...sentence.matchAll(/《([^《》]{1,80})》/g)].flatMap(([printed, title = '']) => {
    const known = LAWS.includes(title) || saidIn(title, evidence);
    const lastYear = evidence.lastYear.some((source) => source.text.includes(`《${title}》`));
    return known || lastYear || evidence.report.preamble.includes(`《${title}》`) ? [] : [printed];
  });

const MEETING_NAME = new RegExp(
  `(?:党的)?(十[${ONE_TO_TEN}]|[二三]十[${ONE_TO_TEN}]?)大(?![队型数])|[${ONE_TO_TEN}]{2,4}届[${ONE_TO_TEN}]中(?:、[${ONE_TO_TEN}]中)*全会|全国两会|中央经济工作会议`,
  'g',
);

/** A joined name (二十届二中、三中全会) as the names it stands for. */
function singleNames(printed: string): string[] {
  const joined = /^(.+届)(.中(?:、.中)+)全会$/.exec(printed);
  if (!joined?.[1] || !joined[2]) return [printed.replace(/^(?=[二三]?十.{0,2}大$)/, '党的')];
  return joined[2].split('、').map((session) => `${joined[1]}${session}全会`);
}

/** Meetings that are in no note and that the table of dates does not have as held by the end of the year reported on. */
export const groundlessMeetings = (sentence: string, evidence: Evidence): string[] =>
  [...sentence.matchAll(MEETING_NAME)].flatMap(([printed]) => {
    const limit = `${evidence.report.year}-12-31`;
    const held = (name: string) =>
      evidence.meetings.some((meeting) => meeting.name === name && meeting.end <= limit);
    return singleNames(printed).every(held) || saidIn(printed, evidence) ? [] : [printed];
  });

/** Phrases in which a leader's name may stand; anything else with it is misquoted or invented. */
const GUIDING_THOUGHT = '习近平新时代中国特色社会主义思想';

/** A guiding phrase that is not the set phrase word for word. */
export const misquotedPhrases = (sentence: string, evidence: Evidence): string[] =>
  sentence.replaceAll(GUIDING_THOUGHT, '').includes('习近平') && !saidIn('习近平', evidence)
    ? ['习近平']
    : [];

const OFFICE = '局长|主任|书记|县长|区长|市长|镇长|乡长|科长|股长|处长|所长|组长|厅长|主席|站长|专员';
const NAME_WITH_OFFICE = new RegExp(
  `(?:${OFFICE})([${COMMON_SURNAMES}][\\u4e00-\\u9fff]{1,2})(?=同志|担任|主持|带队|牵头|出席|亲自|作|为|[，、。；（])|(?<![\\u4e00-\\u9fff])([${COMMON_SURNAMES}][\\u4e00-\\u9fff]{1,2})(?=同志|${OFFICE}|副(?:${OFFICE}))|由([${COMMON_SURNAMES}][\\u4e00-\\u9fff]{1,2})(?=同志|担任|牵头|负责)`,
  'g',
);

/** Names of persons that no note has. */
export const groundlessPersons = (sentence: string, evidence: Evidence): string[] => {
  const looksLike = [...sentence.matchAll(NAME_WITH_OFFICE)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
  const known = evidence.persons.filter((name) => name.length >= 2 && sentence.includes(name));
  return [...new Set([...looksLike, ...known])].filter((name) => name !== '' && !saidIn(name, evidence));
};

/** The months of the period reported on are the period where both stand: "1月至12月"; alone, 12月 dates an event. */
const WHOLE_YEAR = /1月.{0,12}12月|1[—–~-]12月/;

const PLAN = /下一步|下步|明年|今后|将/;

/** Years and days that nothing speaks of. */
export function groundlessDates(sentence: string, evidence: Evidence): string[] {
  const { year } = evidence.report;
  const sources = [...evidence.sources, ...evidence.lastYear];
  const ofPart = evidence.part === 'problems' || PLAN.test(sentence);
  const years = new Set([
    year,
    ...(evidence.previous ? [evidence.previous.year] : []),
    ...(ofPart ? [year + 1] : []),
  ]);
  const months = WHOLE_YEAR.test(sentence) ? [1, 12] : [];
  const period = new Set(
    [101, 1231, ...months].flatMap((day) => [day, year * (day < 100 ? 100 : 10_000) + day]),
  );
  return readFigures(sentence).flatMap((figure) => {
    const printed = sentence.slice(figure.start, figure.end);
    const told = sources.some((source) =>
      source.figures.some(
        ({ kind, value }) => kind === figure.kind && value % 10_000 === figure.value % 10_000,
      ),
    );
    switch (figure.kind) {
      case 'year':
        return years.has(figure.value) || told ? [] : [printed];
      case 'date':
        return period.has(figure.value) || told ? [] : [printed];
      case 'documentNumber':
        return figure.value === 711 || told ? [] : [printed];
      case 'phone':
      case 'identifier':
        return saidIn(printed, evidence) ||
          figure.value === 12345 ||
          evidence.report.preamble.includes(printed)
          ? []
          : [printed];
      default:
        return [];
    }
  });
}

const SUPERLATIVE =
  /首[个次家创](?!问)|率先|领先|前列|第[一二三123](?=名|位)|名列前茅|一流|标杆|样板|典范|显著|大幅(?!面)|极大|空前|唯一|最(?:好|高|大(?!限度|程度)|快|优|佳|先进|全面)|卓有成效|圆满|填补|优异|优秀|突出成绩|超额|全(?:国|省|市|县|区)(?:第|前|首)|明显(?=提升|提高|增强|改善|成效|进步|下降|减少|加快)/g;
const FAULT = /不足|不够|不强|不高|差距|短板|薄弱|问题|滞后|偏/;

/** Superlatives and praise that no note has. In a sentence on faults, 明显 and 显著 are no praise. */
export const groundlessPraise = (sentence: string, evidence: Evidence): string[] =>
  [...sentence.matchAll(SUPERLATIVE)]
    .map(([printed]) => printed)
    .filter((word) => !saidIn(word, evidence) && !(FAULT.test(sentence) && /明显|显著/.test(word)));
