import { clausesOf, isAsked, sentencesOf } from '../../../language/clauses.ts';
import { withoutClosing } from '../../../language/ends.ts';
import { fold } from '../../../language/fold.ts';
import { wordSet } from '../../../language/lexicon.ts';
import type { Token, Vocabulary } from './token.ts';
import { tokensOf } from './tokens.ts';

/** What a message looks like before anybody knows what its words mean. */
export interface Glance {
  /** Whether it asks: by a mark, an ending, a word for what is wanted. */
  readonly asks: boolean;
  /** Whether it names applications without a word that asks: 超期的, 2026-017, 张某的申请. */
  readonly names: boolean;
  /** Whether it speaks of applications, so that nothing else than the ledger can be meant. */
  readonly speaks: boolean;
}

/** Words that belong to applications and to nothing else that is talked of here. */
const OF_APPLICATIONS = wordSet([
  '{申请|申请件|台账|案子|案件|件|编号|承办人|办结|办完|没办|未办|答复|到期|超期|逾期|补正|延期|征求意见|结转|积压}',
  'application{s|}',
  'request{s|}',
  'case{s|}',
  'due',
  'pending',
  'overdue',
  'ledger',
]);

/** What a question ends with that only names what it is about. */
const NOMINAL_END = wordSet(['{的|申请|件|案子|案件|台账}', 'applications', 'requests', 'cases']);

/** The longest text that names applications without asking. */
const LONGEST_NAME = 40;

/** What is said of applications by one piece; words of a question's form are none. */
const SAYS = new Set([
  'filter',
  'moment',
  'me',
  'urgent',
  'soon',
  'latest',
  'ofThose',
  'that',
  'keeper',
  'summary',
]);

const saysSomething = (token: Token): boolean =>
  token.kind === 'number' || token.kind === 'quoted' || (token.kind === 'word' && SAYS.has(token.word.is));

const ASKING = new Set(['measure', 'aspect', 'groups', 'share', 'compare', 'yearBefore', 'urgent']);

const isWord = (token: Token, is: ReadonlySet<string>): boolean =>
  token.kind === 'word' && is.has(token.word.is);

/** Looks at a message: figures that are told (自然人10件) make it a statement. */
export function glanceAt(text: string, vocabulary: Vocabulary): Glance {
  const folded = fold(text).text;
  const tokens = tokensOf(folded, vocabulary);
  const isPressing = tokens.some((token) => isWord(token, new Set(['urgent', 'latest'])));
  const tells = !isPressing && tokens.some(({ kind }) => kind === 'amount');
  const isMarked = sentencesOf(folded).some((sentence) => isAsked(folded, sentence));
  const asks = isMarked || (!tells && tokens.some((token) => isWord(token, ASKING)));
  const trimmed = withoutClosing(folded, (char) => /[\p{P}\p{Z}]/u.test(char));
  const isNominal = NOMINAL_END.endingAt(trimmed, trimmed.length) !== null;
  const isDenied = tokens.some((token) => isWord(token, new Set(['not'])));
  const names =
    !tells &&
    folded.length <= LONGEST_NAME &&
    clausesOf(folded).length === 1 &&
    (isNominal || (!isDenied && tokens.filter(saysSomething).length <= 1));
  const speaks =
    OF_APPLICATIONS.all(folded).length > 0 ||
    tokens.some((token) => token.kind === 'number' || isWord(token, new Set(['urgent'])));
  return { asks, names, speaks };
}
