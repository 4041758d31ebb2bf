import { type Phrase, phrase } from '../../report/language.ts';
import type { Notion } from './notions.ts';

/** What a question speaks of that a rule answers: something, or several together, or what is asked of something (extension × who). */
export type About = Notion | readonly Notion[];

/** Which questions a rule answers. */
export interface Matter {
  /** What it is about: any one of these. */
  readonly about: readonly About[];
  /** What may be told or asked beside that, and changes nothing. */
  readonly beside?: readonly Notion[];
  /** Whether it answers whatever else the question speaks of. */
  readonly ofAnything?: true;
  /** Whether it is of figures alone. */
  readonly ofFigures?: true;
}

/** Something that clerks ask about, and what is known of it. */
export interface Rule extends Matter {
  readonly id: string;
  /** The answer in a sentence or two, with the article, notice or printed line that it comes from. */
  readonly answer: Phrase;
}

/** The notions of one thing that a rule is about. */
export const notionsOf = (about: About): readonly Notion[] => (typeof about === 'string' ? [about] : about);

/** Everything that a rule answers. */
export const answeredBy = ({ about, beside = [] }: Matter): readonly Notion[] => [
  ...about.flatMap(notionsOf),
  ...beside,
];

/** 条例: 政府信息公开条例 (2019). */
export const ARTICLE = (numeral: string): string => `条例第${numeral}条`;
/** What the form itself prints. */
export const FORM = '年报表内注明';
/** The notice with the layout of 2021. */
export const FORM_2021 = '国办公开办函〔2021〕30号';
/** How offices do it, where no text says so. */
export const CUSTOM = '通行做法，以主管部门口径为准';
/** What this system asks for and shows while a report is filled in. */
export const HERE = '本系统的做法';

/** A rule: its name, when it answers, where it comes from, and the answer in both languages. */
export const rule = (id: string, matter: Matter, ground: string, zh: string, en: string): Rule => ({
  id,
  ...matter,
  answer: phrase(`${zh}（${ground}）`, `${en} (${ground})`),
});

/** What is not settled anywhere that is known here: says so, and whom to ask. */
export const unsettled = (id: string, matter: Matter, zh: string, en: string): Rule => ({
  id,
  ...matter,
  answer: phrase(
    `${zh}没有读到成文的规定，请问本级政府信息公开工作主管部门（一般是政府办公室），并留下答复。`,
    `${en} No written rule is known here: please ask the office in charge of disclosure (usually the government office) and keep its answer.`,
  ),
});
