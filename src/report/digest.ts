/** A short name for a text that changes when the text does; not for security. */
export function digestOf(text: string): string {
  let low = 5381;
  let high = 52711;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    low = (Math.imul(low, 33) ^ code) >>> 0;
    high = (Math.imul(high, 31) + code) >>> 0;
  }
  return low.toString(36) + high.toString(36);
}
