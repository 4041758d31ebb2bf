import type { CellPath } from '../../report/cells.ts';
import { say } from '../../report/language.ts';
import { cellNames } from '../../report/text/cell-names.ts';
import type { DraftMark, DraftState, Writer } from '../draft-state.ts';
import { disputedIn } from '../ground/against-tables.ts';
import { NOTES_ID } from '../questions/ids.ts';
import type { DraftQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { draftableParts, missedFor } from '../standing.ts';
import { disputedBody } from './disputed-body.ts';
import { answer, button, formButton } from './labels.ts';
import { missingLines, placesOf } from './missing.ts';
import type { PromptBody } from './prompt.ts';
import { rewritingItems } from './rewriting-items.ts';

type Ready = Extract<DraftState, { state: 'ready' }>;

/** The mark that stands behind a sentence without a basis. */
export const MARK = '【待核实】';

/** The draft with every marked sentence followed by 【待核实】. */
export const markedText = ({ text, marks }: Ready): string =>
  [...marks]
    .sort((a, b) => b.end - a.end)
    .reduce((out, { end }) => out.slice(0, end) + MARK + out.slice(end), text);

const OUTLINE_REASONS: Readonly<Record<string, string>> = {
  'no-model': '未接入语言模型',
  'not-told': '有填报人没能收到文字发往何处的告知，没有发给语言模型',
  timeout: '语言模型超时',
  refused: '语言模型未作答',
  'rate-limited': '语言模型繁忙',
  'bad-answer': '语言模型的答复不可用',
  failed: '语言模型暂不可用',
};

function writtenBy(writer: Writer, lang: Session['lang']): string {
  const zh = lang === 'zh';
  switch (writer.kind) {
    case 'model': {
      const plain = writer.outlined ?? [];
      return zh
        ? `由${writer.model}按您的要点起草（提示词版本${writer.promptVersion}）。${plain.length > 0 ? `其中${plain.join('、')}模型没有写成，先按要点直接成文。` : ''}`
        : `Drafted from your notes by ${writer.model} (prompt ${writer.promptVersion}).${plain.length > 0 ? ` Composed plainly where it gave nothing: ${plain.join(', ')}.` : ''}`;
    }
    case 'outline':
      return zh
        ? `${OUTLINE_REASONS[writer.reason] ?? '语言模型暂不可用'}，先按要点直接成文，措辞请自行润色。`
        : 'Composed plainly from your notes without a language model; please polish it.';
    case 'kept':
      return zh
        ? `${OUTLINE_REASONS[writer.reason] ?? '语言模型暂不可用'}，没能按您说的改，文字没有变。可点“改文字”自己改。`
        : 'The change could not be made without a language model; the text is as it was. You can edit it yourself.';
    case 'person':
      return zh ? '这是您提交的文字。' : 'This is your own text.';
    case 'file':
      return zh ? '这是文件中的文字。' : 'This text is from the file.';
    default:
      return writer satisfies never;
  }
}

/** What the figures of a marked sentence were held against: 99件：表格里“…·总计”为12. */
function heldAgainst({ lang, content: { report } }: Session, { tried = [] }: DraftMark): string[] {
  return tried.map(({ printed, named }) => {
    const cells = named.map(({ cells, value }) => {
      const name = cellNames(report.form, cells as CellPath[]);
      return say(lang, `${name}为${value ?? '空'}`, `${name} is ${value ?? 'empty'}`);
    });
    return say(
      lang,
      `“${printed}”对照过表格：${cells.join('；')}。`,
      `"${printed}" was held against: ${cells.join('; ')}.`,
    );
  });
}

function readyBody(session: Session, question: DraftQuestion, draft: Ready): PromptBody {
  const { lang } = session;
  const zh = lang === 'zh';
  const first = draft.marks[0];
  const about = first
    ? [
        zh
          ? `有${draft.marks.length}处【待核实】。先看第一处：“${draft.text.slice(first.start, first.end).trim()}”。${first.why}`
          : `${draft.marks.length} sentences have no basis yet. First: “${draft.text.slice(first.start, first.end).trim()}”. ${first.why}`,
        ...heldAgainst(session, first),
      ]
    : [];
  return {
    body: [question.ask[lang], writtenBy(draft.writer, lang), ...(draft.questions ?? []), ...about],
    quote: markedText(draft),
    items: rewritingItems(draft.rewritings ?? [], lang),
    buttons: [
      ...(first
        ? [
            formButton(lang, 'basis', { value: 'basis:0', style: 'primary' }),
            button(lang, 'delete-mark', { value: 'delete-mark:0' }),
            button(lang, 'keep-mark', { value: 'keep-mark:0' }),
          ]
        : [button(lang, 'accept', { style: 'primary' })]),
      formButton(lang, 'text'),
      formButton(lang, 'change'),
      button(lang, 'redraft'),
    ],
  };
}

/** The draft to read, or that it is being written, or that there are no notes to write from. */
export function draftBody(session: Session, question: DraftQuestion): PromptBody {
  const { lang } = session;
  const zh = lang === 'zh';
  const draft = session.drafts[question.part];
  if (draft?.state === 'ready') return readyBody(session, question, draft);
  if (draft?.state === 'wanted') {
    return {
      body: [zh ? '正在按要点起草，写好即显示。' : 'The draft is being written and will appear here.'],
    };
  }
  const text = session.content.report[question.part];
  const disputed = text ? [] : disputedIn(session, question.part);
  if (disputed.length > 0 && draftableParts(session).includes(question.part))
    return disputedBody(session, disputed);
  if (text) return { body: [question.ask[lang]], quote: text, buttons: [formButton(lang, 'text')] };
  return unwrittenBody(session, question);
}

/** What a part would be written from and is missing, by name and with the way there. */
function unwrittenBody(session: Session, question: DraftQuestion): PromptBody {
  const { lang } = session;
  const missed = missedFor(session, question.part);
  const own = formButton(lang, 'own', { value: 'text' });
  if (missed.length === 0)
    return {
      body: [
        say(
          lang,
          '这一部分还没有要点，无法起草。可先补要点，或自己写。',
          'There are no notes for this section yet. Give some, or write the text yourself.',
        ),
      ],
      buttons: [answer(`go:${FIRST_NOTES[question.part]}`, say(lang, '补要点', 'Give notes')), own],
    };
  const { buttons, places } = placesOf(session, missed);
  return {
    body: [
      say(lang, '这一部分还不能起草。', 'This section cannot be drafted yet.'),
      ...missingLines(session, missed),
      say(
        lang,
        '填好即起草，也可以自己写。',
        'It is drafted once these are in; you may also write it yourself.',
      ),
    ],
    buttons: [...buttons, own],
    places,
  };
}

const FIRST_NOTES = {
  overview: NOTES_ID.proactiveDisclosure,
  problems: NOTES_ID.problems,
  other: NOTES_ID.fees,
} as const;
