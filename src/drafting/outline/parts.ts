import { wordSet } from '../../language/lexicon.ts';
import { ASPECTS, type AspectKey } from '../../report/sections.ts';
import { contradictionInWords, wordsAgainstTables } from '../../report/text/note-counts.ts';
import { carriedOn, withoutAsBefore } from '../carry/carried.ts';
import type { DraftRequest } from '../draft.ts';
import { NO_FEE, NOTHING_ELSE } from '../house-frames.ts';
import { PHRASES } from '../opening.ts';
import { selfNameOf } from '../self-name.ts';
import { standsWritten } from '../words/spoken.ts';
import { type Composed, composedUnder, itemsComposed, notPrinted, toldOf } from './composed.ts';
import { chargedIn, feeSentence, isNotCharged } from './fees.ts';
import {
  applicationsInWords,
  casesInWords,
  decisionsInWords,
  disputesInWords,
  documentsInWords,
} from './from-tables.ts';
import { problemsIn } from './last-problems.ts';
import { type Item, itemsUnder, type Names } from './note-text.ts';

/** The aspects of notes on 五. */
export const OF_PROBLEMS = ['problems', 'measures', 'improvements'] as const;

const sentence = (item: string): string => (/[。？]$/.test(item) ? item : `${item}。`);

const TABLE_WORDS: Readonly<Partial<Record<AspectKey, (request: DraftRequest) => string>>> = {
  proactiveDisclosure: ({ report }) => decisionsInWords(report),
  onRequest: ({ report, previous }) => applicationsInWords(report, previous),
  informationManagement: ({ report, organ }) => documentsInWords(report, organ),
};

const namesOf = ({ organ, report, previous }: DraftRequest): Names => ({
  self: selfNameOf(organ),
  year: report.year,
  problems: problemsIn(previous?.problems ?? ''),
});

/** What the tables say of an aspect, in sentences; '' where they say nothing. */
export const tablesInWords = (key: AspectKey, request: DraftRequest): string =>
  TABLE_WORDS[key]?.(request) ?? '';

/** What the notes of each aspect give, kept as long as the request is: the outline writes it, and the clerk is asked about it. */
const KNOWN = new WeakMap<DraftRequest, Map<AspectKey, Composed>>();

function notesInWords(key: AspectKey, request: DraftRequest): Composed {
  const known = KNOWN.get(request) ?? new Map<AspectKey, Composed>();
  KNOWN.set(request, known);
  const composed =
    known.get(key) ??
    composedUnder(withoutAsBefore(request.notes), key, namesOf(request), tablesInWords(key, request));
  known.set(key, composed);
  return composed;
}

/** What is carried over from last year of an aspect, but what this year's tables say themselves. */
const carriedBeside = (key: AspectKey, request: DraftRequest): string =>
  tablesInWords(key, request) === ''
    ? (carriedOn(key, request) ?? '')
    : withoutCounts(carriedOn(key, request) ?? '');

/** Whole sentences of a text that count nothing in 件: the tables' sentences count. */
const withoutCounts = (text: string): string =>
  text
    .split(/(?<=。)/)
    .filter((sentence) => !/\d件/.test(sentence))
    .join('');

/** One aspect of 一 from its notes and the tables; an attitude of the house where neither says anything. */
function aspectInWords(key: AspectKey, request: DraftRequest): string {
  const tables = tablesInWords(key, request);
  const sentences = notesInWords(key, request).sentences;
  // How applications are dealt with is told before what the tables count, what is told of them behind it.
  const isBefore = (words: string) => key !== 'onRequest' || !(/\d/.test(words) || OF_CASES.isIn(words));
  const before = sentences.filter(isBefore).join('');
  // Of disputes it is told behind what the tables count of those.
  const behind = sentences.filter((words) => !isBefore(words));
  const carried = carriedBeside(key, request);
  const facts =
    key === 'onRequest'
      ? `${before}${casesInWords(request.report, request.previous)}${behind.filter((words) => !OF_DISPUTES.isIn(words)).join('')}${disputesInWords(request.report)}${carried}${behind.filter((words) => OF_DISPUTES.isIn(words)).join('')}`
      : carried + before + tables;
  return facts === '' ? PHRASES.attitudes[key] : facts;
}
const OF_DISPUTES = wordSet(['{复议|诉讼|法院|纠正|败诉|胜诉|官司|起诉|应诉|判决}']);
/** Words of a sentence that tells of single applications or of disputes. */
const OF_CASES = wordSet([
  '{申请内容|涉及|申请获取|申请了解|申请查询|复议|诉讼|未予|已予|已提供|纠正|本机关|该信息|告知其|败诉|胜诉}',
]);

/** The five aspects of 一 as the outline writer has them. */
export function aspectsInWords(request: DraftRequest): Record<AspectKey, string> {
  const words = (key: AspectKey): string => aspectInWords(key, request);
  return {
    proactiveDisclosure: words('proactiveDisclosure'),
    onRequest: words('onRequest'),
    informationManagement: words('informationManagement'),
    platforms: words('platforms'),
    supervision: words('supervision'),
  };
}

/** Notes of 一 that say otherwise than a table: the clerk is asked, whoever writes. */
function contradictionsIn(request: DraftRequest): string[] {
  const { report, notes } = request;
  const read = notes.flatMap((note) => wordsAgainstTables(note, report));
  // What only counts is left to the tables' sentence; where the reader saw no cell it is asked about as a clause.
  const unread = ASPECTS.flatMap(({ key }) => notesInWords(key, request).contradictions).filter(
    (clause) => !read.some(({ printed }) => clause.includes(printed)),
  );
  return [
    ...read.map((contradiction) => contradictionInWords(contradiction, report)),
    ...unread.map((clause) => `要点写“${clause}”，与表格不一致，以哪个为准？`),
  ];
}

/** Notes of some aspects of which the outline made no sentence: the clerk is asked for more. */
const unfitNotes = (keys: readonly string[], request: DraftRequest): string[] =>
  toldOf(
    ASPECTS.filter(({ key }) => keys.includes(key)).flatMap(({ key }) => notesInWords(key, request).unfit),
  );

/** The same of 五. */
const unfitItems = (keys: readonly string[], request: DraftRequest): string[] =>
  toldOf(
    OF_PROBLEMS.filter((aspect) => keys.includes(aspect)).flatMap(
      (aspect) => itemsComposed(request.notes, aspect, namesOf(request)).unfit,
    ),
  );

/** Aspects of which a note says that all is as it was, and of which last year's report has no words. */
const lostBefore = (request: DraftRequest): string[] =>
  ASPECTS.filter(({ key }) => carriedOn(key, request) === '').map(
    ({ label }) => `“${label}”的要点说与上年一样，上年年报里没有找到这一段：请补充今年做了什么。`,
  );

/** How much of last year's text a question quotes, in characters. */
const QUOTED = 40;

/** What 五 lacks: problems, and what became of last year's (改进情况 is in the section's very name). */
function problemsQuestions({ notes, previous }: DraftRequest): string[] {
  const has = (aspect: string) => notes.some((note) => note.aspect === aspect && note.text.trim() !== '');
  const before = previous?.problems.replaceAll('\n', '') ?? '';
  const quoted = before.length > QUOTED ? `${before.slice(0, QUOTED)}……` : before;
  return [
    ...(before !== '' && !has('improvements') ? [`上年提出的问题改进得怎么样？上年写的是：“${quoted}”`] : []),
    ...(has('problems') ? [] : ['第五部分还没有存在的问题的要点：今年的工作还有哪些不足？']),
  ];
}

/** More questions of one kind than this beside a draft are not read. */
const MOST_QUESTIONS = 2;

/** What the clerk is asked about a part; `outlined` are the aspects of 一 and 五 that the outline wrote. */
export function questionsOn(request: DraftRequest, outlined: readonly string[]): string[] {
  switch (request.part) {
    case 'overview':
      return [
        ...contradictionsIn(request),
        ...lostBefore(request).slice(0, MOST_QUESTIONS),
        ...unfitNotes(outlined, request),
      ];
    case 'problems':
      return [...problemsQuestions(request), ...unfitItems(outlined, request)];
    case 'other':
      return toldOf(['fees', 'other'].flatMap((aspect) => othersUnder(aspect, request).flatMap(unfitOther)));
  }
}

/** How an item begins that tells of what is to come. */
const AHEAD = wordSet(['{下一步|今后|计划|拟|力争|争取|预计}']);

/** What a measure holds that has been taken. */
const ALREADY = wordSet(['{已|本年度|今年|本年内}', '{早|不|均}已{|经}']);

/** That a problem of last year is one still. */
const OPEN = wordSet([
  '{尚未|仍未|未|没有}{完全|得到|}{解决|整改|改正|改进|整改到位}',
  '{改进不明显|尚待解决|有待解决}',
]);
/** "针对更新慢的问题，尚未解决" among the problems of this year. */
function stillOpen(item: string): string {
  if (!item.startsWith('针对')) return item;
  const [problem = '', ...done] = item.slice(2).split('的问题，');
  const told = done.join('的问题，');
  return `${problem}的问题${OPEN.at(told, 0) ? '' : '，'}${told}`;
}

/** Problems, measures and what became of last year's problems of 五, one an item. What is still to come is a measure, wherever it was noted. */
export function problemsInWords(request: DraftRequest) {
  const names = namesOf(request);
  const items = (aspect: string) => itemsComposed(request.notes, aspect, names).sentences;
  const isAhead = (item: string) => item.startsWith(`${names.year + 1}年`) || AHEAD.at(item, 0) !== null;
  const improvements = items('improvements');
  const measures = items('measures');
  const isDone = (item: string) =>
    !isAhead(item) &&
    !item.includes(`${names.year + 1}年`) &&
    !item.includes('拟') &&
    ALREADY.isIn(item.slice(item.lastIndexOf('，') + 1));
  const open = improvements.filter((item) => !isAhead(item) && OPEN.isIn(item));
  return {
    problems: [...items('problems'), ...open.map(stillOpen)],
    done: measures.filter(isDone),
    measures: [...measures.filter((item) => !isDone(item)), ...improvements.filter(isAhead)],
    improvements: improvements.filter((item) => !isAhead(item) && !open.includes(item)),
  };
}

const othersUnder = (aspect: string, request: DraftRequest) =>
  itemsUnder(request.notes, aspect, namesOf(request)).filter(({ written }) => !NONE.get(written));

/** What of an item on 六 stands in no sentence. */
const unfitOther = (item: Item) => [
  ...(isFitOther(item) ? [] : [{ why: 'spoken' as const, words: item.said }]),
  ...notPrinted(item),
];
const isFitOther = ({ said, written }: Item): boolean =>
  written === '' || isNotCharged(said) || chargedIn(written) !== null || standsWritten(written);

/** The sentence on the information processing fee (信息处理费) and what else there is to report. */
export function othersInWords(request: DraftRequest): string[] {
  const fees = othersUnder('fees', request);
  const others = othersUnder('other', request);
  const fitting = (items: readonly Item[]) => items.filter((item) => item.written !== '' && isFitOther(item));
  const unpaid = request.report.applications.otherFeeUnpaid?.total ?? 0;
  // What was told and is asked about is not denied meanwhile.
  const text = [
    ...fitting(fees).map(({ said, written }) => (isNotCharged(said) ? NO_FEE : feeSentence(written))),
    ...(fees.length === 0 && unpaid === 0 ? [NO_FEE] : []),
    ...fitting(others).map(({ written }) => sentence(written)),
    ...(others.length === 0 ? [NOTHING_ELSE] : []),
  ].join('');
  return text === '' ? [] : [text];
}

/** Nothing else, and nothing to tell of it. */
const NONE = wordSet([
  '{没|没有|无|暂无|未}{|别的|其他|其它|另外的|啥|什么|需要说的|要说的|要报告的|特别的|特殊的|需要报告的|其他需要报告的|其他需要报告}{|事|事项|事情|情况|问题|内容|了|要说的|的了}',
]);
