/** Something to choose: what comes back, and what stands on it. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/**
 * A button: whose press it is (`name`), and what it carries. Both come back when it is pressed. `choose` answers the
 * question that it stands under, `form` opens a form of it; every other name is a feature's.
 */
export interface Button extends Option {
  readonly name: string;
  /** It only opens this address: nothing comes back. */
  readonly url?: string;
  readonly style?: 'primary' | 'danger';
}

/**
 * A table of at most 99 rows; cells are short text or whole figures. The first column names the row. One with a `caption`
 * is a list to look things up in: it can be ordered, and is turned in pages.
 */
export interface Table {
  readonly caption?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** One of several things told, with what can be done about it; one button alone stands beside it. `small`: what is less than the text. */
export interface Item {
  readonly text: string;
  readonly small?: string;
  readonly buttons: readonly Button[];
}

/** Things told that are folded away under a title until somebody wants them. */
export interface Fold {
  readonly title: string;
  readonly items: readonly Item[];
}

/** What was done of something longer, and what is still to be done, in order. */
export interface Steps {
  readonly title: string;
  readonly steps: readonly { readonly text: string; readonly state: 'done' | 'doing' | 'open' | 'failed' }[];
}

/** Which question of which report: its buttons answer no other one, nor the same one asked again. */
export interface QuestionRef {
  readonly session: string;
  readonly question: string;
  readonly revision: number;
}

/** What the bot tells or asks somebody, as plain data and in the order in which it is seen: every text is text, never markup. */
export interface Message {
  /** The question that its buttons answer; none where it asks for no answer. */
  readonly asks?: QuestionRef;
  /** Of the few words around it that nobody wrote; Chinese where it is not said. */
  readonly lang?: 'zh' | 'en';
  /** Where we are, how much is left, that it is saved. */
  readonly progress?: string;
  /** What the last input led to. */
  readonly notices?: readonly string[];
  readonly text: string;
  readonly table?: Table | null;
  /** A longer text to read, such as a draft. */
  readonly quote?: string | null;
  readonly steps?: Steps;
  readonly items?: readonly Item[];
  /** Below the items. */
  readonly folded?: Fold | null;
  readonly buttons?: readonly Button[];
  /** Places to go to, as one menu; chosen like an answer. */
  readonly places?: readonly Option[];
  /** Buttons that are always there: back, skip, later. */
  readonly aside?: readonly Button[];
}
