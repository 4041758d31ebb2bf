import type { Button } from '../../dialogue/message.ts';
import type { Lang, Phrase } from '../../report/language.ts';
import { phrase, say } from '../../report/language.ts';
import type { Session } from '../session.ts';

/** What stands on the buttons. */
const LABELS = {
  confirm: phrase('确认', 'Confirm'),
  discard: phrase('重填', 'Answer again'),
  amend: phrase('改一处', 'Change one'),
  without: phrase('直接填', 'Start without'),
  keep: phrase('没有变化', 'Unchanged'),
  nothing: phrase('未收到', 'None received'),
  'nothing-at-all': phrase('未收到，也无复议诉讼', 'None, and no disputes'),
  'zero-section': phrase('本部分全为0', 'The whole section is 0'),
  something: phrase('收到了', 'Received some'),
  ledger: phrase('按台账填', 'Take it from the ledger'),
  cellsBehind: phrase('各格是哪些申请', 'Which applications are counted'),
  form: phrase('表单填写', 'Fill a form'),
  accept: phrase('采用', 'Accept'),
  text: phrase('改文字', 'Edit'),
  change: phrase('说明怎么改', 'Say what to change'),
  'draft-anyway': phrase('先起草', 'Draft all the same'),
  redraft: phrase('重新起草', 'Draft again'),
  own: phrase('自己写', 'Write my own'),
  basis: phrase('补依据', 'Add a basis'),
  'delete-mark': phrase('删除', 'Delete'),
  'keep-mark': phrase('保留', 'Keep'),
  original: phrase('用原句', 'Use the first wording'),
  rewritten: phrase('用改写', 'Use the new wording'),
  post: phrase('生成文件', 'Make the file'),
  resend: phrase('再发一次文件', 'Send the file again'),
  pdf: phrase('发PDF', 'Send as PDF'),
  compare: phrase('与上年对比', 'Compare with last year'),
  workbook: phrase('发Excel', 'Send as a workbook'),
  handOver: phrase('转交', 'Hand over'),
  organRename: phrase('改机关名称', 'Rename the organ'),
  handNot: phrase('不转交', 'Keep it'),
  nameStays: phrase('不改', 'Leave it'),
  recheck: phrase('再检查一次', 'Check again'),
  edit: phrase('修改', 'Change'),
  'fill-now': phrase('现在填', 'Fill now'),
  fix: phrase('去修改', 'Go and mend'),
  reason: phrase('口径不同，说明', 'Keep with a reason'),
  note: phrase('要点', 'A note'),
  figures: phrase('改数字', 'Figures'),
  ask: phrase('问问题', 'A question'),
  leave: phrase('先不管', 'Leave it'),
  phone: phrase('写这个号码', 'Print this number'),
  replaceNote: phrase('改', 'Change it'),
  removeNote: phrase('删掉', 'Take it away'),
  reading: phrase('对', 'That is right'),
  address: phrase('办公地址', 'The address'),
  'noted-change': phrase('改', 'Change it'),
  'noted-drop': phrase('不是要点', 'Not a note'),
  back: phrase('上一步', 'Back'),
  skip: phrase('跳过', 'Skip'),
  later: phrase('问过再填', 'Ask someone first'),
  show: phrase('查看已填', 'Show what there is'),
  help: phrase('帮助', 'Help'),
  resume: phrase('继续填写', 'Continue'),
  pause: phrase('暂停', 'Pause'),
  cancel: phrase('取消年报', 'Cancel the report'),
  'cancel-yes': phrase('确定取消', 'Yes, cancel it'),
  'cancel-no': phrase('不取消', 'Keep it'),
} satisfies Record<string, Phrase>;

/** The name of a label. */
export type LabelName = keyof typeof LABELS;

/** What stands on a button. */
export const labelOf = (lang: Lang, name: LabelName): string => LABELS[name][lang];

/** A button that answers the question. */
export const answer = (value: string, label: string): Button => ({ name: 'choose', value, label });

/** A button that answers with its label's name. */
export const button = (lang: Lang, name: LabelName, more: Partial<Button> = {}): Button => ({
  ...answer(name, LABELS[name][lang]),
  ...more,
});

/** "现在填：平台建设": what leads to a question that is missed. */
export const withNow = (lang: Lang, name: string): string =>
  say(lang, `现在填：${name}`, `Fill now: ${name}`);

/** A button that shows something beside the interview, of the report as a whole, and answers nothing. */
export const askButton = ({ id, lang }: Pick<Session, 'id' | 'lang'>, name: LabelName): Button =>
  button(lang, name, { name, value: id });

/** A button that first opens a form. */
export const formButton = (lang: Lang, name: LabelName, more: Partial<Button> = {}): Button =>
  button(lang, name, { ...more, name: 'form' });
