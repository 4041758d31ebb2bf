import { isHan } from '../../language/han.ts';
import { lexicon, wordSet } from '../../language/lexicon.ts';
import { hasVerb } from '../words/frames.ts';
import { ROLE } from '../words/roles.ts';

/** What each of them does with it, as people say and as a report has it; '' where it is official already. */
const ACTS = lexicon<string>([
  [['{看|审|核|过|过目|把关|把把关|把个关|看看|审看|先看|再看}'], '审核'],
  [['{签|签字|签个字|签名|拍板}'], '签发'],
  [['{批|点头|批字}'], '审批'],
  [['提'], '提出'],
  [['{上|发|挂|上网}'], '发布'],
  [['{拟|拟稿|起稿|写|写稿}'], '拟稿'],
  [['{收|接|收的|接的|代收}'], '收件'],
  [['{答|回|出答复|答的|回的}'], '答复'],
  [['{自查|起草|登记|初审|复审|审核|审定|审批|批准|签发|终审|校对|编发|发布|审签|会签|会审}'], ''],
]);
/** How it is done, behind or before the act. */
const HOW = wordSet(['{一|两|三|四|1|2|3|4}{遍|道|下|眼|轮|次}', '{了|过|过了|字|完|完后|了后|好}']);
/** How many steps there were, told behind them. */
const COUNTED = lexicon<number>([
  [['{共|}{两|二|2}{道|关|级}{审核|}'], 2],
  [['{共|}{三|3}{道|关|级}{审核|}'], 3],
  [['{共|}{四|4}{道|关|级}{审核|}'], 4],
]);
const LEVELS = wordSet(['{一|两|三|四|1|2|3|4}{道|级|层|遍}']);
/** What leads from one to the next. */
const NEXT = wordSet([
  '{先|首先|再|然后|接着|随后|最后|最终|后|末了}{由|给|交|让|经|送|请|}',
  '{由|给|交|让|经|送|要|得}',
]);
/** Where one ends and the next begins. */
const AGAIN = wordSet(['{再|然后|接着|随后|最后|最终}']);
/** Behind these the next one comes: 科长看完局长签. */
const DONE = wordSet(['{看|审|核|签}{完|了|好}{后|之后|}']);
const piecesOf = (text: string): string[] =>
  text
    .split(/[，、—]/)
    .flatMap((part) => {
      const ends = DONE.all(part).map(({ end }) => end);
      const at = [0, ...AGAIN.all(part).map(({ start }) => start), ...ends, part.length].sort(
        (one, other) => one - other,
      );
      return at.slice(1).map((end, index) => part.slice(at[index], end));
    })
    .filter(Boolean);

/** How such a chain begins and ends. */
const BEFORE = wordSet([
  '{信息|东西|稿子|文件|材料|内容|数据|}{发|发出|发布|公开|上网|发出去|挂网|推送|印发|出门|对外|对外给|出去}{之前|以前|前}',
  '{发|公开}{东西|信息|稿子}{之前|以前|前|}',
]);
const PUBLISHED = wordSet([
  '{看完|审完|签完|看过|通过|签了字|签字|同意|}{了|后|}{才|再|方可|方能|才能|才可|才让|才准|才许}{发|发布|上网|公开|挂网|往外发|发出去|推送}',
]);

/** How a chain of reviews is called. */
const NAMED = wordSet(['{三审|两审|二审|四审|逐级审核|分级审核|三级审核}']);

/** What is published, as people call it. */
const DRAFTS = wordSet(['{稿子|稿|稿件|东西|信息|要发的|发的}{都|一律|}']);

interface Step {
  readonly who: string;
  readonly act: string;
  readonly isSpoken: boolean;
}

const cut = (text: string, words: ReturnType<typeof wordSet>): string =>
  text.slice(0, words.endingAt(text, text.length)?.start ?? text.length);

/** "再给分管领导看一遍" as who and what; 'who' alone, '' for who alone; null where it is none of that. */
function stepIn(piece: string): Step | 'who' | null {
  // 先经办人员: what leads over may be shorter than it looks.
  const ends = [...NEXT.allAt(piece, 0).map(({ end }) => end), 0];
  return ends.map((end) => stepSaid(piece.slice(end))).find((step) => step !== null) ?? null;
}

function stepSaid(said: string): Step | 'who' | null {
  if (isRole(said)) return 'who';
  const done = cut(cut(said, HOW), HOW);
  const act = ACTS.endingAt(done, done.length) ?? ACTS.endingAt(said, said.length);
  const who = act === null ? '' : cut(done.slice(0, act.start), LEVELS);
  // 局长再看一遍: who does it stands before 再.
  return act && (who === '' || isRole(who))
    ? { who, act: act.value || act.word, isSpoken: act.value !== '' }
    : null;
}

/** Longer is no role (characters). */
const LONGEST_ROLE = 12;
const isRole = (text: string): boolean =>
  text.length > 1 &&
  text.length <= LONGEST_ROLE &&
  isHan(text) &&
  ROLE.endingAt(text, text.length) !== null &&
  !hasVerb(cut(text, ROLE));

/** What the first of a chain is said of, and the chain: "稿子先所长看" is of 稿子, "发之前股长看" of what is published. */
function leadIn(text: string): { readonly lead: string; readonly from: number } {
  const before = BEFORE.at(text, 0);
  if (before) return { lead: '信息发布前', from: before.end };
  const draft = DRAFTS.at(text, 0);
  if (draft && draft.end < text.length) return { lead: '信息发布', from: draft.end };
  const colon = text.indexOf('：');
  if (colon > 0) return { lead: `${text.slice(0, colon)}，`, from: colon + 1 };
  const next = NEXT.all(piecesOf(text)[0] ?? '').find(({ start }) => start > 1);
  return next && !isRole(text.slice(0, next.start))
    ? {
        lead: DRAFTS.get(text.slice(0, next.start)) ? '信息发布' : text.slice(0, next.start),
        from: next.start,
      }
    : { lead: '', from: 0 };
}

/** Who does what, those who do the same together: 股长、分管领导逐级审核，局长签发. */
function inWords(steps: readonly Step[]): string {
  const groups: { who: string[]; act: string }[] = [];
  for (const { who, act } of steps) {
    const last = groups.at(-1);
    if (last?.act === act) last.who.push(who);
    else groups.push({ who: [who], act });
  }
  return groups
    .map(({ who, act }) => `${who.join('、')}${who.length > 1 && act === '审核' ? '逐级' : ''}${act}`)
    .join(groups.some(({ who }) => who.length > 1) ? '，' : '、');
}

/** A note that tells how work goes from hand to hand, as a report has it: 股长看一遍，局长签字 is 由股长审核、局长签发; of what it is may stand before it. */
export function withReviewChain(text: string): string {
  const whole = chainIn(text);
  const at = text.indexOf('，') + 1;
  return whole === text && at > 0 && at <= LONGEST_ROLE ? text.slice(0, at) + chainIn(text.slice(at)) : whole;
}

function chainIn(text: string): string {
  const { lead, from } = leadIn(text);
  const steps: Step[] = [];
  let waiting: string[] = [];
  let end = from;
  let at = from;
  for (const piece of piecesOf(text.slice(from))) {
    const step = stepIn(piece);
    if (step === null || (step !== 'who' && step.who === '' && waiting.length === 0)) break;
    if (step === 'who') waiting.push(isRole(piece) ? piece : piece.slice(NEXT.at(piece, 0)?.end ?? 0));
    else {
      steps.push(...[...waiting, step.who].filter(Boolean).map((who) => ({ ...step, who })));
      waiting = [];
      end = at + piece.length;
    }
    at += piece.length;
    if ('，、—'.includes(text.charAt(at) || '-')) at += 1;
  }
  // “三审”：科室、法制科、分管领导 names who reviews.
  if (steps.length === 0 && waiting.length > 1 && at >= text.length && NAMED.isIn(lead))
    return `落实${lead}由${waiting.join('、')}逐级审核`;
  if (steps.length < 2 || !steps.some(({ isSpoken }) => isSpoken)) return text;
  const behind = text.slice(end).replace(/^[，、]/, '');
  // The steps that were told are three themselves.
  const rest = COUNTED.get(behind) === steps.length ? '' : behind;
  const closing = PUBLISHED.at(rest, 0);
  const isClosed = closing !== null && /^(?:$|，)/.test(rest.slice(closing.end));
  const after = isClosed ? `，通过后发布${rest.slice(closing.end)}` : rest && `，${rest}`;
  return `${lead}由${inWords(steps)}${after}`;
}
