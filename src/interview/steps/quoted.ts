/** What somebody typed, as it is repeated to them: so many characters at the most. */
export const quotedUpTo = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most)}……` : text;
