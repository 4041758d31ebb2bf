import { say } from '../../report/language.ts';
import type { Session } from '../session.ts';
import { handOverButton } from './handing-body.ts';
import { askButton, button } from './labels.ts';
import type { PromptBody } from './prompt.ts';

/** What can be said at any moment. */
export function helpBody(session: Session): PromptBody {
  const zh = session.lang === 'zh';
  return {
    body: [
      zh
        ? [
            '直接回答问题即可；数字可以说、可以粘贴表格、可以上传文件，确认后才计入。',
            '随时可说：上一步、跳过、问过再填（要问谁、哪天前）、去第三部分、修改（要改的内容）、查看已填、与上年对比、检查、生成文件、转交、暂停、取消。',
            '对填报口径有疑问，直接问，例如“规范性文件怎么算？”。',
          ].join('\n')
        : [
            'Just answer; figures can be said, pasted or dropped as a file, and count once confirmed.',
            'At any moment: back, skip, ask later, go to section 3, change …, show, compare with last year, check, finish, hand over, pause, cancel.',
            'Ask about a rule whenever in doubt.',
          ].join('\n'),
    ],
    buttons: [
      button(session.lang, 'resume', { style: 'primary' }),
      button(session.lang, 'show'),
      handOverButton(session),
      askButton(session, 'organRename'),
      button(session.lang, 'pause'),
      button(session.lang, 'cancel', { style: 'danger' }),
    ],
  };
}

/** Where the organ's name is mended, for who says that it is wrong. */
export function organNameBody(session: Session): PromptBody {
  const { lang, content } = session;
  return {
    body: [
      say(
        lang,
        `机关名称现在是“${content.organ.name}”。要改请点“改机关名称”，填全称；年报和以后生成的文件用新名称，原名仍能找到，已填内容都在。`,
        `The organ is called ${content.organ.name}. Press “Rename the organ” and give its full name; everything filled in stays.`,
      ),
    ],
    buttons: [
      { ...askButton(session, 'organRename'), style: 'primary' },
      button(lang, 'nameStays', { value: 'resume' }),
    ],
  };
}

/** Cancelling is asked twice. */
export function cancelBody(session: Session): PromptBody {
  const zh = session.lang === 'zh';
  return {
    body: [
      zh
        ? '确定取消这份年报吗？已填内容会保留但不能再填，已生成的文件不受影响。'
        : 'Cancel this report? What was filled is kept but can no longer be changed.',
    ],
    buttons: [
      button(session.lang, 'cancel-no', { style: 'primary' }),
      button(session.lang, 'cancel-yes', { style: 'danger' }),
    ],
  };
}
