import { clauseTexts } from '../../language/clauses.ts';
import { OF_DERIVATION } from '../../language/derivations.ts';
import { withoutEnumerator } from '../../language/enumerators.ts';
import { replaced, wordSet } from '../../language/lexicon.ts';
import { negationsIn } from '../../language/negation.ts';
import { DENIES, JOINS, NEVER, NOT_OTHERS, OTHERS } from '../words/claims.ts';
import { isDeniedByTables, isOfUnknownResult, noneBefore, tellsOfRest } from './against-tables.ts';
import { givesCause, isOfMade, matterOf } from './asserted.ts';
import { levelRests, OF_CHANGE } from './changes.ts';
import { type Content, coverOf, runsOf, shareOf, toldBy } from './content.ts';
import { ASKED, isOfOrgan, type Line } from './evidence.ts';
import { type Clause, type Judged, OF_PROBLEMS, ownLines, type Rests } from './ground-of.ts';
import { freeRests, isOfOpening } from './house.ts';
import { isLight } from './light.ts';
import { withoutLaws } from './names.ts';
import { isSpelledOut } from './noted.ts';
import { tellsWhatCame } from './outcomes.ts';
import { lettersOf } from './sentences.ts';
import { slightRests, withoutPhrasing } from './slight.ts';
import { besidesTables, saysOnlyTables, tableStatement } from './statements.ts';

/** How much of what a clause says one line has to tell: of its own aspect, of its aspect in 五, of another one, of last year's text. */
const ENOUGH = { own: 0.4, item: 0.33, other: 0.67, lastYear: 0.8 };
/** The same where every figure of the clause has a ground: then little besides needs telling. */
const ENOUGH_WITH_FIGURES = 0.25;
/** Characters of content beside grounded figures that say nothing of their own. */
const LITTLE = 3;

const sharing = (runs: readonly string[], lines: readonly Line[], enough: number): string[] => [
  ...new Set(lines.filter(({ told }) => shareOf(coverOf(runs, told)) >= enough).map(({ ref }) => ref)),
];

/** What some lines tell between them. */
const toldOfAll = (lines: readonly Line[]): Content => ({
  pairs: new Set(lines.flatMap(({ told }) => [...told.pairs])),
  triples: new Set(lines.flatMap(({ told }) => [...told.triples])),
  chars: new Set(lines.flatMap(({ told }) => [...told.chars])),
});

/** All lines of one note together. */
const wholeNotes = (lines: readonly Line[]): Line[] =>
  [...new Set(lines.map(({ ref }) => ref))].flatMap((ref) => {
    const own = lines.filter((line) => line.ref === ref);
    const [first] = own;
    return first && own.length > 1
      ? [
          {
            ...first,
            told: toldOfAll(own),
          },
        ]
      : [];
  });

/** The lines that together tell of a clause what none tells alone: each tells some of it. */
function together(runs: readonly string[], own: readonly Line[], lastYear: readonly Line[]): string[] {
  const tells = ({ told }: Line) => shareOf(coverOf(runs, told)) >= ENOUGH_WITH_FIGURES;
  if (!own.some(tells)) return [];
  const some = [...own, ...lastYear].filter(tells);
  return some.length > 1 && shareOf(coverOf(runs, toldOfAll(some))) >= ENOUGH.other
    ? [...new Set(some.map(({ ref }) => ref))]
    : [];
}

/** What a clause says besides the question that its aspect answers: that an application came needs no note. */
function apartFrom(runs: readonly string[], { aspect, evidence }: Judged): readonly string[] {
  const asked = runsOf(
    `${ASKED[aspect] ?? ''}，${aspect === 'onRequest' ? ANSWERED : ''}，${evidence.organ.name}`,
  );
  const own = runs.filter((run) => !evidence.organ.name.includes(run));
  const rest = own.filter((run) => !asked.includes(run));
  return rest.length > 0 ? rest : own;
}

/** What is done with every application, whatever else is said of it. */
const ANSWERED = '答复';

/** How many characters of a note an official wording of one takes the place of. */
const WORDING = 0.5;
/** How much of a clause a line has to tell that no other clause of its sentence rests on, in characters, and beside what one does. */
const KIN = 0.34;
const [BESIDE, KIN_BESIDE] = [2, 0.22];

const OF_ALL = wordSet(['{均|都|不}']);

/** Whether a clause says of somebody else what they did not do, or all did: 申请人未提出异议, 企业均同意. */
const tellsOfOthers = (clause: string): boolean =>
  OTHERS.at(clause, 0) !== null &&
  NOT_OTHERS.at(clause, 0) === null &&
  (negationsIn(clause).length > 0 || OF_ALL.isIn(clause));

/**
 * The line of the aspect that a clause puts in other words: it tells some of it and has as much left that the paragraph does
 * not tell. `beside`: what the sentence's other clauses rest on; such a line need tell little.
 */
export function rewordedOf(clause: Clause, beside: readonly string[], judged: Judged): Rests {
  const isOfOthers = tellsOfOthers(clause.text);
  const isStrict =
    isOfOthers ||
    givesCause(clause.text) ||
    matterOf(clause.text) !== '' ||
    NEVER.isIn(clause.text) ||
    !tellsWhatCame(clause.text, judged) ||
    isDeniedByTables(clause, judged);
  if (isStrict || levelRests(clause.text, judged) !== undefined) return null;
  const statement = tableStatement(clause.text, judged.sentence, judged.evidence.report);
  if (statement?.isFirm && !statement.holds) return null;
  const runs = apartFrom(runsOf(withoutLaws(clause.text), true), judged);
  const slight = slightRests(clause.text, beside, judged);
  if (slight || runs.length === 0) return slight;
  // 并向社会开放查询: a further act has more of its note than single characters.
  const isJoined = JOINS.at(clause.text, 0) !== null;
  const least = isJoined ? 1 : 0;
  // 并完成网站改造: and what it was done to or is called.
  const last = isJoined ? runs.slice(-1) : [];
  const kin = ownLines(judged)
    .map((line) => ({ line, cover: coverOf(runs, line.told) }))
    .filter(({ cover, line }) => cover.held >= least && coverOf(last, line.told).near >= last.length)
    .filter(
      ({ line, cover }) =>
        cover.near >=
        (beside.includes(line.ref) ? Math.max(BESIDE, cover.length * KIN_BESIDE) : cover.length * KIN),
    )
    .sort((one, other) => other.cover.near - one.cover.near);
  const source = kin.find(({ line, cover }) =>
    judged.unused.take(line, (cover.length - cover.near) * WORDING),
  );
  return source ? [source.line.ref] : null;
}

/** How many of the characters of an item in plain words a note has to have. */
const PLAINLY = 0.5;

/** Whether a clause is an item of 五 all by itself: it makes a claim also in plain words (业务能力有待提升). */
const isWholeItem = (letters: string, { aspect, sentence }: Judged): boolean =>
  OF_PROBLEMS.has(aspect) && lettersOf(withoutEnumerator(sentence)) === letters;

/** The notes that have most of the words of an item that has only plain ones. */
function ofItem(letters: string, judged: Judged): Rests {
  const has = ({ told }: Line) => [...letters].filter((letter) => told.chars.has(letter)).length;
  const sources = ownLines(judged).filter((line) => has(line) >= letters.length * PLAINLY);
  return sources.length > 0 ? sources.map(({ ref }) => ref) : null;
}

/** How much of what something is about, or of a cause, a line has to tell: no other wording takes its place. */
const STRICTLY = 0.5;
/** How much of its letters where short names stand for whole ones. */
const SPELLED = 0.7;
/** Things that any office makes: what they are of tells which. */
const LIGHT_HEADS = wordSet([
  '{制度|机制|体系|渠道|平台|专区|公开栏|队伍|清单|手册|模板|专栏|栏目|做法|措施|方案|流程|程序|规程}',
]);
/** A cause is told by one line, nearly word for word: of each word at least so much. */
const CAUSE_TOLD = 0.5;
const EACH_TOLD = 0.5;

/** Whether the notes count in short what a clause spells out: 2件涉及违法建设拆除 for 拆违的2件. */
const spellsOut = ({ figures }: Clause, lines: readonly Line[]): boolean =>
  figures.some(({ bound }) =>
    lines.some((line) => line.figures.some((source) => isSpelledOut(bound, source))),
  );

/** Whether the lines tell the matter that a clause names, and the cause that it gives. */
function tellsStrictly(clause: string, judged: Judged): boolean {
  const { lines: all, lastYear, report } = judged.evidence;
  const lines = [...all, ...lastYear];
  const isCause = givesCause(clause);
  // 未建立问答库 makes nothing.
  if (!isCause && isOfMade(clause) && negationsIn(clause).length > 0) return true;
  const { evidence } = judged;
  const said = besidesTables(isCause ? clause : matterOf(clause), report).filter(
    (run) => !isOfOrgan(run, evidence),
  );
  const own = isCause ? said.flatMap((run) => runsOf(withoutPhrasing(run))) : [];
  const runs = own.length > 0 ? own : said;
  if (runs.length === 0) return true;
  // 建立法制审核前置机制 for 法审前置: a short name tells the whole one as it is printed.
  if (!isCause) {
    const told = toldOfAll(lines);
    const { held, length } = coverOf([lettersOf(matterOf(clause))], told);
    const [head] = isOfMade(clause) ? runsOf(matterOf(clause), true).slice(-1) : [];
    const isHeadTold = !head || LIGHT_HEADS.get(head) || told.pairs.has(head.slice(-2));
    return isHeadTold && (shareOf(coverOf(runs, told)) >= STRICTLY || held >= length * SPELLED);
  }
  const noted = ownLines(judged);
  return [...noted, ...wholeNotes(noted), ...lastYear].some(
    ({ told }) =>
      shareOf(coverOf(runs, told)) >= CAUSE_TOLD &&
      runs.every((run) => coverOf([run], told).near >= run.length * EACH_TOLD),
  );
}

/** A clause without the words that only say how a figure of it follows from others: 平均每月, 占全部, 两项合计. */
const withoutDeriving = (clause: string): string => replaced(clause, OF_DERIVATION, '，');

/** A clause without what something is for: 编制样本供各村参照填写. */
function withoutPurpose(clause: string): string {
  const purpose = PURPOSE.all(clause).find(({ start }) => start > EARLIEST);
  return purpose && !/\d/.test(clause.slice(purpose.start)) ? clause.slice(0, purpose.start) : clause;
}
const PURPOSE = wordSet(['{以|}供{各|有|查|参|群|企|居|村|社|下|填}', '{便于|方便|用于|以便}']);
/** What something is for stands behind it, so many characters on. */
const EARLIEST = 3;

/** What a clause traces to; an empty list where it claims nothing of its own, null where it traces to nothing. */
export function traceOf(clause: Clause, judged: Judged): Rests {
  const { evidence, sentence } = judged;
  const letters = lettersOf(clause.text);
  const verbatim = evidence.lines.filter(
    ({ text }) => letters.length > 2 && lettersOf(text).includes(letters),
  );
  if (verbatim.length > 0) return verbatim.map(({ ref }) => ref);
  if (isOfOpening(clause.text, evidence)) return ['phrases.opening'];
  if (!tellsWhatCame(clause.text, judged) || isDeniedByTables(clause, judged)) return null;
  const free = judged.aspect === 'onRequest' ? freeRests(clause.text, evidence) : null;
  if (free) return free;
  const ofFigures = clause.figures.flatMap(({ rests }) => rests ?? []);
  const allGrounded = clause.figures.length > 0 && clause.figures.every(({ rests }) => rests !== null);
  const words = withoutPurpose(withoutLaws(clause.text));
  const texts = apartFrom(runsOf(allGrounded ? withoutDeriving(words) : words), judged);
  const runs = allGrounded ? texts.filter((run) => !OF_CHANGE.has(run)) : texts;
  const length = runs.join('').length;
  if (length === 0)
    return isWholeItem(letters, judged) || givesCause(clause.text) ? ofItem(letters, judged) : ofFigures;
  if (clause.figures.length === 0 && ownLines(judged).length === 0 && length <= LITTLE) return [];
  const isOfCause = givesCause(clause.text) && besidesTables(clause.text, evidence.report).length > 0;
  if (
    allGrounded &&
    !isOfCause &&
    !isOfUnknownResult(clause, judged) &&
    !tellsOfRest(clause.text, judged) &&
    (length <= LITTLE || saysOnlyTables(clause.text, evidence.report))
  )
    return ofFigures;
  if (isLight(clause.text, judged)) return [];
  if (allGrounded && spellsOut(clause, ownLines(judged))) return ofFigures;
  if (!tellsStrictly(clause.text, judged)) return null;
  if (NEVER.isIn(clause.text) && !saysOnlyTables(clause.text, evidence.report) && length > 0) {
    const denying = evidence.lines.filter(({ text }) =>
      clauseTexts(text).some((own) => DENIES.isIn(own) && coverOf(runs, toldBy(own)).near > 0),
    );
    const denied = sharing(runs, denying, ENOUGH.own);
    return denied.length > 0 ? denied : null;
  }
  const level = noneBefore(clause.text, judged) ?? levelRests(clause.text, judged);
  if (level !== undefined) return level;
  const statement =
    clause.figures.length === 0 ? tableStatement(clause.text, sentence, evidence.report) : null;
  if (statement?.isFirm) return statement.holds ? statement.rests : null;
  const own = ownLines(judged);
  const enough = allGrounded
    ? ENOUGH_WITH_FIGURES
    : OF_PROBLEMS.has(judged.aspect)
      ? ENOUGH.item
      : ENOUGH.own;
  const told = [
    ...sharing(runs, own, enough),
    ...together(runs, own, evidence.lastYear),
    ...sharing(runs, wholeNotes(own), ENOUGH.other),
    ...sharing(runs, evidence.lines, ENOUGH.other),
    ...(allGrounded
      ? sharing(runs, evidence.lines, ENOUGH.own).filter((ref) => ofFigures.includes(ref))
      : []),
  ];
  if (told.length > 0) return [...ofFigures, ...told];
  if (statement) return statement.holds ? statement.rests : null;
  // What was wanting last year is told again where it is mended.
  const isAsBefore =
    evidence.asBefore.has(judged.aspect) || judged.aspect === 'improvements' || evidence.part === 'problems';
  // A problem that was last year's is told again in more than one word of it.
  if (judged.aspect === 'problems' && length <= LITTLE) return null;
  const before = sharing(runs, evidence.lastYear, isAsBefore ? ENOUGH.own : ENOUGH.lastYear);
  return before.length > 0 ? before : null;
}
