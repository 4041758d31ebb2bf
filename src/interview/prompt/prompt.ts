/** A button: its answer, what stands on it, and whether it first opens a form or asks for something beside the interview. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly style?: 'primary' | 'danger';
  readonly does?: 'open-form' | 'ask';
}

/** A small table beside a question; cells are text or whole figures. */
export interface PromptTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A finding, or an answer, with what can be done about it; one button alone stands beside it. `small`: what is less than the text. */
export interface PromptItem {
  readonly text: string;
  readonly small?: string;
  readonly choices: readonly Choice[];
}

/** What the person sees next, as plain data: every text is text, never markup. */
export interface Prompt {
  readonly session: string;
  readonly revision: number;
  readonly question: string;
  /** Where we are, how many are left, that it is saved. */
  readonly progress: string;
  /** What the last input led to. */
  readonly notices: readonly string[];
  readonly body: readonly string[];
  readonly table: PromptTable | null;
  /** A longer text to read, such as a draft; null otherwise. */
  readonly text: string | null;
  readonly items: readonly PromptItem[];
  /** Buttons that answer. */
  readonly choices: readonly Choice[];
  /** Places to go to, as one menu. */
  readonly places: readonly Choice[];
  /** Buttons that are always there: back, skip, later. */
  readonly aside: readonly Choice[];
}

/** What a prompt's parts build; the frame (progress, notices) is added around them. */
export type PromptBody = Partial<Pick<Prompt, 'table' | 'text' | 'items' | 'choices' | 'places' | 'aside'>> &
  Pick<Prompt, 'body'>;

/** What the interview must know of the world to word a prompt. */
export interface World {
  /** Where notes go to be drafted: host and model; null when no model is set. */
  readonly modelDestination: string | null;
}
