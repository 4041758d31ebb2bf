/** Private-use characters around a person's id: no keyboard types them and incoming text is cleared of them. */
const OPEN = '\ue000';
const CLOSE = '\ue001';

/** A person named in a text; whoever shows the text shows their name. */
export const mention = (user: string): string => `${OPEN}${user}${CLOSE}`;

/** A text cut at its mentions: every second part is a person's id. */
export const splitMentions = (text: string): string[] => text.split(new RegExp(`${OPEN}([A-Z0-9]+)${CLOSE}`));

/** Whether a text names a person. */
export const hasMention = (text: string): boolean => text.includes(OPEN);
