import { fold } from '../../language/fold.ts';
import { lexicon, wordSet } from '../../language/lexicon.ts';
import { phrases } from '../../language/phrases.ts';
import { between } from '../../language/span.ts';
import type { Channel } from '../../report/calendar/statutory.ts';
import { formOf, NEWEST_FORM } from '../../report/forms/choose.ts';
import { outcomeOf } from '../../report/forms/outcomes.ts';
import { afterLastEnumerator } from '../../report/reading/squash.ts';
import { CHANNEL_WORDS } from '../../report/words/channels.ts';
import { type FormName, formLexicon, narrowed, neversOf, wordTable } from '../../report/words/form-words.ts';
import { formLabels } from '../../report/words/labels.ts';
import type { ApplicantKind } from './applicant.ts';
import { DISPOSITIONS, type Disposition } from './dispositions.ts';

const FORM = formOf(NEWEST_FORM);

/** Kinds of applicant by the words for them and by those in names; the first that fits is meant. */
const KINDS: readonly ApplicantKind[] = [
  'legalService',
  'otherOrganization',
  'naturalPerson',
  'research',
  'socialWelfare',
  'business',
];

/** What a name ends with is what its bearer is, whatever else it has in it. */
const FIRM_ENDINGS = wordSet(['{个人独资|公司|企业|合作社|银行|集团|厂}']);

/** Words so wide that any other word for a kind goes before them. */
const WIDE: ReadonlySet<string> = new Set(['其他', '其它', '机关', '单位', '组织', '其他单位']);

const isColumn = (name: FormName): name is Extract<FormName, { kind: 'column' }> => name.kind === 'column';

/** The form's words for applicants; those in names go before those that stand for several kinds. */
const APPLICANTS = lexicon<FormName | null>([
  [neversOf('applications'), null],
  ...wordTable(FORM, 'applications', ['words', 'inPlace']).filter(([, name]) => isColumn(name)),
  ...wordTable(FORM, 'applications', ['inNames']),
]);

/** The form's words for all organizations together, and the shorter ones of a register's column. */
const GROUP = wordSet([
  ...wordTable(FORM, 'applications', ['words', 'inPlace'])
    .filter(([, name]) => isColumn(name) && name.columns.length > 1)
    .flatMap(([lines]) => lines),
  '单位',
  '{法人|单位}{|或|或者|和|及|与|、|/}{其他|非法人}{|组织}',
]);

type FoundKind = ReturnType<typeof APPLICANTS.all>[number];

const firstKind = (found: readonly FoundKind[]): ApplicantKind | null => {
  const named = found.flatMap(({ value }) =>
    value?.kind === 'column' && value.columns.length === 1 ? value.columns : [],
  );
  return KINDS.find((kind) => named.includes(kind)) ?? null;
};

/** Whether a text says no more than that the applicant is no natural person: which kind it is says the name alone. */
export const isOrganization = (text: string): boolean => GROUP.get(fold(text, 'dropped').text) === true;

/** The kind of applicant that a text names or that a name speaks for; null when it says nothing, or several together. */
export function readKind(text: string): ApplicantKind | null {
  const words = fold(text, 'dropped').text;
  if (isOrganization(words)) return null;
  const kinds = APPLICANTS.all(words);
  const narrow = firstKind(kinds.filter(({ word }) => !WIDE.has(word)));
  if (FIRM_ENDINGS.endingAt(words, words.length) && narrow !== 'legalService') return 'business';
  return narrow ?? firstKind(kinds);
}

const CHANNELS = CHANNEL_WORDS.map(({ channel, words, opening = [] }) => ({
  channel,
  anywhere: wordSet(words),
  opening: wordSet(opening),
}));

/** The channel that a text names; null when it says nothing. Mail is signed for unless it is called ordinary. */
export function readChannel(text: string): Channel | null {
  const words = fold(text.trim()).text;
  return (
    CHANNELS.find(({ anywhere, opening }) => anywhere.isIn(words) || opening.at(words, 0) !== null)
      ?.channel ?? null
  );
}

/** What came before the result or did not stand against it: no ground of a refusal, though it names one. */
const BY_THE_WAY = phrases(['{不|未}涉及…{，|。|；}', '{经|已|}征求…意见{后|，|。|；}'], 24);

const withoutByTheWay = (words: string): string =>
  between({ start: 0, end: words.length }, BY_THE_WAY.all(words))
    .map(({ start, end }) => words.slice(start, end))
    .join('');

const isResult = (name: FormName | null | undefined): name is Extract<FormName, { kind: 'row' }> =>
  name?.kind === 'row' && name.outcome !== undefined;

/** Words of results that are clear in any text, and those by which a register's cell may name one. */
const RESULTS = formLexicon(FORM, 'applications', ['words', 'kinds']);
const IN_A_CELL = formLexicon(FORM, 'applications', ['printed', 'words', 'kinds', 'inPlace']);
const LABELS = lexicon(formLabels(FORM, 'applications'));

/** The rows of results that a cell names by no more than its word: 公开, 3.其他. */
function rowsOfCell(words: string): readonly string[] {
  for (const word of [words, fold(afterLastEnumerator(words)).text]) {
    const name = LABELS.get(word) ?? IN_A_CELL.get(word);
    if (isResult(name)) return name.rows;
    if (name?.kind === 'either') return name.rows.filter((row) => outcomeOf(FORM, row) !== null);
  }
  return [];
}

/** What stands between the words of a cell that names several. */
const PARTS = /[，、；/]/;

/** What a text names of the results; an outcome falls away beside a row of its own: 不予公开（国家秘密）. */
export function resultsIn(text: string): readonly (readonly string[])[] {
  const wording = withoutByTheWay(fold(text, 'dropped').text);
  const cell = rowsOfCell(wording);
  if (cell.length > 0) return [cell];
  // Of several words each may be a cell's of its own: 信访，重复申请.
  const parts = wording.split(PARTS).map(rowsOfCell);
  const words = RESULTS.all(wording).flatMap(({ value }) => (isResult(value) ? [value.rows] : []));
  const names = [...words, ...parts.filter((rows) => rows.length > 0)];
  const given = IN_A_CELL.all(wording).some(({ value }) => isResult(value) && value.rows[0] === 'granted');
  return narrowed(given ? [...names, ['granted']] : names);
}

/**
 * The disposition that a text names, in the form's words or in those of answers; null when it is none of them or a group of
 * them, or when it names several: such a one is for a person to tell. 区分处理的，只计这一情形.
 */
export function readDisposition(text: string): Disposition | null {
  const named = resultsIn(text);
  const isPartial = named.some(([row, ...more]) => row === 'partiallyGranted' && more.length === 0);
  const [rows = [], ...others] = isPartial ? [['partiallyGranted']] : named;
  const [row, ...more] = rows;
  return others.length === 0 && more.length === 0
    ? (DISPOSITIONS.find((disposition) => disposition === row) ?? null)
    : null;
}

const RECORD_CORRECTION = phrases([
  '更正…{本人|自己|自身|个人}',
  '{本人|自身|个人}…{信息|记录|档案}…{更正|改正|有误}',
]);

/** Correcting one's own record (41条) is asked for in these words; it is no application. */
export const asksForRecordCorrection = (text: string): boolean => RECORD_CORRECTION.isIn(fold(text).text);

/** A channel for people: 当面提交. */
export const channelLabel = (channel: Channel): string =>
  CHANNEL_WORDS.find((each) => each.channel === channel)?.label ?? channel;
