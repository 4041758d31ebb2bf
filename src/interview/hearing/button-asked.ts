import { lexicon, wordSet } from '../../language/lexicon.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { findingLine } from '../finding-text.ts';
import { blockingFindings } from '../fingerprint.ts';
import { type LabelName, labelOf } from '../prompt/labels.ts';
import type { Question } from '../questions/question.ts';
import { findingsOf } from '../review.ts';
import type { Session } from '../session.ts';

/** What a press of each button does, and whether it changes anything. */
const DOES = {
  confirm: phrase(
    '上面显示的数字记入年报，可以再改。',
    'takes the figures shown; they can be changed later.',
  ),
  discard: phrase(
    '上面显示的数字不记，重新填这一问。',
    'leaves out the figures shown; the question is put again.',
  ),
  without: phrase('没有上年年报也往下填，不影响填报。', 'goes on without last year’s report.'),
  skip: phrase(
    '先放下这一问往下走，生成文件前会提醒补上，不会填成0。',
    'leaves this question for now; you are reminded before the file is made. Nothing is set to 0.',
  ),
  later: phrase(
    '先放下这一问，等问清楚再填，列在“还差”里，不会填成0。',
    'lets this question wait until you have asked; it is listed as missing. Nothing is set to 0.',
  ),
  accept: phrase(
    '这段文字写进年报，之后还能改。',
    'takes this text into the report; it can be changed later.',
  ),
  redraft: phrase('按现有要点重新写一稿，数字不变。', 'drafts anew from the notes; no figure changes.'),
  basis: phrase('给标出的那句补一条事实，补了就不再标。', 'adds a fact that bears out the marked sentence.'),
  'keep-mark': phrase('标出的那句照原样留下。', 'lets the marked sentence stand.'),
  'delete-mark': phrase('删掉标出的那句，其余不动。', 'takes the marked sentence out, nothing else.'),
  post: phrase(
    '按现在的内容生成Word文件，数字和文字不再变动。',
    'makes the file from what is there; nothing is changed.',
  ),
  recheck: phrase('只是再检查一遍，不改内容。', 'only checks again; nothing is changed.'),
  compare: phrase(
    '列出与上年年报的差别，不改内容。',
    'lists the differences from last year; nothing is changed.',
  ),
  handOver: phrase(
    '以后由接手的人来填，已填的都留着。',
    'lets somebody else go on; what is filled in stays.',
  ),
  fix: phrase(
    '到这条提示所在的那一问去改，点了不会改数。',
    'leads to the question where it is mended; changes nothing by itself.',
  ),
  reason: phrase(
    '正文和表格统计的范围、时间不一样，两个数都对时用：写一句理由，这条提示就算说明过了；点了不改数字，也不改正文。两处该一致的，点“去修改”。',
    'is for figures that both hold because they count differently: you give the reason, and the finding may stand. It changes no figure and no text.',
  ),
  pause: phrase('停在这里，已填的都留着，说“继续”就接着填。', 'stops here; all is kept, “continue” goes on.'),
  cancel: phrase('取消这份年报，还会再问一次，确定了才取消。', 'cancels the report, after asking once more.'),
  leave: phrase('这句话不记入年报，内容不变。', 'leaves these words out; nothing changes.'),
  show: phrase('列出已经填好的内容，不改动。', 'lists what there is; nothing is changed.'),
} satisfies Partial<Record<LabelName, Phrase>>;

type Told = keyof typeof DOES;

const isTold = (name: string): name is Told => name in DOES;
const TOLD = Object.keys(DOES).filter(isTold);

/** The wordings of a label: all of it, or what stands before its comma. */
const wordsOn = (name: Told): string[] =>
  [labelOf('zh', name), labelOf('en', name)].flatMap((label) => [label, label.split('，')[0] ?? label]);

const NAMED = lexicon<Told>(TOLD.map((name) => [wordsOn(name), name]));

/** How one asks what a button is for. */
const ASKS_WHAT_FOR = wordSet([
  '{什么|啥}意思',
  '{是|}{干嘛|干啥|干什么|做什么|做啥}{用的|用|的}',
  '{有|}{什么|啥}用',
  'what {does|is|happens}',
]);

/** How one asks what a press does. */
const ASKS_OF_PRESS = wordSet([
  '{点|按|摁}{了|下|下去|一下|完}{|之后|以后|后}{会|就|能|会不会}',
  '{点|摁|按}{错|了怎么}',
  'if {i|we} press',
]);

/** The buttons that a kind of question stands with. */
const ON_SCREEN: Readonly<Record<Question['kind'], readonly Told[]>> = {
  previous: ['without'],
  cells: ['skip', 'later'],
  received: ['skip', 'later'],
  notes: ['skip', 'later'],
  contact: ['skip', 'later'],
  draft: ['accept', 'redraft'],
  check: ['fix', 'reason'],
};

const line = (names: readonly Told[]): Phrase =>
  phrase(
    names.map((name) => `“${labelOf('zh', name)}”：${DOES[name].zh}`).join('\n'),
    names.map((name) => `“${labelOf('en', name)}” ${DOES[name].en}`).join('\n'),
  );

/** The finding that a button of the check stands beside. */
function findingBeside(session: Session): Phrase | null {
  const [finding] = blockingFindings(session, findingsOf(session));
  return finding
    ? phrase(`\n这里说的是：${findingLine(finding, 'zh')}`, `\nHere: ${findingLine(finding, 'en')}`)
    : null;
}

/** What is told of a button that somebody asks about by its name, or of those that stand here; null where none is asked about. */
export function buttonAsked(text: string, session: Session, question: Question): Phrase | null {
  const named = NAMED.all(text).map(({ value }) => value);
  const isPress = ASKS_OF_PRESS.isIn(text);
  if (!isPress && !(named.length > 0 && ASKS_WHAT_FOR.isIn(text))) return null;
  const names = named.length > 0 ? [...new Set(named)] : ON_SCREEN[question.kind];
  const told = line(names);
  const beside = question.kind === 'check' && names.includes('reason') ? findingBeside(session) : null;
  return beside ? phrase(told.zh + beside.zh, told.en + beside.en) : told;
}
