/** Somebody who can be mentioned: a person or the app. */
export interface Mentionable {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
}

/** The beginning of a mention before the caret: where its "@" stands, and what was typed after it. */
export interface Begun {
  readonly at: number;
  readonly typed: string;
}

/** What is being mentioned at the caret; null when nobody is. An "@" inside a word (an address) begins none. */
export function begunAt(text: string, caret: number): Begun | null {
  const at = text.lastIndexOf('@', caret - 1);
  if (at < 0 || /[\w.]/.test(text.charAt(at - 1))) return null;
  const typed = text.slice(at + 1, caret);
  return /\s/.test(typed) || typed.length > 30 ? null : { at, typed };
}

/** Whom the typed beginning may mean: by handle or by name, whoever begins with it first. */
export function meant<Somebody extends Mentionable>(
  typed: string,
  people: readonly Somebody[],
): readonly Somebody[] {
  const wanted = typed.toLowerCase();
  const begins = ({ name, realName }: Somebody) =>
    name.toLowerCase().startsWith(wanted) || realName.startsWith(typed);
  const holds = ({ realName }: Somebody) => realName.includes(typed);
  return [...people.filter(begins), ...people.filter((one) => !begins(one) && holds(one))];
}

/** What is sent for a typed text: every "@handle" and "@name" of somebody who is here becomes a mention. */
export function asSent(text: string, people: readonly Mentionable[]): string {
  const words = people.flatMap(({ id, name, realName }) => [
    { word: `@${name}`, id },
    { word: `@${realName}`, id },
  ]);
  const longestFirst = words.sort((a, b) => b.word.length - a.word.length);
  let sent = '';
  for (let at = 0; at < text.length; ) {
    const begins = text.charAt(at) === '@' && !/[\w.<]/.test(text.charAt(at - 1));
    const found = begins ? longestFirst.find(({ word }) => isWhole(text, at, word)) : undefined;
    sent += found ? `<@${found.id}>` : text.charAt(at);
    at += found ? found.word.length : 1;
  }
  return sent;
}

/** A handle ends where its letters do: "@nianbao2" is nobody's, "@nianbao请看" is. */
function isWhole(text: string, at: number, word: string): boolean {
  if (text.slice(at, at + word.length).toLowerCase() !== word.toLowerCase()) return false;
  return !(/\w$/.test(word) && /\w/.test(text.charAt(at + word.length)));
}
