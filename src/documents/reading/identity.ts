import { daysIn } from '../../language/days.ts';
import { fold } from '../../language/fold.ts';
import { lexicon, wordSet } from '../../language/lexicon.ts';
import { exactInteger } from '../../language/numbers.ts';
import { DIGITS } from '../../language/numerals.ts';
import { simplified } from '../../language/traditional.ts';

/** A fact about the report and why it is unsure, if it is. */
interface Found<T> {
  readonly value: T;
  readonly doubt: string | null;
}

/** Where year and organ may be told, best first. */
interface Sources {
  readonly title: string | null;
  readonly beforeTitle: string;
  readonly preamble: string;
  readonly narrative: string;
  /** Leftovers such as "填报单位：…". */
  readonly debris: readonly string[];
}

const FIRST_YEAR = 2008;
const LAST_YEAR = 2100;

const YEAR = new RegExp(`(?<![\\d${DIGITS}])(\\d{4}|[${DIGITS}]{4})\\s*年`, 'g');

/** Years in a text, "二〇二四年" as well, in order. */
function yearsIn(text: string): number[] {
  const folded = fold(text.replaceAll('Ｏ', '〇')).text;
  return [...folded.matchAll(YEAR)]
    .map((match) => exactInteger(match[1] ?? '') ?? 0)
    .filter((year) => year >= FIRST_YEAR && year <= LAST_YEAR);
}

function mostFrequent(years: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The year whose first day a text names, as the beginning of the period reported on. */
function yearOfFirstDay(text: string): number | null {
  for (const day of daysIn(fold(text, 'dropped').text))
    if (day.kind === 'date' && day.year?.kind === 'named' && day.month === 1 && day.day === 1)
      return day.year.year;
  return null;
}

/** The year reported on; null when nothing in the document tells it. */
export function findYear(sources: Sources): Found<number> | null {
  const [titled] = yearsIn(sources.title ?? '');
  if (titled !== undefined) return { value: titled, doubt: null };
  const period = yearOfFirstDay(sources.preamble);
  if (period !== null) return { value: period, doubt: `标题没有年份，按统计期限读作${period}年` };
  const [letter] = yearsIn(sources.beforeTitle);
  const inText = mostFrequent(yearsIn(`${sources.preamble}\n${sources.narrative}`));
  const value = inText ?? letter;
  return value === undefined ? null : { value, doubt: `标题没有年份，按正文读作${value}年` };
}

const NAME = '[\\p{Script=Han}（）()]{2,40}?';
const ORGAN_END =
  '(?:政府|局|委员会|委|办公室|办公厅|厅|院|中心|街道办事处|街道|镇|乡|管委会|管理处|支队|大队|公司|署|行|社|部)';
const YEARS = new RegExp(`^[\\d○${DIGITS}]{4}\\s*年度?|[\\d○${DIGITS}]{4}\\s*年度?$|(?<!\\d)20\\d{2}$`, 'gu');
/** A government may call itself by its place alone: "临江市", in a title of the form "<地名><年份>年…". */
const PLACE = /^\p{Script=Han}{1,12}[省市县区州盟旗]$/u;
const SUBJECT = wordSet(['政府信息{主动|}公开']);
/** The subject in fewer words; an office for it ("政务公开办公室") is a part of the organ's name. */
const SUBJECT_IN_SHORT = lexicon<boolean>([
  [['{政务|政务信息|信息}公开'], true],
  [['{政务|政务信息|信息}公开{工作办|工作领导|办|领导|中心|局|处|科}'], false],
]);

/** Where a title comes to its subject; its end where it names none. */
function subjectAt(title: string): number {
  const words = simplified(title);
  const word = SUBJECT.all(words)[0] ?? SUBJECT_IN_SHORT.all(words).find(({ value }) => value);
  return word?.start ?? title.length;
}
/** What a site sets before a title: "【年报】". */
const TAG = /^(?:【[^】]{0,12}】|\[[^\]]{0,12}\])/u;
/** What joins the organ to the subject in a title: "…局关于报送2024年…的报告". */
const ABOUT = /(?:关于(?:报送|上报|公布|发布|印发)?|的)$/u;

/** So much of an opening is searched for the organ, and so much behind what leads to it (characters). */
const LONGEST_OPENING = 2_000;
const LONGEST_LEAD = 60;

const named = (text: string, pattern: RegExp): string | null => pattern.exec(text)?.[1]?.trim() || null;

/** The organ's name in a title, whichever side of the year it stands on. */
function organInTitle(title: string): string {
  const words = title.replace(/\s+/gu, '').replace(/\p{Nd}/gu, (digit) => digit.normalize('NFKC'));
  const head = words
    .slice(0, subjectAt(words))
    .replace(TAG, '')
    .replace(YEARS, '')
    .replace(/^关于/u, '')
    .replace(ABOUT, '')
    .replace(YEARS, '');
  return new RegExp(ORGAN_END, 'u').test(head) || PLACE.test(head) || head.length >= 4 ? head : '';
}

/** What leads to the organ in an opening sentence, and what does not belong to its name. */
const LEADS_TO_ORGAN = wordSet([
  '{现|特|特此|兹}{向社会|面向社会|予以|}{公布|公开|发布|报告}',
  '{现将|兹将|特将|由|将|本报告由|向社会公布|向社会公开|本报告是|本报告为|编制|编写|制作|撰写|形成}',
]);
/** What an opening sentence goes on with behind the organ's name. */
const BEHIND_ORGAN = new RegExp(
  `^[《<]?(${NAME}${ORGAN_END})(?=[（(](?:以下)?简称|\\d{4}年|编制|组织编制|汇总|政府信息公开|政务公开)`,
  'u',
);
/** A sentence may open with the organ itself: 乙县丙局2023年政府信息公开工作年度报告…. */
const opensClause = (text: string, at: number): boolean =>
  at === 0 || '。，：；\n《'.includes(text.charAt(at - 1));

/** The organ that an opening sentence names: 现将乙县丙局（以下简称我局）…, 现公布《乙县丙局2023年…》. */
function organInOpening(preamble: string): string | null {
  const { text } = fold(preamble.slice(0, LONGEST_OPENING), 'dropped');
  for (let at = 0; at < text.length; at += 1) {
    const lead = LEADS_TO_ORGAN.at(text, at);
    const from = lead?.end ?? (opensClause(text, at) ? at : -1);
    const name = from < 0 ? undefined : BEHIND_ORGAN.exec(text.slice(from, from + LONGEST_LEAD))?.[1];
    if (name && !LEADS_TO_ORGAN.at(name, 0)) return name;
  }
  return null;
}

/** The reporting organ's name, "" when the document does not say. */
export function findOrgan(sources: Sources): Found<string> {
  const titled = organInTitle(sources.title ?? '');
  if (titled !== '') return { value: titled, doubt: null };
  const forms = sources.debris.map((line) => named(line, /填报单位\s*[:：]\s*([^\s]{2,40})/u)).find(Boolean);
  const letter = named(
    sources.beforeTitle.replace(/[ \t]+/gu, ''),
    new RegExp(`(?:^|\\n)(${NAME}${ORGAN_END})(?:办公室)?\\n?关于`, 'u'),
  );
  const stated = organInOpening(sources.preamble);
  const value = forms ?? letter ?? stated ?? '';
  return { value, doubt: value === '' ? null : `标题没有机关名称，按“${value}”读取` };
}
