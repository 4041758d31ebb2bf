const ANY = /\p{Script=Han}/u;
const ALL = /^\p{Script=Han}+$/u;

/** Whether a text holds a Chinese character. */
export const hasHan = (text: string): boolean => ANY.test(text);

/** Whether a text is nothing but Chinese characters, one at least. */
export const isHan = (text: string): boolean => ALL.test(text);
