import type { Message } from '../../dialogue/message.ts';
import type { Organ } from '../../organs/organ.ts';

/** The most organs that are offered for a choice: what a menu holds. */
export const OFFERED = 100;

const MORE = `只列出${OFFERED}个机关。没有列出的，请工作区管理员用“/nianbao 设置 机关全称”安排人员，之后只列自己的机关。`;

/** A card on which one of several organs is chosen; one that may lack some says so. `carried`: what a button carries. */
export const organChoice = (
  text: string,
  organs: readonly Pick<Organ, 'id' | 'name'>[],
  name: string,
  carried: (organ: string) => string,
): Message => ({
  text: organs.length < OFFERED ? text : `${text}\n${MORE}`,
  buttons: organs.slice(0, OFFERED).map((organ) => ({ name, value: carried(organ.id), label: organ.name })),
});
