import { askingIn, closesAsking, isAsked } from '../../../language/clauses.ts';
import { hasHan } from '../../../language/han.ts';
import type { Heard, Reader } from '../../../language/hear.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import { overlaps, type Span } from '../../../language/span.ts';
import { asksWhichOfTwo, explain, ruleAsked } from '../../explain.ts';
import { questionOf } from '../../questions/list.ts';
import type { Session } from '../../session.ts';
import type { Act } from '../act.ts';
import { COMES_ANYWAY, type Command } from '../command.ts';
import { type CommandWords, commandWords } from '../command-words.ts';
import { correctedShown } from '../corrected-shown.ts';
import { draftEdit } from '../draft-edit.ts';
import { instructionsIn } from '../instruction.ts';
import type { NamedPlace } from '../named-place.ts';
import { topicsOf } from '../note-topics.ts';
import type { Place } from '../place.ts';
import { saysFigures } from '../said-figures.ts';
import { stretchesOf } from '../stretches.ts';
import { saidBy } from '../whole-clause.ts';
import { OF_THE_RULES } from '../words/asking.ts';
import { TO_ADD } from '../words/note-places.ts';
import { NO_FILE } from '../words/nothing.ts';
import type { Reply } from '../words/replies.ts';
import type { WishKind } from '../words/wish-kind.ts';
import { OWN_PART, WISHES, type Wish } from '../words/wishes.ts';

/** Longer messages are answers, whatever they hold (characters; English takes more of them). */
const LONGEST = 40;
const LONGEST_IN_ENGLISH = 100;

/** What stands beside a command says no more than why (characters). */
const LONGEST_REASON = 14;
const LONGEST_REASON_IN_ENGLISH = 50;

const ASKS = wordSet(['{行|成|可以|中|得}{不|吗|么|没}', '？']);

/** A thing that is asked for by its name alone: PDF行不 asks about it. */
const VERBS: readonly WishKind[] = ['make', 'hand', 'write', 'wants'];

/** Commands that lose nothing where they were not meant. */
const CHANGES_NOTHING: ReadonlySet<Command['kind']> = new Set([
  'goTo',
  'show',
  'check',
  'compare',
  'help',
  'draft',
  'back',
  'resume',
  'pause',
]);

/** What a wish comes to, with the place that is named. */
function commandOf({ command }: Wish, place: NamedPlace | null): Command | null {
  if (typeof command === 'object') return command;
  if (!place) return null;
  return command === 'goThere'
    ? { kind: 'goTo', section: place.section, ...(place.by === 'number' ? {} : { question: place.question }) }
    : { kind: 'show', section: place.section > 0 ? place.section : null };
}

/** What a stretch asks for. */
interface Asked {
  readonly wish: Wish;
  readonly command: Command;
}

/** What a stretch asks for where it holds nothing but words of commands; of 给我出个文件我拿去让局长看 what stands before the person's own part. */
function wishIn(utterance: Heard, session: Session, span: Span): Asked | null {
  const own = OWN_PART.all(utterance.text).find(({ start, end }) => start > span.start && end <= span.end);
  const said = commandWords(utterance, session, own ? { ...span, end: own.start } : span);
  return said && wishOf(said, session, ASKS.isIn(utterance.text) || isAsked(utterance.text, span));
}

function wishOf({ kinds, place, unknown }: CommandWords, session: Session, isQuestion = false): Asked | null {
  const wish = WISHES.find(
    ({ of, not = [] }) => of.every((kind) => kinds.has(kind)) && !not.some((kind) => kinds.has(kind)),
  );
  const command = wish && commandOf(wish, place);
  // 有个人申请了又自己撤了 tells of somebody.
  const tellsOf = command?.kind === 'pause' && place !== null;
  const isLoose =
    unknown > 0 &&
    (kinds.has('ask') || wish?.isReason || tellsOf || !CHANGES_NOTHING.has(command?.kind ?? 'cancel'));
  if (!command || isLoose) return null;
  // 放这行吗 asks whether a note is to stand here.
  if (isQuestion && kinds.has('leaveHere')) return null;
  if (command.kind === 'pdf' && isQuestion && !VERBS.some((kind) => kinds.has(kind))) return null;
  // What is asked now is gone to by answering it.
  if (command.kind === 'goTo' && command.question === session.cursor) return null;
  // 回上一题我再看看 goes back; 我再核一遍 is the person's own work.
  return !kinds.has('self') || command.kind === 'back' ? { wish, command } : null;
}

/** 列个清单，填过的: what the stretches of a message ask for that are each only a part of it. */
function together(utterance: Heard, session: Session): Asked | null {
  const parts = stretchesOf(utterance).map((span) => commandWords(utterance, session, span));
  if (parts.length < 2 || parts.some((part) => part === null || part.unknown > 0)) return null;
  const kinds = new Set(parts.flatMap((part) => [...(part?.kinds ?? [])]));
  const place = parts.find((part) => part?.place)?.place ?? null;
  const asked = wishOf({ kinds, place, unknown: 0 }, session);
  // 先跳过这个，把联系方式弄好: a stretch of which nothing is used asks for something else.
  const isWhole = parts.every((part) => asked?.wish.of.some((kind) => part?.kinds.has(kind)));
  return isWhole ? asked : null;
}

const asksItself = (text: string, span: Span): boolean => {
  const words = text.slice(span.start, span.end);
  return askingIn(words).length > 0 || isAsked(text, span) || asksWhichOfTwo(words);
};

function read(utterance: Heard, { session, question }: Place): Reading<Act> {
  const { text } = utterance;
  if (
    text.length > (hasHan(text) ? LONGEST : LONGEST_IN_ENGLISH) ||
    text.includes('\n') ||
    saysFigures(utterance)
  )
    return NOT_MINE;
  // 收费那句放最前面, at a draft: its words are put elsewhere.
  const draft = question.kind === 'draft' ? session.drafts[question.part] : null;
  if (draft?.state === 'ready' && draftEdit(draft.text, utterance)) return NOT_MINE;
  // 头一年报，之前没做过: there is no file.
  if (question.kind === 'previous' && NO_FILE.isIn(text)) return NOT_MINE;
  // 不填了，你就写按规定办 says what to write.
  const whole = commandWords(utterance, session, { start: 0, end: text.length });
  const isPlace = whole !== null && whole.place !== null && whole.unknown === 0;
  if (question.kind === 'notes' && !isPlace && instructionsIn(utterance).length > 0) return NOT_MINE;
  // 这段没问题 asks for no search, 等会下载了再传 for no file.
  const replies = (span: Span): boolean => {
    const clause = saidBy(text, span);
    return clause !== null && 'reply' in clause && NO_WISH.has(clause.reply);
  };
  const stretches = stretchesOf(utterance).map((span) => ({
    span,
    asked: replies(span) ? null : wishIn(utterance, session, span),
  }));
  const alone = stretches.flatMap((each) => each.asked ?? []);
  const isReply = stretches.some(({ span }) => replies(span));
  // 先不管这个，填后面的文字: what is passed over, and where to.
  const isWhole = alone.every(({ command }) => COMES_ANYWAY.has(command.kind)) && !isReply;
  const [asked] = (isWhole ? [together(utterance, session), ...alone] : alone)
    .flatMap((each) => each ?? [])
    .sort(
      ({ wish: a }, { wish: b }) =>
        Number(a.isReason ?? false) - Number(b.isReason ?? false) || WISHES.indexOf(a) - WISHES.indexOf(b),
    );
  if (!asked) return NOT_MINE;
  const { command } = asked;
  // 他后来自己撤了不要了，这种填哪 asks a rule; 能不能先去填收费 goes there.
  const isOfRule = OF_THE_RULES.isIn(text) && explain(utterance.folded.original)?.left === null;
  if (isOfRule && command.kind !== 'goTo') return NOT_MINE;
  // 措施要和问题一条一条对上吗 asks for no check.
  const isOfText = question.kind === 'notes' && command.kind === 'check' && closesAsking(text);
  if (isOfText && ruleAsked(utterance.folded.original)) return NOT_MINE;
  const known = stretches.flatMap(({ span }) => saidBy(text, span) ?? []);
  const reasons = stretches.filter(
    ({ span, asked: own }) =>
      own === null &&
      !known.some((clause) => overlaps(clause, span)) &&
      !commandWords(utterance, session, span),
  );
  // 人家撤回去了，算维持还是算其他: what is asked beside it is no reason for a command.
  if (command.kind !== 'pause' && reasons.some(({ span }) => asksItself(text, span))) return NOT_MINE;
  // Several clauses that say something else tell of the work: 有时候发了又撤，撤了又改，不严肃.
  if (question.kind === 'notes' && reasons.length > 1) return NOT_MINE;
  // 局名打错了，应该是档案局: what an organ is called tells of no work.
  const isName = command.kind === 'rename';
  const isReason = ({ start, end }: Span) =>
    end - start <= (hasHan(text) ? LONGEST_REASON : LONGEST_REASON_IN_ENGLISH) &&
    (isName || !topicsOf(text.slice(start, end)).has('work'));
  if (!reasons.every(({ span }) => isReason(span))) return NOT_MINE;
  // 个人那栏不对，抹掉: what stands on the screen is put right, not the report withdrawn.
  if (question.kind === 'cells' && correctedShown(session, question, utterance.folded.original))
    return NOT_MINE;
  // 全部重来，我拿错表了 beside figures on the screen: those are told anew, and not the report.
  if (command.kind === 'cancel' && asked.wish.of.includes('clear') && session.proposal)
    return understood({ does: 'reply', reply: 'no', about: utterance.folded.original.trim() }, [
      { start: 0, end: text.length },
    ]);
  // 回上一个问题，我想补一句: what was answered stays.
  const there = command.kind === 'goTo' ? command.question : session.history.at(-1)?.cursor;
  if (there !== undefined && (command.kind === 'back' || command.kind === 'goTo') && TO_ADD.isIn(text)) {
    const { section } = questionOf(session, there);
    return understood({ does: 'command', command: { kind: 'goTo', section, question: there, toAdd: true } }, [
      { start: 0, end: text.length },
    ]);
  }
  const [reply] = known.flatMap((clause) => ('reply' in clause ? [clause.reply] : []));
  // 挺顺，定了 at a draft: the text, and not yet the file.
  const settles = question.kind === 'draft' && command.kind === 'finish' && SETTLES.isIn(text) ? 'yes' : null;
  // 确认，往下走: what comes next comes anyway.
  const agreed = settles ?? (reply !== 'hesitate' && COMES_ANYWAY.has(command.kind) ? reply : undefined);
  const act: Act =
    agreed !== undefined
      ? { does: 'reply', reply: agreed, about: utterance.folded.original.trim() }
      : { does: 'command', command };
  return understood(act, [{ start: 0, end: text.length }]);
}

const SETTLES = wordSet(['定{了|下|下来|吧}']);

const NO_WISH: ReadonlySet<Reply> = new Set(['yes', 'hesitate']);

/** What puts a place off, or leaves it for later. */
const PASSES: readonly WishKind[] = ['pass', 'goPast', 'later', 'rest', 'leaveHere', 'errand'];

/** Whether words are nothing but words of commands, and leave something for later: 复议那块先放放. */
export function passesOver(utterance: Heard, session: Session): boolean {
  const said = commandWords(utterance, session, { start: 0, end: utterance.text.length });
  return said !== null && said.unknown === 0 && PASSES.some((kind) => said.kinds.has(kind));
}

/** Commands in any wording: made of nothing but what commands are made of (先歇会儿，明天一早接着弄; 刚才说的念给我听听). */
export const wishReader = (place: Place): Reader<Act> => ({
  name: '吩咐',
  read: (utterance) => read(utterance, place),
});
