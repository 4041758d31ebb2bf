import { fold } from '../../../language/fold.ts';
import type { Token } from './token.ts';
import { tokensOf } from './tokens.ts';
import { vocabularyWith } from './vocabulary.ts';
import type { Word } from './word.ts';

/** What a word is about, by name; null for one that says nothing of its own. */
function notionOf(word: Word): string | null {
  switch (word.is) {
    case 'filter':
      return word.filter.by === 'state'
        ? `state:${word.filter.state}`
        : word.filter.by === 'ever'
          ? `ever:${word.filter.deed}`
          : word.filter.by;
    case 'moment':
      return word.moment;
    case 'measure':
      return word.measure.kind;
    case 'aspect':
      return `aspect:${word.aspect}`;
    case 'groups':
      return `by:${word.by}`;
    case 'me':
    case 'keeper':
      return 'handler';
    case 'nothing':
    case 'still':
    case 'foreign':
    case 'that':
      return null;
    default:
      return word.is;
  }
}

function notionAt(token: Token): string | null {
  switch (token.kind) {
    case 'word':
      return notionOf(token.word);
    case 'sign':
      return null;
    case 'unknown':
      return token.is;
    case 'quoted':
      return 'content';
    default:
      return token.kind;
  }
}

/** What a question speaks of, whatever it makes of it: a state, a time, a handler, a number. */
export const notionsOf = (text: string): ReadonlySet<string> =>
  new Set(tokensOf(fold(text).text, vocabularyWith()).flatMap((token) => notionAt(token) ?? []));
