/** Picks the element of a message on which some words stand. */
export const saying =
  (words: string) =>
  (element: { readonly text?: unknown }): boolean =>
    JSON.stringify(element.text ?? '').includes(words);
