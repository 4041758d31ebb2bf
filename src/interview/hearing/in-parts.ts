import { amountsIn } from '../../language/amounts.ts';
import { isAsked } from '../../language/clauses.ts';
import { withoutClosing, withoutOpening } from '../../language/ends.ts';
import { holdsOnly, trimmed } from '../../language/filler.ts';
import { quoted } from '../../language/fold.ts';
import { type Heard, type Hearing, heard } from '../../language/hear.ts';
import { between, joined, overlaps, type Span } from '../../language/span.ts';
import { sortsOf } from '../../language/units.ts';
import { namesTable } from '../answers/tally/tally.ts';
import { explain } from '../explain.ts';
import type { Act } from './act.ts';
import { askedBeside } from './asked-beside.ts';
import { COMES_ANYWAY, type Command } from './command.ts';
import { figuresBeside } from './figures-beside.ts';
import { type Aside, leftAside } from './left-aside.ts';
import { leftOpen } from './left-open.ts';
import { topicsOf } from './note-topics.ts';
import { type Beside, contactsIn, correctedFirst, correctionsIn } from './pieces-beside.ts';
import type { Place } from './place.ts';
import { gistReader } from './readers/gist.ts';
import { denies } from './readers/none.ts';
import { passesOver, wishReader } from './readers/wish.ts';
import { laterOf } from './set-aside.ts';
import { stretchesOf } from './stretches.ts';
import { styleIn } from './style.ts';
import { saidBy } from './whole-clause.ts';
import { THE_REST, TOLD_ALL } from './words/style.ts';

/** A longer message tells of the year (characters). */
const LONGEST = 400;

/** One of several things that a message says, in its own words. */
export interface Part {
  readonly act: Act;
  readonly words: string;
}

/** Commands that may be given behind an answer, and are then carried out after it. */
const MAY_FOLLOW: ReadonlySet<Command['kind']> = new Set([
  'pause',
  'finish',
  'pdf',
  'show',
  'check',
  'goTo',
  'help',
  'draft',
  'compare',
  'ledger',
]);

/** What may be said before such a part: what a message tells, and not what it asks back. */
const TELLS: ReadonlySet<Act['does']> = new Set(['notes', 'cells', 'contact', 'correctNote']);

/** Whether a stretch says that nothing follows what was told: 其他也没啥, 就这些. */
function endsTelling({ question }: Place, utterance: Heard, span: Span): boolean {
  const { text } = utterance;
  if (THE_REST.isIn(text.slice(span.start, span.end)) && denies(utterance, question, span)) return true;
  return TOLD_ALL.all(text).some((word) => overlaps(word, span) && holdsOnly(text, span, [word]));
}

const IS = '是';

/** What a stretch behind an answer says beside it: something to be done, talk (`chatter`), that nothing follows (null); undefined: it is a part of the answer. */
function besideOf(place: Place, utterance: Heard, span: Span): Act | null | undefined {
  const { text, folded } = utterance;
  const words = text.slice(span.start, span.end);
  const isNotes = place.question.kind === 'notes';
  if (isNotes && endsTelling(place, utterance, span)) return null;
  const said = saidBy(text, span);
  if (said && 'command' in said && COMES_ANYWAY.has(said.command.kind)) return null;
  // 机构改革划走了职能，说明一下: no help is asked for.
  if (isNotes && said && 'command' in said && said.command.kind === 'help') return { does: 'chatter' };
  const own = heard(quoted(folded, span));
  // 每周检查一遍 tells of the work.
  const tells = isNotes && !said && topicsOf(words).has('work');
  // 一个人家自己撤了 counts a case, and takes nothing back.
  const counted = amountsIn(own.text).find(({ start }) => start === 0);
  const isCase = counted !== undefined && sortsOf(counted.unit).includes('case');
  const wish = said && 'command' in said ? said.command : tells || isCase ? null : wishedBy(place, own);
  // 是要另外加工汇总的那种 goes on with what was told before it.
  if (!said && words.startsWith(IS) && namesTable(own.text, place.session.content.report.form))
    return undefined;
  if (wish && COMES_ANYWAY.has(wish.kind)) return null;
  if (wish && MAY_FOLLOW.has(wish.kind) && !(isNotes && wish.kind === 'check'))
    return { does: 'command', command: wish };
  // 强制一件都没动过 tells of a row that there is none of it.
  const tellsNone = own.negations.length > 0 && namesTable(own.text, place.session.content.report.form);
  if (!tellsNone && !isCase && passesOver(own, place.session)) return { does: 'chatter' };
  if (tells || wish) return undefined;
  const gist = isNotes ? gistReader(place).read(own) : null;
  return gist?.kind === 'understood' && gist.value.does === 'chatter' ? gist.value : undefined;
}

function wishedBy(place: Place, own: Heard): Command | null {
  const reading = wishReader(place).read(own);
  return reading.kind === 'understood' && reading.value.does === 'command' ? reading.value.command : null;
}

/** What a rule answers is answered beside what is told; other talk is only said to be left. */
const askedOf = (kind: Aside['kind'], words: string): Act => {
  const known = kind === 'asks' ? explain(words) : null;
  return known?.left === null ? { does: 'ask', of: 'rules', known } : { does: 'chatter' };
};

/** A fact that is left open is asked about, at the question where it was told. */
const unsettled = ({ question }: Place, open: string): Act => ({
  does: 'unsure',
  questions: [question.id],
  open,
});

/** The stretches at the end of a message that are no part of its answer; the first stays one. */
function behind(place: Place, utterance: Heard, others: readonly Span[]): Beside[] {
  const out: Beside[] = [];
  for (const stretch of stretchesOf(utterance).slice(1).reverse()) {
    if (others.some((each) => overlaps(each, stretch))) continue;
    const act = besideOf(place, utterance, stretch);
    if (act === undefined) break;
    out.unshift({ ...stretch, act });
  }
  return out;
}

/** Whether a wish on how the text is written can be kept: for the notes of a part, or a draft that is not there yet. */
const takesStyle = ({ session, question }: Place): boolean =>
  question.kind === 'notes' || (question.kind === 'draft' && session.drafts[question.part] === null);

/** 能不能写轻一点: what a rule answers is asked, and no wish. */
const asksRule = ({ text, folded }: Heard, span: Span): boolean =>
  isAsked(text, span) && explain(quoted(folded, span))?.left === null;

/** What is done behind the answer, each once; talk is told together. */
function once(parts: readonly Part[]): Part[] {
  const talk = parts.filter(({ act }) => act.does === 'chatter').map(({ words }) => words);
  const done = parts.filter(({ act }) => act.does !== 'chatter');
  const meant = ({ act }: Part) => JSON.stringify(act);
  return [
    ...(talk.length > 0 ? [{ act: { does: 'chatter' }, words: talk.join('，') } as const] : []),
    ...done.filter((part, at) => done.findIndex((each) => meant(each) === meant(part)) === at),
  ];
}

/**
 * A message that says several things, each to be taken its own way: what is told, how it is to be written (写得正式一点), that
 * nothing follows (就这些), what is to be done then (先到这), and what is asked behind it. null where it says one thing.
 */
export function inParts(
  place: Place,
  utterance: Heard,
  read: (told: Heard) => Hearing<Act>,
): Hearing<Act> | null {
  const { text, folded } = utterance;
  if (text.length > LONGEST) return null;
  const isNotes = place.question.kind === 'notes';
  const open = isNotes ? leftOpen(utterance) : null;
  const asked = isNotes && !open ? askedBeside(utterance, place.question) : null;
  if (asked) {
    const [told, question] = [read(heard(asked.told)), read(heard(asked.asks))];
    if (!(isTold(told) || saysNone(told)) || question.kind !== 'understood') return null;
    return inTurn(told, asked.told, [], [{ act: question.value, words: asked.asks }]);
  }
  const corrected = isNotes ? correctedFirst(place, utterance) : null;
  if (corrected) return { kind: 'understood', value: corrected, ...ALL(utterance) };
  const styles = takesStyle(place) ? styleIn(utterance).filter((span) => !asksRule(utterance, span)) : [];
  const talk = isNotes ? leftAside(utterance) : [];
  const contacts = isNotes ? contactsIn(place, utterance) : [];
  const mended = isNotes ? correctionsIn(place, utterance) : [];
  const figures = figuresBeside(place, utterance).filter(
    (span) => ![...contacts, ...mended].some((each) => overlaps(each, span)),
  );
  const others = [...contacts, ...mended, ...figures];
  const left = talk.filter(
    (span) => ![...mended, ...(open ? [open] : [])].some((each) => overlaps(each, span)),
  );
  const later = left.filter(({ kind }) => kind === 'later');
  const aside: Beside[] = [
    ...others,
    ...left.flatMap(({ start, end, kind }): Beside[] =>
      kind === 'later'
        ? [{ start, end, act: null }]
        : [{ start, end, act: askedOf(kind, quoted(folded, { start, end })) }],
    ),
    ...(open
      ? [{ start: open.start, end: open.end, act: unsettled(place, open.open), words: open.fact }]
      : []),
    ...behind(place, utterance, [...styles, ...left, ...others, ...(open ? [open] : [])]),
  ].sort((a, b) => a.start - b.start);
  if (styles.length + aside.length === 0) return null;
  const words = (span: Span): string => quoted(folded, span).trim();
  const wish = joined(styles)
    .map((span) =>
      quoted(
        folded,
        trimmed(
          text,
          span,
          (kind) => kind !== 'being' && kind !== 'degree',
          () => false,
        ),
      ),
    )
    .join('，');
  const wishes: Part[] = wish === '' ? [] : [{ act: { does: 'wish', wish }, words: wish }];
  const done = aside.flatMap(({ act, ...span }): Part[] =>
    act ? [{ act, words: span.words ?? words(span) }] : [],
  );
  const rest = between({ start: 0, end: text.length }, joined([...styles, ...aside]))
    .map((span) => withoutClosing(withoutOpening(words(span), '，,。；;、？?！! \n'), '，,、 \n'))
    .filter((each) => each !== '');
  const isCounted =
    figures.length > 0 && figures.every(({ act }) => act?.does !== 'cells' || !act.isCorrection);
  if (rest.length === 0)
    return wishes.length > 0 || open || isCounted
      ? {
          kind: 'understood',
          value: { does: 'inTurn', parts: [...wishes, ...once(done)] },
          ...ALL(utterance),
        }
      : null;
  const said = rest.join('\n');
  const told = read(heard(said));
  // 没了。哦对，办公楼搬了，这个要写吗: what comes to mind behind it takes that back.
  if (open && saysNone(told))
    return { ...told, value: { does: 'inTurn', parts: [...wishes, ...once(done)] }, ...ALL(utterance) };
  if (!isTold(told)) return null;
  return inTurn(puttingOff(told, place, later.map(words).join('，')), said, wishes, once(done));
}

type Told = Extract<Hearing<Act>, { kind: 'understood' }>;

/** What is told, of which the rest was put off in some words. */
function puttingOff(told: Told, place: Place, later: string): Told {
  const { value } = told;
  if (later === '' || value.does !== 'notes') return told;
  return { ...told, value: { ...value, later: { ...laterOf(later, place), words: later } } };
}

const isTold = (hearing: Hearing<Act>): hearing is Told =>
  hearing.kind === 'understood' && TELLS.has(hearing.value.does);

const NONE: ReadonlySet<string> = new Set(['nothing', 'none']);

/** Whether a stretch says that there is nothing of what is asked. */
const saysNone = (hearing: Hearing<Act>): hearing is Told =>
  hearing.kind === 'understood' && hearing.value.does === 'reply' && NONE.has(hearing.value.reply);

const ALL = ({ folded }: Heard) => ({ reader: '几件事', used: [folded.original], left: [], tried: [] });

function inTurn(told: Told, words: string, before: readonly Part[], behind: readonly Part[]): Hearing<Act> {
  if (before.length + behind.length === 0) return told;
  const own: Part = { act: told.value, words };
  return { ...told, value: { does: 'inTurn', parts: [...before, own, ...behind] } };
}
