const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

/** Raised digits as characters of their own, so that "12¹" is not taken for 121. */
export const raised = (text: string): string => text.replace(/\d/g, (digit) => RAISED[digit] ?? digit);
