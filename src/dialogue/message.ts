/** Something to choose: what comes back, and what stands on it. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A button: whose press it is (`name`), and what it carries. Both come back when it is pressed. */
export interface Button extends Option {
  readonly name: string;
  readonly style?: 'primary' | 'danger';
}

/** A table of at most 99 rows; cells are short text or whole figures. The first column names the row. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What the bot tells somebody, as plain data: every text is text, never markup. */
export interface Message {
  readonly text: string;
  readonly table?: Table | null;
  readonly buttons?: readonly Button[];
}
