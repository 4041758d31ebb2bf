import { normalForm, normalForms } from '../../../language/fold.ts';
import { isHan } from '../../../language/han.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { personAt } from '../../../language/persons.ts';
import { handlersCalled, isCalled, namesLike, piecesOf } from '../names.ts';
import type { Filter } from '../query.ts';
import type { Gathered, Unknown } from './gathered.ts';
import { type KnownAs, knownAs, type LedgerWords } from './ledger-words.ts';

const filterOf = ({ words, not }: Unknown, meant: KnownAs): Filter => {
  switch (meant) {
    case 'applicant':
      return { by: 'applicant', names: [words], not };
    case 'content':
      return { by: 'content', words: [words], not };
    case 'handler':
      return { by: 'handler', who: 'other', name: words, not };
    default:
      return meant satisfies never;
  }
};

/** Whether words can hardly be anything but somebody's name: 张某, 李律师, 张小禾; nobody's who is in the ledger, nor nearly so. */
function isSomebody(words: string, { applicants }: LedgerWords): boolean {
  const person = personAt(words, 0);
  if (!person?.isSure || person.end !== words.length) return false;
  return (person.form !== 'full' || words.length > 2) && namesLike(words, applicants).length === 0;
}

/** What stands behind what applications are about: 矿的件. */
const OF_THING = wordSet(['的{申请|件|那件|那个|那几件|那些|事|信息|材料}']);

/** What words are: as stands around them (小刘那里, 关于…), else as the ledger has them. */
function meantBy(
  { words, is, hint, start }: Unknown,
  ledger: LedgerWords,
  isBesideMe: boolean,
  text: string,
): KnownAs | null {
  if ((hint === 'handler' || isBesideMe) && handlersCalled(words, ledger.handlers).length > 0)
    return 'handler';
  if (hint === 'handler') return is === 'handler' ? null : is;
  // 杨柳的图: the last character of what an application is about; 矿的申请: one of it that nobody's name begins with.
  const isThing =
    words.length === 1 &&
    ((text.charAt(start - 1) === '的' && ledger.contents.some((content) => content.endsWith(words))) ||
      (OF_THING.at(text, start + 1) !== null &&
        ledger.contents.some((content) => content.includes(words)) &&
        ![...ledger.applicants, ...ledger.handlers].some((name) => name.startsWith(words))));
  return (
    is ??
    (isThing ? 'content' : knownAs(words, ledger)) ??
    hint ??
    (handlersCalled(words, ledger.handlers).length === 1 ? 'handler' : null) ??
    (isSomebody(words, ledger) ? 'applicant' : null)
  );
}

/** Words that are a content of the ledger cut short; null for any other. */
function shortContent(words: string, { contents }: LedgerWords): string | null {
  const text = normalForm(words);
  for (const content of normalForms(contents)) {
    const pieces = piecesOf(text, content);
    if (pieces !== null) return pieces;
  }
  return null;
}

/** A word of a content that another word cut: 处罚, of which 处 was taken for a word; null for none. */
function cutContent({ words, start, end }: Unknown, ledger: LedgerWords, text: string): string | null {
  const around = [
    [start, end],
    [start - 1, end],
    [start, end + 1],
    [start - 1, end + 1],
  ].map(([from = 0, to = 0]) => text.slice(Math.max(from, 0), to));
  const whole = around.slice(1).find((each) => isHan(each) && knownAs(each, ledger) === 'content');
  const onward = [text.slice(Math.max(start - 1, 0), end + 2), text.slice(start, end + 2)];
  return (
    whole ??
    shortContent(words, ledger) ??
    onward.map((each) => shortContent(each, ledger)).find((each) => each !== null) ??
    null
  );
}

const toldAs = (unknown: Unknown) => ({
  moment: null,
  isJoined: unknown.isJoined,
  part: unknown.part,
  start: unknown.start,
  span: unknown,
});

/** Whether a word for how cases stand ends at a place, without a 的 behind it. */
const isStandingAt = ({ filter, start }: Gathered['filters'][number], end: number, { used }: Gathered) =>
  filter.by === 'state' && used.some((span) => span.start === start && span.end === end);

/** 环保那个协会: two pieces that are a name cut short as one, and no two names. */
function inOneName(unknown: readonly Unknown[], { applicants }: LedgerWords): Unknown[] {
  const out: Unknown[] = [];
  for (const each of unknown) {
    const last = out.at(-1);
    const words = `${last?.words ?? ''}${each.words}`;
    const isOne = last?.is === null && each.is === null && !each.isJoined && last.not === each.not;
    if (last && isOne && applicants.some(isCalled(words)))
      out[out.length - 1] = { ...last, words, end: each.end };
    else out.push(each);
  }
  return out;
}

/** What a question says, with the words that nobody knew told apart. */
export function toldApart(
  notions: Gathered,
  ledger: LedgerWords,
  text: string,
): { said: Gathered; unused: Unknown[] } {
  const unused: Unknown[] = [];
  // 我跟建国谁手里多: who is set beside me handles applications as well.
  const isBesideMe = notions.words.some(({ is }) => is === 'me' || is === 'keeper');
  // 超期风险: what grows out of a word for how cases stand is a word of its own.
  const ends = new Set(notions.used.map(({ end }) => end));
  const isGrown = ({ start, is, hint }: Unknown): boolean =>
    is === null &&
    hint === null &&
    ends.has(start) &&
    notions.filters.some((each) => isStandingAt(each, start, notions));
  const filters = inOneName(notions.unknown, ledger).flatMap((unknown) => {
    if (isGrown(unknown)) {
      unused.push(unknown);
      return [];
    }
    const what = meantBy(unknown, ledger, isBesideMe && unknown.isJoined, text);
    if (what) return [{ ...toldAs(unknown), filter: filterOf(unknown, what) }];
    const cut = unknown.hint === 'handler' ? null : cutContent(unknown, ledger, text);
    if (cut !== null) {
      const filter = filterOf({ ...unknown, words: cut }, 'content');
      return [{ ...toldAs(unknown), filter }];
    }
    unused.push(unknown);
    return [];
  });
  const used = [...notions.used, ...filters.map(({ span }) => span)];
  return { said: { ...notions, filters: [...notions.filters, ...filters], used }, unused };
}
