import { type Phrase, phrase } from '../../report/language.ts';
import type { Act } from '../hearing/act.ts';
import type { PlainCommand } from '../hearing/command.ts';
import type { ModelReading } from '../hearing/model-reading.ts';
import { verified } from '../hearing/verified.ts';
import type { Input, Stamp } from '../input.ts';
import { presentQuestion, questionOf } from '../questions/list.ts';
import type { Offer, Session, Task } from '../session.ts';
import { askBack, type Unheard } from './ask-back.ts';
import { withNotice } from './edit.ts';
import { hearPlainly } from './hear.ts';
import { offersAt } from './offers.ts';
import { perform } from './perform.ts';
import { quotedUpTo } from './quoted.ts';

/** Longer words are cut where they are quoted; the message stands in the thread (characters). */
const QUOTED = 60;

/** What is said of a command before it is done. */
const COMMANDS: Readonly<Record<PlainCommand, Phrase>> = {
  back: phrase('回上一步', 'go back one step'),
  undo: phrase('撤销上一步', 'undo the last step'),
  skip: phrase('跳过这一问', 'skip this question'),
  pause: phrase('先停下来', 'pause'),
  resume: phrase('接着填', 'go on'),
  cancel: phrase('取消这份年报', 'cancel the report'),
  help: phrase('看使用说明', 'show the help'),
  rename: phrase('改机关名称', 'rename the organ'),
  check: phrase('检查一遍', 'check the report'),
  finish: phrase('生成文件', 'make the file'),
  pdf: phrase('生成PDF', 'make a PDF'),
  compare: phrase('与上年对比', 'compare with last year'),
  ledger: phrase('按台账填', 'take the figures from the ledger'),
  draft: phrase('看初稿', 'see the draft'),
};

const inWords = (session: Session, act: Act): Phrase | null => {
  switch (act.does) {
    case 'notes': {
      const { name } = questionOf(session, act.questions[0] ?? '');
      const notes = act.notes.map((note) => `“${quotedUpTo(note, QUOTED)}”`).join('');
      return phrase(`“${name.zh}”的要点${notes}`, `notes for “${name.en}”: ${notes}`);
    }
    case 'reply': {
      const { name } = presentQuestion(session);
      return phrase(`“${name.zh}”没有`, `nothing for “${name.en}”`);
    }
    case 'command': {
      const { command } = act;
      switch (command.kind) {
        case 'askLater':
          return phrase(`先问${command.who ?? '别人'}再填`, `ask ${command.who ?? 'somebody'} first`);
        case 'version':
          return phrase(`再发一次第${command.version}版文件`, `send version ${command.version} again`);
        case 'goTo':
          return phrase(`去第${command.section}部分`, `go to section ${command.section}`);
        case 'show':
          return phrase('查看已填内容', 'show what there is');
        case 'handOver':
        case 'change':
        case 'language':
          return null;
        default:
          return COMMANDS[command.kind];
      }
    }
    default:
      return null;
  }
};

/** The offers beside what a model read: the person may say otherwise with one press. */
const MOST_OTHERS = 3;

/** Puts up what a model read: figures as figures, notes and commands for a yes; what changes nothing is done. */
function shown(session: Session, input: Stamp, unheard: Unheard, act: Act, reading: ModelReading): Session {
  const wording = inWords(session, act);
  if (wording === null) return perform(session, input, act, unheard);
  const quote = quotedUpTo(unheard.text, QUOTED);
  const others = offersAt(session, presentQuestion(session), unheard.text).filter(
    ({ does }) => act.does !== 'notes' || does !== 'note',
  );
  const offers: Offer[] = [{ does: 'reading', reading }, ...others.slice(-MOST_OTHERS)];
  return askBack(
    session,
    unheard,
    phrase(
      `“${quote}”读作：${wording.zh}。还没有记，对吗？`,
      `“${quote}” is read as: ${wording.en}. Nothing was taken yet; is that right?`,
    ),
    offers,
  );
}

const NOT_ANSWERED = phrase(
  '语言模型没有答上来，请点按钮告诉我。',
  'The language model did not answer; please press a button.',
);

/**
 * What a model made of words. What does not stand in them is refused; then, and where no model answered, the bot asks as it
 * would without one. Words that came in between are asked about first: these are to be said again.
 */
export function wordsRead(
  session: Session,
  input: Extract<Input, { kind: 'words-read' }>,
  { by, work }: Task,
): Session {
  if (work.kind !== 'hear') return session;
  const { question: id, text, message } = work;
  const theirs = { ...input, by };
  const unheard = { text, message };
  if (session.heard?.state === 'asked' || session.state !== 'open') {
    const quote = quotedUpTo(text, QUOTED);
    return withNotice(
      session,
      phrase(`“${quote}”没有记，请再发一次。`, `“${quote}” was not taken; please send it again.`),
    );
  }
  const place = { session, question: questionOf(session, id), day: input.day };
  const { reading } = input;
  const act = reading.kind === 'read' ? verified(place, text, reading.reading) : null;
  if (act && reading.kind === 'read') return shown(session, theirs, unheard, act, reading.reading);
  const told = reading.kind === 'unavailable' ? withNotice(session, NOT_ANSWERED) : session;
  return hearPlainly(told, { ...theirs, kind: 'text', text, message });
}
