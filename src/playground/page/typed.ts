/// <reference lib="dom" />

/** Where half-written text is kept while the tab is open. */
const KEPT = 'playground-typed';

const all = (): Record<string, string> => JSON.parse(sessionStorage.getItem(KEPT) ?? '{}');

/** What was written in a box and not sent; empty when nothing was. `place` names the box and whose it is. */
export const typedIn = (place: string): string => all()[place] ?? '';

/** Keeps what is written in a box, so that a change of view or of person loses nothing. */
export function keepTyped(place: string, text: string): void {
  const { [place]: _, ...others } = all();
  sessionStorage.setItem(KEPT, JSON.stringify(text === '' ? others : { ...others, [place]: text }));
}
