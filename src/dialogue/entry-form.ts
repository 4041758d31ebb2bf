import type { Option } from './message.ts';

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly optional: boolean;
  readonly hint?: string;
  /** Whether the form's alert is to follow what is chosen here, before the form is sent. */
  readonly isLive?: boolean;
}

/**
 * A field of a form. Values come back as strings by the field's id: a day as YYYY-MM-DD, several people or choices
 * joined by commas, an empty field as "". `most` is the most characters of a line, 200 where it is not said; a number is
 * a whole one of 0 or more unless it may be `decimal` or `signed`.
 */
export type EntryField =
  | (Labelled & { readonly kind: 'line'; readonly initial: string; readonly most?: number })
  | (Labelled & { readonly kind: 'text'; readonly initial: string })
  | (Labelled & {
      readonly kind: 'number';
      readonly initial: string;
      readonly decimal: boolean;
      readonly signed?: boolean;
    })
  | (Labelled & { readonly kind: 'date'; readonly initial: string })
  | (Labelled & {
      readonly kind: 'choice';
      readonly initial: string;
      readonly options: readonly Option[];
    })
  | (Labelled & { readonly kind: 'people'; readonly initial: readonly string[] })
  | (Labelled & { readonly kind: 'person'; readonly initial: string });

/** Something to be heeded: `info` tells, `warning` asks to look again. */
export interface Alert {
  readonly level: 'info' | 'warning';
  readonly text: string;
}

/** A form to fill in, a modal in Slack. `name` names the feature's form; `context` (under 2,500 characters) comes back. */
export interface EntryForm {
  readonly name: string;
  readonly context: Readonly<Record<string, string>>;
  readonly title: string;
  readonly intro: string;
  /** What is to be heeded before anything is filled in. */
  readonly alert?: Alert;
  readonly submit: string;
  readonly fields: readonly EntryField[];
}
