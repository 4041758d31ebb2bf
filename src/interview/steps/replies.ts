import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { phrase } from '../../report/language.ts';
import { readCells } from '../hearing/cells-reading.ts';
import type { Reply } from '../hearing/words/replies.ts';
import type { Stamp } from '../input.ts';
import { ID } from '../questions/ids.ts';
import { presentQuestion } from '../questions/list.ts';
import type { Question } from '../questions/question.ts';
import type { Proposal, Session } from '../session.ts';
import { answerCells } from './answer-cells.ts';
import { askBack, type Unheard } from './ask-back.ts';
import { confirmed, withoutProposal } from './cells.ts';
import { runCommand } from './commands.ts';
import { NO_CONTACT } from './contact.ts';
import { acceptDraft, redraft } from './drafts.ts';
import { advanced, marked, withNotice } from './edit.ts';
import { noNotes } from './notes.ts';
import { offersAt } from './offers.ts';
import { nothingReceived, receivedInWords } from './received.ts';

const isZeros = ({ cells }: Proposal): boolean => {
  const figures = Object.values(cells);
  return figures.length > 0 && figures.every((figure) => figure === 0);
};

const LOOK_AT_IT = phrase(
  '请核对上面的内容：对就点按钮，不对直接说哪里要改。',
  'Please look at what stands above: press the button where it is right, or say what is not.',
);

const AS_IT_IS = phrase(
  '请按实际情况答；还不清楚可点“问过再填”。',
  'Please answer as things are, or press “Ask someone first”.',
);

/** Two people often confirm the same figures. */
const NOTHING_TO_CONFIRM = phrase(
  '没有等待确认的数字，前面的已计入。请答这一问。',
  'Nothing waits to be confirmed; what came before is in. Please answer this one.',
);

const NOTHING_TO_REFUSE = phrase(
  '要改前面的，请说“修改”或点“上一步”；这一问还没有数字。',
  'To change something earlier say “change” or press “Back”; this one holds no figure yet.',
);

const NO_NOTE = phrase(
  '请写今年的情况，一行一条；没有就点“没有”，要改前面的说“修改”。',
  'Please write what there was, a line each; press “Nothing” if there was nothing, or say “change”.',
);

const NOT_DRAFTED = phrase(
  '这一部分的初稿还没有写好，写好后会放在这里，看过再采用。',
  'There is no draft of this part yet; it will be shown here to be read and accepted.',
);

const NO_FILE = phrase(
  '请把上年年报文件拖到本话题里，没有可点“直接填”。',
  'Please drop last year’s file in this thread, or press “Start without”.',
);

/** What is said where a message is no answer to the check. */
export const NOT_AT_THE_CHECK = phrase(
  '没有读懂。可说“检查”“生成文件”“修改＋要改的内容”，或点按钮。',
  'Not understood. Say “check”, “finish”, “change …”, or press a button.',
);

/** A yes that says that something arrived; 确认 alone agrees to either. */
const SAYS_RECEIVED = wordSet(['{是|有|收|yes}']);

const RECEIVED_OR_NOT = phrase(
  '这一问有两种答法，请点一下：今年收到过信息公开申请吗？',
  'Either may be meant; please press one: did any request arrive this year?',
);

/** However it was said that there was none, it means this. */
const NONE = '没有';

/** What was read stays on the screen until it is said what is wrong with it. */
const WHICH_IS_WRONG = phrase(
  '下面是刚才读到的，还没有计入。哪一处不对，直接说，或点“改一处”；全不对点“重填”。',
  'This is what was read; nothing of it counts yet. Say which is wrong, or press “Change one”.',
);

const NOT_TAKEN = phrase('没有采用，请重填。', 'Not taken. Please answer again.');

const hesitating = ({ kind }: Question) =>
  kind === 'check'
    ? phrase('不急，已填内容都在，随时可以接着来。', 'No hurry; everything is kept.')
    : phrase(
        '不急，已填内容都在。要问别人的点“问过再填”，想先填后面的点“跳过”。',
        'No hurry; everything is kept. Press “Ask first” to ask somebody, or “Skip” to go on.',
      );

/** 没有, 有, 对, 不对 as an answer to the question that was put. */
function answered(session: Session, input: Stamp, reply: Reply, unheard: Unheard): Session {
  const question = presentQuestion(session);
  const yes = reply === 'yes' || reply === 'some';
  switch (question.kind) {
    case 'cells': {
      if (reply !== 'none' && reply !== 'nothing')
        return withNotice(session, yes ? NOTHING_TO_CONFIRM : NOTHING_TO_REFUSE);
      const cells = readCells(session, question, unheard.text);
      const reading = cells.kind === 'unread' ? readCells(session, question, NONE) : cells;
      return reading.kind === 'read'
        ? answerCells(session, input, reading.read, unheard.message)
        : withNotice(session, reading.why);
    }
    case 'notes':
      return reply === 'none' || reply === 'nothing'
        ? noNotes(session, input, question)
        : withNotice(session, NO_NOTE);
    case 'received':
      if (reply === 'neither') return nothingReceived(session, input, true);
      return reply === 'yes' && !SAYS_RECEIVED.isIn(fold(unheard.text).text)
        ? askBack(session, unheard, RECEIVED_OR_NOT, offersAt(session, question, unheard.text))
        : receivedInWords(session, input, yes);
    case 'draft':
      if (yes && session.drafts[question.part]?.state !== 'ready') return withNotice(session, NOT_DRAFTED);
      return yes ? acceptDraft(session, input, question.part) : redraft(session, question.part, unheard.text);
    case 'contact':
      return withNotice(session, NO_CONTACT);
    case 'previous':
      return yes ? withNotice(session, NO_FILE) : advanced(marked(session, [ID.previous], input));
    case 'check':
      return withNotice(session, NOT_AT_THE_CHECK);
    default:
      return question satisfies never;
  }
}

/** A reply while something waits to be confirmed: zeros are denied by “有”, and said once more by “没有”. */
function aboutProposal(
  session: Session,
  input: Stamp,
  proposal: Proposal,
  reply: Reply,
  unheard: Unheard,
): Session {
  if (reply === 'some' && isZeros(proposal))
    return answered({ ...session, proposal: null, view: 'question' }, input, reply, unheard);
  if (reply === 'nothing' || (reply === 'none' && isZeros(proposal)))
    return answered(session, input, reply, unheard);
  return reply === 'yes' || reply === 'some'
    ? confirmed(session, input)
    : withNotice(withoutProposal(session), NOT_TAKEN);
}

/** Takes a reply: of what waits to be confirmed, else of the question. */
export function replied(session: Session, input: Stamp, reply: Reply, unheard: Unheard): Session {
  switch (reply) {
    case 'asks':
      return withNotice(
        session,
        session.proposal || presentQuestion(session).kind === 'draft' ? LOOK_AT_IT : AS_IT_IS,
      );
    case 'hesitate':
      return withNotice(session, hesitating(presentQuestion(session)));
    case 'wrong':
      if (session.proposal) return withNotice({ ...session, view: 'changes' }, WHICH_IS_WRONG);
      return runCommand(
        withNotice(session, phrase('请选要改的一处，或说“修改”加名称。', 'Choose what to change.')),
        input,
        { kind: 'change', what: unheard.text },
      );
    case 'yes':
    case 'no':
    case 'none':
    case 'nothing':
    case 'neither':
    case 'some':
      return session.proposal
        ? aboutProposal(session, input, session.proposal, reply, unheard)
        : answered(session, input, reply, unheard);
    default:
      return reply satisfies never;
  }
}
