/** A button on a card: which feature's press it is (`name`), and what it carries. Both come back when it is pressed. */
export interface CardButton {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly style?: 'primary' | 'danger';
}

/** A table on a card; at most 99 rows, every cell short text. The first column names the row. */
export interface CardTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A message outside of a report's questions: text, a table, buttons; plain data, every text is text. */
export interface Card {
  readonly text: string;
  readonly table: CardTable | null;
  readonly buttons: readonly CardButton[];
}

/** A card of words alone. */
export const words = (text: string): Card => ({ text, table: null, buttons: [] });
