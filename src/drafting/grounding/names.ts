import { wordSet } from '../../language/lexicon.ts';
import { namesIn } from '../../language/names.ts';
import { meetingsIn } from '../../report/set-phrases.ts';
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

/** Meetings of every year, whose days the table does not have. */
const YEARLY = wordSet(['全国两会', '中央经济工作会议']);

/** Meetings that are in no note and that the table of dates does not have as held by the end of the year reported on. */
export const groundlessMeetings = (sentence: string, evidence: Evidence): string[] => {
  const limit = `${evidence.report.year}-12-31`;
  const held = (name: string) =>
    evidence.meetings.some((meeting) => meeting.name === name && meeting.end <= limit);
  return [...meetingsIn(sentence).filter(({ names }) => !names.every(held)), ...YEARLY.all(sentence)]
    .map(({ start, end }) => sentence.slice(start, end))
    .filter((printed) => !saidIn(printed, evidence));
};

/** What a sentence says of a person whom it names and whom nothing else tells from another word. */
const DOES = wordSet(['{同志|担任|主持|带队|牵头|出席|亲自|作|为|负责}']);

/** Names of persons that no note has. */
export const groundlessPersons = (sentence: string, evidence: Evidence): string[] => {
  const named = namesIn(sentence).flatMap((name) => {
    if (name.kind !== 'person' || !name.isSure || name.form !== 'full') return [];
    const isTitled = name.end - name.start > name.name.length;
    const does = DOES.at(sentence, name.end) !== null;
    return isTitled || does ? [name.name] : [];
  });
  const known = evidence.persons.filter((name) => name.length >= 2 && sentence.includes(name));
  return [...new Set([...named, ...known])].filter((name) => !saidIn(name, evidence));
};
