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
  evidence.lines.some((line) => line.text.includes(text));

/** A text without the titles of laws that every report may name. */
export const withoutLaws = (text: string): string =>
  text.replace(/《([^《》]{1,80})》/g, (printed: string, title: string) =>
    LAWS.includes(title) ? '' : printed,
  );

/** A text without the titles in it: what stands in them is judged as a title. */
export const withoutTitles = (text: string): string => text.replace(/《[^《》]{1,80}》/g, '《》');

/** Titles of documents (《…》) that neither a note, nor last year's report, nor the law has. */
export const groundlessTitles = (sentence: string, evidence: Evidence): string[] =>
  [...sentence.matchAll(/《([^《》]{1,80})》/g)].flatMap(([printed, title = '']) => {
    const known = LAWS.includes(title) || saidIn(title, evidence);
    const lastYear = evidence.lastYear.some((line) => line.text.includes(`《${title}》`));
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
