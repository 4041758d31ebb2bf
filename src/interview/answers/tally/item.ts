import type { Span } from '../../../language/span.ts';
import type { FormName } from '../../../report/words/form-words.ts';
import type { Mark } from './words.ts';

/** A piece of what was told: a figure, a share of the whole (四分之一), a word of the form, what they do, or other words. */
export type Item = Span &
  (
    | { readonly is: 'amount'; readonly value: number }
    | { readonly is: 'share'; readonly of: number }
    | { readonly is: 'term'; readonly name: FormName }
    | { readonly is: 'words' }
    | { readonly is: Mark }
  );
