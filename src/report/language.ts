/** Languages of messages: Chinese first, English second. */
export type Lang = 'zh' | 'en';

/** One sentence in both languages. */
export interface Phrase {
  readonly zh: string;
  readonly en: string;
}

/** Makes a sentence in both languages. */
export const phrase = (zh: string, en: string): Phrase => ({ zh, en });

/** Picks the sentence of the chosen language. */
export const say = (lang: Lang, zh: string, en: string): string => (lang === 'zh' ? zh : en);
