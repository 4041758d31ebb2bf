/** A choice in a form's field. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly optional: boolean;
  readonly hint?: string;
}

/**
 * A field of a form. Values come back as strings by the field's id: a day as YYYY-MM-DD, several people or choices
 * joined by commas, an empty field as "".
 */
export type EntryField =
  | (Labelled & { readonly kind: 'line' | 'text'; readonly initial: string })
  | (Labelled & { readonly kind: 'number'; readonly initial: string; readonly decimal: boolean })
  | (Labelled & { readonly kind: 'date'; readonly initial: string })
  | (Labelled & {
      readonly kind: 'choice';
      readonly initial: string;
      readonly options: readonly Option[];
    })
  | (Labelled & { readonly kind: 'people'; readonly initial: readonly string[] });

/** A form to fill in, a modal in Slack. `name` names the feature's form; `context` (under 2,500 characters) comes back. */
export interface EntryForm {
  readonly name: string;
  readonly context: Readonly<Record<string, string>>;
  readonly title: string;
  readonly intro: string;
  readonly submit: string;
  readonly fields: readonly EntryField[];
}
