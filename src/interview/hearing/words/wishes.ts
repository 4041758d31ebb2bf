import { wordSet } from '../../../language/lexicon.ts';
import type { Command } from '../command.ts';
import type { WishKind } from './wish-kind.ts';

/** What a stretch asks for that is made of words of commands: all of `of` are said and none of `not`. */
export interface Wish {
  readonly of: readonly WishKind[];
  readonly not?: readonly WishKind[];
  /** The person's reason for a command rather than one: it yields to every other. */
  readonly isReason?: true;
  /** A command, or what is done with the place that is named: it is gone to, or shown. */
  readonly command: Command | 'goThere' | 'showThere';
}

const SHOW: Command = { kind: 'show', section: null };

/** What may be asked for with the words of commands. Of several the earlier counts. */
export const WISHES: readonly Wish[] = [
  { of: ['english'], command: { kind: 'language', lang: 'en' } },
  { of: ['chinese'], command: { kind: 'language', lang: 'zh' } },
  { of: ['ledger'], not: ['ask', 'look'], command: { kind: 'ledger' } },
  { of: ['lastYear'], command: { kind: 'compare' } },
  { of: ['besideLast', 'look'], command: { kind: 'compare' } },
  { of: ['besideLast', 'verify'], command: { kind: 'compare' } },
  { of: ['organName'], command: { kind: 'rename' } },
  { of: ['place', 'turn'], command: 'goThere' },
  { of: ['place', 'back'], not: ['drop'], command: 'goThere' },
  { of: ['place', 'goBack'], command: 'goThere' },
  { of: ['place', 'mend'], not: ['ask', 'draft'], command: 'goThere' },
  { of: ['place', 'fault'], not: ['ask', 'verify', 'look'], command: 'goThere' },
  { of: ['place', 'look'], not: ['ask', 'draft', 'verify'], command: 'showThere' },
  {
    of: ['place', 'work', 'wants'],
    not: ['ask', 'later', 'rest', 'draft', 'done', 'pass', 'goPast', 'missing', 'fault', 'verify'],
    command: 'goThere',
  },
  {
    of: ['place', 'filled', 'wants'],
    not: ['ask', 'look', 'draft', 'done', 'before', 'missing', 'fault', 'verify', 'later'],
    command: 'goThere',
  },
  {
    of: ['place', 'work', 'pass'],
    not: ['ask', 'later', 'rest', 'draft', 'done', 'missing', 'fault', 'verify', 'look', 'filled'],
    command: 'goThere',
  },
  { of: ['help'], command: { kind: 'help' } },
  { of: ['later', 'go'], isReason: true, command: { kind: 'pause' } },
  { of: ['drop', 'report'], not: ['previous', 'draft'], command: { kind: 'cancel' } },
  { of: ['rest'], not: ['go', 'this', 'previous', 'report', 'mend'], command: { kind: 'pause' } },
  { of: ['leaveHere'], not: ['ask', 'go', 'this', 'previous', 'report', 'mend'], command: { kind: 'pause' } },
  { of: ['rest', 'this'], command: { kind: 'skip' } },
  { of: ['later', 'work'], not: ['this', 'draft', 'place'], isReason: true, command: { kind: 'pause' } },
  { of: ['undo'], not: ['rest', 'report'], command: { kind: 'undo' } },
  { of: ['goBack'], command: { kind: 'back' } },
  { of: ['back', 'previous'], command: { kind: 'back' } },
  { of: ['back', 'before'], command: { kind: 'back' } },
  { of: ['drop', 'previous'], command: { kind: 'back' } },
  { of: ['previous', 'mend'], not: ['ask', 'draft'], command: { kind: 'back' } },
  { of: ['clear'], command: { kind: 'cancel' } },
  { of: ['draft', 'write'], not: ['later', 'file'], command: { kind: 'draft' } },
  { of: ['draft', 'make'], command: { kind: 'draft' } },
  { of: ['draft', 'look'], command: { kind: 'draft' } },
  { of: ['draft', 'hand'], command: { kind: 'draft' } },
  { of: ['pdf'], command: { kind: 'pdf' } },
  { of: ['write', 'file'], not: ['later'], command: { kind: 'finish' } },
  { of: ['make'], not: ['later', 'look', 'work'], command: { kind: 'finish' } },
  { of: ['file', 'where'], command: { kind: 'finish' } },
  { of: ['hand', 'file'], command: { kind: 'finish' } },
  { of: ['missing', 'pass'], not: ['later', 'goPast', 'this', 'place'], command: { kind: 'check' } },
  { of: ['missing', 'ask'], not: ['place'], command: { kind: 'check' } },
  { of: ['verify', 'fault'], command: { kind: 'check' } },
  {
    of: ['fault', 'work'],
    not: ['place', 'draft', 'self', 'later', 'rest', 'mend', 'back'],
    command: { kind: 'check' },
  },
  { of: ['ask', 'fault'], command: { kind: 'check' } },
  { of: ['look', 'fault'], command: { kind: 'check' } },
  { of: ['verify', 'filled'], not: ['look'], command: { kind: 'check' } },
  { of: ['look', 'filled'], command: SHOW },
  { of: ['look', 'before'], command: SHOW },
  { of: ['look', 'report'], command: SHOW },
  { of: ['filled', 'ask'], command: SHOW },
  { of: ['verify'], not: ['look', 'work'], command: { kind: 'check' } },
  { of: ['verify', 'look'], command: { kind: 'check' } },
  { of: ['this', 'later'], command: { kind: 'skip' } },
  { of: ['pass', 'this'], command: { kind: 'skip' } },
  { of: ['later', 'pass'], command: { kind: 'skip' } },
  { of: ['goPast'], command: { kind: 'skip' } },
  { of: ['go'], not: ['later'], command: { kind: 'resume' } },
  {
    of: ['previous'],
    not: ['look', 'drop', 'fault', 'ask', 'mend', 'done', 'filled', 'verify', 'work', 'file'],
    command: { kind: 'back' },
  },
  { of: ['errand'], not: ['work', 'cells', 'look'], isReason: true, command: { kind: 'pause' } },
];

/** What the person will do with what they ask for. */
export const OWN_PART = wordSet(['{我|俺|我好|好让我}{拿|带|发|送|交|递|打印}{|去|回去|给|出去|出来}']);
