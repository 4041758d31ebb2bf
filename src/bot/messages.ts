import type { FileForm, Session } from '../interview/session.ts';
import { isDirect, MOST_READ } from './origin.ts';

/** The first message of a report's thread: what it is, where it is kept, and where notes will go. */
export function threadTitle(session: Session, destination: string | null, isOpen: boolean): string {
  const { organ } = session.content;
  if (session.lang === 'en') {
    const model = destination
      ? ` Notes for drafting go to ${destination}; please write nothing secret or personal.`
      : '';
    const open = isOpen
      ? ' Nobody is arranged for this organ yet: every member of the workspace may fill it in, guests and people of other workspaces may not; a workspace admin arranges the first people and a lead with “/nianbao 设置”.'
      : '';
    const where = isDirect(session.channel) ? 'here' : 'in this thread';
    return `${organ.name}: annual report on open government information for ${session.year}. Everything answered ${where} is saved.${model}${open}`;
  }
  const open = isOpen
    ? `${organ.name}还没有安排人员：工作区成员都可以填，访客和别的工作区的人不能；由工作区管理员用“/nianbao 设置”安排第一批人员和负责人。`
    : '';
  const model = destination ? `起草文字时要点会发送到${destination}，请勿写入涉密内容和个人信息。` : '';
  // A conversation with one person has no thread, and nobody else to go on.
  const where = isDirect(session.channel)
    ? '请直接在这里回答，内容随时保存。'
    : '请在本话题内回答，内容随时保存，可多人接着填。';
  return `${organ.name}${session.year}年政府信息公开工作年度报告。${where}${model}${open}`;
}

/** Says once to each person where their words go for which no plain reading is known, and the notes of a draft. */
export const whereWordsGo = (destination: string, lang: Session['lang']): string =>
  lang === 'en'
    ? `Words that cannot be read plainly, and notes for drafting, go to a language model at ${destination}; applicants' names, identity numbers and phone numbers are replaced before. Please write nothing secret or personal. This is said once.`
    : `没有现成读法的话、起草文字用的要点会发送到${destination}（语言模型），其中申请人姓名、证件号码、电话先行替换。请勿写入国家秘密、工作秘密、商业秘密和个人信息。此事只告知一次。`;

/** What the bot says outside of a report. */
export const GREETING = [
  '这里可以办三件事：',
  '年报：政府信息公开工作年度报告，逐问逐答，自动合计、核对，最后生成Word文件。点“开始填报”，或发“开始 机关名称 年份”。',
  '申请：登记政府信息公开申请，算期限、到期提醒。直接说“王某3月16日当面申请公开……”，或问“还有几件没办结”。',
  '检查：把写好的年报文件发来，只回检查结果。',
  '机关改名、合并、删除和安排人员，发“/nianbao 设置 机关全称”；误开的年报，发“/nianbao 撤销 机关全称 年份”。',
].join('\n');

/** Said to somebody who only thanks. */
export const YOU_ARE_WELCOME = '不客气，需要时直接说。';

/** Said when Redis could not confirm an answer. */
export const UNCONFIRMED = '刚才的回答没能确认保存，请稍候再发一次，不会重复计入。';

/** Said of a message that goes on beyond what is read of one: no part of it is taken for the whole. */
export const TOO_LONG = `这条消息太长，超过${MOST_READ / 10_000}万字，没有采用，已填内容不变。请分几条发，或存成文件（Word、Excel、文本）发来。`;

/** Said at a form's field that holds more than a form takes. */
export const TOO_LONG_FIELD = '太长，请缩短到3000字以内，或分几次填。';

/** Said in a form that Redis could not confirm; it stays open. */
export const UNCONFIRMED_FORM = '没能确认保存，请稍候再点一次，已填的都在，不会重复计入。';

/** Said to whoever asks for a check without a file. */
export const HOW_TO_CHECK =
  '请把要检查的年报文件私信发给我，或发到填报话题并写“检查”，只回检查结果，不改已填内容。';

/** Said at a form's field for an organ's name that holds none. */
export const NAME_WANTED = '请填机关全称，例如“云岭县自然资源局”。';

/** Said when what follows a button (a form, a message) could not be done in time. */
export const NOT_DONE = '刚才的操作没能完成，请再试一次。已填内容都在。';

/** The name of the posted file, as offices name theirs. */
export const fileNameOf = (organ: string, year: number, version: number, as: FileForm): string =>
  `${organ}${year}年政府信息公开工作年度报告${version > 1 ? `（第${version}版）` : ''}.${as}`;
